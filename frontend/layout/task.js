// @ts-check
import { timeOf } from './time-axis.js';

/** @typedef {import('../graph/model.js').Model} Model */
/** @typedef {{x: number, y: number}} Place */
/**
 * How the nodes of a graph are to be laid out.
 * @typedef {object} Plan
 * @property {import('../api/types.js').Layout} layout
 * @property {Record<string, Place>} pinned places that the reader gave
 * @property {number} aspect width of the picture divided by its height
 * @property {string | null} centre the node that a radial layout goes around, where the reader chose one
 */
/**
 * A graph to be laid out, in columns that cross to a worker at no cost: a number for each node, or two (x and y);
 * NaN where there is none. Edges name their nodes by place in the columns.
 * @typedef {object} Task
 * @property {import('../api/types.js').Layout} layout
 * @property {number} aspect
 * @property {number} centre -1 where none was chosen
 * @property {Uint8Array} articles 1 for an article
 * @property {Float64Array} radii
 * @property {Float64Array} times milliseconds
 * @property {Float64Array} ranks of their stories, those with most nodes here first; Infinity where there is none
 * @property {Float64Array} onMap two for each node
 * @property {Float64Array} pinned two for each node
 * @property {Int32Array} from
 * @property {Int32Array} to
 * @property {Uint8Array} relations places in `RELATIONS`, or beyond it
 * @property {Float64Array} scores
 */

/** The relations that layouts tell apart. */
export const RELATIONS = ['SIMILAR', 'RELATED', 'IN_STORY'];

/** @param {Model} model @param {Plan} plan @returns {Task} */
export const taskOf = ({ marks, lines }, { layout, pinned, aspect, centre }) => {
  const places = new Map(marks.map(({ id }, place) => [id, place]));
  const placeOf = (/** @type {string} */ id) => places.get(id) ?? -1;
  const pins = new Map(Object.entries(pinned));
  const ranks = ranksOf(marks);
  const inside = lines.filter(({ a, b }) => places.has(a) && places.has(b));
  return {
    layout,
    aspect,
    centre: centre === null ? -1 : placeOf(centre),
    articles: Uint8Array.from(marks, ({ node }) => Number(node.kind === 'Article')),
    radii: Float64Array.from(marks, ({ radius }) => radius),
    times: Float64Array.from(marks, (mark) => timeOf(mark) ?? NaN),
    ranks: Float64Array.from(marks, ({ story }) => ranks.get(story) ?? Infinity),
    onMap: pairs(marks, ({ node }) => node.properties),
    pinned: pairs(marks, ({ id }) => pins.get(id)),
    from: Int32Array.from(inside, ({ a }) => placeOf(a)),
    to: Int32Array.from(inside, ({ b }) => placeOf(b)),
    relations: Uint8Array.from(inside, ({ kind }) => RELATIONS.indexOf(kind)),
    scores: Float64Array.from(inside, ({ score }) => score),
  };
};

/** What of a task is handed over to a worker rather than copied. @param {Task} task */
export const columnsOf = (task) =>
  Object.values(task).flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : []));

/** The same with its edges in one order, whatever order the server told them in: forces add up otherwise. @param {Task} task @returns {Task} */
export const inOrder = (task) => {
  const { from, to, relations, scores } = task;
  const order = Uint32Array.from(from.keys()).sort(
    (one, other) => from[one] - from[other] || to[one] - to[other] || relations[one] - relations[other],
  );
  return {
    ...task,
    from: from.map((_, place) => from[order[place]]),
    to: to.map((_, place) => to[order[place]]),
    relations: relations.map((_, place) => relations[order[place]]),
    scores: scores.map((_, place) => scores[order[place]]),
  };
};

/** @param {Model['marks']} marks @returns {Map<string | undefined, number>} */
const ranksOf = (marks) => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { story } of marks) if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1);
  const stories = [...counts].sort(([one, most], [other, more]) => more - most || (one < other ? -1 : 1));
  return new Map(stories.map(([story], rank) => [story, rank]));
};

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => Record<string, any> | undefined} placeOf
 */
const pairs = (items, placeOf) => {
  const numbers = new Float64Array(2 * items.length).fill(NaN);
  items.forEach((item, index) => {
    const { x, y } = placeOf(item) ?? {};
    if (typeof x === 'number' && typeof y === 'number') numbers.set([x, y], 2 * index);
  });
  return numbers;
};
