// @ts-check
/** @typedef {import('../api/types.js').QueryPlan} QueryPlan */
/**
 * An operator of a plan: `share` is its part of what the whole costs, 0 to 1.
 * @typedef {QueryPlan & {depth: number, cost: number, share: number, costly: boolean}} Operator
 */

/** From this share on, an operator is costly. */
const COSTLY = 0.25;

/**
 * The operators of a plan, the last one first, each above those that it gets its rows from; what they cost is database hits where
 * these were counted, else the rows that the database expects.
 * @param {QueryPlan} plan
 * @returns {{operators: Operator[], by: 'db hits' | 'estimated rows'}}
 */
export const operatorsOf = (plan) => {
  const flat = flatten(plan, 0);
  const counted = flat.some(({ dbHits }) => dbHits !== null);
  const costOf = (/** @type {QueryPlan} */ { dbHits, estimatedRows }) => (counted ? dbHits : estimatedRows) ?? 0;
  const whole = flat.reduce((sum, each) => sum + costOf(each), 0);
  const operators = flat.map((each) => {
    const cost = costOf(each);
    const share = whole > 0 ? cost / whole : 0;
    return { ...each, cost, share, costly: share >= COSTLY };
  });
  return { operators, by: counted ? 'db hits' : 'estimated rows' };
};

/** @param {QueryPlan} plan @param {number} depth @returns {(QueryPlan & {depth: number})[]} */
const flatten = (plan, depth) => [
  { ...plan, depth },
  // A chain stays in one column; only what branches goes in.
  ...plan.children.flatMap((child, at) =>
    flatten(child, plan.children.length > 1 ? depth + (at === 0 ? 0 : 1) : depth),
  ),
];
