// @ts-check
/** @typedef {import('../canvas/geometry.js').Camera} Camera */
/** @typedef {import('../api/types.js').Rectangle} Rectangle */
/** @typedef {import('../state/route.js').MapPlace} MapPlace */
/** @typedef {{width: number, height: number}} Size of the picture, in pixels */

/** Cells of the grid that requests snap to, in the shorter side of what shows. */
const CELLS = 2;

/** What a camera shows in the middle. @param {Camera} camera @param {Size} size @returns {MapPlace} */
export const placeOf = ({ x, y, k }, { width, height }) => ({ x: (width / 2 - x) / k, y: (height / 2 - y) / k, k });

/** What a camera shows. @param {Camera} camera @param {Size} size @returns {Rectangle} */
export const viewOf = ({ x, y, k }, { width, height }) => ({
  left: -x / k,
  top: -y / k,
  right: (width - x) / k,
  bottom: (height - y) / k,
});

/**
 * The cells of a grid that a rectangle touches, so that a small move asks for nothing new.
 * @param {Rectangle} view
 * @returns {Rectangle}
 */
export const snapped = ({ left, top, right, bottom }) => {
  const cell = 2 ** Math.floor(Math.log2(Math.min(right - left, bottom - top) / CELLS));
  return {
    left: Math.floor(left / cell) * cell,
    top: Math.floor(top / cell) * cell,
    right: Math.ceil(right / cell) * cell,
    bottom: Math.ceil(bottom / cell) * cell,
  };
};

/** Whether a rectangle lies around all of another one. @param {Rectangle} one @param {Rectangle} other */
export const holds = (one, other) =>
  one.left <= other.left && one.top <= other.top && one.right >= other.right && one.bottom >= other.bottom;

/** The smallest rectangle around two. @param {Rectangle} one @param {Rectangle} other @returns {Rectangle} */
export const around = (one, other) => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});
