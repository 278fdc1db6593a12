// @ts-check
/* global d3 */
import { runLayout } from '../canvas/run-layout.js';
import { layoutGraph } from './layout.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./model.js').Mark} Mark */
/** @typedef {{x: number, y: number}} Place */
/** @typedef {import('../api/types.js').Layout} Layout */
/**
 * @typedef {object} Plan
 * @property {Layout} layout
 * @property {Map<string, Place>} known places of earlier
 * @property {Record<string, Place>} pinned places that the reader gave
 * @property {number} aspect width of the picture divided by its height
 * @property {string | null} centre the node that a radial layout goes around, where the reader chose one
 * @property {(story: string | undefined) => number} rankOf the rank of a story, the largest first
 */
/** @typedef {{from: number, to: number, left: number, right: number}} Axis milliseconds, and where they are */

const TICKS = 140;
const RING = 150;
const LANE = 60;
const STEP = 34;
const MAP_SCALE = 16;
/** Between two stories, in places of a row and in rows. */
const GAP = 1;
const ROW = 1.6;

/**
 * Gives the marks of a model their places: those that are pinned where the reader put them, the others by the
 * layout's rule. The same model, layout and pins give the same places.
 * @param {Model} model its marks are changed
 * @param {Plan} plan
 * @param {() => boolean} isCurrent
 * @returns {Promise<{axis: Axis | null} | null>} null where it was abandoned
 */
export const layOut = async (model, plan, isCurrent) => {
  const { layout, known, pinned, aspect } = plan;
  const pins = new Map(Object.entries(pinned));
  if (layout.name === 'force') {
    const places = new Map([...known, ...pins]);
    return (await layoutGraph(model, places, aspect, layout.seed, isCurrent)) ? { axis: null } : null;
  }
  const axis = layout.name === 'timeline' ? axisOf(model, aspect) : null;
  const wishes = WISHES[layout.name](model, plan, axis);
  return (await settle(model, wishes, pins, layout, isCurrent)) ? { axis } : null;
};

/** Where each node is to be; how strongly, 0 to 1, in each direction. @typedef {{x: number, y: number, holdX: number, holdY: number}} Wish */

/** @type {Record<string, (model: Model, plan: Plan, axis: Axis | null) => Map<string, Wish>>} */
const WISHES = {
  map: (model) => besideNeighbours(model, (mark) => placeOnMap(mark)),
  timeline: (model, { rankOf, aspect }, axis) => {
    const lanes = lanesOf(model, rankOf);
    const lane = Math.min(LANE, (axis?.right ?? 0) / aspect / Math.max(1, lanes.size));
    return besideNeighbours(model, (mark) => {
      const time = timeOf(mark);
      if (mark.node.kind !== 'Article') return null;
      const x = time === null || axis === null ? -2 * STEP : xOf(axis, time);
      return { x, y: (lanes.get(mark.story) ?? 0) * lane, holdX: 1, holdY: 0.12 };
    });
  },
  radial: (model, { centre }) => rings(model, centre),
  layered: (model, { rankOf, aspect }) => layers(model, rankOf, aspect),
};

/** @param {Mark} mark @returns {Wish | null} */
const placeOnMap = ({ node }) => {
  const { x, y } = node.properties;
  return typeof x === 'number' && typeof y === 'number'
    ? { x: x * MAP_SCALE, y: y * MAP_SCALE, holdX: 0.9, holdY: 0.9 }
    : null;
};

/** @param {Mark} mark milliseconds, or null for what has no date */
export const timeOf = ({ node }) => {
  const time = Date.parse(node.properties.publishedAt ?? '');
  return Number.isNaN(time) ? null : time;
};

/**
 * The time that a model spans, as wide as the number of its nodes needs.
 * @param {Model} model
 * @param {number} aspect
 * @returns {Axis | null}
 */
const axisOf = ({ marks }, aspect) => {
  const times = marks.map(timeOf).filter((time) => time !== null);
  if (times.length === 0) return null;
  const [from, to] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
  return { from, to, left: 0, right: Math.max(600, 62 * Math.sqrt(marks.length * aspect)) };
};

/** @param {Axis} axis @param {number} time */
export const xOf = ({ from, to, left, right }, time) =>
  to > from ? left + ((right - left) * (time - from)) / (to - from) : (left + right) / 2;

/** A lane for each story, the largest in the middle. @param {Model} model @param {Plan['rankOf']} rankOf */
const lanesOf = ({ marks }, rankOf) => {
  const stories = [...new Set(marks.map(({ story }) => story))].sort((one, other) => rankOf(one) - rankOf(other));
  return new Map(stories.map((story, place) => [story, (place % 2 === 0 ? 1 : -1) * Math.ceil(place / 2)]));
};

/**
 * The wishes of those that have one; the others wish to be in the midst of their neighbours.
 * @param {Model} model
 * @param {(mark: Mark) => Wish | null} wishOf
 */
const besideNeighbours = ({ marks, neighbours }, wishOf) => {
  /** @type {Map<string, Wish>} */
  const wishes = new Map();
  for (const mark of marks) {
    const wish = wishOf(mark);
    if (wish) wishes.set(mark.id, wish);
  }
  const placed = new Map(wishes);
  for (const { id } of marks) {
    if (placed.has(id)) continue;
    const near = [...(neighbours.get(id) ?? [])].map((other) => placed.get(other)).filter((wish) => wish !== undefined);
    const mean = (/** @type {'x' | 'y'} */ side) => near.reduce((sum, wish) => sum + wish[side], 0) / (near.length || 1);
    wishes.set(id, { x: mean('x'), y: mean('y'), holdX: 0.1, holdY: 0.1 });
  }
  return wishes;
};

