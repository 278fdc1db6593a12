// @ts-check
import { rgbOf } from '../canvas/rgb.js';
import { growthOf } from '../canvas/sheet.js';
import { pictureOn } from '../graph/picture.js';
import { writeHex } from '../style/hex.js';

/**
 * How the nodes of the open pictures look, by their ids, so that an exported picture is the one that is seen.
 * @returns {Record<string, {x: number, y: number, size: number, color?: string}> | undefined} sizes in the units of
 *   places; undefined where no graph is drawn
 */
export const seenNodes = () => {
  const canvases = /** @type {HTMLCanvasElement[]} */ ([...document.querySelectorAll('.page:not([hidden]) canvas')]);
  const seen = canvases.flatMap((canvas) => {
    const picture = pictureOn(canvas);
    if (!picture || canvas.getClientRects().length === 0) return [];
    const { k } = picture.camera();
    return /** @type {any[]} */ (picture.nodes()).map(({ id, x, y, radius, fill }) => {
      const size = (2 * radius * growthOf(k)) / k;
      return [id, fill ? { x, y, size, color: writeHex(rgbOf(fill)) } : { x, y, size }];
    });
  });
  return seen.length > 0 ? Object.fromEntries(seen) : undefined;
};

/**
 * What the colours of the open legends stand for.
 * @returns {Record<string, string>} by colour; one that stands for several things names them all
 */
export const seenColours = () => {
  const swatches = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.page:not([hidden]) .legend .swatch')]);
  return swatches.reduce((meanings, swatch) => {
    const colour = writeHex(rgbOf(getComputedStyle(swatch).backgroundColor));
    const meaning = swatch.dataset.meaning ?? '';
    return { ...meanings, [colour]: meanings[colour] ? `${meanings[colour]}, ${meaning}` : meaning };
  }, /** @type {Record<string, string>} */ ({}));
};
