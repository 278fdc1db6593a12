// @ts-check
const WIDTH = 288;
const HEIGHT = 180;

/**
 * A small picture of what the open page draws.
 * @returns {string | null} a PNG as data URL; null for a page that draws nothing
 */
export const takeThumbnail = () => {
  const stage = document.querySelector('.page:not([hidden]) .stage:not([hidden])');
  const frame = stage?.getBoundingClientRect();
  if (!stage || !frame?.width || !frame.height) return null;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const scale = Math.min(WIDTH / frame.width, HEIGHT / frame.height);
  context.translate((WIDTH - scale * frame.width) / 2, (HEIGHT - scale * frame.height) / 2);
  context.scale(scale, scale);
  context.beginPath();
  context.rect(0, 0, frame.width, frame.height);
  context.clip();
  for (const layer of stage.querySelectorAll('canvas')) {
    const { left, top, width, height } = layer.getBoundingClientRect();
    if (layer.width > 0 && layer.height > 0) context.drawImage(layer, left - frame.left, top - frame.top, width, height);
  }
  return canvas.toDataURL('image/png');
};
