// @ts-check
/* global d3 */
import { RELATIONS } from './task.js';
import { runLayout } from './run.js';

/** @typedef {import('./layouts.js').Points} Points */

const TICKS = 300;
const PULL = 0.065;
/** Pairs that are both related and similar belong closest together. */
/** @type {Record<string, number>} */
const DISTANCES = { SIMILAR: 62, RELATED: 84, IN_STORY: 90 };
const OTHER_DISTANCE = 70;

/** Above it, fewer ticks and softer collisions have to do. */
const LARGE = 2000;
const LARGE_TICKS = 120;
const START_SCALE = 14;

/**
 * Lets the nodes push each other off and their edges pull. They start from their places on the map, so that a graph
 * with a few nodes more or less looks much the same, and an address always gives the same places.
 * @param {Points} points are changed
 * @param {import('./task.js').Task} task
 * @param {import('./run.js').Between} between
 * @returns {Promise<boolean>} whether the layout ran to its end
 */
export const layOutByForces = (points, task, between) => {
  const { aspect, layout } = task;
  const isLarge = points.length > LARGE;
  const ticks = isLarge ? LARGE_TICKS : TICKS;
  place(points, task);
  const links = Array.from(task.from, (source, edge) => ({ source, target: task.to[edge], edge }));
  const distanceOf = (/** @type {{edge: number}} */ { edge }) =>
    (DISTANCES[RELATIONS[task.relations[edge]]] ?? OTHER_DISTANCE) * (1.3 - 0.5 * task.scores[edge]);
  const simulation = d3
    .forceSimulation(points)
    .randomSource(d3.randomLcg(layout.seed / 2 ** 32))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('x', d3.forceX().strength(PULL / aspect))
    .force('y', d3.forceY().strength(PULL * aspect))
    .force('charge', d3.forceManyBody().strength(-260).distanceMax(700))
    .force('link', d3.forceLink(links).distance(distanceOf))
    .force('apart', d3.forceCollide((/** @type {any} */ { radius }) => radius + 9).iterations(isLarge ? 1 : 2))
    .stop();
  return runLayout(simulation, ticks, between);
};

/** @param {Points} points @param {import('./task.js').Task} task */
const place = (points, { from, to }) => {
  for (const point of points) {
    const { onMap, pin } = point;
    if (pin) Object.assign(point, pin, { fx: pin.x, fy: pin.y });
    else if (onMap) Object.assign(point, { x: onMap.x * START_SCALE, y: onMap.y * START_SCALE });
  }
  // What is not on the map starts beside a neighbour that is; d3 spreads the others on a spiral.
  const placed = points.map(({ x }) => x !== undefined);
  from.forEach((one, edge) => {
    const [fresh, settled] = placed[one] ? [to[edge], one] : [one, to[edge]];
    if (points[fresh].x === undefined && placed[settled])
      Object.assign(points[fresh], { x: points[settled].x, y: points[settled].y });
  });
};
