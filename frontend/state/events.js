// @ts-check
import { formatCounted } from '../format/numbers.js';
import { withLoad } from './corpus.js';

/** @typedef {import('./state.js').AppStore} AppStore */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('../api/types.js').GraphState} GraphState */

const PAUSE_MILLIS = 5000;

/**
 * Listens to what happens to loads and to the graph. A page that nobody sees lets go of its stream, since a browser has
 * only a few for each server; the next one begins with how things are.
 * @param {AppStore} store
 */
export const followEvents = (store) => {
  /** @type {EventSource | null} */
  let source = null;
  const close = () => {
    source?.close();
    source = null;
  };
  const open = () => {
    close();
    if (document.hidden) return;
    const own = (source = new EventSource('/api/loads/events'));
    // Broken streams come again by themselves, refused ones do not.
    own.addEventListener('error', () => setTimeout(() => own === source && own.readyState === EventSource.CLOSED && open(), PAUSE_MILLIS));
    own.addEventListener('load', ({ data }) => store.set(withLoad(store.get(), JSON.parse(data))));
    own.addEventListener('graph', ({ data }) => store.set(withGraph(store.get(), JSON.parse(data))));
  };
  /** What is fetched now shows the graph as it is now. */
  const adopt = () => {
    store.set({ graph: { seen: null, now: null } });
    open();
  };
  document.addEventListener('visibilitychange', open);
  addEventListener('pagehide', close);
  let waited = false;
  const ends = [
    store.watch(({ woven }) => woven, adopt),
    store.watch(isWaiting, (waits) => {
      // The first stories have come, and the page shows them already.
      if (waited && !waits) adopt();
      waited = waits;
    }),
  ];
  return () => {
    close();
    ends.forEach((end) => end());
    document.removeEventListener('visibilitychange', open);
    removeEventListener('pagehide', close);
  };
};

/**
 * The state with the graph as it is now, as soon as its stories are those of its articles.
 * @param {State} state
 * @param {GraphState} now
 * @returns {Partial<State>}
 */
export const withGraph = (state, now) => {
  const { graph, busy, route, woven } = state;
  // Who has the stories woven anew is shown them at once.
  if (busy.weave) return {};
  const seen = graph.seen ?? now;
  if (!now.settled) return { graph: { ...graph, seen } };
  const looks = !isWaiting(state) && route.page !== 'corpus';
  return looks || changeText(seen, now) === '' ? { graph: { seen, now } } : { woven: woven + 1 };
};

/** Fetches anew what the page shows. @param {AppStore} store */
export const refresh = (store) => store.set({ woven: store.get().woven + 1 });

/**
 * What happened to the graph, in words.
 * @param {GraphState} seen
 * @param {GraphState} now
 * @returns {string} empty where nothing did
 */
export const changeText = (seen, now) => {
  const created = Math.max(now.created - seen.created, 0);
  const changed = Math.max(now.changed - seen.changed, 0);
  const removed = Math.max(now.removed - seen.removed, 0);
  const parts = [
    created > 0 && formatCounted(created, 'new article'),
    changed > 0 && formatCounted(changed, 'changed article'),
    removed > 0 && formatCounted(removed, 'removed article'),
  ].filter(Boolean);
  if (parts.length > 0) return parts.join(', ');
  if (now.articles !== seen.articles) return 'other articles than before';
  return now.woven === seen.woven ? '' : 'the stories were woven anew';
};

/** Nothing is shown yet. @param {State} state */
const isWaiting = ({ stats }) => stats !== null && stats.stories === 0;
