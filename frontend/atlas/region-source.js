// @ts-check
/** @typedef {import('../api/types.js').Region} Region */
/** @typedef {import('../api/types.js').Rectangle & {limit: number, articles: number}} Part */

/** Stories and articles that are kept for a way back; the oldest parts go first. */
const MOST_KEPT = 6000;
const PAUSE_MILLIS = 120;

/**
 * Fetches parts of the map: once the reader rests, each part once while it is remembered, and only the
 * part that was asked for last counts.
 * @param {(part: Part) => Promise<Region>} fetchPart
 * @param {{onPart: (region: Region) => void, onFailure: (thrown: unknown) => void, pause?: number}} listener
 */
export const createRegionSource = (fetchPart, { onPart, onFailure, pause = PAUSE_MILLIS }) => {
  /** @type {Map<string, Region>} the one used last at the end */
  const kept = new Map();
  let asked = '';
  let turn = 0;
  let timer = 0;

  const keep = (/** @type {string} */ key, /** @type {Region} */ region) => {
    kept.delete(key);
    kept.set(key, region);
    const sizes = [...kept].map(([other, { stories, articles }]) => ({ other, marks: stories.length + articles.length }));
    let marks = sizes.reduce((sum, each) => sum + each.marks, 0);
    for (const each of sizes.slice(0, -1)) {
      if (marks <= MOST_KEPT) break;
      kept.delete(each.other);
      marks -= each.marks;
    }
  };
  const load = async (/** @type {string} */ key, /** @type {Part} */ part) => {
    const mine = turn;
    try {
      const region = await fetchPart(part);
      if (mine !== turn) return;
      keep(key, region);
      onPart(region);
    } catch (thrown) {
      if (mine !== turn) return;
      asked = '';
      onFailure(thrown);
    }
  };
  return {
    /** Wants a part; nothing happens where it is the one wanted last. @param {Part} part */
    want: (part) => {
      const key = JSON.stringify(part);
      if (key === asked) return;
      asked = key;
      turn += 1;
      clearTimeout(timer);
      const known = kept.get(key);
      if (known) {
        keep(key, known);
        onPart(known);
      } else timer = setTimeout(() => load(key, part), pause);
    },
    /** Wants no part any more. */
    rest: () => {
      clearTimeout(timer);
      turn += 1;
      asked = '';
    },
    /** Lets go of all parts, as they are no longer what the server would answer. */
    forget: () => {
      clearTimeout(timer);
      turn += 1;
      asked = '';
      kept.clear();
    },
    /** How many stories and articles are kept. */
    kept: () => [...kept.values()].reduce((sum, { stories, articles }) => sum + stories.length + articles.length, 0),
  };
};
