// @ts-check
/**
 * All keys of the product: which, what they do, and where.
 * @type {readonly {keys: string[], what: string, where: string}[]}
 */
export const SHORTCUTS = [
  { keys: ['?'], what: 'This help', where: 'Everywhere' },
  { keys: ['Ctrl+Z'], what: 'Undo', where: 'Everywhere' },
  { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], what: 'Redo', where: 'Everywhere' },
  { keys: ['Escape'], what: 'Close what is open, or back to the atlas', where: 'Graph' },
  { keys: ['e'], what: 'Expand the selected node', where: 'Graph' },
  { keys: ['h'], what: 'Hide the selected node', where: 'Graph' },
  { keys: ['f'], what: 'Filters and looks', where: 'Graph' },
  { keys: ['↑', '↓'], what: 'Walk the neighbours of a node', where: 'Details' },
  { keys: ['Ctrl+Enter'], what: 'Save the note', where: 'Details' },
  { keys: ['Arrows'], what: 'Move', where: 'Outline and table' },
  { keys: ['Enter'], what: 'Select', where: 'Outline and table' },
  { keys: ['n', 'N'], what: 'Walk the neighbours of what is selected', where: 'Outline' },
  { keys: ['Ctrl+Enter'], what: 'Run the query', where: 'Cypher' },
];
