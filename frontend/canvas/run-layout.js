// @ts-check
const SLICE_MILLIS = 12;

/**
 * Runs a force simulation for a fixed number of ticks, in slices that leave the page responsive. As
 * only the ticks count and randomness is seeded, the same input gives the same places.
 * @param {any} simulation a stopped d3-force simulation
 * @param {number} ticks
 * @param {() => boolean} isCurrent asked between slices; false abandons the run
 * @returns {Promise<boolean>} whether all ticks ran
 */
export const runLayout = async (simulation, ticks, isCurrent) => {
  let done = 0;
  while (done < ticks) {
    const end = performance.now() + SLICE_MILLIS;
    do {
      simulation.tick();
      done += 1;
    } while (done < ticks && performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
    if (!isCurrent()) return false;
  }
  return true;
};
