// @ts-check
/* global cytoscape */
export const libraries = ['cytoscape/dist/cytoscape.min.js'];

/** With what its guide names for large graphs: plain lines, lines left out and a picture while it moves. @type {import('../run.js').Draw} */
export const draw = (container, { nodes, edges, side }) =>
  new Promise((resolve) => {
    const network = cytoscape({
      container,
      elements: {
        nodes: nodes.map(({ x, y, radius, colour }, index) => ({
          data: { id: `n${index}`, colour, size: 2 * radius },
          position: { x, y },
        })),
        edges: edges.map(([from, to], index) => ({ data: { id: `e${index}`, source: `n${from}`, target: `n${to}` } })),
      },
      style: [
        { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': 'data(colour)' } },
        { selector: 'edge', style: { width: 1, 'line-color': '#1d1b18', opacity: 0.1, 'curve-style': 'haystack' } },
      ],
      layout: { name: 'preset', fit: false },
      pan: { x: (container.clientWidth - side) / 2, y: (container.clientHeight - side) / 2 },
      hideEdgesOnViewport: true,
      textureOnViewport: true,
      pixelRatio: devicePixelRatio,
    });
    network.one('render', () => resolve(network));
  });
