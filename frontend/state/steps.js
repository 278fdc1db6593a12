// @ts-check
import { keep, kept } from './kept.js';
import { formatRoute, parseRoute } from './route.js';
import { labelOfNode } from './node-labels.js';
import { stepName } from './step-names.js';

/** @typedef {import('./state.js').AppStore} AppStore */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./route.js').Route} Route */
/**
 * What the reader did, and where in it the page is. A step's id is never given to another one; it is vague
 * while a node in its name is not known by its label.
 * @typedef {{id: number, name: string, address: string, vague: boolean}} Step
 * @typedef {{list: readonly Step[], at: number}} Steps
 */

/** @type {Steps} */
export const NO_STEPS = { list: [], at: -1 };

export const MOST_STEPS = 200;

const STORED = 'newsweft.steps';

/**
 * The steps with one more; those that were undone are gone, and the oldest where there are too many.
 * @param {Steps} steps
 * @param {Step} step
 * @returns {Steps}
 */
export const withStep = ({ list, at }, step) => {
  const kept = [...list.slice(0, at + 1), step].slice(-MOST_STEPS);
  return { list: kept, at: kept.length - 1 };
};

/** The steps with the present one changed. @param {Steps} steps @param {Partial<Step>} change @returns {Steps} */
export const withPresent = ({ list, at }, change) => ({
  list: list.map((step, index) => (index === at ? { ...step, ...change } : step)),
  at,
});

/** Where a step is. @param {Steps} steps @param {number | undefined} id @returns {number} -1 where it is gone */
export const placeOf = ({ list }, id) => list.findIndex((step) => step.id === id);

/** The step that led to a route, without a place among others yet. @param {State} state @param {Route} route @param {string} [before] @returns {Omit<Step, 'id'>} */
const stepTo = (state, route, before) => {
  let vague = false;
  const labelOf = (/** @type {string} */ id) => {
    const label = labelOfNode(state, id);
    vague ||= label === undefined;
    return label;
  };
  const name = stepName(before === undefined ? null : parseRoute(before), route, labelOf);
  return { name, address: formatRoute(route), vague };
};

/**
 * Remembers a new step.
 * @param {AppStore} store
 * @param {Route} route where it leads
 * @returns {{step: number}} what its entry in the browser's history carries
 */
export const addStep = (store, route) => {
  const state = store.get();
  const { list, at } = state.steps;
  const id = Math.max(Date.now(), ...list.map((step) => step.id + 1));
  const { name, ...step } = stepTo(state, route, list[at]?.address);
  store.set({ steps: withStep(state.steps, { ...step, id, name: name || 'Change nothing' }) });
  return { step: id };
};

/**
 * Remembers that the present step leads elsewhere than it did.
 * @param {AppStore} store
 * @param {Route} route
 * @returns {{step: number} | null} what its entry in the browser's history carries
 */
export const amendStep = (store, route) => {
  const { steps } = store.get();
  const step = steps.list[steps.at];
  if (!step) return null;
  store.set({ steps: renamed(withPresent(steps, { address: formatRoute(route) }), store.get(), steps.at) });
  return { step: step.id };
};

/**
 * Goes to the step of the browser's history where the reader is now; what came there by a link or by hand
 * is a new step.
 * @param {AppStore} store
 * @param {Route} route
 */
export const arriveAtStep = (store, route) => {
  const { steps } = store.get();
  const at = placeOf(steps, history.state?.step);
  if (at >= 0) store.set({ steps: { ...steps, at } });
  else history.replaceState(addStep(store, route), '');
};

/**
 * Walks to a step: through the browser's history where it has the step, in place where it has forgotten it.
 * @param {AppStore} store
 * @param {number} at its place in the list
 */
export const walkTo = (store, at) => {
  const { steps } = store.get();
  const step = steps.list[at];
  if (!step || at === steps.at) return;
  if (goInHistory(step, at - steps.at)) return;
  history.replaceState({ step: step.id }, '', step.address);
  store.set({ route: parseRoute(step.address), steps: { ...steps, at } });
};

/** @param {AppStore} store */
export const undo = (store) => walkTo(store, store.get().steps.at - 1);

/** @param {AppStore} store */
export const redo = (store) => walkTo(store, store.get().steps.at + 1);

/**
 * Keeps the steps over a reload, and names them as soon as their nodes are known.
 * @param {AppStore} store
 */
export const followSteps = (store) => {
  store.set({ steps: storedSteps() });
  arriveAtStep(store, store.get().route);
  const name = () => {
    const state = store.get();
    const steps = state.steps.list.reduce(
      (named, step, index) => (step.vague ? renamed(named, state, index) : named),
      state.steps,
    );
    if (steps !== state.steps) store.set({ steps });
  };
  const ends = [
    store.watch(({ steps }) => steps, storeSteps),
    store.watch(({ atlas }) => atlas, name),
    store.watch(({ spot }) => spot, name),
    store.watch(({ subgraph }) => subgraph, name),
    store.watch(({ details }) => details, name),
    store.watch(({ insight }) => insight, name),
  ];
  return () => ends.forEach((end) => end());
};

/** The steps with one named after what is known now. @param {Steps} steps @param {State} state @param {number} index @returns {Steps} */
const renamed = (steps, state, index) => {
  const old = steps.list[index];
  const { name, vague } = stepTo(state, parseRoute(old.address), steps.list[index - 1]?.address);
  // What was known when the step was made is not forgotten; nor is what a way there and back did.
  if (!name || (vague && !old.vague) || (name === old.name && vague === old.vague)) return steps;
  return { ...steps, list: steps.list.with(index, { ...old, name, vague }) };
};

/**
 * Goes to a step where the browser's history has it; browsers keep some fifty entries, and we more.
 * @param {Step} step
 * @param {number} distance
 * @returns {boolean} whether it is there
 */
const goInHistory = (step, distance) => {
  const { navigation } = /** @type {any} */ (globalThis);
  if (!navigation?.entries) {
    if (Math.abs(distance) >= history.length) return false;
    history.go(distance);
    return true;
  }
  const entry = navigation.entries()[navigation.currentEntry.index + distance];
  if (!entry || formatRoute(parseRoute(new URL(entry.url).hash)) !== step.address) return false;
  // Asked twice, it arrives once; what another walk overtakes need not arrive.
  navigation.traverseTo(entry.key).finished.catch(() => {});
  return true;
};

/** @returns {Steps} */
const storedSteps = () => {
  const { list, at } = kept(STORED) ?? {};
  return Array.isArray(list) && list[at] ? { list, at } : NO_STEPS;
};

/** @param {Steps} steps */
const storeSteps = (steps) => keep(STORED, steps);
