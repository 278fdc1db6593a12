// @ts-check
import { numberOf } from './integers.js';

/** @typedef {import('../api/types.js').GraphNode} GraphNode */
/** @typedef {import('../api/types.js').GraphEdge} GraphEdge */

/**
 * Visits the nodes and relations in a cell, in their order.
 * @param {any} value
 * @param {(node: any) => void} onNode
 * @param {(edge: any) => void} onEdge
 */
export const visitGraph = (value, onNode, onEdge) => {
  if (typeof value !== 'object' || value === null) return;
  if ('@node' in value) return onNode(value);
  if ('@edge' in value) return onEdge(value);
  for (const part of '@path' in value ? value['@path'] : Object.values(value)) visitGraph(part, onNode, onEdge);
};

/**
 * The graph that rows hold: their first nodes, with the relations between these.
 * @param {ReturnType<import('./row-store.js').createRowStore>} store
 * @param {GraphNode[]} ends nodes at the ends of relations that no row holds
 * @param {number} most nodes
 * @returns {import('../api/types.js').Subgraph}
 */
export const graphOf = (store, ends, most) => {
  /** @type {Map<string, GraphNode>} */
  const nodes = new Map();
  /** @type {Map<string, GraphEdge>} */
  const edges = new Map();
  const all = new Set();
  const addNode = (/** @type {GraphNode} */ node) => {
    all.add(node.id);
    if (nodes.size < most && !nodes.has(node.id)) nodes.set(node.id, node);
  };
  const addEdge = (/** @type {any} */ { '@edge': id, kind, source, target, properties }) => {
    if (!edges.has(id)) edges.set(id, { id, kind, source, target, properties: toDraw(properties) });
  };
  store.each((row) => visitGraph(row, ({ '@node': id, kind, label, properties }) => addNode({ id, kind, label, properties: toDraw(properties) }), addEdge));
  ends.forEach(addNode);
  const drawn = [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return { nodes: [...nodes.values()], edges: drawn, figures: { shown: nodes.size, total: all.size, rankedBy: '' } };
};

/** As the other graphs have it, with numbers alone. @param {Record<string, any>} properties */
const toDraw = (properties) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value.map(numberOf) : numberOf(value)]),
  );
