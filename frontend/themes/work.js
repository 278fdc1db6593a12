// @ts-check
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { navigate } from '../state/navigation.js';
import { askedOf } from './follow.js';
import { chosenThemes } from './chosen.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {import('../state/state.js').State} State */

/** What is done sooner needs no words. */
const PAUSE_MILLIS = 500;
const NONE = 'No theme is saved: make two of them to compare.';
const ONE = 'One theme has nothing to be compared with: add a saved one, or make a new one.';

/**
 * How far the comparison is, or why there is none.
 * @param {AppStore} store
 * @param {{stop: () => void, again: () => void, edit: (theme: import('../api/types.js').Theme) => void}} actions
 */
export const createWork = (store, { stop, again, edit }) => {
  const step = element('span', { role: 'status' });
  const bar = element('progress', { 'aria-label': 'Comparing' });
  const working = element('p', { class: 'themes-work', hidden: true }, step, bar, element('button', { type: 'button', onclick: stop }, 'Cancel'));
  const said = element('div', { class: 'themes-state' });
  let pause = 0;
  const show = () => {
    const { comparingThemes: work } = store.get();
    working.hidden = work?.at !== 'work';
    if (working.hidden || !work) return;
    step.textContent = work.step ? `${work.step}…` : 'Comparing…';
    bar.hidden = work.of <= 1;
    Object.assign(bar, { max: work.of || 1, value: work.done });
  };
  return {
    root: element('div', {}, working, said),
    update: () => {
      const state = store.get();
      if (state.comparingThemes?.at !== 'work') {
        clearTimeout(pause);
        pause = 0;
        show();
      } else if (working.hidden) pause ||= setTimeout(show, PAUSE_MILLIS);
      else show();
      fill(said, ...stateParts(state, store, { again, edit }));
    },
  };
};

/** @param {State} state @param {AppStore} store @param {{again: () => void, edit: (theme: import('../api/types.js').Theme) => void}} actions */
const stateParts = (state, store, { again, edit }) => {
  const { route, themes: saved, comparingThemes, comparedThemes, busy } = state;
  if (route.page !== 'themes') return [];
  const retry = (/** @type {string} */ text, /** @type {string} */ name) => [element('p', {}, text, ' ', element('button', { type: 'button', onclick: again }, name))];
  if (!saved) return busy.themes ? [] : retry('The themes did not come.', 'Try again');
  const { themes, unknown } = chosenThemes(route, saved);
  if (unknown.length > 0) return unknownParts(unknown, state, store);
  if (themes.length < 2) return [element('p', {}, themes.length === 0 ? NONE : ONE)];
  if (comparingThemes?.at === 'stopped') return retry('Stopped.', 'Compare again');
  if (comparingThemes?.at === 'failed') return retry('Nothing was compared.', 'Try again');
  if (!comparedThemes || comparedThemes.of !== askedOf(state)) return [];
  return comparedThemes.told.themes.flatMap(({ theme, articles, missing }) => [
    articles === 0 &&
      element(
        'p',
        {},
        `“${theme.name}” has no articles${comparedThemes.told.method.within ? ' in this part of the graph' : ''}. `,
        element('button', { type: 'button', class: 'link', onclick: () => edit(theme) }, 'Edit it'),
      ),
    missing > 0 && element('p', {}, `${formatCount(missing)} of the articles picked for “${theme.name}” ${missing === 1 ? 'is' : 'are'} not in the graph.`),
  ]);
};

/** @param {string[]} unknown @param {State} state @param {AppStore} store */
const unknownParts = (unknown, { route, themes: saved }, store) => {
  if (route.page !== 'themes') return [];
  const known = (saved ?? []).map(({ name }) => name);
  const others = known.filter((name) => !route.themes.includes(name));
  const without = route.themes.filter((name) => !unknown.includes(name));
  const compare = (/** @type {string[]} */ names) => navigate(store, { ...route, themes: names, pair: null });
  return [
    element('p', {}, `There is no theme ${quoted(unknown)}: it was deleted or renamed. Known are ${quoted(known) || 'none'}.`),
    element(
      'p',
      { class: 'theme-tools' },
      ...others.map((name) => element('button', { type: 'button', class: 'tools-button', onclick: () => compare([...without, name]) }, `Take “${name}”`)),
      element('button', { type: 'button', class: 'tools-button', onclick: () => compare(without) }, without.length > 0 ? 'Go on without it' : 'Compare the first two'),
    ),
  ];
};

/** @param {string[]} names */
const quoted = (names) => names.map((name) => `“${name}”`).join(', ');
