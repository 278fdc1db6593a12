// @ts-check
import { formatMoment } from '../format/dates.js';
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { navigate } from '../state/navigation.js';
import { isActive } from '../state/corpus.js';
import { nameOf } from './words.js';

/** @typedef {import('../api/types.js').Load} Load */

const STATES = { waiting: 'waits', running: 'at work', done: '', failed: 'failed', cancelled: 'cancelled' };

/**
 * The loads so far.
 * @param {import('../state/state.js').AppStore} store
 */
export const createLoadsTable = (store) => {
  const body = element('tbody');
  const empty = element('p', { class: 'muted', hidden: true }, 'No load is recorded yet. Load posts above, and they are listed here.');
  const table = element(
    'div',
    { class: 'ranking-scroller', tabindex: '0', role: 'region', 'aria-label': 'Loads', hidden: true },
    element(
      'table',
      { class: 'ranking-table corpus-loads' },
      element('thead', {}, element('tr', {}, ...COLUMNS.map(({ name, text }) => element('th', { scope: 'col', class: text ? 'is-text' : null }, name)), element('th', { scope: 'col' }, element('span', { class: 'only-spoken' }, 'Report')))),
      body,
    ),
  );
  const report = (/** @type {Load} */ load) =>
    load.outcomes &&
    element(
      'button',
      {
        type: 'button',
        class: 'link',
        'data-load': load.id,
        'aria-label': `Report of ${nameOf(load)}, ${formatMoment(load.at)}`,
        onclick: () => navigate(store, { page: 'corpus', load: load.id, outcome: null, words: '' }),
      },
      'Report',
    );
  let shown = '';
  return {
    root: element('section', {}, element('h3', {}, 'Loads so far'), table, empty),
    update: () => {
      const { corpus } = store.get();
      const loads = (corpus?.loads ?? []).filter((load) => !isActive(load));
      empty.hidden = corpus === null || loads.length > 0;
      // What is at work changes ten times a second; who is about to press a button here need not notice.
      if (JSON.stringify(loads) === shown) return;
      shown = JSON.stringify(loads);
      table.hidden = loads.length === 0;
      fill(body, ...loads.map((load) => element('tr', {}, ...COLUMNS.map(({ cell }) => element('td', {}, cell(load))), element('td', {}, report(load)))));
    },
    /** The button that opens a load's report. @param {string} id @returns {HTMLElement | null} */
    buttonOf: (id) => body.querySelector(`[data-load="${CSS.escape(id)}"]`),
  };
};

/** @param {keyof import('../api/types.js').LoadFigures} name @returns {(load: Load) => string} */
const figure = (name) => ({ figures }) => (figures ? formatCount(figures[name]) : '–');

/** @type {{name: string, text?: boolean, cell: (load: Load) => any}[]} */
const COLUMNS = [
  { name: 'When', text: true, cell: ({ at }) => formatMoment(at) },
  {
    name: 'What',
    text: true,
    cell: (load) => {
      const notes = [STATES[load.state], load.dryRun && 'tried only', load.prune && 'with removing'].filter(Boolean);
      return element('span', { class: 'corpus-what', title: nameOf(load) }, nameOf(load), notes.length > 0 && element('span', { class: 'muted' }, ` (${notes.join(', ')})`));
    },
  },
  { name: 'Posts', cell: figure('posts') },
  { name: 'New', cell: figure('created') },
  { name: 'Changed', cell: figure('changed') },
  { name: 'Removed', cell: figure('removed') },
  { name: 'Rejected', cell: figure('rejected') },
  { name: 'Seconds', cell: ({ figures }) => figures?.seconds.toFixed(1) ?? '–' },
];
