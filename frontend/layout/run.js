// @ts-check
const SLICE_MILLIS = 30;

/**
 * Called between two slices of a layout with the share of it that is done, 0 to 1; answers whether it goes on.
 * @typedef {(share: number) => boolean | Promise<boolean>} Between
 */

/**
 * Runs a force simulation for a fixed number of ticks, in slices between which it can be watched, held and
 * abandoned. As only the ticks count and randomness is seeded, the same input gives the same places.
 * @param {any} simulation a stopped d3-force simulation
 * @param {number} ticks
 * @param {Between} between
 * @returns {Promise<boolean>} whether all ticks ran
 */
export const runLayout = async (simulation, ticks, between) => {
  let done = 0;
  while (done < ticks) {
    const end = performance.now() + SLICE_MILLIS;
    do {
      simulation.tick();
      done += 1;
    } while (done < ticks && performance.now() < end);
    if (!(await between(done / ticks))) return false;
  }
  return true;
};
