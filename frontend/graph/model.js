// @ts-check
import { storyOfNode } from '../state/state.js';

/** @typedef {import('../api/types.js').Subgraph} Subgraph */
/** @typedef {import('../api/types.js').GraphNode} GraphNode */
/**
 * A node with what drawing needs; x and y are world units, set by the layout.
 * @typedef {{id: string, node: GraphNode, shape: Shape, stub: boolean, degree: number, radius: number,
 *   story: string | undefined, x: number, y: number, letter?: string}} Mark
 * @typedef {'circle' | 'square' | 'diamond' | 'ring' | 'rings'} Shape
 */
/**
 * All edges of one kind between two nodes as one line. `forward` says that one leads from `a` to `b`,
 * `backward` the other way.
 * @typedef {{a: string, b: string, kind: string, forward: boolean, backward: boolean, score: number,
 *   properties: Record<string, any>, width?: number}} Line the properties are those of the edge that was read first
 */
/** @typedef {{marks: Mark[], lines: Line[], neighbours: Map<string, Set<string>>}} Model */

/** @type {Record<string, Shape>} */
const SHAPES = { Provider: 'square', Topic: 'diamond', Story: 'ring', Constellation: 'rings' };

/** @type {Record<string, number>} */
const RADII = { Story: 12, Constellation: 15 };

/** @param {Subgraph} subgraph @returns {Model} nodes of high degree come last, to be drawn on top */
export const modelOf = ({ nodes, edges }) => {
  const lines = linesOf(edges);
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set()]));
  for (const { a, b } of lines) {
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
  }
  const stories = storiesOf(edges);
  const marks = nodes.map((node) => markOf(node, neighbours.get(node.id)?.size ?? 0, stories.get(node.id)));
  marks.sort((one, other) => one.degree - other.degree || (one.id < other.id ? -1 : 1));
  return { marks, lines, neighbours };
};

/** @param {GraphNode} node @param {number} degree @param {string | undefined} story @returns {Mark} */
const markOf = (node, degree, story) => ({
  id: node.id,
  node,
  shape: SHAPES[node.kind] ?? 'circle',
  stub: node.properties.full === false,
  degree,
  story: storyOfNode(node) ?? story,
  radius: radiusOf(node, degree),
  x: 0,
  y: 0,
});

/** A story that stands for articles is as large as these together. @param {GraphNode} node @param {number} degree */
const radiusOf = ({ kind, properties }, degree) =>
  properties.grouped > 0
    ? Math.min(34, 10 + 2.4 * Math.sqrt(properties.grouped))
    : (RADII[kind] ?? Math.min(12, 5.5 + 0.9 * Math.sqrt(degree)));

/** The story of each node that an edge says is in one, as its key. @param {Subgraph['edges']} edges */
const storiesOf = (edges) =>
  new Map(
    edges
      .filter(({ kind }) => kind === 'IN_STORY')
      .map(({ source, target }) => [source, target.slice('story:'.length)]),
  );

/** @param {Subgraph['edges']} edges @returns {Line[]} */
const linesOf = (edges) => {
  /** @type {Map<string, Line>} */
  const lines = new Map();
  for (const { kind, source, target, properties } of edges) {
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = `${kind} ${a} ${b}`;
    const line = lines.get(key) ?? { a, b, kind, forward: false, backward: false, score: 0, properties };
    if (source === a) line.forward = true;
    else line.backward = true;
    line.score = Math.max(line.score, Number(properties.score ?? 0));
    lines.set(key, line);
  }
  return [...lines.values()];
};
