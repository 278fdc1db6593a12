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
