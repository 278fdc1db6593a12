// @ts-check
/* global d3 */
/** What one writes first: all lines, all circles, in each frame. @type {import('../run.js').Draw} */
export const draw = async (container, { nodes, edges, side }) => {
  const canvas = document.createElement('canvas');
  canvas.className = 'surface';
  container.append(canvas);
  const { clientWidth: width, clientHeight: height } = container;
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  let transform = d3.zoomIdentity.translate((width - side) / 2, (height - side) / 2);
  let frame = 0;
  const paint = () => {
    frame = 0;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.translate(transform.x, transform.y);
    context.scale(transform.k, transform.k);
    context.strokeStyle = 'rgba(29, 27, 24, 0.1)';
    context.lineWidth = 1 / transform.k;
    // A stroke for each line: one stroke for all of them takes four times as long.
    for (const [from, to] of edges) {
      context.beginPath();
      context.moveTo(nodes[from].x, nodes[from].y);
      context.lineTo(nodes[to].x, nodes[to].y);
      context.stroke();
    }
    for (const { x, y, radius, colour } of nodes) {
      context.beginPath();
      context.arc(x, y, radius / Math.sqrt(transform.k), 0, 2 * Math.PI);
      context.fillStyle = colour;
      context.fill();
    }
  };
  const zoom = d3.zoom().on('zoom', (/** @type {any} */ event) => {
    transform = event.transform;
    frame ||= requestAnimationFrame(paint);
  });
  d3.select(canvas).call(zoom).call(zoom.transform, transform);
  paint();
  context.getImageData(0, 0, 1, 1);
};
