// @ts-check
/** The chance that a reader goes on, as in the paper. */
const DAMPING = 0.85;
const MOST_ROUNDS = 60;
/** The change of all ranks together from which on another round shows no difference. */
const SETTLED = 1e-6;

/**
 * How often a reader who follows lines at random, and starts anew at any node now and then, comes by each node:
 * PageRank (Brin, Page: The Anatomy of a Large-Scale Hypertextual Web Search Engine, 1998), by power iteration from
 * equal ranks, which gives the same every time. It departs from the paper in that listings lead one way, all other
 * lines both ways, and likenesses weigh their score.
 * @param {{marks: {id: string}[], lines: import('./model.js').Line[]}} model
 * @returns {Map<string, number>} by id; together 1
 */
export const pageRank = ({ marks, lines }) => {
  const count = marks.length;
  const at = new Map(marks.map(({ id }, index) => [id, index]));
  const { sources, targets, weights } = arcsOf(lines, at);
  const leaving = new Float64Array(count);
  sources.forEach((source, arc) => (leaving[source] += weights[arc]));
  let ranks = new Float64Array(count).fill(1 / count);
  for (let round = 0, change = Infinity; round < MOST_ROUNDS && change > SETTLED; round += 1) {
    const idle = ranks.reduce((sum, rank, node) => (leaving[node] > 0 ? sum : sum + rank), 0);
    const next = new Float64Array(count).fill((1 - DAMPING + DAMPING * idle) / count);
    for (let arc = 0; arc < sources.length; arc += 1) {
      next[targets[arc]] += (DAMPING * ranks[sources[arc]] * weights[arc]) / leaving[sources[arc]];
    }
    change = next.reduce((sum, rank, node) => sum + Math.abs(rank - ranks[node]), 0);
    ranks = next;
  }
  return new Map(marks.map(({ id }, index) => [id, withoutLastDigits(ranks[index])]));
};

/** Sums differ in their last digits with the order in which the server tells of lines. @param {number} rank */
const withoutLastDigits = (rank) => Number(rank.toPrecision(9));

/** @param {import('./model.js').Line[]} lines @param {Map<string, number>} at */
const arcsOf = (lines, at) => {
  /** @type {number[]} */
  const sources = [];
  /** @type {number[]} */
  const targets = [];
  /** @type {number[]} */
  const weights = [];
  for (const { a, b, kind, forward, backward, score } of lines) {
    const [one, other] = [at.get(a), at.get(b)];
    if (one === undefined || other === undefined) continue;
    const weight = kind === 'SIMILAR' ? score : 1;
    if (weight <= 0) continue;
    if (forward || kind !== 'RELATED') (sources.push(one), targets.push(other), weights.push(weight));
    if (backward || kind !== 'RELATED') (sources.push(other), targets.push(one), weights.push(weight));
  }
  return { sources, targets, weights };
};
