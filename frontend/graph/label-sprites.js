// @ts-check
import { LINE_HEIGHT } from '../canvas/wrap.js';
import { LABEL_SIZE, SIDES } from './labels.js';

/** @typedef {import('./labels.js').Label} Label */
/** @typedef {import('../canvas/ink.js').Ink} Ink */

const HALO = 3.5;
const MARGIN = 3;
const MOST_KEPT = 800;
/** Of a frame; labels that are not written by then follow in the next one. */
const WRITING_MILLIS = 5;

/** Draws labels, each written only once: a picture of a text is laid down many times faster than the text. */
export const createLabelSprites = () => {
  /** @type {Map<string, HTMLCanvasElement>} */
  const sprites = new Map();
  let made = '';

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Label} label
   * @param {{faded: number, strong: boolean, ink: Ink, begun: number}} style `begun` is when the frame began
   * @returns {boolean} false where there was no time for it
   */
  return (context, label, { faded, strong, ink, begun }) => {
    const ratio = devicePixelRatio || 1;
    const now = `${ratio} ${ink.ink} ${ink.paper} ${ink.muted}`;
    if (now !== made || sprites.size > MOST_KEPT) sprites.clear();
    made = now;
    const key = `${SIDES[label.side]} ${strong} ${label.mark.id} ${label.lines.join(' ')}`;
    let sprite = sprites.get(key);
    if (!sprite && performance.now() - begun > WRITING_MILLIS) return false;
    if (!sprite) {
      sprite = write(label, strong, ink, ratio);
      sprites.set(key, sprite);
    }
    context.globalAlpha = faded;
    const [x, y] = [Math.round((label.x - MARGIN) * ratio) / ratio, Math.round((label.y - MARGIN) * ratio) / ratio];
    context.drawImage(sprite, x, y, sprite.width / ratio, sprite.height / ratio);
    context.globalAlpha = 1;
    return true;
  };
};

/** @param {Label} label @param {boolean} strong @param {Ink} ink @param {number} ratio */
const write = ({ mark, lines, width, height, side }, strong, ink, ratio) => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * MARGIN) * ratio);
  canvas.height = Math.ceil((height + 2 * MARGIN) * ratio);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.scale(ratio, ratio);
  const weight = strong || mark.shape !== 'circle' ? '600 ' : '';
  context.font = `${weight}${LABEL_SIZE}px ${ink.sans}`;
  context.textAlign = SIDES[side];
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const x = MARGIN + { left: 0, right: width, center: width / 2 }[SIDES[side]];
  lines.forEach((line, index) => {
    const y = MARGIN + (index + 0.5) * LABEL_SIZE * LINE_HEIGHT;
    context.strokeStyle = ink.paper;
    context.lineWidth = HALO;
    context.strokeText(line, x, y);
    context.fillStyle = mark.stub ? ink.muted : ink.ink;
    context.fillText(line, x, y);
  });
  return canvas;
};
