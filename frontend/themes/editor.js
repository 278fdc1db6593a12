// @ts-check
import { deleteTheme, fetchThemes, putTheme } from '../api/client.js';
import { element } from '../page/element.js';
import { createSwitch } from '../page/switch.js';
import { problemOf } from '../problems/problem.js';
import { draftOf, faultOfName, faultOfText, themeOf } from './draft.js';
import { createPick } from './pick.js';
import { createPreview } from './preview.js';

/** @typedef {import('../api/types.js').Theme} Theme */
/** @typedef {import('./draft.js').Kind} Kind */

const KINDS = /** @type {const} */ ([
  { name: 'query', text: 'Words' },
  { name: 'keys', text: 'Picked articles' },
  { name: 'cypher', text: 'Cypher' },
]);

/** @type {Record<Kind, string>} */
const HINTS = {
  query: 'Words of title, excerpt and text: police AND (nypd OR "scotland yard"), title:ban, facia*. provider:wired.com, topic:"Computer Vision" and date:2020-01 narrow all of it.',
  keys: 'One article a line, by its address.',
  cypher: 'Returns articles: MATCH (a:Article)-[:ABOUT]->(:Topic {name: "Computer Vision"}) RETURN a',
};

/**
 * The dialog in which a theme is made or changed; it shows at once what falls in and out.
 * @param {{known: () => Theme[], onSaved: (theme: Theme, former: string | null) => Promise<void>, onDeleted: (theme: Theme) => Promise<void>}} actions
 */
export const createEditor = ({ known, onSaved, onDeleted }) => {
  const title = element('h2', { id: 'theme-editor-title' });
  const name = element('input', { type: 'text', maxlength: 60, autocomplete: 'off', 'aria-describedby': 'theme-name-fault', oninput: () => change({ name: name.value }) });
  const color = element('input', { type: 'color', oninput: () => change({ color: color.value }) });
  const kinds = createSwitch('What it is made of', KINDS, (kind) => change({ kind: /** @type {Kind} */ (kind) }));
  const text = element('textarea', {
    rows: 4,
    spellcheck: 'false',
    'aria-describedby': 'theme-text-hint theme-text-fault',
    oninput: () => change({ texts: { ...draft.texts, [draft.kind]: text.value } }),
  });
  const textName = element('span');
  const hint = element('p', { class: 'muted', id: 'theme-text-hint' });
  const nameFault = element('p', { class: 'fault', id: 'theme-name-fault', role: 'alert' });
  const textFault = element('p', { class: 'fault', id: 'theme-text-fault', role: 'alert' });
  const pick = createPick((key) => change({ texts: { ...draft.texts, keys: [draft.texts.keys.trim(), key].filter(Boolean).join('\n') } }));
  const preview = createPreview((fault) => (textFault.textContent = fault));
  const save = element('button', { type: 'submit', class: 'primary' }, 'Save');
  const away = element('button', { type: 'button', onclick: () => attempt(remove) }, 'Delete');
  const dialog = element(
    'dialog',
    { class: 'help-dialog theme-editor', 'aria-labelledby': 'theme-editor-title' },
    title,
    element(
      'form',
      { onsubmit: (/** @type {Event} */ event) => (event.preventDefault(), attempt(keep)) },
      element('div', { class: 'theme-fields' }, field('Name', name), field('Colour', color)),
      nameFault,
      kinds.root,
      field(textName, text),
      textFault,
      hint,
      pick.root,
      element('p', { class: 'help-actions' }, save, element('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel'), away),
    ),
    preview.root,
  );
  document.body.append(dialog);
  // The page's own keys are not for who writes here.
  dialog.addEventListener('keydown', (/** @type {Event} */ event) => event.stopPropagation());
  dialog.addEventListener('close', preview.stop);

  /** @type {Theme | null} */
  let former = null;
  /** How often the editor was opened. */
  let opened = 0;
  let draft = draftOf(null, []);
  const change = (/** @type {Partial<import('./draft.js').Draft>} */ part) => {
    draft = { ...draft, ...part };
    show();
    if (part.name === undefined && part.color === undefined) ask();
    else nameFault.textContent = '';
  };
  const ask = () => {
    textFault.textContent = '';
    // What has no name yet can be tried all the same.
    const name = faultOfName(draft, former?.name ?? null, []) ? 'New theme' : draft.name;
    preview.update(faultOfText(draft) ? null : themeOf({ ...draft, name }), former?.name ?? null);
  };
  const show = () => {
    kinds.mark(draft.kind);
    if (name.value !== draft.name) name.value = draft.name;
    if (color.value !== draft.color) color.value = draft.color;
    if (text.value !== draft.texts[draft.kind]) text.value = draft.texts[draft.kind];
    textName.textContent = KINDS.find((each) => each.name === draft.kind)?.text ?? '';
    hint.textContent = HINTS[draft.kind];
    pick.root.hidden = draft.kind !== 'keys';
  };
  const attempt = async (/** @type {() => Promise<void>} */ action) => {
    const mine = opened;
    save.disabled = away.disabled = true;
    try {
      await action();
    } catch (thrown) {
      if (mine !== opened) return;
      textFault.textContent = problemOf(thrown).detail;
      text.focus();
    } finally {
      save.disabled = away.disabled = false;
    }
  };
  const keep = async () => {
    // Meanwhile the editor may be closed, and opened on another one.
    const mine = opened;
    const before = former?.name ?? null;
    const kept = draft;
    nameFault.textContent = faultOfName(kept, before, known());
    textFault.textContent = faultOfText(kept);
    if (nameFault.textContent) return name.focus();
    if (textFault.textContent) return text.focus();
    // Others may have made themes since the page was opened; to save one is to replace what is called so.
    const taken = faultOfName(kept, before, await fetchThemes());
    if (taken && mine !== opened) return;
    if (taken) {
      nameFault.textContent = taken;
      return name.focus();
    }
    const saved = await putTheme(themeOf(kept));
    if (before && before !== saved.name) await deleteTheme(before);
    if (mine === opened) dialog.close();
    await onSaved(saved, before);
  };
  const remove = async () => {
    const mine = opened;
    const gone = former;
    if (!gone) return;
    await deleteTheme(gone.name);
    if (mine === opened) dialog.close();
    await onDeleted(gone);
  };
  return {
    /** @param {Theme | null} theme null for a new one */
    open: (theme) => {
      former = theme;
      opened += 1;
      draft = draftOf(theme, known());
      title.textContent = theme ? 'Edit theme' : 'New theme';
      away.hidden = !theme;
      nameFault.textContent = '';
      pick.clear();
      show();
      dialog.showModal();
      (theme ? text : name).focus();
      ask();
    },
  };
};

/** @param {string | Node} name @param {HTMLElement} control */
const field = (name, control) => element('label', { class: 'theme-field' }, element('span', {}, name), control);
