// @ts-check
/* global d3 */
import { runLayout } from '../canvas/run-layout.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {{x: number, y: number}} Place */

const TICKS = 300;
const PULL = 0.065;
/** Pairs that are both related and similar belong closest together. */
/** @type {Record<string, number>} */
const DISTANCES = { SIMILAR: 62, RELATED: 84, IN_STORY: 90 };
const OTHER_DISTANCE = 70;

/**
 * Gives the marks of a model their places. Those that have one already keep it.
 * @param {Model} model its marks are changed
 * @param {Map<string, Place>} known places of earlier
 * @param {number} aspect width of the picture divided by its height
 * @param {number} seed
 * @param {() => boolean} isCurrent
 * @returns {Promise<boolean>} whether the layout ran to its end
 */
export const layoutGraph = async (model, known, aspect, seed, isCurrent) => {
  const points = model.marks.map((mark) => pointOf(mark, model, known));
  const links = model.lines.map(({ a, b, kind, score }) => ({ source: a, target: b, kind, score }));
  const simulation = d3
    .forceSimulation(points)
    .randomSource(d3.randomLcg(seed / 2 ** 32))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('x', d3.forceX().strength(PULL / aspect))
    .force('y', d3.forceY().strength(PULL * aspect))
    .force('charge', d3.forceManyBody().strength(-260).distanceMax(700))
    .force(
      'link',
      d3
        .forceLink(links)
        .id((/** @type {any} */ point) => point.id)
        .distance((/** @type {any} */ link) => distanceOf(link)),
    )
    .force('apart', d3.forceCollide((/** @type {any} */ point) => point.radius + 9).iterations(2))
    .stop();
  if (!(await runLayout(simulation, TICKS, isCurrent))) return false;
  model.marks.forEach((mark, index) => Object.assign(mark, { x: points[index].x, y: points[index].y }));
  return true;
};

/** @param {import('./model.js').Mark} mark @param {Model} model @param {Map<string, Place>} known */
const pointOf = ({ id, radius }, { neighbours }, known) => {
  const place = known.get(id);
  if (place) return { id, radius, x: place.x, y: place.y, fx: place.x, fy: place.y };
  // Who is new starts beside a neighbour that has a place; d3 spreads the others on a spiral.
  const beside = [...(neighbours.get(id) ?? [])].map((other) => known.get(other)).find(Boolean);
  return beside ? { id, radius, x: beside.x, y: beside.y } : { id, radius };
};

/** @param {{kind: string, score: number}} link */
const distanceOf = ({ kind, score }) => (DISTANCES[kind] ?? OTHER_DISTANCE) * (1.3 - 0.5 * score);
