// @ts-check
/** @typedef {import('../graph/model.js').Mark} Mark */
/** @typedef {import('../style/palette.js').Colour} Colour */
/** How a node stands in a comparison. @typedef {'left' | 'right' | 'both' | 'moved'} Standing */

/** @type {Record<Standing, string>} */
const NAMES = { left: 'Only left', right: 'Only right', both: 'In both', moved: 'In both, in other company' };

/** Names of style variables. @type {Record<Standing, string>} */
const VARIABLES = { left: '--first', right: '--second', both: '--muted', moved: '--ink' };

/** @param {import('../api/types.js').Compared} node @returns {Standing} */
export const standingOf = ({ where, moved }) => (moved ? 'moved' : where);

/** @param {Standing} standing */
export const nameOfStanding = (standing) => NAMES[standing];

/** What the colours mean. */
export const ENTRIES = /** @type {Standing[]} */ (Object.keys(NAMES)).map((standing) => ({
  colour: `var(${VARIABLES[standing]})`,
  letter: '',
  ink: '',
  text: NAMES[standing],
  count: 0,
  onChoose: null,
}));

/**
 * The colours of a comparison.
 * @param {import('../api/types.js').Compared[]} nodes
 * @returns {(mark: Mark) => Colour | null} null for a node that was not told
 */
export const sidesColours = (nodes) => {
  const style = getComputedStyle(document.documentElement);
  const standings = new Map(nodes.map((node) => [node.id, standingOf(node)]));
  return ({ id }) => {
    const standing = standings.get(id);
    if (!standing) return null;
    const fill = style.getPropertyValue(VARIABLES[standing]).trim();
    return { fill, edge: fill, text: 'light' };
  };
};
