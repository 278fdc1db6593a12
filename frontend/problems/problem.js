// @ts-check
/**
 * What went wrong, in the words that the page shows: the one shape of every error here.
 *
 * @typedef {{title: string, detail: string, way?: string, code?: string, line?: number, column?: number, instead?: string,
 *   ways?: {text: string, address: string}[], themes?: string[], now?: import('../api/types.js').Trial}} Problem `way` is the path
 *   that does what was refused; `instead` is what was probably meant; `ways` lead out of it; `themes` are those that are asked for
 *   and are gone; `now` is what a statement would change, where that is
 *   no longer what was shown
 */

/**
 * The problem that a failed answer describes.
 * @param {number} status the HTTP status
 * @param {any} body the parsed body; anything that is no problem detail counts as absent
 * @returns {Problem}
 */
export const problemOfAnswer = (status, body) => ({
  title: body?.title ?? `The server answered ${status}`,
  detail: body?.detail ?? 'Try again; if it stays so, look at what the server printed.',
  way: body?.way,
  code: body?.code,
  line: positive(body?.line),
  column: positive(body?.column),
  instead: body?.instead,
  themes: body?.themes,
  now: body?.now,
});

/**
 * The problem behind something thrown.
 * @param {unknown} thrown
 * @returns {Problem}
 */
export const problemOf = (thrown) => {
  if (thrown instanceof RequestFailed) return thrown.problem;
  if (thrown instanceof TypeError && /fetch|network/i.test(thrown.message)) {
    return { title: 'Newsweft cannot be reached', detail: 'Start it again, then repeat what you did.' };
  }
  return { title: 'Something went wrong on this page', detail: String(thrown) };
};

/** A request that the server refused or failed. */
export class RequestFailed extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** @param {unknown} value */
const positive = (value) => (typeof value === 'number' && value > 0 ? value : undefined);
