// @ts-check
import { weave } from '../api/client.js';
import { problemOf } from '../problems/problem.js';
import { withBusy } from './state.js';

/** From one resolution to the next: two steps finer is twice as close. */
const STEP = Math.SQRT2;
const DIGITS = 2;

/** The next finer resolution, 1 at most. @param {number} resolution above 0 */
export const finer = (resolution) => Math.min(1, rounded(resolution * STEP));

/** The next coarser resolution. @param {number} resolution above 0 */
export const coarser = (resolution) => rounded(resolution / STEP);

/**
 * Has the stories woven anew and shows what they are then; a failure becomes the page's problem.
 * @param {import('./state.js').AppStore} store
 * @param {number | null} resolution null for the one that the corpus gives
 */
export const weaveAnew = async (store, resolution) => {
  if (store.get().busy.weave) return;
  const seed = store.get().weaving?.chosenSeed ?? null;
  store.set(withBusy(store.get(), 'weave', 1));
  try {
    await weave({ resolution, seed });
    store.set({ woven: store.get().woven + 1 });
  } catch (thrown) {
    store.set({ problem: problemOf(thrown) });
  } finally {
    store.set(withBusy(store.get(), 'weave', -1));
  }
};

/** @param {number} resolution */
const rounded = (resolution) => Number(resolution.toPrecision(DIGITS));
