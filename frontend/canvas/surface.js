// @ts-check
/* global d3 */
import { cameraFor } from './geometry.js';
import { wantsCalm, watchInk } from './ink.js';

/** @typedef {import('./geometry.js').Camera} Camera */
/** @typedef {import('./geometry.js').Bounds} Bounds */
/**
 * @typedef {object} Scene
 * @property {(context: CanvasRenderingContext2D, camera: Camera, size: {width: number, height: number}) => void} draw
 * @property {(x: number, y: number, camera: Camera) => any} pick what lies at a place in the picture
 * @property {(item: any, at: {x: number, y: number}) => void} onHover
 * @property {(item: any, at: {x: number, y: number}, event: MouseEvent) => void} onClick
 * @property {(item: any) => void} [onDoubleClick]
 * @property {(item: any, x: number, y: number, camera: Camera) => void} [onDrag]
 * @property {(item: any) => void} [onDrop] after it was dragged somewhere
 * @property {(camera: Camera) => void} [onMove] the camera is elsewhere, or the picture has another size
 * @property {() => void} [onRest] after the reader moved it
 * @property {[number, number]} [scales] how far it can be zoomed out and in, in pixels of a world unit
 */

/** Where the pointer is while it points at nothing. */
const NOWHERE = { x: Infinity, y: Infinity };
const FASTEST_ZOOM = 1.6;
const FLIGHT_MILLIS = 450;
/** What lies nearer to the edge than this many pixels is out of sight. */
const EDGE = 24;

/**
 * A canvas that fills its container sharply, can be zoomed and panned, and says what the pointer is on.
 * @param {HTMLElement} container
 * @param {Scene} scene
 */
