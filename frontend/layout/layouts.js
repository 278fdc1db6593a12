// @ts-check
/* global d3 */
import { layOutByForces } from './force.js';
import { runLayout } from './run.js';
import { inOrder } from './task.js';
import { xOf } from './time-axis.js';

/** @typedef {import('./task.js').Task} Task */
/** @typedef {import('./task.js').Place} Place */
/** @typedef {import('./time-axis.js').Axis} Axis */
/**
 * A node of a task; a simulation gives it x and y, fx and fy where it stays.
 * @typedef {{index: number, radius: number, isArticle: boolean, time: number, rank: number, onMap: Place | null,
 *   pin: Place | null, near: number[], x?: number, y?: number, fx?: number, fy?: number}} Point
 * @typedef {Point[]} Points
 */

const TICKS = 140;
const RING = 150;
const LANE = 60;
const STEP = 34;
const MAP_SCALE = 16;
/** Between two stories, in places of a row and in rows. */
const GAP = 1;
const ROW = 1.6;

/**
 * Finds places for the nodes of a task: those that are pinned where the reader put them, the others by the
 * layout's rule. The same task has the same places.
 * @param {Task} given
 * @param {(share: number, places: () => Float64Array) => boolean | Promise<boolean>} between as of `runLayout`, with
 *   the places so far
 * @returns {Promise<{places: Float64Array, axis: Axis | null} | null>} two for each node; null where it was abandoned
 */
export const layOut = async (given, between) => {
  const task = inOrder(given);
  const { layout, aspect } = task;
  const points = pointsOf(task);
  const places = () => Float64Array.from(points.flatMap(({ x, y }) => [x ?? 0, y ?? 0]));
  const watch = (/** @type {number} */ share) => between(share, places);
  const axis = layout.name === 'timeline' ? axisOf(points, aspect) : null;
  if (points.every(({ pin }) => pin !== null)) return { places: task.pinned.slice(), axis };
  const done =
    layout.name === 'force'
      ? await layOutByForces(points, task, watch)
      : await settle(points, WISHES[layout.name](points, task, axis), layout, watch);
  return done ? { places: places(), axis } : null;
};

/** @param {Task} task @returns {Points} */
const pointsOf = ({ articles, radii, times, ranks, onMap, pinned, from, to }) => {
  const points = Array.from(radii, (radius, index) => ({
    index,
    radius,
    isArticle: articles[index] === 1,
    time: times[index],
    rank: ranks[index],
    onMap: placeIn(onMap, index),
    pin: placeIn(pinned, index),
    near: /** @type {number[]} */ ([]),
  }));
  from.forEach((a, edge) => {
    points[a].near.push(to[edge]);
    points[to[edge]].near.push(a);
  });
  return points;
};

/** @param {Float64Array} pairs @param {number} index @returns {Place | null} */
const placeIn = (pairs, index) => {
  const [x, y] = pairs.subarray(2 * index, 2 * index + 2);
  return Number.isNaN(x) ? null : { x, y };
};

/** Where a node is to be; how strongly, 0 to 1, in each direction. @typedef {{x: number, y: number, holdX: number, holdY: number}} Wish */

/** @type {Record<string, (points: Points, task: Task, axis: Axis | null) => Wish[]>} */
const WISHES = {
  map: (points) => besideNeighbours(points, ({ onMap }) => onMap && held(onMap.x * MAP_SCALE, onMap.y * MAP_SCALE, 0.9)),
  timeline: (points, { aspect }, axis) => {
    const lanes = lanesOf(points);
    const lane = Math.min(LANE, (axis?.right ?? 0) / aspect / Math.max(1, lanes.size));
    return besideNeighbours(points, ({ isArticle, time, rank }) => {
      if (!isArticle) return null;
      const x = axis === null || Number.isNaN(time) ? -2 * STEP : xOf(axis, time);
      return { x, y: (lanes.get(rank) ?? 0) * lane, holdX: 1, holdY: 0.12 };
    });
  },
  radial: (points, { centre }) => rings(points, centre),
  layered: (points, { aspect }) => layers(points, aspect),
};

/** @param {number} x @param {number} y @param {number} hold @returns {Wish} */
const held = (x, y, hold) => ({ x, y, holdX: hold, holdY: hold });

/**
 * The time that nodes span, as wide as their number needs.
 * @param {Points} points
 * @param {number} aspect
 * @returns {Axis | null}
 */
const axisOf = (points, aspect) => {
  const [from, to] = d3.extent(points, (/** @type {Point} */ { time }) => time);
  return from === undefined ? null : { from, to, left: 0, right: Math.max(600, 62 * Math.sqrt(points.length * aspect)) };
};

/** A lane for each story, the largest in the middle. @param {Points} points */
const lanesOf = (points) => {
  const stories = [...new Set(points.map(({ rank }) => rank))].sort((one, other) => one - other);
  return new Map(stories.map((rank, place) => [rank, (place % 2 === 0 ? 1 : -1) * Math.ceil(place / 2)]));
};

