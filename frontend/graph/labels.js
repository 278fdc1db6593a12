// @ts-check
import { placeLabels } from '../canvas/labels.js';
import { LINE_HEIGHT, wrapLines } from '../canvas/wrap.js';
import { placeOfZoomButtons } from '../page/zoom-buttons.js';

/** @typedef {import('./model.js').Mark & {screenRadius: number}} ScreenMark in pixels */
/** @typedef {{mark: ScreenMark, lines: string[], x: number, y: number, align: 'left' | 'right' | 'center'}} Label */

export const LABEL_SIZE = 11.5;
const MAX_WIDTH = 164;
const SPACE = 4;

/**
 * The labels of a graph: those that the reader asks for first, then those of the best connected nodes.
 * @param {ScreenMark[]} marks
 * @param {(mark: ScreenMark) => number} importance
 * @param {import('../canvas/wrap.js').Width} measure
 * @param {{width: number, height: number}} picture
 * @returns {Label[]}
 */
export const labelGraph = (marks, importance, measure, picture) => {
  const visible = marks.filter(
    ({ x, y }) => x > -50 && y > -20 && x < picture.width + 50 && y < picture.height + 20,
  );
  const ordered = [...visible].sort((one, other) => importance(other) - importance(one));
  const labels = ordered.map((mark) => candidateOf(mark, measure));
  const obstacles = visible.map(({ id, x, y, screenRadius }) => ({ id, x, y, radius: screenRadius + 1 }));
  return placeLabels(labels, obstacles, picture, [placeOfZoomButtons(picture)]).map(({ label, box, place }) => {
    const align = /** @type {const} */ (['center', 'left', 'right', 'center'])[place];
    const x = { left: box.x, right: box.x + box.width, center: box.x + box.width / 2 }[align];
    return { mark: label.mark, lines: label.lines, x, y: box.y + (LABEL_SIZE * LINE_HEIGHT) / 2, align };
  });
};

/** @param {ScreenMark} mark @param {import('../canvas/wrap.js').Width} measure */
const candidateOf = (mark, measure) => {
  const { id, x, y, screenRadius } = mark;
  const lines = wrapLines(mark.node.label, (text) => measure(text, LABEL_SIZE), MAX_WIDTH, 2);
  const width = Math.max(...lines.map((line) => measure(line, LABEL_SIZE)), 1) + 4;
  const height = lines.length * LABEL_SIZE * LINE_HEIGHT;
  const away = screenRadius + SPACE;
  const boxes = [
    { x: x - width / 2, y: y + away, width, height },
    { x: x + away, y: y - height / 2, width, height },
    { x: x - away - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y - away - height, width, height },
  ];
  return { id, mark, lines, boxes };
};
