// @ts-check
/**
 * All keys of the product: which, what they do, and where.
 * @type {readonly {keys: string[], what: string, where: string}[]}
 */
export const SHORTCUTS = [
  { keys: ['?'], what: 'This help', where: 'Everywhere' },
  { keys: ['Ctrl+Z'], what: 'Undo', where: 'Everywhere' },
  { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], what: 'Redo', where: 'Everywhere' },
  { keys: ['Escape'], what: 'Close what is open, select nothing, or back to the atlas', where: 'Graph' },
  { keys: ['e'], what: 'Expand the selected node', where: 'Graph' },
  { keys: ['h'], what: 'Hide what is selected', where: 'Graph' },
  { keys: ['f'], what: 'Filters and looks', where: 'Graph' },
  { keys: ['l'], what: 'Lasso: draw around nodes to select them', where: 'Picture of a graph' },
  { keys: ['Arrows'], what: 'To the nearest neighbour in that direction', where: 'Picture of a graph' },
  { keys: ['Shift+Arrows'], what: 'The same, and keep what is selected', where: 'Picture of a graph' },
  { keys: ['Enter'], what: 'Expand the selected node, or open the group', where: 'Picture of a graph' },
  { keys: ['Delete'], what: 'Hide what is selected', where: 'Picture of a graph' },
  { keys: ['+', '-'], what: 'Zoom in and out', where: 'Picture of a graph' },
  { keys: ['0'], what: 'Show all', where: 'Picture of a graph' },
  { keys: ['Ctrl+A'], what: 'Select all', where: 'Graph, outline and table' },
  { keys: ['Shift+F10', 'ContextMenu'], what: 'What can be done with it', where: 'Graph, outline and table' },
  { keys: ['Ctrl+click', 'Shift+click'], what: 'Select one more, or one less', where: 'Graph, outline and table' },
  { keys: ['Shift+drag'], what: 'Lasso on the background', where: 'Picture of a graph' },
  { keys: ['↑', '↓'], what: 'Walk the neighbours of a node', where: 'Details' },
  { keys: ['Ctrl+Enter'], what: 'Save the note', where: 'Details' },
  { keys: ['Arrows'], what: 'Move', where: 'Outline and table' },
  { keys: ['Enter'], what: 'Select', where: 'Outline and table' },
  { keys: ['Ctrl+Space'], what: 'Select one more, or one less', where: 'Outline and table' },
  { keys: ['n', 'N'], what: 'Walk the neighbours of what is selected', where: 'Outline' },
  { keys: ['←', '→', 'PgUp', 'PgDn'], what: 'Move an end of the chosen days', where: 'Themes' },
  { keys: ['Ctrl+Enter'], what: 'Run the query', where: 'Cypher' },
];
