// @ts-check
/**
 * @typedef {{x: number, y: number, width: number, height: number}} Box x and y are its upper left corner
 * @typedef {{x: number, y: number, radius: number, id: string}} Obstacle a circle that only its own label may touch
 */

const CELL = 64;

/**
 * Places labels so that none lies on another, on another's mark or outside the picture. Whoever comes
 * first has the first choice; a label for which no place is free is left out.
 * @template {{id: string, boxes: Box[]}} L
 * @param {L[]} labels the most important first, each with its places in order of preference
 * @param {Obstacle[]} obstacles
 * @param {{width: number, height: number}} picture
 * @param {Box[]} [taken] places that something else has
 * @returns {{label: L, box: Box, place: number}[]} `place` is the index of the box among the label's boxes
 */
export const placeLabels = (labels, obstacles, picture, taken = []) => {
  const grid = new Map();
  for (const box of taken) addTo(grid, box, box);
  for (const obstacle of obstacles) {
    const { x, y, radius } = obstacle;
    addTo(grid, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, obstacle);
  }
  const placed = [];
  for (const label of labels) {
    const place = label.boxes.findIndex((box) => inside(box, picture) && isFree(grid, box, label.id));
    if (place < 0) continue;
    const box = label.boxes[place];
    addTo(grid, box, box);
    placed.push({ label, box, place });
  }
  return placed;
};

/** @param {Map<string, any[]>} grid @param {Box} box @param {string} owner */
const isFree = (grid, box, owner) => {
  for (const cell of cellsOf(box)) {
    for (const other of grid.get(cell) ?? []) {
      if ('radius' in other ? other.id !== owner && touchesCircle(box, other) : overlaps(box, other)) return false;
    }
  }
  return true;
};

/** @param {Map<string, any[]>} grid @param {Box} box @param {any} item */
const addTo = (grid, box, item) => {
  for (const cell of cellsOf(box)) {
    const items = grid.get(cell);
    if (items) items.push(item);
    else grid.set(cell, [item]);
  }
};

/** @param {Box} box */
const cellsOf = ({ x, y, width, height }) => {
  const cells = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1) {
      cells.push(`${column} ${row}`);
    }
  }
  return cells;
};

/** @param {Box} one @param {Box} other */
const overlaps = (one, other) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** @param {Box} box @param {Obstacle} circle */
const touchesCircle = (box, { x, y, radius }) => {
  const nearestX = Math.max(box.x, Math.min(x, box.x + box.width));
  const nearestY = Math.max(box.y, Math.min(y, box.y + box.height));
  return Math.hypot(nearestX - x, nearestY - y) < radius;
};

/** @param {Box} box @param {{width: number, height: number}} picture */
const inside = (box, picture) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= picture.width && box.y + box.height <= picture.height;
