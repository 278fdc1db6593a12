// @ts-check
import { placeLabels } from '../canvas/labels.js';
import { fitInCircle, LINE_HEIGHT, wrapLines } from '../canvas/wrap.js';
import { placeOfZoomButtons } from '../page/zoom-buttons.js';

/**
 * @typedef {{id: string, x: number, y: number, radius: number, terms: string[], headline: string,
 *   few?: boolean}} Circle in pixels; of few articles, the headline says more than the terms
 */
/**
 * @typedef {{id: string, lines: string[], size: number, note: string[], x: number, y: number,
 *   align: 'center' | 'left' | 'right', inside: boolean}} Label lines and note together are centred on y
 */

const SIZES = { smallest: 11, largest: 21 };
const BESIDE = 11.5;
const SPACE = 5;
const HEIGHT = BESIDE * 1.25;
/** From this radius on, a circle tells its story's headline too. */
const NOTE_RADIUS = 90;
export const NOTE_SIZE = 13;
const NOTE_HEIGHT = NOTE_SIZE * 1.25;
const NOTE_SPACE = 7;
/** Circles so small get no label: it would say more than they show. */
const LEAST_RADIUS = 3.5;
const LONGEST_HEADLINE = 34;

/**
 * The labels of an atlas: inside the circle where that fits, else beside it where there is room.
 * @param {Circle[]} circles in pixels, the most important first
 * @param {{inside: import('../canvas/wrap.js').Width, beside: import('../canvas/wrap.js').Width}} widths
 * @param {{width: number, height: number}} picture
 * @returns {Label[]}
 */
export const labelAtlas = (circles, widths, picture) => {
  const visible = circles.filter((circle) => isVisible(circle, picture));
  /** @type {Label[]} */
  const labels = [];
  const rest = [];
  for (const circle of visible) {
    const fitted = circle.few ? undefined : fitInCircle(circle.terms, widths.inside, circle.radius, SIZES);
    if (fitted) labels.push({ ...insideOf(circle, widths.beside), ...fitted });
    else if (circle.radius >= LEAST_RADIUS) rest.push(besideOf(circle, widths.beside));
  }
  const placed = placeLabels(rest, visible, picture, [placeOfZoomButtons(picture)]);
  return [...labels, ...placed.map(({ label, box, place }) => labelIn(label, box, place))];
};

/** @param {Circle} circle @param {import('../canvas/wrap.js').Width} measure */
const insideOf = ({ id, x, y, radius, headline }, measure) => {
  const lines = Math.min(4, Math.floor(radius / 40));
  const note =
    radius < NOTE_RADIUS ? [] : wrapLines(headline, (text) => measure(text, NOTE_SIZE), radius * 1.35, lines);
  return { id, x, y, note, align: /** @type {const} */ ('center'), inside: true };
};

/** @param {Circle} circle @param {import('../canvas/wrap.js').Width} measure */
const besideOf = ({ id, x, y, radius, terms, headline, few }, measure) => {
  const text = few ? shortened(headline) : terms.slice(0, 2).join(', ');
  const width = measure(text, BESIDE);
  const top = y - HEIGHT / 2;
  const away = radius + SPACE;
  return {
    id,
    text,
    boxes: [
      { x: x + away, y: top, width, height: HEIGHT },
      { x: x - away - width, y: top, width, height: HEIGHT },
      { x: x - width / 2, y: y + radius + 2, width, height: HEIGHT },
      { x: x - width / 2, y: y - radius - 2 - HEIGHT, width, height: HEIGHT },
    ],
  };
};

/**
 * @param {{id: string, text: string}} label
 * @param {import('../canvas/labels.js').Box} box
 * @param {number} place
 * @returns {Label}
 */
const labelIn = ({ id, text }, box, place) => {
  const align = /** @type {const} */ (['left', 'right', 'center', 'center'])[place];
  const x = { left: box.x, right: box.x + box.width, center: box.x + box.width / 2 }[align];
  return { id, lines: [text], note: [], size: BESIDE, x, y: box.y + box.height / 2, align, inside: false };
};

/**
 * The heights where the middles of a label's lines and of its note's lines stand.
 * @param {Label} label
 * @returns {{lines: number[], note: number[]}}
 */
export const heightsOf = ({ y, size, lines, note }) => {
  const height = size * LINE_HEIGHT;
  const noteBlock = note.length === 0 ? 0 : NOTE_SPACE + note.length * NOTE_HEIGHT;
  const top = y - (lines.length * height + noteBlock) / 2;
  const noteTop = top + lines.length * height + NOTE_SPACE;
  return {
    lines: lines.map((_, index) => top + (index + 0.5) * height),
    note: note.map((_, index) => noteTop + (index + 0.5) * NOTE_HEIGHT),
  };
};

/** @param {Circle} circle @param {{width: number, height: number}} picture */
const isVisible = ({ x, y, radius }, { width, height }) =>
  x + radius > 0 && y + radius > 0 && x - radius < width && y - radius < height;

/** The beginning of a headline, cut between words. @param {string} headline */
const shortened = (headline) => {
  if (headline.length <= LONGEST_HEADLINE) return headline;
  const start = headline.slice(0, LONGEST_HEADLINE);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), LONGEST_HEADLINE / 2))}…`;
};
