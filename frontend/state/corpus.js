// @ts-check
import * as api from '../api/client.js';
import { createLoader } from './loading.js';

/** @typedef {import('./state.js').AppStore} AppStore */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../api/types.js').Corpus} Corpus */
/** @typedef {import('../api/types.js').Load} Load */

/** Entries of a report that show at first, and how many the server sends at most. */
const REPORTED = 100;
export const MOST_REPORTED = 1000;

/** @param {Load} load */
export const isActive = ({ state }) => state === 'waiting' || state === 'running';

/** Fetches what the Corpus page tells, whenever that is another. @param {AppStore} store */
export const followCorpus = (store) => {
  const load = createLoader(store);
  const ends = [
    store.watch(
      ({ route, graph, woven }) => (route.page === 'corpus' ? `${JSON.stringify(graph.now)} ${woven}` : null),
      (open) => {
        const known = store.get().toldLoads;
        if (open !== null) load('corpus', api.fetchCorpus, (corpus) => withAnswer(store.get(), corpus, known));
      },
    ),
    store.watch(askedReportOf, () => fetchReport(store, REPORTED)),
  ];
  return () => ends.forEach((end) => end());
};

/** Fetches the open report. @param {AppStore} store @param {number} limit entries at most */
export const fetchReport = (store, limit) => {
  const { route } = store.get();
  if (route.page !== 'corpus' || route.load === null) return store.set({ report: null });
  const { load: of, outcome, words } = route;
  if (store.get().report?.of !== of) store.set({ report: null });
  return createLoader(store)(
    'report',
    () => api.fetchReport(of, { outcome, words, limit }),
    (told) => (stillAsked(store.get(), of, outcome, words) ? { report: { of, told } } : {}),
  );
};

/** @param {State} state @param {string} of @param {string | null} outcome @param {string} words */
const stillAsked = ({ route }, of, outcome, words) =>
  route.page === 'corpus' && route.load === of && route.outcome === outcome && route.words === words;

/** Which report is asked for; anew when its load has ended. @param {State} state */
const askedReportOf = ({ route, corpus }) => {
  if (route.page !== 'corpus' || route.load === null) return null;
  const { load, outcome, words } = route;
  return JSON.stringify([load, outcome, words, corpus?.loads.find(({ id }) => id === load)?.state]);
};

/** The list with a load as an event told of it. @param {State} state @param {Load} load @returns {Partial<State>} */
export const withLoad = ({ corpus, toldLoads }, load) => ({
  toldLoads: new Map(toldLoads).set(load.id, load),
  ...(corpus && { corpus: withRow(corpus, load) }),
});

/** The list with a load that was begun, unless an event has told of it already. @param {State} state @param {Load} load @returns {Partial<State>} */
export const withBegun = ({ corpus, toldLoads }, load) => (corpus && !toldLoads.has(load.id) ? { corpus: withRow(corpus, load) } : {});

/**
 * The list that was answered; what was told since it was asked for is newer.
 * @param {State} state
 * @param {Corpus} corpus
 * @param {State['toldLoads']} known what was told when it was asked for
 * @returns {Partial<State>}
 */
export const withAnswer = ({ toldLoads }, corpus, known) => ({
  corpus: [...toldLoads.values()].filter((load) => known.get(load.id) !== load).reduce(withRow, corpus),
});

/** @param {Corpus} corpus @param {Load} load @returns {Corpus} */
const withRow = (corpus, load) => {
  const known = corpus.loads.some(({ id }) => id === load.id);
  const loads = known ? corpus.loads.map((other) => (other.id === load.id ? load : other)) : [load, ...corpus.loads];
  return { ...corpus, loads };
};
