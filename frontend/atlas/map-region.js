// @ts-check
import { fetchRegion } from '../api/client.js';
import { problemOf } from '../problems/problem.js';
import { copiesOf } from '../state/route.js';
import { holds, snapped } from './place.js';
import { createRegionSource } from './region-source.js';

/** Stories and articles of a part of the map, the most important ones. */
const MOST_STORIES = 1000;
const MOST_ARTICLES = 2000;
/** Articles are asked for a little before they show. */
const AHEAD = 0.85;

/**
 * Keeps the part of the map in the state that shows, where it tells more than the atlas: stories that are too
 * small for it, and articles.
 * @param {import('../state/state.js').AppStore} store
 */
export const followMapRegion = (store) => {
  const source = createRegionSource((part) => fetchRegion(part, copiesOf(store.get().route)), {
    onPart: (region) => store.set({ region }),
    onFailure: (thrown) => store.set({ problem: problemOf(thrown) }),
  });
  const end = store.watch(
    ({ atlas }) => atlas,
    () => {
      source.forget();
      store.set({ region: null });
    },
  );
  return {
    /**
     * @param {import('../api/types.js').Rectangle} view what shows
     * @param {import('../api/types.js').Rectangle} whole all of the map
     * @param {{scale: number, articlesFrom: number}} zoom pixels of a unit, and of how many on there are articles
     */
    show: (view, whole, { scale, articlesFrom }) => {
      const figures = store.get().atlas?.figures;
      const stories = figures && figures.shown < figures.total && !holds(view, whole) ? MOST_STORIES : 0;
      const articles = scale >= articlesFrom * AHEAD ? MOST_ARTICLES : 0;
      if (stories + articles > 0) return source.want({ ...snapped(view), limit: stories, articles });
      source.rest();
      if (store.get().region) store.set({ region: null });
    },
    destroy: () => {
      source.forget();
      end();
    },
  };
};
