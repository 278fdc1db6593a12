// @ts-check
import { clearHistory, fetchHistory } from '../api/client.js';
import { formatMoment, formatTime } from '../format/dates.js';
import { formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { writtenFrom } from './parameters.js';
import { formatMillis } from './run-figures.js';

/** @typedef {import('../api/types.js').PastQuery} PastQuery */

const MOST = 100;
const OUTCOMES = { done: 'done', cut: 'cut', failed: 'failed', cancelled: 'stopped', unknown: 'not known whether the graph changed' };
/** What did not come to its end, by what was wanted. */
const EARLY = { run: '', explain: 'planning ', profile: 'profiling ', try: 'try ', write: 'write ' };

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
  const itemOf = (past) => {
    const { cypher, parameters, at, outcome, message } = past;
    return element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: `entry past past-${outcome} past-${past.mode}`,
          title: cypher,
          onclick: () => take({ cypher, parameters: writtenFrom(JSON.stringify(parameters ?? {})) }),
        },
        element('code', { class: 'past-text' }, cypher.trim().replace(/\s+/g, ' ')),
        element(
          'span',
          { class: 'entry-detail' },
          `${toldOf(past)}\u00a0· `,
          element('time', { class: 'past-time', datetime: at, title: formatMoment(at) }, formatTime(new Date(at))),
        ),
        message && outcome !== 'cancelled' && !tellsItself(past)
          ? element('span', { class: 'entry-detail past-message' }, message)
          : null,
      ),
    );
  };
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

/** Whether the message is what a statement changes. @param {PastQuery} past */
const tellsItself = ({ mode, outcome }) => outcome === 'done' && (mode === 'try' || mode === 'write');

/** What became of a run; a figure and its unit stay in one line. @param {PastQuery} past */
export const toldOf = (past) => {
  const { mode, outcome, rows, millis } = past;
  const took = formatMillis(millis).replace(' ', '\u00a0');
  const some = formatCounted(rows, 'row').replace(' ', '\u00a0');
  const words = () => {
    if (outcome === 'failed' || outcome === 'cancelled') return [EARLY[mode] + OUTCOMES[outcome], mode === 'write' && 'nothing changed'];
    if (outcome === 'unknown') return [EARLY[mode].trim(), OUTCOMES.unknown];
    if (tellsItself(past)) return changeOf(past);
    if (mode === 'explain') return ['planned'];
    return mode === 'profile' ? ['profiled', outcome === 'cut' && OUTCOMES.cut, some] : [OUTCOMES[outcome], some];
  };
  return [...words(), took].filter(Boolean).join('\u00a0· ');
};

/** @param {PastQuery} past */
const changeOf = ({ mode, message }) => {
  if (mode === 'write') return ['changed the graph', message];
  return message?.startsWith('nothing changed') ? ['tried, changes nothing'] : ['tried, nothing changed', `would be ${message}`];
};
