// @ts-check
/* global d3 */
import { RELATIONS } from './task.js';
import { runLayout } from './run.js';
import { begin } from './start.js';

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
/** How much of the work the beginning is. */
const BEGINNING = 0.2;

/**
 * Lets the nodes push each other off and their edges pull.
 * @param {Points} points are changed
 * @param {import('./task.js').Task} task
 * @param {import('./run.js').Between} between
 * @returns {Promise<boolean>} whether the layout ran to its end
 */
export const layOutByForces = async (points, task, between) => {
  const { aspect, layout } = task;
  const isLarge = points.length > LARGE;
  const ticks = isLarge ? LARGE_TICKS : TICKS;
  const random = d3.randomLcg(layout.seed / 2 ** 32);
  if (!(await begin(points, task, random, (share) => between(BEGINNING * share)))) return false;
  const links = Array.from(task.from, (source, edge) => ({ source, target: task.to[edge], edge }));
  const distanceOf = (/** @type {{edge: number}} */ { edge }) =>
    (DISTANCES[RELATIONS[task.relations[edge]]] ?? OTHER_DISTANCE) * (1.3 - 0.5 * task.scores[edge]);
  const simulation = d3
    .forceSimulation(points)
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('x', d3.forceX().strength(PULL / aspect))
    .force('y', d3.forceY().strength(PULL * aspect))
    .force('charge', d3.forceManyBody().strength(-260).distanceMax(700))
    .force('link', d3.forceLink(links).distance(distanceOf))
    .force('apart', d3.forceCollide((/** @type {any} */ { radius }) => radius + 9).iterations(isLarge ? 1 : 2))
    .stop();
  return runLayout(simulation, ticks, (share) => between(BEGINNING + (1 - BEGINNING) * share));
};
