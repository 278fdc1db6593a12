// @ts-check
import { pickCircle } from '../canvas/geometry.js';
import { dotRadius } from './article-marks.js';
import { onScreen } from './draw.js';
import { boxOf } from './label-lines.js';

/** @typedef {{kind: 'story' | 'constellation' | 'article', id: string}} Item */

/** From a mark to the pointer, in pixels, where it still counts. */
const REACH = 4;
/** The share of the articles' level from which on they can be chosen. */
const CHOOSABLE = 0.3;

/**
 * The article at a place where articles show, else the story, else the constellation whose label or disc is there.
 * @param {{marks: import('./marks.js').Mark[], regions: import('./marks.js').Region[],
 *   articles: import('./article-marks.js').ArticleMark[], labels: import('./label-lines.js').Label[]}} map
 * @param {import('./level.js').Level} level
 * @param {import('../canvas/wrap.js').Width} measure of the constellations' labels
 * @param {{x: number, y: number}} at
 * @param {import('../canvas/geometry.js').Camera} camera
 * @returns {Item | undefined}
 */
export const pickItem = ({ marks, regions, articles, labels }, level, measure, { x, y }, camera) => {
  const label = labels.find((other) => other.of === 'region' && holds(boxOf(other, measure), x, y));
  if (label) return { kind: 'constellation', id: label.id };
  if (level.articles >= CHOOSABLE) {
    const dots = articles.map((mark) => ({ ...onScreen(mark, camera), radius: dotRadius(camera.k) }));
    const article = pickCircle(dots, x, y, REACH);
    if (article) return { kind: 'article', id: article.id };
  }
  const circles = marks.map((mark) => onScreen(mark, camera));
  const mark = pickCircle(circles, x, y, 0) ?? pickCircle(circles, x, y, REACH);
  if (mark) return { kind: 'story', id: mark.id };
  const discs = regions.map((region) => onScreen(region, camera));
  const region = pickCircle(discs, x, y, 0);
  return region && { kind: 'constellation', id: region.id };
};

/** @param {import('../canvas/labels.js').Box} box @param {number} x @param {number} y */
const holds = (box, x, y) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
