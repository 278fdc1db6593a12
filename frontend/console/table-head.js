// @ts-check
import { element, fill } from '../page/element.js';

/** @typedef {import('./order.js').Order} Order */

const LEAST_WIDTH = 56;
const STEP = 24;

/**
 * The head of a table: a click sorts, the edge of a column moves.
 * @param {HTMLTableElement} table
 * @param {{onSort: (order: Order | null) => void}} acts
 */
export const createTableHead = (table, { onSort }) => {
  const group = element('colgroup');
  const row = element('tr');
  /** @type {number[]} */
  let widths = [];
  /** @type {Order | null} */
  let order = null;

  const layOut = () => {
    widths.forEach((width, at) => group.children[at]?.style.setProperty('width', `${width}px`));
    table.style.setProperty('min-width', `${widths.reduce((sum, width) => sum + width, 0)}px`);
  };
  const resize = (/** @type {number} */ column, /** @type {number} */ width) => {
    widths[column] = Math.max(LEAST_WIDTH, Math.round(width));
    row.children[column].querySelector('.column-edge')?.setAttribute('aria-valuenow', String(widths[column]));
    layOut();
  };
  /** Ascending, descending, as it came. @param {number} column */
  const sort = (column) => {
    if (order?.column !== column) onSort({ column, descending: false });
    else onSort(order.descending ? null : { column, descending: true });
  };
  /** @param {string} name @param {number} column @param {boolean} isNumber */
  const cellOf = (name, column, isNumber) => {
    const edge = element('span', {
      class: 'column-edge',
      role: 'separator',
      tabindex: '0',
      'aria-orientation': 'vertical',
      'aria-label': `Width of ${name}`,
      'aria-valuenow': Math.round(widths[column]),
      'aria-valuemin': LEAST_WIDTH,
      'aria-valuemax': 1200,
    });
    edge.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
      if (!by) return;
      event.preventDefault();
      resize(column, widths[column] + by);
    });
    edge.addEventListener('pointerdown', (/** @type {PointerEvent} */ down) => {
      edge.setPointerCapture(down.pointerId);
      const from = row.children[column].getBoundingClientRect().width;
      const move = (/** @type {PointerEvent} */ { clientX }) => resize(column, from + clientX - down.clientX);
      edge.addEventListener('pointermove', move);
      edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), { once: true });
    });
    const button = element(
      'button',
      { type: 'button', class: 'column-sort', title: `Sort by ${name}`, onclick: () => sort(column) },
      element('span', {}, name),
    );
    return element('th', { scope: 'col', class: isNumber && 'is-number', 'aria-sort': 'none' }, button, edge);
  };
  return {
    /** @param {string[]} columns @param {number[]} wanted widths in pixels @param {boolean[]} numeric */
    show: (columns, wanted, numeric) => {
      widths = [...wanted];
      order = null;
      fill(group, ...columns.map(() => element('col')));
      fill(row, ...columns.map((name, column) => cellOf(name, column, numeric[column])));
      fill(table, group, element('thead', {}, row));
      layOut();
    },
    /** @param {Order | null} by */
    mark: (by) => {
      order = by;
      [...row.children].forEach((cell, column) =>
        cell.setAttribute('aria-sort', by?.column === column ? (by.descending ? 'descending' : 'ascending') : 'none'),
      );
    },
  };
};
