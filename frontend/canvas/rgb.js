// @ts-check
const context = /** @type {CanvasRenderingContext2D} */ (
  Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
);
/** @type {Map<string, number[]>} */
const known = new Map();

/** Red, green and blue of any CSS colour, as bytes. @param {string} colour @returns {number[]} */
export const rgbOf = (colour) => {
  let rgb = known.get(colour);
  if (!rgb) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    rgb = [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    known.set(colour, rgb);
  }
  return rgb;
};
