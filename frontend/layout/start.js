// @ts-check
/* global d3 */
import { runLayout } from './run.js';

/** @typedef {import('./layouts.js').Points} Points */
/** @typedef {{points: Points, radius: number, x?: number, y?: number}} Group */

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Between articles of a story. */
const STEP = 26;
const GAP = 30;
const TICKS = 200;
/** Above it, fewer ticks have to do. */
const MANY = 1000;
const TICKS_OF_MANY = 60;

/**
 * Gives nodes places to begin at: the stories are laid out first, as if each was one node, and their articles around
 * their middles; whatever belongs to no story begins beside a neighbour. It depends on nothing but the graph and the
 * seed, so that an address gives the same places on every machine.
 * @param {Points} points are changed; those that are pinned stay
 * @param {import('./task.js').Task} task
 * @param {() => number} random
 * @param {import('./run.js').Between} between
 * @returns {Promise<boolean>} whether it ran to its end
 */
export const begin = async (points, task, random, between) => {
  const turn = 2 * Math.PI * random();
  const groups = [...d3.group(points.filter(({ rank }) => rank < Infinity), (/** @type {any} */ { rank }) => rank)]
    .sort(([one], [other]) => one - other)
    .map(([, members]) => /** @type {Group} */ ({ points: members, radius: STEP * Math.sqrt(members.length) }));
  spread(groups, turn, (group) => group.radius);
  const put = () => {
    for (const group of groups) {
      spread(group.points, turn, () => STEP);
      for (const point of group.points) Object.assign(point, { x: (point.x ?? 0) + (group.x ?? 0), y: (point.y ?? 0) + (group.y ?? 0) });
    }
    for (const point of points) if (point.pin) Object.assign(point, point.pin, { fx: point.pin.x, fy: point.pin.y });
    for (const point of points) {
      const near = isPut(point) ? undefined : points[point.near.find((other) => isPut(points[other])) ?? -1];
      if (near) Object.assign(point, { x: near.x, y: near.y });
    }
  };
  put();
  if (groups.length < 2) return true;
  const ran = await runLayout(forces(groups, task, random), groups.length > MANY ? TICKS_OF_MANY : TICKS, (share) => {
    put();
    return between(share);
  });
  if (ran) put();
  return ran;
};

/** Whether it has a place of its own, in a story or by a pin. @param {import('./layouts.js').Point} point */
const isPut = ({ rank, pin }) => rank < Infinity || pin !== null;

/**
 * Puts items on a spiral, the first in its middle, so that each has room.
 * @template {{x?: number, y?: number}} T
 * @param {T[]} items are changed
 * @param {number} turn the angle of the first
 * @param {(item: T) => number} roomOf
 */
const spread = (items, turn, roomOf) => {
  let area = 0;
  items.forEach((item, place) => {
    const room = roomOf(item) ** 2;
    const distance = Math.sqrt(area + room / 2);
    area += room;
    const angle = turn + place * GOLDEN_ANGLE;
    Object.assign(item, { x: distance * Math.cos(angle), y: distance * Math.sin(angle) });
  });
};

/** @param {Group[]} groups @param {import('./task.js').Task} task @param {() => number} random */
const forces = (groups, { aspect, from, to }, random) => {
  const homes = new Map(groups.flatMap(({ points }, group) => points.map(({ index }) => [index, group])));
  /** @type {Map<number, {source: number, target: number, count: number}>} */
  const links = new Map();
  from.forEach((one, edge) => {
    const [source, target] = [homes.get(one) ?? 0, homes.get(to[edge]) ?? 0].sort((a, b) => a - b);
    if (!homes.has(one) || !homes.has(to[edge]) || source === target) return;
    const key = source * groups.length + target;
    const link = links.get(key) ?? { source, target, count: 0 };
    links.set(key, { ...link, count: link.count + 1 });
  });
  return d3
    .forceSimulation(groups)
    .randomSource(random)
    .force('x', d3.forceX().strength(0.06 / aspect))
    .force('y', d3.forceY().strength(0.06 * aspect))
    .force('charge', d3.forceManyBody().strength((/** @type {any} */ { radius }) => -6 * radius))
    .force('link', d3.forceLink([...links.values()]).distance((/** @type {any} */ { source, target }) => source.radius + target.radius + GAP))
    .force('apart', d3.forceCollide((/** @type {any} */ { radius }) => radius))
    .stop();
};
