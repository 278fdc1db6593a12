// @ts-check
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { columnWidths, isNumeric } from './cells.js';
import { saveRows } from './save-rows.js';
import { createTableHead } from './table-head.js';
import { createTableTools } from './table-tools.js';
import { rowOf } from './table-row.js';
import { treeOf } from './value-tree.js';
import { rowsInSight, scrollTopOf } from './window.js';

/** @typedef {import('./desk.js').Run} Run */
/** @typedef {import('./order.js').Order} Order */

const ROW_HEIGHT = 34;
const SPARE_ROWS = 12;
const CHARACTER_WIDTH = 7.1;
const SAMPLE = 60;

/**
 * A result as a table. Only the rows in sight are in the page, so that long results stay quick.
 * @param {HTMLElement} container
 * @param {import('./desk.js').Desk} desk
 */
export const createResultTable = (container, desk) => {
  const body = element('tbody');
  const table = element('table', { class: 'result-table' });
  const scroller = element(
    'div',
    { class: 'table-scroller', tabindex: '0', role: 'region', 'aria-label': 'Rows' },
    table,
  );
  const drawer = element('div', { class: 'cell-drawer', role: 'region', 'aria-label': 'A value', hidden: true });
  const tools = createTableTools({
    onFilter: (words) => arrange({ words }),
    onCopy: (format) => run?.asked?.text(format) ?? Promise.resolve(''),
    onSave: async (format) => {
      try {
        if (run) await saveRows(run, format, desk.openTab().name, { ...arrangement, rows: count() });
        return true;
      } catch (thrown) {
        desk.app.set({ problem: problemOf(thrown) });
        return false;
      }
    },
  });
  fill(container, tools.root, scroller, drawer);
  /** @type {Run | undefined} */
  let run;
  /** @type {{order: Order | null, words: string}} */
  let arrangement = { order: null, words: '' };
  /** How many rows show; null for all. @type {number | null} */
  let arranged = null;
  /** @type {boolean[]} */
  let numeric = [];
  let inSight = '';
  let turn = 0;
  const head = createTableHead(table, { onSort: (order) => arrange({ order }) });

  const count = () => arranged ?? run?.figures.rows ?? 0;
  const view = () => ({ height: scroller.clientHeight || 600, rowHeight: ROW_HEIGHT, count: count() });
  const showRows = async () => {
    if (!run?.asked || scroller.offsetParent === null) return;
    const { first, end, before, after } = rowsInSight({ ...view(), scrollTop: scroller.scrollTop, spare: SPARE_ROWS });
    const wanted = `${first} ${end} ${before}`;
    if (wanted === inSight) return void spaceBelow(after);
    inSight = wanted;
    const mine = (turn += 1);
    const { columns } = run;
    const rows = await run.asked.rows(first, end);
    if (mine !== turn) return;
    fill(
      body,
      spacer(before, columns.length),
      ...rows.map((row, at) => rowOf(row, first + at, numeric, desk.app, openValue)),
      spacer(after, columns.length),
    );
  };
  /** More rows have come, below those in sight. @param {number} height */
  const spaceBelow = (height) => {
    const last = body.lastElementChild;
    if (last?.classList.contains('spacer') && last !== body.firstElementChild)
      last.firstElementChild.style.setProperty('height', `${height}px`);
    else if (height > 0) body.append(/** @type {HTMLElement} */ (spacer(height, run?.columns.length ?? 1)));
  };
  const arrange = async (/** @type {Partial<typeof arrangement>} */ change) => {
    if (!run?.asked) return;
    const { id } = run;
    const wanted = { ...arrangement, ...change };
    const { order, words } = wanted;
    arrangement = wanted;
    container.setAttribute('aria-busy', 'true');
    const rows = await run.asked.arrange(order, words).catch(() => null);
    // Another result shows by now, or this one is arranged otherwise.
    if (run.id !== id || arrangement !== wanted) return;
    container.setAttribute('aria-busy', 'false');
    if (rows === null) return void tools.tell('The rows are gone: run the query again.');
    arranged = order || words.trim() ? rows : null;
    tools.tell(words.trim() ? `${formatCount(rows)} of ${formatCount(run.figures.rows)} rows` : '');
    head.mark(order);
    scroller.scrollTop = 0;
    again();
  };
  const again = () => {
    inSight = '';
    table.setAttribute('aria-rowcount', String(count() + 1));
    return showRows();
  };
  /** @param {string} name @param {any} value */
  const openValue = (name, value) => {
    const close = element(
      'button',
      { type: 'button', class: 'close', 'aria-label': 'Close the value', onclick: () => closeValue() },
      '×',
    );
    fill(drawer, close, treeOf(value, name, true));
    drawer.hidden = false;
    close.focus();
  };
  const closeValue = () => {
    drawer.hidden = true;
    scroller.focus();
  };
  drawer.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    closeValue();
  });
  scroller.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    const to = event.target === scroller ? rowFor(event.key) : null;
    if (to === null) return;
    event.preventDefault();
    scroller.scrollTop = scrollTopOf(Math.max(0, Math.min(count() - 1, to)), view());
  });
  /** Where a key leads; a long table moves by rows, not by pixels. @param {string} key */
  const rowFor = (key) => {
    const spare = rowsInSight({ ...view(), scrollTop: scroller.scrollTop, spare: 0 });
    const page = Math.max(1, Math.floor(scroller.clientHeight / ROW_HEIGHT) - 2);
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page });
    if (key === 'Home') return 0;
    if (key === 'End') return count();
    return key in steps ? spare.first + steps[key] : null;
  };
  scroller.addEventListener('scroll', showRows, { passive: true });
  new ResizeObserver(showRows).observe(scroller);

  return {
    /** @param {Run} wanted */
    show: async (wanted) => {
      const isOther = wanted.id !== run?.id;
      run = wanted;
      tools.root.hidden = wanted.outcome === 'running';
      table.setAttribute('aria-rowcount', String(count() + 1));
      if (isOther) {
        arrangement = { order: null, words: '' };
        arranged = null;
        tools.clear();
        drawer.hidden = true;
        container.setAttribute('aria-busy', 'false');
        scroller.scrollTop = 0;
        // Rows that are still on their way are of the result before.
        turn += 1;
        inSight = '';
        wanted.asked?.arrange(null, '').catch(() => null);
        const sample = (await wanted.asked?.rows(0, SAMPLE)) ?? [];
        if (run.id !== wanted.id) return;
        numeric = wanted.columns.map((_, column) => isNumeric(sample, column));
        const widths = columnWidths(wanted.columns, sample).map((characters) => characters * CHARACTER_WIDTH + 30);
        head.show(wanted.columns, widths, numeric);
        table.append(body);
        inSight = '';
      }
      await showRows();
    },
  };
};

/** @param {number} height @param {number} columns */
const spacer = (height, columns) => {
  const cell = element('td', { colspan: columns });
  cell.style.setProperty('height', `${height}px`);
  return height > 0 ? element('tr', { class: 'spacer', 'aria-hidden': 'true' }, cell) : null;
};
