// @ts-check
/**
 * Holds the one state of the page.
 * @template S
 * @param {S} initial
 * @returns {Store<S>}
 */
export const createStore = (initial) => {
  let state = initial;
  /** @type {Set<() => void>} */
  const listeners = new Set();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    watch: (select, listener) => {
      let last = select(state);
      const check = () => {
        const next = select(state);
        if (Object.is(next, last)) return;
        last = next;
        listener(next);
      };
      listeners.add(check);
      listener(last);
      return () => listeners.delete(check);
    },
  };
};

/**
 * @template S
 * @typedef {object} Store
 * @property {() => S} get
 * @property {(change: Partial<S>) => void} set replaces the named parts
 * @property {<T>(select: (state: S) => T, listener: (value: T) => void) => () => void} watch calls the
 *   listener now and whenever the selected value is another one; returns what ends it
 */
