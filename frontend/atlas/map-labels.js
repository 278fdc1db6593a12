// @ts-check
import { toScreen, toWorld } from '../canvas/geometry.js';
import { createFading } from './fading.js';

/** @typedef {import('./label-lines.js').Label} Label */
/** @typedef {import('../canvas/geometry.js').Camera} Camera */
/** @typedef {Label & {at: {x: number, y: number}, off: {x: number, y: number}}} Anchored with the point of the map that it stays by, and how far off, in pixels */

/** Labels find new places no more often than this; in between they move with the map. */
const PAUSE_MILLIS = 140;

/** Keeps the labels of a map steady while it moves, and lets them come and go. */
export const createMapLabels = () => {
  /** @type {import('./fading.js').Fading<Anchored>} */
  const fading = createFading(({ of, id, lines, note, align, size }) => [of, id, align, Math.round(size), ...lines, ...note].join('\n'));
  let placedAt = -Infinity;
  let placedFor = '';
  /** @type {{item: Label, opacity: number}[]} */
  let seen = [];
  return {
    /**
     * @param {Camera} camera
     * @param {{text: string, now: number, calm: boolean, urgent: boolean}} moment the text says what the labels depend on
     *   beside the camera
     * @param {() => Label[]} placeAll
     * @returns {boolean} whether the picture must be drawn again soon
     */
    update: (camera, { text, now, calm, urgent }, placeAll) => {
      const wanted = `${camera.x} ${camera.y} ${camera.k} ${text}`;
      if (wanted !== placedFor && (urgent || now - placedAt >= PAUSE_MILLIS)) {
        fading.show(placeAll().map((label) => anchored(label, camera)));
        placedFor = wanted;
        placedAt = now;
      }
      const busy = fading.step(now, calm);
      seen = fading.seen().map(({ item, opacity }) => ({ item: placed(item, camera), opacity }));
      return busy || wanted !== placedFor;
    },
    /** @returns {{item: Label, opacity: number}[]} as they were drawn last, in pixels */
    seen: () => seen,
  };
};

/** @param {Label} label @param {Camera} camera @returns {Anchored} */
const anchored = (label, camera) => {
  const { x, y, hold = label } = label;
  return { ...label, at: toWorld(camera, hold.x, hold.y), off: { x: x - hold.x, y: y - hold.y } };
};

/** @param {Anchored} label @param {Camera} camera @returns {Label} */
const placed = ({ at, off, ...label }, camera) => {
  const { x, y } = toScreen(camera, at);
  return { ...label, x: x + off.x, y: y + off.y };
};