/**
 * The wishes of those that have one; the others wish to be in the midst of their neighbours.
 * @param {Points} points
 * @param {(point: Point) => Wish | null} wishOf
 */
const besideNeighbours = (points, wishOf) => {
  const wishes = points.map(wishOf);
  return wishes.map((wish, index) => {
    if (wish) return wish;
    const near = points[index].near.flatMap((other) => wishes[other] ?? []);
    return held(d3.mean(near, (/** @type {Wish} */ { x }) => x) ?? 0, d3.mean(near, (/** @type {Wish} */ { y }) => y) ?? 0, 0.1);
  });
};

/** Rings by the number of steps from the centre; what no step reaches is on the outermost. @param {Points} points @param {number} centre */
const rings = (points, centre) => {
  const first = centre >= 0 ? centre : points.length - 1;
  /** @type {Map<number, {ring: number, angle: number}>} */
  const seats = new Map(first >= 0 ? [[first, { ring: 0, angle: 0 }]] : []);
  let ring = [...seats.keys()];
  for (let depth = 1; seats.size < points.length; depth += 1) {
    const met = new Set(ring.flatMap((index) => points[index].near).filter((index) => !seats.has(index)));
    const found = points.filter(({ index }) => (met.size > 0 ? met.has(index) : !seats.has(index)));
    const wished = found.map((point) => ({ point, angle: angleNear(point, seats) }));
    wished.sort((one, other) => one.angle - other.angle || byRank(one.point, other.point));
    wished.forEach(({ point }, place) => seats.set(point.index, { ring: depth, angle: (2 * Math.PI * place) / wished.length }));
    ring = found.map(({ index }) => index);
  }
  const widths = ringWidths(seats);
  return points.map(({ index }) => {
    const { ring: depth, angle } = /** @type {{ring: number, angle: number}} */ (seats.get(index));
    return held(widths[depth] * Math.cos(angle), widths[depth] * Math.sin(angle), 1);
  });
};

/** @param {Point} one @param {Point} other */
const byRank = (one, other) => (one.rank === other.rank ? one.index - other.index : one.rank - other.rank);

/** @param {Point} point @param {Map<number, {ring: number, angle: number}>} seats */
const angleNear = ({ near }, seats) => {
  const seat = near.map((other) => seats.get(other)).find((other) => other !== undefined);
  return seat && seat.ring > 0 ? seat.angle : 0;
};

/** Rings far enough apart, and wide enough for their nodes. @param {Map<number, {ring: number}>} seats */
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
 * @param {Points} points
 * @param {number} aspect
 */
const layers = (points, aspect) => {
  const layerOf = (/** @type {Point} */ { isArticle, rank }) => (isArticle ? rank : Infinity);
  const dayOf = (/** @type {Point} */ { time }) => (Number.isNaN(time) ? 0 : time);
  const ordered = [...points].sort((one, other) => {
    const [layer, next] = [layerOf(one), layerOf(other)];
    return layer === next ? dayOf(one) - dayOf(other) || one.index - other.index : layer - next;
  });
  const most = Math.max(8, Math.ceil(Math.sqrt(points.length * aspect * 1.6)));
  /** @type {Wish[]} */
  const wishes = [];
  let [row, column] = [0, 0];
  for (const group of d3.group(ordered, layerOf).values()) {
    if (column > 0 && column + GAP + group.length > most) [row, column] = [row + ROW, 0];
    else if (column > 0) column += GAP;
    for (const { index } of group) {
      if (column >= most) [row, column] = [row + 1, 0];
      wishes[index] = held(column * 1.6 * STEP, row * 1.5 * STEP, 1);
      column += 1;
    }
  }
  return wishes;
};

/**
 * Puts nodes where they wish to be, so that none lies on another.
 * @param {Points} points are changed
 * @param {Wish[]} wishes
 * @param {import('../api/types.js').Layout} layout
 * @param {import('./run.js').Between} between
 */
const settle = (points, wishes, layout, between) => {
  for (const point of points) {
    const { x, y } = point.pin ?? wishes[point.index];
    Object.assign(point, { x, y }, point.pin && { fx: x, fy: y });
  }
  const wishOf = (/** @type {Point} */ { index }) => wishes[index];
  const simulation = d3
    .forceSimulation(points)
    .randomSource(d3.randomLcg(layout.seed / 2 ** 32))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('x', d3.forceX((/** @type {Point} */ point) => wishOf(point).x).strength((/** @type {Point} */ point) => wishOf(point).holdX))
    .force('y', d3.forceY((/** @type {Point} */ point) => wishOf(point).y).strength((/** @type {Point} */ point) => wishOf(point).holdY))
    .force('apart', d3.forceCollide((/** @type {Point} */ { radius }) => radius + 4).iterations(2))
    .stop();
  return runLayout(simulation, TICKS, between);
};
