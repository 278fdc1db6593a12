// @ts-check
/* global graphology, Sigma */
export const libraries = ['graphology/dist/graphology.umd.min.js', 'sigma/dist/sigma.min.js'];

/** @param {Record<string, boolean>} settings @returns {import('../run.js').Draw} */
export const drawWith = (settings) => async (container, { nodes, edges, side }) => {
  const graph = new graphology.MultiUndirectedGraph();
  nodes.forEach(({ x, y, radius, colour, label }, index) =>
    graph.addNode(index, { x, y: side - y, size: radius, color: colour, label }),
  );
  for (const [from, to] of edges) graph.addUndirectedEdge(from, to, { color: '#e5e3de', size: 1 });
  const sigma = new Sigma(graph, container, settings);
  for (const canvas of container.querySelectorAll('canvas')) {
    const gl = /** @type {WebGL2RenderingContext | null} */ (canvas.getContext('webgl2'));
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
  return sigma;
};

/** With its own settings, which hide labels below a size and draw all lines. */
export const draw = drawWith({});
