// @ts-check
/** @typedef {import('./layout.js').Mark} Mark */
/** @typedef {import('../api/types.js').StoryLink} StoryLink */

const CELL = 48;
/** More rows than a map has, so that a number can name a cell. */
const ROW = 1e6;
/** The golden angle spreads the places that are tried evenly over a disc. */
const TURN = Math.PI * (3 - Math.sqrt(5));
const STEP = 8;

/**
 * Gives further stories places around those that have theirs: each as near as there is room to the
 * placed stories that it is linked with, else to the middle. Nothing that is placed moves.
 * @param {Mark[]} placed
 * @param {{id: string, radius: number}[]} further in order of rank
 * @param {StoryLink[]} links
 * @param {{aspect: number, gap: number}} shape of the map, and the space between its circles
 * @returns {Mark[]} the further stories, in their order
 */
export const growMap = (placed, further, links, { aspect, gap }) => {
  const known = new Map(placed.map((mark) => [mark.id, mark]));
  /** @type {Map<number, Mark[]>} */
  const grid = new Map();
  placed.forEach((mark) => enter(grid, mark, gap));
  const linked = neighboursOf(links);
  /** @type {Map<string, number>} */
  const tried = new Map();
  return further.map(({ id, radius }) => {
    const near = (linked.get(id) ?? []).map((other) => known.get(other)).filter((other) => other !== undefined);
    const middle = middleOf(near);
    // What had no room for a circle of this size has none for the next one.
    const search = `${radius} ${middle.x} ${middle.y}`;
    const free = freePlace(grid, radius + gap, middle, Math.sqrt(aspect), tried.get(search) ?? 0);
    tried.set(search, free.step);
    const mark = { id, radius, x: free.x, y: free.y };
    known.set(id, mark);
    enter(grid, mark, gap);
    return mark;
  });
};

/**
 * The first free place on a spiral around a middle.
 * @param {Map<number, Mark[]>} grid
 * @param {number} reach
 * @param {{x: number, y: number}} middle
 * @param {number} stretch
 * @param {number} from how many steps of the spiral are known to be taken
 */
const freePlace = (grid, reach, middle, stretch, from) => {
  for (let step = from; ; step += 1) {
    const distance = STEP * Math.sqrt(step);
    const angle = TURN * step;
    const x = middle.x + distance * Math.cos(angle) * stretch;
    const y = middle.y + (distance * Math.sin(angle)) / stretch;
    if (isFree(grid, x, y, reach)) return { x, y, step };
  }
};

/** @param {Map<number, Mark[]>} grid @param {number} x @param {number} y @param {number} reach */
const isFree = (grid, x, y, reach) =>
  cellsOf(x, y, reach).every((cell) =>
    (grid.get(cell) ?? []).every((other) => Math.hypot(other.x - x, other.y - y) >= other.radius + reach),
  );

/** @param {Map<number, Mark[]>} grid @param {Mark} mark @param {number} gap */
const enter = (grid, mark, gap) => {
  for (const cell of cellsOf(mark.x, mark.y, mark.radius + gap)) {
    const marks = grid.get(cell);
    if (marks) marks.push(mark);
    else grid.set(cell, [mark]);
  }
};

/** @param {number} x @param {number} y @param {number} reach */
const cellsOf = (x, y, reach) => {
  const cells = [];
  for (let column = Math.floor((x - reach) / CELL); column <= Math.floor((x + reach) / CELL); column += 1) {
    for (let row = Math.floor((y - reach) / CELL); row <= Math.floor((y + reach) / CELL); row += 1) {
      cells.push(column * ROW + row);
    }
  }
  return cells;
};

/** @param {StoryLink[]} links @returns {Map<string, string[]>} */
const neighboursOf = (links) => {
  /** @type {Map<string, string[]>} */
  const neighbours = new Map();
  for (const { source, target } of links) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  return neighbours;
};

/** @param {{x: number, y: number}[]} points the origin where there are none */
const middleOf = (points) => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});
