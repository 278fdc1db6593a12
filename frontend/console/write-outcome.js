// @ts-check
import { formatTime } from '../format/dates.js';
import { element, fill } from '../page/element.js';
import { createResultRows } from './result-rows.js';
import { withQuery } from './tabs.js';
import { findingOf } from './write-details.js';

/** @typedef {import('./desk.js').Run} Run */
/** @typedef {import('../api/types.js').Trial} Trial */
/** @typedef {import('../api/types.js').Written} Written */

/**
 * Says of each tab what was changed from there last, until its text changes or something else runs there.
 * @param {import('./desk.js').Desk} desk
 * @param {() => void} onQuery a query stands in the editor
 */
export const createWriteOutcome = (desk, onQuery) => {
  const root = element('div', { class: 'writes-told', role: 'status' });
  /** @type {Map<number, {run: string, cypher: string, parts: Node[]}>} */
  const told = new Map();

  const isOver = (/** @type {number} */ tab) => {
    const outcome = told.get(tab);
    const cypher = desk.store.get().tabs.tabs.find(({ id }) => id === tab)?.cypher;
    return outcome && (desk.runsOf(tab)[0]?.id !== outcome.run || cypher !== outcome.cypher);
  };
  const update = () => {
    const { id } = desk.openTab();
    if (isOver(id)) {
      const [run] = desk.runsOf(id);
      const mine = told.get(id)?.run;
      told.delete(id);
      // Without rows there is nothing left to see.
      if (run?.id === mine && run.columns.length === 0) desk.putRuns(id, []);
    }
    fill(root, ...(told.get(id)?.parts ?? []));
  };
  desk.store.watch(({ tabs, runs }) => `${tabs.open} ${runs[tabs.open]?.[0]?.id} ${desk.openTab().cypher}`, update);
  return {
    root,
    /** @param {number} tab @param {Run} run @param {Written} written @param {Trial} trial as it was shown */
    tell: (tab, run, written, trial) => {
      const query = findingOf(trial);
      const find = () => {
        desk.store.set({ tabs: withQuery(desk.store.get().tabs, { cypher: query }) });
        onQuery();
      };
      const parts = [
        element('p', {}, element('strong', {}, `The graph is changed: ${written.changes.words.join(', ')}.`)),
        element('p', { class: 'muted' }, `${formatTime(new Date())} · logged in ${written.log}`),
        query &&
          element(
            'p',
            {},
            element('button', { type: 'button', onclick: find }, 'Find it'),
            element('span', { class: 'muted' }, ' writes a query for it into a new tab; Run asks it.'),
          ),
      ].filter(Boolean);
      const cypher = desk.store.get().tabs.tabs.find(({ id }) => id === tab)?.cypher ?? '';
      told.set(tab, { run: run.id, cypher, parts });
      desk.putRuns(tab, [run]);
    },
  };
};

/**
 * A write as a run, with the rows that it returned.
 * @param {Run} run
 * @param {Written} written
 * @param {number} millis
 * @returns {Run}
 */
export const ranWith = (run, { columns, rows, total }, millis) => {
  const kept = createResultRows();
  kept.begin(columns);
  kept.add(new TextEncoder().encode(JSON.stringify({ rows })));
  const answers = Object.entries(kept.answers).map(([name, answer]) => [
    name,
    async (/** @type {any[]} */ ...args) => /** @type {any} */ (answer)(...args),
  ]);
  return {
    ...run,
    question: { ...run.question, mode: 'write' },
    outcome: 'done',
    columns,
    figures: kept.figures(),
    total,
    end: {
      rows: rows.length,
      cut: rows.length < total ? 'limit' : 'none',
      ends: [],
      timing: { available: millis, consumed: millis, total: millis },
      notifications: [],
      gqlStatus: '00000',
      plan: null,
      transfer: null,
    },
    asked: { ...Object.fromEntries(answers), stop: () => {}, drop: () => {}, isOver: () => true },
  };
};
