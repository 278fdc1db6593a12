// @ts-check
import { wrapLines } from '../canvas/wrap.js';

/** @typedef {import('../api/types.js').PlacedArticle} PlacedArticle */
/** @typedef {import('../canvas/wrap.js').Width} Width */
/** @typedef {import('./label-lines.js').Label} Label */
/**
 * @typedef {object} ArticleMark an article's dot
 * @property {string} id the article's key
 * @property {number} x
 * @property {number} y
 * @property {number} radius of its disc
 * @property {string} story the story's key
 * @property {boolean} full whether it has a post of its own
 */

const DOT = { share: 0.55, largest: 9 };
const SIZE = 12;
const HEIGHT = SIZE * 1.22;
const SPACE = 3;
/** No letter is so thin on average, in pixels; what is beyond it need not be measured. */
const THINNEST = 4.2;
const NARROWEST = 120;
/** From these radii of its disc on, an article has room for as many lines of its title. */
const LINES = [18, 22, 34];

/** @param {PlacedArticle[]} articles @returns {ArticleMark[]} in the same order */
export const articleMarksOf = (articles) =>
  articles.map(({ key, x, y, story, full }) => ({ id: key, x, y, radius: 1, story, full }));

/** The radius of an article's dot. @param {number} scale pixels of its disc's radius */
export const dotRadius = (scale) => Math.min(DOT.largest, scale * DOT.share);

/**
 * The titles of articles, each beside its dot where there may be room.
 * @param {(ArticleMark & {title: string})[]} marks in pixels
 * @param {Width} measure
 */
export const titleLabels = (marks, measure) =>
  marks.filter(({ radius, title }) => radius >= LINES[0] && title).map((mark) => titleLabel(mark, measure));

/** @param {ArticleMark & {title: string}} mark @param {Width} measure */
const titleLabel = ({ id, x, y, radius, title }, measure) => {
  const width = (/** @type {string} */ text) => measure(text, SIZE);
  const most = LINES.filter((least) => radius >= least).length;
  const widest = Math.max(NARROWEST, radius * 2.3);
  const lines = wrapLines(title.slice(0, (most * widest) / THINNEST), width, widest, most);
  const box = { width: Math.max(...lines.map(width)), height: lines.length * HEIGHT };
  const away = dotRadius(radius) + SPACE;
  const top = y - box.height / 2;
  return {
    id: `article:${id}`,
    hold: { x, y },
    lines,
    boxes: [
      { ...box, x: x - box.width / 2, y: y + away },
      { ...box, x: x - box.width / 2, y: y - away - box.height },
      { ...box, x: x + away, y: top },
      { ...box, x: x - away - box.width, y: top },
    ],
  };
};

/** How the title stands in each of its boxes. */
const ALIGNED = /** @type {const} */ (['center', 'center', 'left', 'right']);

/** @param {{label: {id: string, hold: {x: number, y: number}, lines: string[]}, box: import('../canvas/labels.js').Box, place: number}} placed @returns {Label} */
export const labelOfTitle = ({ label, box, place }) => ({
  id: label.id,
  of: 'article',
  lines: label.lines,
  size: SIZE,
  note: [],
  x: { left: box.x, right: box.x + box.width, center: box.x + box.width / 2 }[ALIGNED[place]],
  y: box.y + box.height / 2,
  align: ALIGNED[place],
  hold: label.hold,
});
