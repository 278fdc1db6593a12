// @ts-check
const SIZE = 100;

/**
 * Measures text in one font; widths are measured once and scaled from then on.
 * @param {string} font everything of a CSS font but its size, with `SIZE` where the size belongs
 * @returns {import('./wrap.js').Width}
 */
export const createMeasure = (font) => {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  context.font = font.replace('SIZE', `${SIZE}px`);
  /** @type {Map<string, number>} */
  const widths = new Map();
  return (text, size) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return (width * size) / SIZE;
  };
};
