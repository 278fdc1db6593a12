// @ts-check
/* global d3 */
import { runLayout } from '../canvas/run-layout.js';
import { ATLAS_LIMIT } from '../state/route.js';
import { growMap } from './growth.js';

/** @typedef {import('../api/types.js').Atlas} Atlas */
/** @typedef {{id: string, x: number, y: number, radius: number}} Mark a story's circle, in world units */

const SEED = 20200118;
const TICKS = 260;
const RADIUS_OF_ONE = 10;
const GAP = 5;
/** In radians, from one story's first place to the next one's; not the golden angle, which the colours follow. */
const TURN = 1.9;

/**
 * Places for the stories of an atlas. Those that the atlas shows at first get theirs by forces, and keep
 * them when more are shown: the map grows in its gaps and at its edges.
 * @param {Atlas} atlas
 * @param {number} aspect width of the picture divided by its height
 * @param {() => boolean} isCurrent
 * @returns {Promise<Mark[] | undefined>} in the order of the stories; undefined where it was abandoned
 */
export const layoutAtlas = async (atlas, aspect, isCurrent) => {
  const marks = atlas.stories.map(markOf);
  const first = marks.slice(0, ATLAS_LIMIT);
  if (!(await settle(first, atlas.links, aspect, isCurrent))) return undefined;
  return [...first, ...growMap(first, marks.slice(ATLAS_LIMIT), atlas.links, { aspect, gap: GAP })];
};

/** A story on a spiral, where the forces take it up. @param {import('../api/types.js').Story} story @param {number} rank */
const markOf = ({ key, size }, rank) => ({
  id: key,
  radius: RADIUS_OF_ONE * Math.sqrt(size),
  x: 3 * RADIUS_OF_ONE * Math.sqrt(rank) * Math.cos(rank * TURN),
  y: 3 * RADIUS_OF_ONE * Math.sqrt(rank) * Math.sin(rank * TURN),
});

/**
 * @param {{id: string, radius: number}[]} marks
 * @param {import('../api/types.js').StoryLink[]} links
 * @param {number} aspect
 * @param {() => boolean} isCurrent
 */
const settle = (marks, links, aspect, isCurrent) => {
  const here = new Set(marks.map(({ id }) => id));
  const known = links.filter(({ source, target }) => here.has(source) && here.has(target));
  const heaviest = Math.max(...known.map(({ weight }) => weight), 1e-9);
  const pull = 0.055;
  const simulation = d3
    .forceSimulation(marks)
    .randomSource(d3.randomLcg(SEED / 2 ** 32))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('x', d3.forceX().strength(pull / aspect))
    .force('y', d3.forceY().strength(pull * aspect))
    .force(
      'charge',
      d3.forceManyBody().strength((/** @type {any} */ mark) => -2.4 * mark.radius),
    )
    .force(
      'link',
      d3
        .forceLink(known.map((link) => ({ ...link })))
        .id((/** @type {any} */ mark) => mark.id)
        .distance((/** @type {any} */ link) => link.source.radius + link.target.radius + 3 * GAP)
        .strength((/** @type {any} */ link) => 0.28 * Math.sqrt(link.weight / heaviest)),
    )
    .force('apart', d3.forceCollide((/** @type {any} */ mark) => mark.radius + GAP).iterations(3))
    .stop();
  return runLayout(simulation, TICKS, isCurrent);
};
