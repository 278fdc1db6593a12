// @ts-check
import { clearHistory, fetchHistory } from '../api/client.js';
import { formatMoment } from '../format/dates.js';
import { formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { writtenFrom } from './parameters.js';
import { formatMillis } from './run-figures.js';

/** @typedef {import('../api/types.js').PastQuery} PastQuery */

const MOST = 100;
const OUTCOMES = { done: 'done', cut: 'cut', failed: 'failed', cancelled: 'stopped' };

/**
 * What ran, the newest first.
 * @param {import('./desk.js').Desk} desk
 * @param {(query: import('./shelf.js').Taken) => void} take
 */
export const createHistoryList = (desk, take) => {
  const list = element('ul', { class: 'shelf', 'aria-label': 'History' });
  const clear = element('button', { type: 'button', class: 'link show-more' }, 'Clear the history');
  const root = element('div', {}, list, clear);
  let words = '';
  let turn = 0;

  const search = async (/** @type {string} */ wanted) => {
    words = wanted;
    const mine = (turn += 1);
    try {
      const past = await fetchHistory(words, MOST);
      if (mine !== turn) return;
      clear.hidden = past.length === 0;
      fill(
        list,
        ...(past.length > 0
          ? past.map(itemOf)
          : [element('li', { class: 'muted' }, words ? 'No query that ran holds these words.' : 'Nothing ran yet.')]),
      );
    } catch (thrown) {
      fill(list, element('li', { class: 'fault' }, problemOf(thrown).detail));
    }
  };
  /** @param {PastQuery} past */
  const itemOf = ({ cypher, parameters, at, millis, rows, outcome, message }) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: `entry past past-${outcome}`,
          title: cypher,
          onclick: () => take({ cypher, parameters: writtenFrom(JSON.stringify(parameters ?? {})) }),
        },
        element('code', { class: 'past-text' }, cypher.trim().replace(/\s+/g, ' ')),
        element(
          'span',
          { class: 'entry-detail' },
          [OUTCOMES[outcome], formatCounted(rows, 'row'), formatMillis(millis), formatMoment(at)].join(' · '),
        ),
        message && outcome !== 'cancelled' ? element('span', { class: 'entry-detail past-message' }, message) : null,
      ),
    );
  clear.addEventListener('click', async () => {
    try {
      await clearHistory();
    } catch (thrown) {
      desk.app.set({ problem: problemOf(thrown) });
    }
    await search(words);
  });
  return { root, search };
};
