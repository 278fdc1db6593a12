// @ts-check
import * as api from '../api/client.js';
import { problemOf } from '../problems/problem.js';
import { ATLAS_LIMIT } from './route.js';
import { withBusy } from './state.js';
import { subjectOf } from './view.js';

/** @typedef {import('./state.js').AppStore} AppStore */
/** @typedef {import('./state.js').State} State */

/** @type {import('../api/types.js').Subgraph} */
const NOTHING = { nodes: [], edges: [], figures: { shown: 0, total: 0, rankedBy: '' } };

/** Fetches what the open route needs, whenever it changes. @param {AppStore} store */
export const followRoute = (store) => {
  const load = createLoader(store);
  load('stats', api.fetchStats, (stats) => ({ stats }));
  const ends = [
    store.watch(atlasLimitOf, (limit) => load('atlas', () => api.fetchAtlas(limit), atlasLoaded)),
    store.watch(viewTextOf, (text) => {
      if (text)
        load(
          'subgraph',
          () => api.resolveView(JSON.parse(text)),
          (subgraph) => ({ subgraph }),
          { subgraph: NOTHING },
        );
    }),
    store.watch(detailsIdOf, (id) => {
      if (id)
        load(
          'details',
          () => api.fetchDetails(id),
          (details) => ({ details }),
          { details: null },
        );
      else store.set({ details: null });
    }),
    store.watch(needsLibrary, (needed) => {
      if (needed) load('library', api.fetchLibrary, (library) => ({ library }));
    }),
  ];
  return () => ends.forEach((end) => end());
};

/**
 * Runs requests; of several of one kind only the last counts, and a failure becomes the page's problem.
 * @param {AppStore} store
 */
const createLoader = (store) => {
  /** @type {Record<string, number>} */
  const latest = {};
  /**
   * @template T
   * @param {string} kind
   * @param {() => Promise<T>} request
   * @param {(answer: T) => Partial<State>} change
   * @param {Partial<State>} [otherwise] the change where the request fails
   */
  return async (kind, request, change, otherwise = {}) => {
    const turn = (latest[kind] = (latest[kind] ?? 0) + 1);
    store.set(withBusy(store.get(), kind, 1));
    try {
      const answer = await request();
      if (turn === latest[kind]) store.set(change(answer));
    } catch (thrown) {
      if (turn === latest[kind]) store.set({ ...otherwise, problem: problemOf(thrown) });
    } finally {
      store.set(withBusy(store.get(), kind, -1));
    }
  };
};

/** The change that a new atlas makes. @param {import('../api/types.js').Atlas} atlas */
export const atlasLoaded = (atlas) => ({
  atlas,
  ranks: new Map(atlas.stories.map((story, rank) => [story.key, rank])),
});

/** @param {State} state */
const atlasLimitOf = ({ route, atlas }) =>
  route.page === 'atlas' ? route.limit : Math.max(ATLAS_LIMIT, atlas?.stories.length ?? 0);

/** @param {State} state */
const viewTextOf = ({ route }) => (route.page === 'graph' ? JSON.stringify(route.view) : null);

/** @param {State} state */
const detailsIdOf = ({ route }) =>
  route.page === 'graph' ? (route.selected ?? subjectOf(route.view) ?? null) : null;

/** @param {State} state */
const needsLibrary = ({ route, library }) => route.page === 'cypher' && library === null;
