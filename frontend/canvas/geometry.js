// @ts-check
/**
 * @typedef {{x: number, y: number, radius: number}} Circle
 * @typedef {{x: number, y: number, k: number}} Camera where the world's origin lies, in pixels, and its scale
 * @typedef {{left: number, top: number, right: number, bottom: number}} Bounds
 */

/**
 * The smallest upright rectangle around circles.
 * @param {Iterable<Circle>} circles
 * @returns {Bounds} a small one around the origin where there are none
 */
export const boundsOf = (circles) => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius } of circles) {
    left = Math.min(left, x - radius);
    top = Math.min(top, y - radius);
    right = Math.max(right, x + radius);
    bottom = Math.max(bottom, y + radius);
  }
  return left <= right ? { left, top, right, bottom } : { left: -1, top: -1, right: 1, bottom: 1 };
};

const MOST_PADDING = 0.1;

/**
 * The camera that shows all of some bounds in the middle of a picture.
 * @param {Bounds} bounds
 * @param {{width: number, height: number}} picture
 * @param {{x: number, y: number}} padding in pixels, at each side; less in a small picture
 * @param {number} largest scale
 * @returns {Camera}
 */
export const cameraFor = (bounds, { width, height }, padding, largest) => {
  const left = Math.min(padding.x, width * MOST_PADDING);
  const top = Math.min(padding.y, height * MOST_PADDING);
  const across = Math.max(1, width - 2 * left) / Math.max(1e-6, bounds.right - bounds.left);
  const down = Math.max(1, height - 2 * top) / Math.max(1e-6, bounds.bottom - bounds.top);
  const k = Math.min(across, down, largest);
  return {
    x: width / 2 - (k * (bounds.left + bounds.right)) / 2,
    y: height / 2 - (k * (bounds.top + bounds.bottom)) / 2,
    k,
  };
};

/**
 * The circle under a point: the last drawn of those that hold it, else the nearest within reach.
 * @template {Circle} C
 * @param {C[]} circles in drawing order
 * @param {number} x
 * @param {number} y
 * @param {number} reach how far beside a circle still counts
 * @returns {C | undefined}
 */
export const pickCircle = (circles, x, y, reach) => {
  let [found, least] = [/** @type {C | undefined} */ (undefined), reach];
  for (const circle of circles) {
    const beside = Math.max(0, Math.hypot(circle.x - x, circle.y - y) - circle.radius);
    if (beside <= least) [found, least] = [circle, beside];
  }
  return found;
};

/** Where a world point lies in the picture. @param {Camera} camera @param {{x: number, y: number}} point */
export const toScreen = (camera, { x, y }) => ({ x: camera.x + camera.k * x, y: camera.y + camera.k * y });

/** Which world point lies there in the picture. @param {Camera} camera @param {number} x @param {number} y */
export const toWorld = (camera, x, y) => ({ x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k });
