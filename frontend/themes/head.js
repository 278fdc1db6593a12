// @ts-check
import { deleteTheme, fetchThemes, importThemes, putTheme } from '../api/client.js';
import { saveFile } from '../export/save-file.js';
import { formatCounted } from '../format/numbers.js';
import { headingOf } from '../graph/heading.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { navigate } from '../state/navigation.js';
import { labelOfNode } from '../state/node-labels.js';
import { formatRoute, routeToView } from '../state/route.js';
import { describeView } from '../state/step-names.js';
import { carries, idsWhere } from './articles.js';
import { badge } from './badge.js';
import { chosenThemes, letterOf, MOST_THEMES } from './chosen.js';
import { createEditor } from './editor.js';
import { figureLink } from './figure-link.js';
import { themesFile } from './file.js';

/** @typedef {import('../api/types.js').Theme} Theme */
/** @typedef {import('../state/state.js').AppStore} AppStore */

const LEDE = 'Two themes beside each other: are they told as one story or as two? A theme is a search, some picked articles or a query; the answer comes with its evidence, and counts lead to their articles.';

/**
 * The themes that are compared, and what can be done with them.
 * @param {AppStore} store
 */
export const createHead = (store) => {
  const chips = element('ul', { class: 'theme-chips', 'aria-label': 'Compared themes' });
  const add = element('select', { class: 'theme-add', 'aria-label': 'Add a theme', onchange: () => compare([...names(), add.value]) });
  const create = element('button', { type: 'button', class: 'tools-button', onclick: () => editor.open(null) }, 'New theme');
  const chooser = element('input', { type: 'file', accept: '.json,application/json', hidden: true, 'aria-label': 'A file of themes', onchange: () => attempt(importFile) });
  const load = element('button', { type: 'button', class: 'tools-button', onclick: () => chooser.click() }, 'Import');
  const save = element('button', { type: 'button', class: 'tools-button', title: 'These themes as a JSON file', onclick: () => saveFile(themesFile(chosen().themes)) }, 'Save as file');
  const said = element('p', { class: 'themes-said', role: 'status' });
  const place = element('p', { class: 'themes-place' });
  const root = element(
    'header',
    { class: 'themes-head' },
    element('h2', {}, 'Themes'),
    element('p', { class: 'lede' }, LEDE),
    chips,
    element('div', { class: 'theme-tools' }, add, create, load, save, chooser),
    said,
    place,
  );

  const chosen = () => {
    const { route, themes } = store.get();
    return route.page === 'themes' && themes ? chosenThemes(route, themes) : { themes: [], unknown: [] };
  };
  const names = () => chosen().themes.map(({ name }) => name);
  const compare = (/** @type {string[]} */ themes) => {
    const { route } = store.get();
    if (route.page === 'themes') navigate(store, { ...route, themes, pair: null, sort: null });
  };
  const attempt = async (/** @type {() => Promise<void>} */ action) => {
    fill(said);
    try {
      await action();
    } catch (thrown) {
      said.textContent = problemOf(thrown).detail;
    }
  };
  const refresh = async () => store.set({ themes: await fetchThemes() });
  const focusOn = (/** @type {string} */ name) => chips.querySelector(`[data-theme="${CSS.escape(name)}"] button`)?.focus();

  const importFile = async () => {
    const [file] = chooser.files;
    if (!file) return;
    chooser.value = '';
    const before = await fetchThemes();
    const saved = await importThemes(file);
    await refresh();
    fill(said, savedText(saved), ' ', element('button', { type: 'button', class: 'link', onclick: () => takeBack(saved, before) }, 'Undo'));
  };
  const takeBack = (/** @type {import('../api/types.js').SavedThemes} */ { added, replaced }, /** @type {Theme[]} */ before) =>
    attempt(async () => {
      const former = before.filter(({ name }) => replaced.includes(name));
      if (former.length > 0) await importThemes(themesFile(former).content);
      await Promise.allSettled(added.map(deleteTheme));
      await refresh();
      said.textContent = 'The import is taken back.';
    });
  const restore = (/** @type {Theme} */ theme, /** @type {string[]} */ before) =>
    attempt(async () => {
      await putTheme(theme);
      await refresh();
      compare(before);
    });
  const editor = createEditor({
    known: () => store.get().themes ?? [],
    onSaved: (theme, former) =>
      attempt(async () => {
        const present = names();
        await refresh();
        said.textContent = `“${theme.name}” is saved.`;
        if (!former && present.length < MOST_THEMES) compare([...present, theme.name]);
        else if (former && former !== theme.name) compare(present.map((name) => (name === former ? theme.name : name)));
        focusOn(theme.name);
      }),
    onDeleted: (theme) =>
      attempt(async () => {
        const before = names();
        compare(before.filter((name) => name !== theme.name));
        await refresh();
        fill(said, `“${theme.name}” is deleted. `, element('button', { type: 'button', class: 'link', onclick: () => restore(theme, before) }, 'Undo'));
        said.querySelector('button')?.focus();
      }),
  });

  const chipOf = (/** @type {Theme} */ theme, /** @type {number} */ at) => {
    const { comparedThemes } = store.get();
    const { themes = [], articles = [] } = comparedThemes?.told ?? {};
    const among = themes.findIndex((each) => each.theme.name === theme.name);
    const side = themes[among];
    const others = names().filter((name) => name !== theme.name);
    return element(
      'li',
      { class: 'theme-chip', 'data-theme': theme.name },
      badge(theme, at, `Theme ${letterOf(at)}`),
      element('button', { type: 'button', class: 'chip', title: `Edit ${theme.name}`, 'aria-label': `${theme.name}: edit`, onclick: () => editor.open(theme) }, theme.name),
      side && element('span', { class: 'muted' }, side.articles === 0 ? 'no' : figureLink(side.articles, idsWhere(articles, carries(among)), `of “${theme.name}”`), side.articles === 1 ? ' article' : ' articles'),
      others.length > 0 && element('button', { type: 'button', class: 'theme-away', 'aria-label': `Take away ${theme.name}`, title: 'Take away', onclick: () => compare(others) }, '×'),
    );
  };
  return {
    root,
    edit: editor.open,
    /** What was done is no news later. */
    forget: () => fill(said),
    update: () => {
      const state = store.get();
      const { route, themes: saved } = state;
      if (route.page !== 'themes' || !saved) return;
      const { themes } = chosen();
      const focused = chips.contains(document.activeElement) ? document.activeElement?.getAttribute('aria-label') : null;
      fill(chips, ...themes.map(chipOf));
      if (focused) chips.querySelector(`[aria-label="${CSS.escape(focused)}"]`)?.focus();
      const others = saved.filter(({ name }) => !themes.some((theme) => theme.name === name));
      fill(add, element('option', { value: '' }, 'Add a theme…'), ...others.map(({ name }) => element('option', { value: name }, name)));
      add.hidden = others.length === 0 || themes.length >= MOST_THEMES;
      fill(place, ...placeParts(state, () => navigate(store, { ...route, within: null })));
    },
  };
};

/** @param {import('../api/types.js').SavedThemes} saved */
const savedText = ({ added, replaced }) =>
  [
    `${formatCounted(added.length + replaced.length, 'theme')} imported.`,
    added.length > 0 && `New: ${added.join(', ')}.`,
    replaced.length > 0 && `Replaced: ${replaced.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** In which part of the graph themes are compared. @param {import('../state/state.js').State} state @param {() => void} widen */
const placeParts = (state, widen) => {
  const { route } = state;
  if (route.page !== 'themes' || !route.within) return [];
  const opened = routeToView(route.within);
  const { title } = headingOf({ ...state, route: opened, subgraph: null, details: null });
  const how = describeView(route.within, (id) => labelOfNode(state, id));
  return [
    'Compared only in ',
    element('a', { href: formatRoute(opened) }, [title || 'a part of the graph', how].filter(Boolean).join(', ')),
    '. ',
    element('button', { type: 'button', class: 'link', onclick: widen }, 'Compare in all articles'),
  ];
};
