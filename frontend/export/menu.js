// @ts-check
import { fetchFormats } from '../api/client.js';
import { formatSize } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { createMenu } from '../page/menu.js';
import { problemOf } from '../problems/problem.js';
import { scopesOf } from './scopes.js';
import { takeAway } from './take-away.js';

/** How many pixels to the point there can be. */
const SCALES = [1, 2, 3, 4, 5, 6, 7, 8];
const USUAL_SCALE = 2;

/**
 * The button that opens what can be taken away, in which format, and what that one cannot hold.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createExportMenu = (container, store) => {
  /** @type {import('../api/types.js').Format[]} */
  let formats = [];
  /** @type {import('./scopes.js').Scope[]} */
  let scopes = [];

  const what = element('fieldset', {});
  const choice = element('select', { id: 'export-format', 'aria-describedby': 'export-notes', onchange: () => tell() });
  const scale = element(
    'select',
    {},
    ...SCALES.map((times) => element('option', { value: times, selected: times === USUAL_SCALE }, `${times}×`)),
  );
  const scaling = element('label', { hidden: true, title: 'Pixels to the point' }, 'Scale ', scale);
  const notes = element('div', { class: 'format-notes', id: 'export-notes', 'aria-live': 'polite' });
  const download = element('button', { type: 'submit', class: 'primary' }, 'Download');
  const panel = element(
    'form',
    { class: 'menu-panel', id: 'export-panel' },
    what,
    element('div', { class: 'format-choice' }, element('label', { for: 'export-format' }, 'Format'), choice, scaling),
    notes,
    download,
  );

  const chosen = () => formats.find(({ name }) => name === choice.value);
  const tell = () => {
    const { readers, loss, pixels } = chosen() ?? { readers: '', loss: '', pixels: false };
    scaling.hidden = !pixels;
    fill(notes, element('p', {}, readers && `Read by ${readers}.`), element('p', { class: 'muted' }, loss));
  };
  const offerFormats = async () => {
    if (formats.length > 0) return;
    download.disabled = true;
    try {
      formats = await fetchFormats();
      fill(choice, ...groupsOf(formats));
      tell();
      download.disabled = false;
    } catch (thrown) {
      store.set({ problem: problemOf(thrown) });
    }
  };
  const update = () => {
    scopes = scopesOf(store.get());
    fill(what, element('legend', {}, 'What'), ...scopes.map((scope, index) => scopeChoice(scope, index)));
    return offerFormats();
  };

  /** @type {AbortController | null} */
  let running = null;
  /** @param {AbortController | null} next */
  const run = (next) => {
    running = next;
    download.textContent = next ? 'Cancel' : 'Download';
    if (!next) tell();
  };
  panel.addEventListener('submit', async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (running) return running.abort();
    const format = chosen();
    if (!format) return;
    const scope = scopes[Number(panel.querySelector('input:checked')?.value ?? 0)];
    const mine = new AbortController();
    /** @type {import('../problems/problem.js').Problem | undefined} */
    let fault;
    run(mine);
    fill(notes, element('p', {}, 'Asking…'));
    try {
      const onBytes = (/** @type {number} */ bytes) => fill(notes, element('p', {}, `${formatSize(bytes)} so far`));
      await takeAway(format, format.pixels ? { ...scope, scale: Number(scale.value) } : scope, { signal: mine.signal, onBytes });
      menu.close();
    } catch (thrown) {
      if (!mine.signal.aborted) fault = problemOf(thrown);
    } finally {
      run(null);
      // Here and not above the page, which the panel covers.
      if (fault) fill(notes, element('p', { class: 'fault' }, element('strong', {}, fault.title), ' ', fault.detail));
    }
  });

  const menu = createMenu(container, store, { name: 'Export', panel, onOpen: update });
  fill(container, menu.button, panel);
  return { update, destroy: menu.destroy };
};

/** The others are graphs for other programs. @type {Record<string, string[]>} */
const GROUPS = {
  Pictures: ['svg', 'png', 'pdf', 'html'],
  'Articles and posts': ['bibtex', 'ris', 'csljson', 'jsonld', 'markdown'],
};

/** @param {import('../api/types.js').Format[]} formats */
const groupsOf = (formats) => {
  const grouped = Object.values(GROUPS).flat();
  const groups = Object.entries({
    Graphs: formats.map(({ name }) => name).filter((name) => !grouped.includes(name)),
    ...GROUPS,
  });
  return groups.map(([label, names]) =>
    element(
      'optgroup',
      { label },
      ...formats
        .filter(({ name }) => names.includes(name))
        .map(({ name, title }) => element('option', { value: name }, title)),
    ),
  );
};

/** @param {import('./scopes.js').Scope} scope @param {number} index */
const scopeChoice = ({ name, note }, index) =>
  element(
    'label',
    {},
    element('input', { type: 'radio', name: 'export-scope', value: index, checked: index === 0 }),
    element('span', {}, name, ' ', element('span', { class: 'muted' }, note)),
  );
