// @ts-check
/** @typedef {import('./model.js').Line} Line */
/** @typedef {import('./labels.js').ScreenMark} ScreenMark */
/** @typedef {import('../canvas/ink.js').Ink} Ink */

const DASHES = /** @type {Record<string, number[]>} */ ({ RELATED: [], SIMILAR: [5, 4] });
const DOTTED = [1, 3];
const ARROW = 6;
/** With more lines than these, arrow heads would hide the picture: only the reader's node has them. */
const MOST_ARROWS = 260;

/**
 * Draws the lines of a graph: solid with a head for a listing, dashed for similar text, dotted for the rest.
 * @param {CanvasRenderingContext2D} context
 * @param {Line[]} lines
 * @param {Map<string, ScreenMark>} marks
 * @param {Set<string>} focus ids of the nodes that the reader points at or has selected
 * @param {Ink} ink
 */
export const drawLines = (context, lines, marks, focus, ink) => {
  const near = lines.filter(({ a, b }) => focus.has(a) || focus.has(b));
  const far = near.length > 0 ? lines.filter(({ a, b }) => !focus.has(a) && !focus.has(b)) : lines;
  const base = Math.min(0.5, Math.max(0.08, 4.4 / Math.sqrt(lines.length + 1)));
  strokeAll(context, far, marks, {
    opacity: near.length > 0 ? base * 0.45 : base,
    ink,
    arrows: far.length < MOST_ARROWS,
  });
  strokeAll(context, near, marks, { opacity: 0.7, ink, arrows: true });
  context.globalAlpha = 1;
  context.setLineDash([]);
};

/**
 * Draws the line that the reader points at over the others.
 * @param {CanvasRenderingContext2D} context
 * @param {Line} line
 * @param {Map<string, ScreenMark>} marks
 * @param {Ink} ink
 */
export const drawPointed = (context, line, marks, ink) => {
  strokeAll(context, [line], marks, { opacity: 1, ink, arrows: true, width: 2.6 });
  context.globalAlpha = 1;
  context.setLineDash([]);
};

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Line[]} lines
 * @param {Map<string, ScreenMark>} marks
 * @param {{opacity: number, ink: Ink, arrows: boolean, width?: number}} style
 */
const strokeAll = (context, lines, marks, { opacity, ink, arrows, width = 1.1 }) => {
  context.globalAlpha = opacity;
  context.strokeStyle = ink.ink;
  context.fillStyle = ink.ink;
  context.lineWidth = width;
  for (const kind of new Set(lines.map((line) => line.kind))) {
    const ofKind = lines.filter((line) => line.kind === kind);
    context.setLineDash(DASHES[kind] ?? DOTTED);
    context.beginPath();
    for (const line of ofKind) trace(context, line, marks);
    context.stroke();
    if (arrows && kind === 'RELATED') drawHeads(context, ofKind, marks);
  }
};

/** @param {CanvasRenderingContext2D} context @param {Line} line @param {Map<string, ScreenMark>} marks */
const trace = (context, { a, b, kind }, marks) => {
  const from = marks.get(a);
  const to = marks.get(b);
  if (!from || !to) return;
  context.moveTo(from.x, from.y);
  if (kind !== 'SIMILAR') return context.lineTo(to.x, to.y);
  const bow = bowOf(from, to);
  // A bow keeps "similar" apart from "related" where a pair is both.
  context.quadraticCurveTo(bow.x, bow.y, to.x, to.y);
};

/**
 * The point that pulls a bowed line aside.
 * @param {{x: number, y: number}} from
 * @param {{x: number, y: number}} to
 */
export const bowOf = (from, to) => ({
  x: (from.x + to.x) / 2 - (to.y - from.y) * 0.09,
  y: (from.y + to.y) / 2 + (to.x - from.x) * 0.09,
});

/** @param {CanvasRenderingContext2D} context @param {Line[]} lines @param {Map<string, ScreenMark>} marks */
const drawHeads = (context, lines, marks) => {
  context.setLineDash([]);
  context.beginPath();
  for (const { a, b, forward, backward } of lines) {
    const from = marks.get(a);
    const to = marks.get(b);
    if (!from || !to) continue;
    if (forward) traceHead(context, from, to);
    if (backward) traceHead(context, to, from);
  }
  context.fill();
};

/** @param {CanvasRenderingContext2D} context @param {ScreenMark} from @param {ScreenMark} to */
const traceHead = (context, from, to) => {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const away = to.screenRadius + 2;
  const [x, y] = [to.x - away * Math.cos(angle), to.y - away * Math.sin(angle)];
  context.moveTo(x, y);
  for (const side of [-0.42, 0.42]) {
    context.lineTo(x - ARROW * Math.cos(angle + side), y - ARROW * Math.sin(angle + side));
  }
  context.closePath();
};
