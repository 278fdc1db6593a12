// @ts-check
import * as api from '../api/client.js';
import { problemOf } from '../problems/problem.js';
import { fetchInsight } from './insight.js';
import { ATLAS_LIMIT, copiesOf } from './route.js';
import { withBusy } from './state.js';
import { tieOf } from './tie-id.js';
import { subjectOf } from './view.js';

/** @typedef {import('./state.js').AppStore} AppStore */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').Shown} Shown */

/** @type {import('../api/types.js').Subgraph} */
const NOTHING = { nodes: [], edges: [], figures: { shown: 0, total: 0, rankedBy: '' } };

/** Bridges that their page shows; farther down they join little. */
const BRIDGES = 50;

/** Fetches what the open route needs, whenever it changes. @param {AppStore} store */
export const followRoute = (store) => {
  const load = createLoader(store);
  const copies = () => copiesOf(store.get().route);
  const ends = [
    // A server that was silent may be another one when it answers again, which then tells how the graph is.
    store.watch(
      ({ graph, problem }) => (problem ? 'problem' : graph.now),
      (now) => {
        if (now !== 'problem') load('abilities', api.fetchAbilities, ({ writes }) => ({ writes }));
      },
    ),
    store.watch(stateOfGraph, () =>
      load(
        'stats',
        () => api.fetchStats(copies()),
        (stats) => ({ stats }),
      ),
    ),
    store.watch(
      (state) => `${atlasLimitOf(state)} ${stateOfGraph(state)}`,
      () => {
        const asked = copies();
        load(
          'atlas',
          () => api.fetchAtlas(atlasLimitOf(store.get()), asked),
          (atlas) => atlasLoaded(atlas, asked),
        );
      },
    ),
    store.watch(
      (state) => `${markOf(state)} ${stateOfGraph(state)}`,
      () => {
        const asked = markOf(store.get());
        if (asked)
          load(
            'spot',
            () => api.fetchSpot(asked, copies()),
            (spot) => ({ spot: { ...spot, asked } }),
          );
      },
    ),
    store.watch(
      ({ atlas }) => atlas,
      (atlas) => {
        if (atlas) load('weaving', api.fetchWeaving, (weaving) => ({ weaving }));
      },
    ),
    store.watch(stateOfGraph, () =>
      load('notes', api.fetchNotes, (notes) =>
        notes.length > 0 ? { notes: new Map(notes.map(({ id, text }) => [id, text])) } : {},
      ),
    ),
    store.watch(anew(viewTextOf), (asked) => {
      if (asked)
        load(
          'subgraph',
          () => api.resolveView(questionIn(asked)).catch(nothingOfGone),
          (subgraph) => ({ subgraph }),
          { subgraph: NOTHING },
        );
    }),
    store.watch(anew(sidesTextOf), (asked) => {
      store.set({ comparison: null });
      if (asked)
        load(
          'comparison',
          () => fetchComparison(questionIn(asked)),
          (comparison) => ({ comparison }),
          { comparison: null },
        );
    }),
    store.watch(anew(facetsTextOf), (asked) => {
      if (asked)
        load(
          'facets',
          () => api.fetchFacets(questionIn(asked)),
          (facets) => ({ facets }),
          { facets: null },
        );
    }),
    store.watch(detailsKeyOf, () => {
      const id = detailsIdOf(store.get());
      if (id)
        load(
          'details',
          () => api.fetchDetails(id, copies()),
          // Whoever selects nothing meanwhile wants none.
          (details) => (detailsIdOf(store.get()) === id ? { details } : {}),
          { details: null },
        );
      else store.set({ details: null });
    }),
    store.watch(
      ({ route, woven }) => (route.page === 'graph' && tieOf(route.selected) ? `${route.selected} ${woven}` : null),
      () => {
        const { route } = store.get();
        const tie = route.page === 'graph' ? tieOf(route.selected) : null;
        store.set({ ties: null });
        if (!tie || route.page !== 'graph') return;
        const stillAsked = () => selectedIn(store.get()) === route.selected;
        load('ties', () => api.fetchTies(tie.one, tie.other), (ties) => (stillAsked() ? { ties } : {}));
      },
    ),
    store.watch(
      ({ details }) => details?.node.id,
      () => {
        const node = store.get().details?.node;
        store.set({ insight: null });
        if (node)
          load(
            'insight',
            () => fetchInsight(node),
            (insight) => ({ insight }),
          );
      },
    ),
    store.watch(anew(openRanking), () => {
      const page = openRanking(store.get());
      if (page === 'bridges')
        load(
          'bridges',
          () => api.fetchBridges(BRIDGES),
          (bridges) => ({ bridges }),
        );
      if (page === 'providers') load('coverage', api.fetchCoverage, (coverage) => ({ coverage }));
    }),
    store.watch(needsThemes, (needed) => {
      if (needed) load('themes', api.fetchThemes, (themes) => ({ themes }));
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
export const createLoader = (store) => {
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

/**
 * The change that a new atlas makes. Ranks, and with them colours, stay when copies are folded.
 * @param {import('../api/types.js').Atlas} atlas
 * @param {import('../api/types.js').Copies} copies what became of them in this atlas
 */
export const atlasLoaded = (atlas, copies) => {
  const articles = (/** @type {import('../api/types.js').Story} */ { size, copies: repeated }) =>
    copies === 'folded' ? size + repeated : size;
  const ranked = [...atlas.stories].sort(
    (one, other) => articles(other) - articles(one) || (one.key < other.key ? -1 : 1),
  );
  return { atlas, ranks: new Map(ranked.map(({ key }, rank) => [key, rank])) };
};

/** A view that filters by themes that are gone shows nothing but which. @param {unknown} thrown @returns {Shown} */
const nothingOfGone = (thrown) => {
  const { themes: gone } = problemOf(thrown);
  if (!gone) throw thrown;
  return { ...NOTHING, gone };
};

/** A question as text, which is another one when the graph is. @param {(state: State) => string | null} textOf */
const anew = (textOf) => (/** @type {State} */ state) => {
  const text = textOf(state);
  return text && `${state.woven} ${text}`;
};

/** @param {string} asked */
const questionIn = (asked) => JSON.parse(asked.slice(asked.indexOf(' ')));

/** Changes with what the server would answer to the same question. @param {State} state */
const stateOfGraph = ({ route, woven }) => `${copiesOf(route)} ${woven}`;

/** How many stories the atlas has at most, wherever the reader is. @param {State} state */
export const atlasLimitOf = ({ route, atlas }) =>
  route.page === 'atlas' ? route.limit : Math.max(ATLAS_LIMIT, atlas?.stories.length ?? 0);

/** @param {State} state */
const markOf = ({ route }) => (route.page === 'atlas' ? (route.mark ?? null) : null);

/** @param {State} state */
const detailsKeyOf = (state) => `${detailsIdOf(state)} ${stateOfGraph(state)}`;

/** @param {{left: import('../api/types.js').View, right: import('../api/types.js').View}} sides */
const fetchComparison = async ({ left, right }) => {
  const [told, before, after] = await Promise.all([
    api.compareViews(left, right),
    api.resolveView(left),
    api.resolveView(right),
  ]);
  return { told, left: before, right: after };
};

/** What the server is asked to compare. @param {State} state */
const sidesTextOf = ({ route }) =>
  route.page === 'compare' ? JSON.stringify({ left: questionOf(route.left), right: questionOf(route.right) }) : null;

/** What the view can be filtered by, whatever it is filtered by. @param {State} state */
const facetsTextOf = ({ route, tools, asksFacets }) => {
  const view = route.page === 'compare' ? route.left : route.page === 'graph' && (tools || asksFacets) ? route.view : null;
  if (!view) return null;
  const { source, graph, limit, filters } = view;
  return JSON.stringify({ source, graph: { ...graph, pinned: {}, grouped: [] }, limit, filters: { copies: filters.copies } });
};

/** What the server is asked of a view; how it is drawn is the page's own. @param {import('../api/types.js').View} view */
const questionOf = ({ source, graph, limit, filters, style }) => ({
  source,
  graph: { ...graph, pinned: {} },
  limit,
  filters,
  // The server knows who carries a theme.
  ...(style.color === 'theme' ? { style: { color: style.color } } : {}),
});

/** The same of the open graph, as text. @param {State} state */
export const viewTextOf = ({ route }) => {
  if (route.page !== 'graph') return null;
  return JSON.stringify(questionOf(route.view));
};

/** @param {State} state */
const selectedIn = ({ route }) => (route.page === 'graph' ? route.selected : null);

/** @param {State} state */
const detailsIdOf = ({ route }) =>
  route.page === 'graph' && !tieOf(route.selected) ? (route.selected ?? subjectOf(route.view) ?? null) : null;

/** @param {State} state */
const needsThemes = ({ route, themes }) => route.page === 'graph' && route.view.style.color === 'theme' && themes === null;

/** @param {State} state */
const needsLibrary = ({ route, library }) => route.page === 'cypher' && library === null;

/** @param {State} state */
const openRanking = ({ route }) => (route.page === 'bridges' || route.page === 'providers' ? route.page : null);
