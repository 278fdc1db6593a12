// @ts-check
import { createGraphPicture } from '/frontend/graph/picture.js';

/** What the graph page draws with: labels, pointing and choosing are on. @type {import('../run.js').Draw} */
export const draw = (container, { nodes, edges }) =>
  new Promise((resolve) => {
    const none = () => {};
    const acts = { onPoint: none, onClick: none, onDoubleClick: none, onDrop: none };
    const picture = createGraphPicture(container, {
      ...acts,
      onPainted: (complete) => shown && complete && resolve(picture),
    });
    let shown = false;
    requestAnimationFrame(() => {
      shown = true;
      picture.show(modelOf(nodes, edges), null, (/** @type {any} */ { node }) => ({ fill: node.colour, edge: node.colour, text: 'dark' }));
      picture.fit();
    });
  });

/**
 * @param {import('../synthetic-graph.js').BenchNode[]} nodes
 * @param {[number, number][]} edges
 * @returns {any}
 */
const modelOf = (nodes, edges) => {
  const neighbours = new Map(nodes.map((_, index) => [`${index}`, new Set()]));
  const lines = edges.map(([from, to]) => {
    const [a, b] = [`${from}`, `${to}`];
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
    return { a, b, kind: 'RELATED', forward: true, backward: false, score: 0, properties: {} };
  });
  const marks = nodes.map((node, index) => {
    const id = `${index}`;
    const degree = neighbours.get(id)?.size ?? 0;
    return { ...node, id, node, shape: 'circle', stub: false, degree, story: undefined };
  });
  return { marks: marks.sort((one, other) => one.degree - other.degree), lines, neighbours };
};
