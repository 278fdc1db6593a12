// @ts-check
const MILLIS = 180;

/**
 * @template T
 * @typedef {{show: (items: T[]) => void, step: (now: number, calm: boolean) => boolean,
 *   seen: () => {item: T, opacity: number}[], wanted: () => T[]}} Fading
 */

/**
 * Lets things come and go over a moment. What has gone is kept until it cannot be seen.
 * @template T
 * @param {(item: T) => string} keyOf what tells items apart
 * @returns {Fading<T>}
 */
export const createFading = (keyOf) => {
  /** @type {Map<string, {item: T, opacity: number, wanted: boolean}>} */
  const all = new Map();
  let last = 0;
  return {
    /** @param {T[]} items those that are to be there from now on */
    show: (items) => {
      for (const entry of all.values()) entry.wanted = false;
      for (const item of items) {
        const key = keyOf(item);
        all.set(key, { item, opacity: all.get(key)?.opacity ?? 0, wanted: true });
      }
    },
    /**
     * @param {number} now in milliseconds
     * @param {boolean} calm whether all changes are at once
     * @returns {boolean} whether something is still coming or going
     */
    step: (now, calm) => {
      // After a rest, the first step is a small one: what came must be seen coming.
      const part = calm ? 1 : Math.min(now - last, 34) / MILLIS;
      last = now;
      let busy = false;
      for (const [key, entry] of all) {
        entry.opacity = Math.max(0, Math.min(1, entry.opacity + (entry.wanted ? part : -part)));
        if (!entry.wanted && entry.opacity === 0) all.delete(key);
        busy ||= entry.opacity < 1;
      }
      return busy;
    },
    /** @returns {{item: T, opacity: number}[]} what can be seen, in the order in which it came */
    seen: () => [...all.values()].filter(({ opacity }) => opacity > 0),
    /** @returns {T[]} what is to be there */
    wanted: () => [...all.values()].filter(({ wanted }) => wanted).map(({ item }) => item),
  };
};
