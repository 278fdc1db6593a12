// @ts-check
import { compareThemes, fetchThemes } from '../api/client.js';
import { problemOf } from '../problems/problem.js';
import { createLoader } from '../state/loading.js';
import { copiesOf } from '../state/route.js';
import { chosenThemes } from './chosen.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {import('../api/types.js').ThemeQuestion} ThemeQuestion */
/** A comparison, the question that it answers, and that as text. @typedef {{told: import('../api/types.js').ThemeComparison, question: ThemeQuestion, of: string}} Compared */
/** @typedef {{at: 'work' | 'stopped' | 'failed', step: string, done: number, of: number}} Comparing */

/** Articles that are told of one by one; of more, the page says so. */
const MOST_ARTICLES = 10_000;

/**
 * Fetches the themes and compares what the route names, whenever that changes.
 * @param {AppStore} store
 */
export const followThemes = (store) => {
  const load = createLoader(store);
  let running = new AbortController();
  const tell = (/** @type {Comparing['at']} */ at, step = { step: '', done: 0, of: 0 }) => store.set({ comparingThemes: { at, ...step } });

  const compare = async (/** @type {string | null} */ text) => {
    running.abort();
    if (text === null || store.get().comparedThemes?.of === text) return store.set({ comparingThemes: null });
    const own = (running = new AbortController());
    tell('work');
    try {
      const question = questionOf(JSON.parse(text));
      const told = await compareThemes(question, { signal: own.signal, onStep: (step) => own.signal.aborted || tell('work', step) });
      if (!own.signal.aborted) store.set({ comparedThemes: { told, question, of: text }, comparingThemes: null });
    } catch (thrown) {
      if (own.signal.aborted) return;
      store.set({ comparedThemes: null, problem: problemOf(thrown) });
      tell('failed');
    }
  };
  const loadThemes = () => load('themes', fetchThemes, (themes) => ({ themes }));
  const ends = [
    store.watch(
      ({ route }) => route.page === 'themes',
      (open) => open && loadThemes(),
    ),
    store.watch(askedOf, compare),
  ];
  return {
    stop: () => {
      running.abort();
      store.set({ comparedThemes: null });
      tell('stopped');
    },
    again: () => (store.get().themes ? compare(askedOf(store.get())) : loadThemes()),
    destroy: () => {
      running.abort();
      ends.forEach((end) => end());
    },
  };
};

/** What is asked, as text: other text, other answer. @param {import('../state/state.js').State} state */
export const askedOf = ({ route, themes: saved, woven }) => {
  if (route.page !== 'themes' || !saved) return null;
  const { themes, unknown } = chosenThemes(route, saved);
  if (themes.length < 2 || unknown.length > 0) return null;
  return JSON.stringify({ themes, within: route.within, copies: copiesOf(route), woven });
};

/**
 * @param {{themes: import('../api/types.js').Theme[], within: import('../api/types.js').View | null,
 *   copies: import('../api/types.js').Copies}} asked
 * @returns {ThemeQuestion}
 */
const questionOf = ({ themes, within, copies }) => ({ themes: themes.map(({ name }) => ({ name })), within, copies, limit: MOST_ARTICLES });
