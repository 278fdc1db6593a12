// @ts-check
import { LINE_HEIGHT } from '../canvas/wrap.js';

/**
 * @typedef {{id: string, of: 'inside' | 'beside' | 'region' | 'crown' | 'article', lines: string[], size: number, note: string[],
 *   x: number, y: number, align: 'center' | 'left' | 'right', hold?: {x: number, y: number}}} Label lines and note together are
 *   centred on y; it keeps its distance from `hold` while the map moves, else stays on its own place
 */

export const NOTE_SIZE = 13;
const NOTE_HEIGHT = NOTE_SIZE * 1.25;
const NOTE_SPACE = 7;

/**
 * The heights where the middles of a label's lines and of its note's lines stand.
 * @param {Label} label
 * @returns {{lines: number[], note: number[]}}
 */
export const heightsOf = ({ y, size, lines, note }) => {
  const height = size * LINE_HEIGHT;
  const top = y - (lines.length * height + noteHeight({ note })) / 2;
  const noteTop = top + lines.length * height + NOTE_SPACE;
  return {
    lines: lines.map((_, index) => top + (index + 0.5) * height),
    note: note.map((_, index) => noteTop + (index + 0.5) * NOTE_HEIGHT),
  };
};

/** How much higher its note makes a label. @param {{note: string[]}} label */
export const noteHeight = ({ note }) => (note.length === 0 ? 0 : NOTE_SPACE + note.length * NOTE_HEIGHT);

/**
 * Where at the rim of its circle a label holds on to it; one in the middle, there.
 * @param {{x: number, y: number, radius: number}} circle
 * @param {{x: number, y: number}} at
 */
export const holdOn = ({ x, y, radius }, at) => {
  const away = Math.hypot(at.x - x, at.y - y);
  if (away < 1) return at;
  return { x: x + ((at.x - x) * radius) / away, y: y + ((at.y - y) * radius) / away };
};

/**
 * Where the lines of a centred label lie, without a note.
 * @param {Label} label
 * @param {import('../canvas/wrap.js').Width} measure
 * @returns {import('../canvas/labels.js').Box}
 */
export const boxOf = ({ x, y, lines, size }, measure) => {
  const width = Math.max(0, ...lines.map((line) => measure(line, size)));
  const height = lines.length * size * LINE_HEIGHT;
  return { x: x - width / 2, y: y - height / 2, width, height };
};
