// @ts-check
import { saveFile } from '../export/save-file.js';
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { createSwitch } from '../page/switch.js';
import { problemOf } from '../problems/problem.js';
import { drawChart } from './chart-drawing.js';
import { fileOfChart } from './chart-file.js';
import { withoutGaps } from './gaps.js';
import { kindsFor, MOST_BARS, pointsOf, scalesOf, usualChoice, xColumns, yColumns } from './chart.js';

/** @typedef {import('./chart.js').ChartKind} ChartKind */

const MOST_ROWS = 5000;
const KINDS = /** @type {readonly {name: ChartKind, text: string}[]} */ ([
  { name: 'bar', text: 'Bars' },
  { name: 'line', text: 'Line' },
  { name: 'scatter', text: 'Points' },
]);

/**
 * A result as bars, a line or points, where its columns allow that.
 * @param {HTMLElement} container
 * @param {import('./desk.js').Desk} desk
 */
export const createResultChart = (container, { app }) => {
  const kinds = createSwitch('Kind of chart', KINDS, (name) =>
    change(usualChoice(/** @type {ChartKind} */ (name), scales)),
  );
  const xField = element('select');
  const yField = element('select');
  const note = element('p', { class: 'muted chart-note' });
  const place = element('div', { class: 'chart-place', tabindex: '0', role: 'region', 'aria-label': 'Chart' });
  const saving = (/** @type {'svg' | 'png'} */ format, /** @type {string} */ name) =>
    element('button', { type: 'button', 'aria-label': `Save as ${name}`, onclick: () => save(format) }, name);
  const save = async (/** @type {'svg' | 'png'} */ format) => {
    try {
      saveFile(await fileOfChart(place.querySelector('svg'), format));
    } catch (thrown) {
      app.set({ problem: problemOf(thrown) });
    }
  };
  const tools = element(
    'div',
    { class: 'table-tools' },
    kinds.root,
    element('label', {}, element('span', {}, 'Across'), xField),
    element('label', {}, element('span', {}, 'Up'), yField),
    note,
    element(
      'span',
      { class: 'labelled' },
      'Save as',
      element('span', { class: 'switch' }, saving('svg', 'SVG'), saving('png', 'PNG')),
    ),
  );
  fill(container, tools, place);
  /** @type {any[][]} */
  let rows = [];
  /** @type {string[]} */
  let columns = [];
  /** @type {import('./chart.js').Scale[]} */
  let scales = [];
  /** @type {import('./chart.js').Choice | null} */
  let choice = null;

  const change = (/** @type {import('./chart.js').Choice} */ wanted) => {
    choice = wanted;
    draw();
  };
  const options = (/** @type {number[]} */ among, /** @type {number} */ chosen) =>
    among.map((column) => element('option', { value: column, selected: column === chosen }, columns[column]));
  const draw = () => {
    if (!choice) return;
    const { kind, x, y } = choice;
    const points = pointsOf(rows, choice, scales);
    kinds.mark(kind);
    fill(xField, ...options(xColumns(kind, scales), x));
    fill(yField, ...options(yColumns(scales), y));
    const cut =
      kind === 'bar' && rows.length > MOST_BARS
        ? `the first ${MOST_BARS} of ${formatCount(all)} rows`
        : rows.length < all
          ? `the first ${formatCount(rows.length)} of ${formatCount(all)} rows`
          : '';
    const isTime = scales[x] === 'time' && kind !== 'bar';
    const gaps = kind === 'line' && isTime ? withoutGaps(points).length - 1 : 0;
    note.textContent = [cut, gaps > 0 ? 'the line breaks where there is no row' : ''].filter(Boolean).join(' · ');
    fill(
      place,
      drawChart(points, {
        kind,
        x: columns[x],
        y: columns[y],
        isTime,
        width: Math.max(300, place.clientWidth - 40),
        height: Math.max(220, place.clientHeight - 28),
      }),
    );
  };
  let all = 0;
  let turn = 0;
  xField.addEventListener('change', () => choice && change({ ...choice, x: Number(xField.value) }));
  yField.addEventListener('change', () => choice && change({ ...choice, y: Number(yField.value) }));
  new ResizeObserver(draw).observe(place);
  return {
    /** @param {import('./desk.js').Run} run */
    show: async (run) => {
      const mine = (turn += 1);
      const came = (await run.asked?.plainRows(0, MOST_ROWS)) ?? [];
      // Another result shows by now.
      if (mine !== turn) return;
      rows = came;
      all = run.figures.rows;
      columns = run.columns;
      scales = scalesOf(columns, rows);
      const possible = kindsFor(scales);
      tools.hidden = possible.length === 0;
      for (const button of kinds.root.children) button.hidden = !possible.includes(button.dataset.choice);
      choice = possible.length > 0 ? usualChoice(possible[0], scales) : null;
      if (choice) draw();
      else
        fill(
          place,
          element(
            'p',
            { class: 'result-hint' },
            'A chart needs a column of numbers, and a second one of numbers, times or names to set them against. Return such columns, for example a count.',
          ),
        );
    },
  };
};
