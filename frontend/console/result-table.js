// @ts-check
import { element, fill } from '../page/element.js';
import { pictureOf } from '../page/legend.js';
import { openNode } from '../state/navigation.js';
import { columnWidths, isNumeric, piecesOf, textOf } from './cells.js';
import { rowsInSight } from './window.js';

const ROW_HEIGHT = 34;
const SPARE_ROWS = 12;
const CHARACTER_WIDTH = 7.1;

/**
 * A result as a table. Only the rows in sight are in the page, so that long results stay quick.
 * @param {HTMLElement} container it scrolls
 * @param {import('../state/state.js').AppStore} store
 */
export const createResultTable = (container, store) => {
  const body = element('tbody');
  const table = element('table', { class: 'result-table' });
  const scroller = element(
    'div',
    { class: 'table-scroller', tabindex: '0', role: 'region', 'aria-label': 'Rows' },
    table,
  );
  container.append(scroller);
  let shown = '';

  const showRows = () => {
    const { result } = store.get();
    if (!result) return;
    const { rows, columns } = result;
    const view = { scrollTop: scroller.scrollTop, height: scroller.clientHeight || 600 };
    const { first, end, before, after } = rowsInSight({
      ...view,
      rowHeight: ROW_HEIGHT,
      count: rows.length,
      spare: SPARE_ROWS,
    });
    if (shown === `${first} ${end}`) return;
    shown = `${first} ${end}`;
    const numeric = columns.map((_, column) => isNumeric(rows, column));
    const inSight = rows.slice(first, end).map((row, index) => rowOf(row, first + index, numeric, store));
    fill(body, spacer(before, columns.length), ...inSight, spacer(after, columns.length));
  };
  const update = () => {
    const { result } = store.get();
    shown = '';
    scroller.scrollTop = 0;
    scroller.hidden = !result || result.rows.length === 0;
    if (!result) return;
    const { columns, rows } = result;
    table.setAttribute('aria-rowcount', String(rows.length + 1));
    const widths = columnWidths(columns, rows).map((characters) => characters * CHARACTER_WIDTH + 16);
    table.style.setProperty('min-width', `${widths.reduce((sum, width) => sum + width, 0)}px`);
    fill(table, columnGroup(widths), headOf(columns, rows), body);
    showRows();
  };
  scroller.addEventListener('scroll', showRows, { passive: true });
  const observer = new ResizeObserver(showRows);
  observer.observe(scroller);
  const end = store.watch(({ result }) => result, update);
  return {
    update,
    destroy: () => {
      observer.disconnect();
      end();
    },
  };
};

/** @param {number[]} widths */
const columnGroup = (widths) =>
  element(
    'colgroup',
    {},
    ...widths.map((width) => {
      const column = element('col');
      column.style.setProperty('width', `${width}px`);
      return column;
    }),
  );

/** @param {string[]} columns @param {any[][]} rows */
const headOf = (columns, rows) =>
  element(
    'thead',
    {},
    element(
      'tr',
      {},
      ...columns.map((name, column) =>
        element('th', { scope: 'col', class: isNumeric(rows, column) && 'is-number', title: name }, name),
      ),
    ),
  );

/**
 * @param {any[]} row
 * @param {number} index
 * @param {boolean[]} numeric
 * @param {import('../state/state.js').AppStore} store
 */
const rowOf = (row, index, numeric, store) =>
  element(
    'tr',
    { 'aria-rowindex': index + 2 },
    ...row.map((cell, column) =>
      element(
        'td',
        { class: numeric[column] && 'is-number', title: textOf(cell) },
        ...piecesOf(cell).map((piece) => pieceOf(piece, store)),
      ),
    ),
  );

/** @param {import('./cells.js').Piece} piece @param {import('../state/state.js').AppStore} store */
const pieceOf = ({ kind, text, id, nodeKind }, store) =>
  id === undefined
    ? element('span', { class: `cell-${kind}` }, text)
    : element(
        'button',
        { type: 'button', class: 'cell-node', onclick: () => openNode(store, id) },
        pictureOf((nodeKind ?? 'Article').toLowerCase()),
        element('span', {}, text),
      );

/** @param {number} height @param {number} columns */
const spacer = (height, columns) => {
  const cell = element('td', { colspan: columns });
  cell.style.setProperty('height', `${height}px`);
  return height > 0 ? element('tr', { class: 'spacer', 'aria-hidden': 'true' }, cell) : null;
};
