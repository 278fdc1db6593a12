// @ts-check
/* global d3 */
import { svgElement } from '../page/element.js';

/**
 * A line that the reader draws around nodes, over a picture: with Shift on the background, or anywhere while it is
 * on. One stroke, and it is off again.
 * @param {HTMLElement} stage
 * @param {{isBackground: (event: PointerEvent) => boolean, places: () => {id: string, x: number, y: number}[],
 *   onSelect: (ids: string[], keep: boolean) => void, onToggle: (on: boolean) => void}} picture
 */
export const createLasso = (stage, { isBackground, places, onSelect, onToggle }) => {
  const outline = svgElement('path', { class: 'lasso-line' });
  const overlay = svgElement('svg', { class: 'lasso', 'aria-hidden': 'true' }, outline);
  stage.append(overlay);
  let on = false;
  let keep = false;
  let swallows = false;
  /** @type {[number, number][] | null} */
  let points = null;

  const toggle = (/** @type {boolean} */ wanted) => {
    if (on === wanted) return;
    on = wanted;
    points = null;
    stage.classList.toggle('is-lassoing', on);
    outline.removeAttribute('d');
    onToggle(on);
  };
  const add = (/** @type {PointerEvent} */ event) => {
    const { left, top } = stage.getBoundingClientRect();
    points?.push([event.clientX - left, event.clientY - top]);
    outline.setAttribute('d', `M${(points ?? []).map((point) => point.join(' ')).join('L')}Z`);
  };
  const onDown = (/** @type {PointerEvent} */ event) => {
    swallows = false;
    const inPicture = /** @type {Element} */ (event.target).matches('canvas, .lasso, .lasso *');
    if (!inPicture || !event.isPrimary || event.button !== 0 || !(on || (event.shiftKey && isBackground(event)))) return;
    keep = event.shiftKey;
    toggle(true);
    points = [];
    overlay.setPointerCapture(event.pointerId);
    add(event);
  };
  const onMove = (/** @type {PointerEvent} */ event) => {
    if (points) add(event);
  };
  const onUp = (/** @type {PointerEvent} */ event) => {
    if (!points) return;
    const around = event.type === 'pointerup' && points.length > 2 ? points : [];
    const inside = around.length > 0 ? places().filter(({ x, y }) => d3.polygonContains(around, [x, y])) : [];
    swallows = true;
    toggle(false);
    if (around.length > 0) onSelect(inside.map(({ id }) => id), keep);
  };
  // The picture behind must neither move nor take the stroke for a click.
  const swallow = (/** @type {Event} */ event) => {
    if (!points && !swallows) return;
    event.stopPropagation();
    if (event.type === 'click') swallows = false;
  };
  stage.addEventListener('pointerdown', onDown, true);
  stage.addEventListener('pointermove', onMove, true);
  stage.addEventListener('pointerup', onUp, true);
  stage.addEventListener('pointercancel', onUp, true);
  for (const type of SWALLOWED) stage.addEventListener(type, swallow, true);
  return {
    isOn: () => on,
    toggle,
    destroy: () => {
      stage.removeEventListener('pointerdown', onDown, true);
      stage.removeEventListener('pointermove', onMove, true);
      stage.removeEventListener('pointerup', onUp, true);
      stage.removeEventListener('pointercancel', onUp, true);
      for (const type of SWALLOWED) stage.removeEventListener(type, swallow, true);
      overlay.remove();
    },
  };
};

const SWALLOWED = ['mousedown', 'touchstart', 'click', 'dblclick'];
