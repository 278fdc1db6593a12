// @ts-check
import { placeLabels } from '../canvas/labels.js';
import { LINE_HEIGHT, wrapLines } from '../canvas/wrap.js';
import { placeOfZoomButtons } from '../page/zoom-buttons.js';

/** @typedef {import('./model.js').Mark & {screenRadius: number}} ScreenMark in pixels */
/**
 * @typedef {{mark: ScreenMark, lines: string[], x: number, y: number, width: number, height: number, side: number}} Label
 *   x and y are the upper left corner; `side` is a place in SIDES
 */

export const LABEL_SIZE = 11.5;
export const SIDES = /** @type {const} */ (['center', 'left', 'right', 'center']);
const MAX_WIDTH = 164;
const SPACE = 4;
const MOST_LABELS = 300;

/** @param {import('../canvas/wrap.js').Width} measure */
export const createLabeller = (measure) => {
  /** @type {WeakMap<import('./model.js').Mark['node'], {lines: string[], width: number, height: number}>} */
  const texts = new WeakMap();
  /** The sides of the labels that were placed last: @type {Map<string, number>} */
  let before = new Map();

  const textOf = (/** @type {ScreenMark} */ { node }) => {
    let text = texts.get(node);
    if (!text) {
      const lines = wrapLines(node.label, (line) => measure(line, LABEL_SIZE), MAX_WIDTH, 2);
      const width = Math.max(...lines.map((line) => measure(line, LABEL_SIZE)), 1) + 4;
      text = { lines, width, height: lines.length * LABEL_SIZE * LINE_HEIGHT };
      texts.set(node, text);
    }
    return text;
  };
  const candidateOf = (/** @type {ScreenMark} */ mark) => {
    const { id, x, y, screenRadius } = mark;
    const { lines, width, height } = textOf(mark);
    const away = screenRadius + SPACE;
    const boxes = [
      { x: x - width / 2, y: y + away, width, height },
      { x: x + away, y: y - height / 2, width, height },
      { x: x - away - width, y: y - height / 2, width, height },
      { x: x - width / 2, y: y - away - height, width, height },
    ];
    const sides = [...SIDES.keys()];
    const last = before.get(id);
    if (last !== undefined) sides.sort((one, other) => Number(other === last) - Number(one === last));
    return { id, mark, lines, sides, boxes: sides.map((side) => boxes[side]) };
  };

  /**
   * The labels of a graph: those that the reader asks for first, then those that are there already, so that
   * none comes and goes while the picture moves, then those of the best connected nodes.
   * @param {ScreenMark[]} marks that may have one, the best connected first
   * @param {(mark: ScreenMark) => number} importance what the reader asks for is above 0
   * @param {{width: number, height: number}} picture
   * @returns {Label[]}
   */
  return (marks, importance, picture) => {
    const rank = (/** @type {ScreenMark} */ mark) => 2 * importance(mark) + Number(before.has(mark.id));
    const ranks = new Map(marks.map((mark) => [mark, rank(mark)]));
    const ordered = [...marks].sort((one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0));
    const labels = ordered.slice(0, MOST_LABELS).map(candidateOf);
    const obstacles = marks.map(({ id, x, y, screenRadius }) => ({ id, x, y, radius: screenRadius + 1 }));
    const placed = placeLabels(labels, obstacles, picture, [placeOfZoomButtons(picture)]).map(
      ({ label: { mark, lines, sides }, box, place }) => ({ mark, lines, ...box, side: sides[place] }),
    );
    before = new Map(placed.map(({ mark, side }) => [mark.id, side]));
    return placed;
  };
};
