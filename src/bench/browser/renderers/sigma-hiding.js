// @ts-check
import { drawWith } from './sigma.js';

export { libraries } from './sigma.js';

/** With lines and labels left out while it moves, as it offers for large graphs. */
export const draw = drawWith({ hideEdgesOnMove: true, hideLabelsOnMove: true });
