// @ts-check
import { LINE_HEIGHT, wrapLines } from '../canvas/wrap.js';
import { holdOn } from './label-lines.js';

/** @typedef {import('./marks.js').Mark} Mark */
/** @typedef {import('./marks.js').Region} Region */
/** @typedef {import('../canvas/labels.js').Box} Box */
/** @typedef {import('../canvas/wrap.js').Width} Width */
/** @typedef {import('./label-lines.js').Label} Label */

const SIZE = 11.5;
const HEIGHT = SIZE * 1.25;
const SPACE = 5;
const LONGEST_HEADLINE = 34;
const REGION_SIZES = { smallest: 11.5, largest: 22 };
/** How far off the middle of its rim a constellation's name may be, in radii. */
const ASIDE = 0.6;
const CROWN_SIZE = 15;
/** How far off its middle a disc's name may be, in radii: farther, it would seem to be another one's. */
const OFF = 0.6;
/** From a label to the edge of the picture. */
const EDGE = 8;
/** From this radius on, a constellation is labelled even where the label has to lie on some of its stories. */
const MUST_NAME = 38;
/** The same for a story. */
const MUST_LABEL = 17;

/** What a story is called beside its circle, and where that may be. @param {Mark} circle @param {Width} measure */
export const besideOf = ({ id, x, y, radius, terms, headline, few }, measure) => {
  const text = few && headline ? shortened(headline) : terms.slice(0, 2).join(', ');
  const width = measure(text, SIZE);
  const overText = terms[0] ?? text;
  const overWidth = measure(overText, SIZE);
  const top = y - HEIGHT / 2;
  const away = radius + SPACE;
  return {
    id,
    circle: { x, y, radius },
    text,
    must: radius >= MUST_LABEL && !few,
    boxes: [
      { x: x + away, y: top, width, height: HEIGHT },
      { x: x - away - width, y: top, width, height: HEIGHT },
      { x: x - width / 2, y: y + radius + 2, width, height: HEIGHT },
      { x: x - width / 2, y: y - radius - 2 - HEIGHT, width, height: HEIGHT },
    ],
    overText,
    overBoxes: [top, y + radius - HEIGHT / 2, y - radius - HEIGHT / 2].map((over) => ({
      x: x - overWidth / 2,
      y: over,
      width: overWidth,
      height: HEIGHT,
    })),
  };
};

/** What a constellation is called, and where at its edge that may be. @param {Region} region @param {Width} measure */
export const regionLabel = ({ id, x, y, radius, terms }, measure) => {
  const size = Math.max(REGION_SIZES.smallest, Math.min(REGION_SIZES.largest, radius / 4.5));
  const widest = Math.max(110, 2 * radius);
  const width = (/** @type {string} */ text) => measure(text, size);
  const both = wrapLines(terms.join(', '), width, widest, 2);
  const lines = both.at(-1)?.endsWith('…') ? wrapLines(terms[0], width, widest, 2) : both;
  const box = { width: Math.max(0, ...lines.map(width)), height: lines.length * size * LINE_HEIGHT };
  const at = (/** @type {number} */ aside, /** @type {number} */ top) => ({ ...box, x: x + aside * radius - box.width / 2, y: top });
  /** Over and under the rim, above and below, so far off the middle. */
  const topsAt = (/** @type {number} */ aside) => {
    const rim = radius * Math.sqrt(1 - aside * aside);
    return [y - rim - box.height * 0.7, y - rim + 3, y + rim - box.height * 0.3, y + rim - box.height - 3];
  };
  const [, below, , above] = topsAt(0);
  return {
    id: `constellation:${id}`,
    key: id,
    circle: { x, y, radius },
    must: radius >= MUST_NAME,
    lines,
    size,
    boxes: [0, ASIDE, -ASIDE].flatMap((aside) => topsAt(aside).map((top) => at(aside, top))),
    overBoxes: [y - radius - box.height / 2, y + radius - box.height / 2, below, above].map((top) => at(0, top)),
  };
};

/**
 * What a story is called whose articles show, and where around its disc that may be; in the picture where the
 * disc goes beyond it.
 * @param {Mark} circle
 * @param {Width} measure
 * @param {{width: number, height: number}} picture
 */
export const crownLabel = ({ id, x, y, radius, terms, headline, few }, measure, picture) => {
  const size = CROWN_SIZE;
  const width = (/** @type {string} */ text) => measure(text, size);
  const lines = wrapLines(few && headline ? headline : terms.join(', '), width, Math.max(150, radius), 2);
  const box = { width: Math.max(0, ...lines.map(width)), height: lines.length * size * LINE_HEIGHT };
  const within = (/** @type {number} */ left) => Math.max(EDGE, Math.min(left, picture.width - EDGE - box.width));
  const tops = [y - radius - box.height - 4, y + radius + 4, ...(radius > MUST_NAME ? [EDGE, picture.height - EDGE - box.height] : [])];
  return {
    id: `story:${id}`,
    key: id,
    circle: { x, y, radius },
    must: radius >= 2 * MUST_NAME,
    lines,
    size,
    boxes: tops
      .filter((top) => Math.abs(top + box.height / 2 - y) <= radius + box.height)
      .map((top) => ({ ...box, x: within(x - box.width / 2), y: top }))
      .filter((at) => Math.abs(at.x + box.width / 2 - x) <= radius * OFF),
  };
};

/** @typedef {{x: number, y: number, radius: number}} Circle that a label is of */

/** @param {{key: string, circle: Circle, lines: string[], size: number}} label @param {Box} box @returns {Label} */
export const labelOfRegion = ({ key, circle, lines, size }, box) => {
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { id: key, of: 'region', lines, size, note: [], ...at, align: 'center', hold: holdOn(circle, at) };
};

/** How the text stands in each of the boxes beside a circle. */
export const ALIGNED = /** @type {const} */ (['left', 'right', 'center', 'center']);

/** @param {{id: string, circle: Circle, text: string}} label @param {Box} box @param {Label['align']} align @returns {Label} */
export const labelBeside = ({ id, circle, text }, box, align) => {
  const x = { left: box.x, right: box.x + box.width, center: box.x + box.width / 2 }[align];
  const at = { x, y: box.y + box.height / 2 };
  return { id, of: 'beside', lines: [text], note: [], size: SIZE, ...at, align, hold: holdOn(circle, at) };
};

/** The beginning of a headline, cut between words. @param {string} headline */
const shortened = (headline) => {
  if (headline.length <= LONGEST_HEADLINE) return headline;
  const start = headline.slice(0, LONGEST_HEADLINE);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), LONGEST_HEADLINE / 2))}…`;
};
