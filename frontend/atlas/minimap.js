// @ts-check
import { element } from '../page/element.js';
import { holds } from './place.js';

/** @typedef {import('../api/types.js').Rectangle} Rectangle */

const LARGEST = { width: 156, height: 116 };
/** From its edge to the whole map. */
const EDGE = 6;
/** Narrower pictures have no room for it. */
const NARROW = 560;
const INSET = 14;

/**
 * The whole map in a corner, with a frame around what shows; the keyboard has arrow keys for the same.
 * @param {HTMLElement} container
 * @param {{onJump: (at: {x: number, y: number}) => void, onDrag: (at: {x: number, y: number}) => void,
 *   onDrop: () => void}} listener places on the map, in its units
 */
export const createMinimap = (container, { onJump, onDrag, onDrop }) => {
  const canvas = element('canvas', { class: 'minimap', 'aria-hidden': 'true', hidden: true });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  container.append(canvas);
  let scale = 1;
  let [left, top] = [0, 0];
  let dragged = false;

  const at = (/** @type {PointerEvent} */ { offsetX, offsetY }) => ({
    x: left + (offsetX - EDGE) / scale,
    y: top + (offsetY - EDGE) / scale,
  });
  canvas.addEventListener('pointerdown', (/** @type {PointerEvent} */ event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    dragged = false;
    event.preventDefault();
    onJump(at(event));
  });
  canvas.addEventListener('pointermove', (/** @type {PointerEvent} */ event) => {
    if (!canvas.hasPointerCapture(event.pointerId) || Math.abs(event.movementX) + Math.abs(event.movementY) === 0) return;
    dragged = true;
    onDrag(at(event));
  });
  canvas.addEventListener('pointerup', () => dragged && onDrop());

  return {
    /** Where it lies in the picture. @param {{height: number}} picture @returns {import('../canvas/labels.js').Box[]} */
    place: ({ height }) =>
      canvas.hidden
        ? []
        : [{ x: 0, y: height - INSET - canvas.clientHeight, width: INSET + canvas.clientWidth, height: canvas.clientHeight + INSET }],
    /**
     * @param {import('./marks.js').Region[]} regions in units of the map
     * @param {Rectangle} whole
     * @param {Rectangle} view
     * @param {{width: number}} picture
     * @param {import('../canvas/ink.js').Ink} ink
     */
    update: (regions, whole, view, picture, ink) => {
      canvas.hidden = picture.width < NARROW || holds(view, whole);
      if (canvas.hidden) return;
      [left, top] = [whole.left, whole.top];
      const [across, down] = [whole.right - left, whole.bottom - top];
      scale = Math.min((LARGEST.width - 2 * EDGE) / across, (LARGEST.height - 2 * EDGE) / down);
      const [width, height] = [across * scale + 2 * EDGE, down * scale + 2 * EDGE];
      fitCanvas(canvas, context, width, height);
      context.clearRect(0, 0, width, height);
      const toX = (/** @type {number} */ x) => EDGE + (x - left) * scale;
      const toY = (/** @type {number} */ y) => EDGE + (y - top) * scale;
      context.fillStyle = ink.rule;
      for (const { x, y, radius } of regions) {
        context.beginPath();
        context.arc(toX(x), toY(y), Math.max(0.6, radius * scale), 0, 2 * Math.PI);
        context.fill();
      }
      const frame = {
        left: Math.max(1, toX(view.left)),
        top: Math.max(1, toY(view.top)),
        right: Math.min(width - 1, toX(view.right)),
        bottom: Math.min(height - 1, toY(view.bottom)),
      };
      context.strokeStyle = ink.accent;
      context.lineWidth = 1.5;
      context.strokeRect(frame.left, frame.top, Math.max(4, frame.right - frame.left), Math.max(4, frame.bottom - frame.top));
    },
    destroy: () => canvas.remove(),
  };
};

/** Makes a canvas sharp at a size. @param {HTMLCanvasElement} canvas @param {CanvasRenderingContext2D} context @param {number} width @param {number} height */
const fitCanvas = (canvas, context, width, height) => {
  const ratio = devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.setProperty('width', `${width}px`);
    canvas.style.setProperty('height', `${height}px`);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
};
