// @ts-check
/* global ForceGraph */
export const libraries = ['force-graph/dist/force-graph.min.js'];

/** With its pointer tracking off, which would draw all of it a second time. @type {import('../run.js').Draw} */
export const draw = (container, { nodes, edges, side }) =>
  new Promise((resolve) => {
    const data = {
      nodes: nodes.map(({ x, y, radius, colour }, id) => ({ id, x, y, fx: x, fy: y, radius, colour })),
      links: edges.map(([source, target]) => ({ source, target })),
    };
    const graph = new ForceGraph(container)
      .width(container.clientWidth)
      .height(container.clientHeight)
      .cooldownTicks(0)
      .enablePointerInteraction(false)
      .enableZoomInteraction(true)
      .enablePanInteraction(true)
      .nodeRelSize(1)
      .nodeVal((/** @type {any} */ node) => node.radius ** 2)
      .nodeColor('colour')
      .linkColor(() => 'rgba(29, 27, 24, 0.1)')
      .onRenderFramePost(() => {
        // It chooses a scale of its own once it has taken the data.
        if (graph.zoom() !== 1) graph.centerAt(side / 2, side / 2).zoom(1);
        else if ('vx' in data.nodes[0]) resolve(graph);
      })
      .graphData(data);
  });
