// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';
import { relationName } from './relations.js';

/**
 * What came of looking for paths: "6 shortest paths of 2 steps; 3 nodes added."
 * @param {import('../api/types.js').Paths} paths
 * @param {number} added nodes that were not in the picture
 */
export const toldOfPaths = ({ steps, found, uncounted, shown, depth, relations }, added) => {
  if (found === 0) {
    const names = relations.map((relation) => `“${relationName(relation).toLowerCase()}”`).join(', ');
    return `No path of ${depth} steps or fewer over ${names}.`;
  }
  const all = uncounted ? `more than ${formatCount(found)}` : formatCount(found);
  const paths = `${formatCounted(found, 'shortest path')} of ${formatCounted(steps, 'step')}`;
  const which = shown < found ? `${formatCount(shown)} of ${all} shortest paths of ${formatCounted(steps, 'step')}, the most alike first` : paths;
  return `${which}; ${added > 0 ? `${formatCounted(added, 'node')} added` : 'all of it is here already'}.`;
};
