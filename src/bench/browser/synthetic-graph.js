// @ts-check
/**
 * A graph that looks like a loaded corpus: discs of one story each, most lines inside a disc, some
 * between them. The same figures give the same graph.
 * @typedef {{x: number, y: number, radius: number, colour: string, label: string}} BenchNode
 * @typedef {{nodes: BenchNode[], edges: [number, number][], side: number}} BenchGraph `side` of the square that
 *   holds all nodes, in pixels of the unzoomed picture
 */

const AMONG_OWN = 0.85;
const GOLDEN_ANGLE = 137.508;
const SIDE = 700;

/**
 * @param {number} nodeCount
 * @param {number} edgeCount
 * @returns {BenchGraph}
 */
export const syntheticGraph = (nodeCount, edgeCount) => {
  const random = randomOf(42);
  const groups = Math.round(Math.sqrt(nodeCount) / 1.5);
  const reach = (0.42 * SIDE) / Math.sqrt(groups);
  const centres = Array.from({ length: groups }, () => [
    reach + random() * (SIDE - 2 * reach),
    reach + random() * (SIDE - 2 * reach),
  ]);
  const edges = Array.from({ length: edgeCount }, () => {
    const from = Math.floor(random() * nodeCount);
    const inside = (from % groups) + groups * Math.floor(random() * Math.floor(nodeCount / groups));
    const to = random() < AMONG_OWN ? inside : Math.floor(random() * nodeCount);
    return /** @type {[number, number]} */ ([from, to === from ? (from + groups) % nodeCount : to]);
  });
  const nodes = Array.from({ length: nodeCount }, (_, index) => {
    const [x, y] = centres[index % groups];
    const angle = 2 * Math.PI * random();
    const away = reach * Math.sqrt(random());
    return {
      x: x + away * Math.cos(angle),
      y: y + away * Math.sin(angle),
      radius: 2 + 2 * random(),
      colour: hex((index % groups) * GOLDEN_ANGLE),
      label: `Article ${index}`,
    };
  });
  return { nodes, edges, side: SIDE };
};

/** mulberry32. @param {number} seed */
const randomOf = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** A colour of that hue, in the one notation that every library reads. @param {number} hue */
const hex = (hue) => {
  const part = (/** @type {number} */ shift) =>
    Math.round(140 + 70 * Math.cos(((hue - shift) * Math.PI) / 180))
      .toString(16)
      .padStart(2, '0');
  return `#${part(0)}${part(120)}${part(240)}`;
};