export const createSurface = (container, scene) => {
  const canvas = document.createElement('canvas');
  canvas.className = 'surface';
  container.append(canvas);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const size = { width: 0, height: 0 };
  let camera = d3.zoomIdentity;
  let frame = 0;
  /** @type {((smoothly: boolean) => void) | undefined} */
  let refit;
  let moved = false;

  const paint = () => {
    frame = 0;
    const ratio = devicePixelRatio || 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    if (size.width > 0 && size.height > 0) scene.draw(context, camera, size);
  };
  const redraw = () => {
    frame ||= requestAnimationFrame(paint);
  };

  const zoom = d3
    .zoom()
    .scaleExtent(scene.scales ?? [0.05, 12])
    .wheelDelta((/** @type {WheelEvent} */ event) =>
      Math.max(-FASTEST_ZOOM, Math.min(FASTEST_ZOOM, -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002))),
    )
    .on('zoom', (/** @type {any} */ event) => {
      camera = event.transform;
      if (event.sourceEvent) moved = true;
      scene.onMove?.(camera);
      redraw();
    })
    .on('end', (/** @type {any} */ event) => event.sourceEvent && scene.onRest?.());
  const selection = d3.select(canvas);
  if (scene.onDrag) selection.call(dragOf(scene, canvas, () => camera, redraw));
  selection.call(zoom).on('dblclick.zoom', null);

  const at = (/** @type {MouseEvent} */ event) => {
    const [x, y] = d3.pointer(event, canvas);
    return { x, y };
  };
  const pick = (/** @type {MouseEvent} */ event) => {
    const { x, y } = at(event);
    return scene.pick(x, y, camera);
  };
  canvas.addEventListener('pointermove', (event) => {
    const item = event.buttons ? undefined : pick(event);
    canvas.classList.toggle('is-over', Boolean(item));
    scene.onHover(item, event.buttons ? NOWHERE : at(event));
  });
  canvas.addEventListener('pointerleave', () => scene.onHover(undefined, NOWHERE));
  canvas.addEventListener('click', (event) => scene.onClick(pick(event), at(event), event));
  canvas.addEventListener('dblclick', (event) => scene.onDoubleClick?.(pick(event)));

  const observer = new ResizeObserver(() => {
    size.width = container.clientWidth;
    size.height = container.clientHeight;
    const ratio = devicePixelRatio || 1;
    canvas.width = Math.round(size.width * ratio);
    canvas.height = Math.round(size.height * ratio);
    // A container that ends within a pixel would blur what is written.
    canvas.style.setProperty('width', `${canvas.width / ratio}px`);
    canvas.style.setProperty('height', `${canvas.height / ratio}px`);
    if (!moved) refit?.(false);
    scene.onMove?.(camera);
    paint();
  });
  observer.observe(container);
  const unwatch = watchInk(redraw);

  /** @param {Camera} to @param {boolean} animated */
  const fly = (to, animated) => {
    const target = d3.zoomIdentity.translate(to.x, to.y).scale(to.k);
    const smooth = animated && !wantsCalm();
    (smooth ? selection.transition().duration(FLIGHT_MILLIS) : selection).call(zoom.transform, target);
  };

  return {
    canvas,
    redraw,
    size: () => size,
    camera: () => camera,
    /**
     * Shows all of some bounds, and keeps doing so when the picture changes its size, until the reader
     * moves it.
     * @param {() => Bounds} bounds
     * @param {{padding: {x: number, y: number}, largest: number, covered?: () => number, animated?: boolean}} options
     *   `covered` are the pixels at the foot of the picture that something lies over
     */
    fit: (bounds, { padding, largest, covered = () => 0, animated = false }) => {
      moved = false;
      const free = () => ({ width: size.width, height: size.height - covered() });
      refit = (smoothly) => fly(cameraFor(bounds(), free(), padding, largest), smoothly);
      if (size.width > 0) refit(animated);
    },
    /** Fits anew where less or more is covered, unless the reader moved the picture. */
    refit: () => size.width > 0 && !moved && refit?.(true),
    /**
     * Shows a place in the middle, and keeps it there when the picture changes its size, until the reader
     * moves it.
     * @param {{x: number, y: number, k: number}} place in world units, with pixels of a world unit
     * @param {boolean} [animated]
     */
    flyTo: ({ x, y, k }, animated = false) => {
      const middle = () => ({ x: size.width / 2 - k * x, y: size.height / 2 - k * y, k });
      moved = false;
      refit = (smoothly) => fly(middle(), smoothly);
      if (size.width > 0) refit(animated);
    },
    /** @param {number} factor */
    zoomBy: (factor) => {
      moved = true;
      const rest = () => scene.onRest?.();
      if (!wantsCalm())
        return selection.transition().duration(FLIGHT_MILLIS / 2).call(zoom.scaleBy, factor).on('end', rest);
      selection.call(zoom.scaleBy, factor);
      return rest();
    },
    /** @param {number} right in pixels @param {number} down */
    panBy: (right, down) => {
      moved = true;
      selection.call(zoom.translateBy, -right / camera.k, -down / camera.k);
      scene.onRest?.();
    },
    /** Shows exactly what another picture of the same size shows. @param {Camera} to */
    follow: (to) => {
      if (to.x === camera.x && to.y === camera.y && to.k === camera.k) return;
      moved = true;
      fly(to, false);
    },
    /** Brings a place of the picture into sight, if it is out of it. @param {{x: number, y: number}} point in pixels */
    reveal: ({ x, y }) => {
      if (x > EDGE && y > EDGE && x < size.width - EDGE && y < size.height - EDGE) return;
      moved = true;
      fly({ x: camera.x + size.width / 2 - x, y: camera.y + size.height / 2 - y, k: camera.k }, true);
    },
    destroy: () => {
      observer.disconnect();
      unwatch();
      cancelAnimationFrame(frame);
      canvas.remove();
    },
  };
};

/** @param {Scene} scene @param {HTMLCanvasElement} canvas @param {() => Camera} camera @param {() => void} redraw */
const dragOf = (scene, canvas, camera, redraw) =>
  d3
    .drag()
    .container(canvas)
    .clickDistance(4)
    .subject((/** @type {any} */ event) => {
      const item = scene.pick(event.x, event.y, camera());
      return item ? { item, x: event.x, y: event.y } : null;
    })
    .on('drag', (/** @type {any} */ event) => {
      event.subject.moved = true;
      scene.onDrag?.(event.subject.item, event.x, event.y, camera());
      redraw();
    })
    .on('end', (/** @type {any} */ event) => {
      if (event.subject.moved) scene.onDrop?.(event.subject.item);
    });
