// @ts-check
/** @type {{name: string, run: () => void | Promise<void>}[]} */
const tests = [];

/** @param {string} name an outcome @param {() => void | Promise<void>} run throws where it fails */
export const test = (name, run) => tests.push({ name, run });

/** @param {unknown} actual @param {unknown} expected */
export const equal = (actual, expected) => {
  if (!Object.is(actual, expected)) throw new Error(`expected ${show(expected)}, was ${show(actual)}`);
};

/** @param {unknown} actual @param {unknown} expected plain data */
export const deepEqual = (actual, expected) => equal(show(actual), show(expected));

/** @param {() => unknown} run @param {Function} type */
export const throws = (run, type) => {
  try {
    run();
  } catch (thrown) {
    return equal(thrown instanceof type, true);
  }
  throw new Error(`expected ${type.name}`);
};

/** Runs all tests and tells how each ended. @returns {Promise<{name: string, failure: string | null}[]>} */
export const runAll = async () => {
  const outcomes = [];
  for (const { name, run } of tests) {
    const failure = await Promise.resolve()
      .then(run)
      .then(() => null, String);
    outcomes.push({ name, failure });
  }
  return outcomes;
};

/** @param {unknown} value */
const show = (value) => JSON.stringify(value) ?? String(value);
