// @ts-check
/** @typedef {import('../api/types.js').Expansion} Expansion */
/** @typedef {import('../api/types.js').Direction} Direction */
/** Along which edges, and how many neighbours at most. @typedef {{relation: string, direction: Direction, limit: number}} Along */

const ALONG = /^([A-Z_]+)\.(out|in|both)\.(\d+)\.(.+)$/s;

/** The expansion that a part of an address names: an id, or "RELATED.out.25." before one. @param {string} text @returns {Expansion} */
export const readExpansion = (text) => {
  const [, relation, direction, limit, id] = ALONG.exec(text) ?? [];
  return id ? { id, relation, direction: /** @type {Direction} */ (direction), limit: Number(limit) } : text;
};

/** @param {Expansion} expansion */
export const writeExpansion = (expansion) => {
  if (typeof expansion === 'string') return expansion;
  const { id, relation, direction = 'both', limit = 0 } = expansion;
  return relation ? `${relation}.${direction}.${limit}.${id}` : id;
};

/** The node that is expanded. @param {Expansion} expansion */
export const idOfExpansion = (expansion) => (typeof expansion === 'string' ? expansion : expansion.id);

/** What an expansion follows, but for how many; the same for two of which one goes farther. @param {Expansion} expansion */
export const wayOf = (expansion) =>
  typeof expansion === 'string' || !expansion.relation
    ? idOfExpansion(expansion)
    : `${expansion.relation} ${expansion.direction ?? 'both'} ${expansion.id}`;

/** The expansion of another node in the same way. @param {Expansion} expansion @param {string} id @returns {Expansion} */
export const withId = (expansion, id) => (typeof expansion === 'string' ? id : { ...expansion, id });

/** The expansions with one more, which replaces one that goes the same way. @param {Expansion[]} expansions @param {Expansion} expansion */
export const withExpansion = (expansions, expansion) => {
  const at = expansions.findIndex((other) => wayOf(other) === wayOf(expansion));
  return at < 0 ? [...expansions, expansion] : expansions.with(at, expansion);
};