/** Rings by the number of steps from the centre; what no step reaches is on the outermost. @param {Model} model @param {string | null} centre */
const rings = ({ marks, neighbours }, centre) => {
  const first = marks.find(({ id }) => id === centre) ?? marks.at(-1);
  /** @type {Map<string, {ring: number, angle: number}>} */
  const seats = new Map(first ? [[first.id, { ring: 0, angle: 0 }]] : []);
  let ring = first ? [first.id] : [];
  for (let depth = 1; seats.size < marks.length; depth += 1) {
    const met = new Set(ring.flatMap((id) => [...(neighbours.get(id) ?? [])]).filter((id) => !seats.has(id)));
    const found = met.size > 0 ? marks.filter(({ id }) => met.has(id)) : marks.filter(({ id }) => !seats.has(id));
    const wished = found.map((mark) => ({ mark, angle: angleNear(mark.id, neighbours, seats) }));
    wished.sort(
      (one, other) =>
        one.angle - other.angle || String(one.mark.story).localeCompare(String(other.mark.story)) || (one.mark.id < other.mark.id ? -1 : 1),
    );
    wished.forEach(({ mark }, place) => seats.set(mark.id, { ring: depth, angle: (2 * Math.PI * place) / wished.length }));
    ring = found.map(({ id }) => id);
  }
  const widths = ringWidths(seats);
  return new Map(
    [...seats].map(([id, { ring: depth, angle }]) => [
      id,
      { x: widths[depth] * Math.cos(angle), y: widths[depth] * Math.sin(angle), holdX: 1, holdY: 1 },
    ]),
  );
};

/** @param {string} id @param {Model['neighbours']} neighbours @param {Map<string, {ring: number, angle: number}>} seats */
const angleNear = (id, neighbours, seats) => {
  const seat = [...(neighbours.get(id) ?? [])].map((other) => seats.get(other)).find((other) => other !== undefined);
  return seat && seat.ring > 0 ? seat.angle : 0;
};

/** Rings far enough apart, and wide enough for their nodes. @param {Map<string, {ring: number}>} seats */
const ringWidths = (seats) => {
  /** @type {number[]} */
  const counts = [];
  for (const { ring } of seats.values()) counts[ring] = (counts[ring] ?? 0) + 1;
  const widths = [0];
  for (let ring = 1; ring < counts.length; ring += 1) {
    widths[ring] = Math.max(widths[ring - 1] + RING, (counts[ring] * STEP) / (2 * Math.PI));
  }
  return widths;
};

/**
 * Story by story, the largest first, each by date in rows of its own; small ones share a row. What is no article
 * comes last.
 * @param {Model} model
 * @param {Plan['rankOf']} rankOf
 * @param {number} aspect
 */
const layers = ({ marks }, rankOf, aspect) => {
  const layerOf = (/** @type {Mark} */ mark) => (mark.node.kind === 'Article' ? rankOf(mark.story) : Infinity);
  const ordered = [...marks].sort(
    (one, other) =>
      layerOf(one) - layerOf(other) || (timeOf(one) ?? 0) - (timeOf(other) ?? 0) || (one.id < other.id ? -1 : 1),
  );
  const groups = [...d3.group(ordered, layerOf).values()];
  const most = Math.max(8, Math.ceil(Math.sqrt(marks.length * aspect * 1.6)));
  /** @type {Map<string, Wish>} */
  const wishes = new Map();
  let [row, column] = [0, 0];
  for (const group of groups) {
    if (column > 0 && column + GAP + group.length > most) [row, column] = [row + ROW, 0];
    else if (column > 0) column += GAP;
    for (const mark of group) {
      if (column >= most) [row, column] = [row + 1, 0];
      wishes.set(mark.id, { x: column * 1.6 * STEP, y: row * 1.5 * STEP, holdX: 1, holdY: 1 });
      column += 1;
    }
  }
  return wishes;
};

/** @param {Model} model @param {Map<string, Wish>} wishes @param {Map<string, Place>} pins @param {Layout} layout @param {() => boolean} isCurrent */
const settle = async (model, wishes, pins, layout, isCurrent) => {
  const points = model.marks.map(({ id, radius }) => {
    const pin = pins.get(id);
    const wish = /** @type {Wish} */ (wishes.get(id));
    return { id, radius, ...wish, wish, ...(pin && { x: pin.x, y: pin.y, fx: pin.x, fy: pin.y }) };
  });
  const simulation = d3
    .forceSimulation(points)
    .randomSource(d3.randomLcg(layout.seed / 2 ** 32))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('x', d3.forceX((/** @type {any} */ { wish }) => wish.x).strength((/** @type {any} */ { wish }) => wish.holdX))
    .force('y', d3.forceY((/** @type {any} */ { wish }) => wish.y).strength((/** @type {any} */ { wish }) => wish.holdY))
    .force('apart', d3.forceCollide((/** @type {any} */ { radius }) => radius + 4).iterations(2))
    .stop();
  if (!(await runLayout(simulation, TICKS, isCurrent))) return false;
  model.marks.forEach((mark, index) => Object.assign(mark, { x: points[index].x, y: points[index].y }));
  return true;
};
