// @ts-check
import { formatCount } from '../format/numbers.js';
import { askQuery } from './asking.js';
import { valuesFor } from './parameters.js';
import { remember } from './remembered.js';
import { statementsOf } from './statements.js';

/** @typedef {import('./desk.js').Desk} Desk */
/** @typedef {import('./desk.js').Run} Run */

/** Each keeps its rows in a worker of its own. */
const MOST_STATEMENTS = 20;

/**
 * Runs statements of the open tab one after the other, each with a result of its own; the first that fails ends it.
 * @param {Desk} desk
 * @param {import('./statements.js').Statement[]} statements
 * @param {import('../api/types.js').QueryMode} [mode]
 */
export const runStatements = async (desk, statements, mode = 'run') => {
  if (statements.length === 0) return desk.app.set({ problem: NOTHING_TO_RUN });
  desk.app.set({ problem: null });
  if (statements.length > MOST_STATEMENTS) return desk.app.set({ problem: tooMany(statements.length) });
  const tab = desk.openTab();
  const values = valuesOf(desk, statements);
  if (!values) return;
  desk.keepAddress();
  const runs = statements.map((statement) => ({
    ...runOf(statement, { parameters: values, limit: tab.limit, mode }),
    written: tab.parameters,
  }));
  desk.putRuns(tab.id, runs);
  for (const { id, question } of runs) {
    const before = desk.runsOf(tab.id);
    if (before[0]?.id !== runs[0].id) return;
    if (before.some(({ outcome }) => outcome === 'failed' || outcome === 'stopped'))
      desk.changeRun(tab.id, id, { outcome: 'skipped' });
    else await runOne(desk, tab.id, id, question);
  }
};

/**
 * The values of the parameters of some statements of the open tab.
 * @param {Desk} desk
 * @param {import('./statements.js').Statement[]} statements
 * @returns {Record<string, any> | null} null where some are at fault, which the form says then
 */
export const valuesOf = (desk, statements) => {
  const { id, cypher, parameters } = desk.openTab();
  const { values, faults } = valuesFor(parameters, statements.map(({ text }) => text).join(';\n'));
  desk.store.set({ faults: { ...desk.store.get().faults, [id]: faults } });
  if (Object.keys(faults).length > 0) return null;
  if (Object.keys(values).length > 0) remember(cypher, parameters);
  return values;
};

const NOTHING_TO_RUN = {
  title: 'There is nothing to run yet',
  detail: 'Write a query into the editor, or take one from the shelf.',
};

/** @param {number} count @returns {import('../problems/problem.js').Problem} */
const tooMany = (count) => ({
  title: `${formatCount(count)} statements are too many for one run`,
  detail: `Spread them over tabs of at most ${MOST_STATEMENTS}, or run the one at the cursor with Ctrl+Shift+Enter.`,
});

/** Runs all statements of the open tab. @param {Desk} desk @param {import('../api/types.js').QueryMode} [mode] */
export const runAll = (desk, mode) => runStatements(desk, statementsOf(desk.openTab().cypher), mode);

/** Ends what runs in the open tab; the rows that came stay. @param {Desk} desk */
export const stopRuns = (desk) => desk.stop(desk.openTab().id);

/** Whether something runs in a tab. @param {Run[]} [runs] */
export const isRunning = (runs = []) => runs.some(({ outcome }) => outcome === 'running' || outcome === 'waiting');

/** A run that has not begun. @param {import('./statements.js').Statement} statement @param {Omit<import('../api/types.js').Question, 'id' | 'cypher'>} how @returns {Run} */
export const runOf = (statement, how) => {
  const id = [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
  return {
    id,
    statement,
    written: null,
    question: { id, cypher: statement.text, ...how },
    outcome: 'waiting',
    columns: [],
    limit: how.limit,
    figures: { rows: 0, nodes: 0 },
    begun: 0,
    end: null,
    problem: null,
    total: null,
    drawing: null,
    asked: null,
  };
};

/** @param {Desk} desk @param {number} tab @param {string} id @param {import('../api/types.js').Question} question */
const runOne = async (desk, tab, id, question) => {
  const asked = askQuery(question, (report) => desk.changeRun(tab, id, changeBy(report)));
  desk.changeRun(tab, id, { asked, outcome: 'running', begun: performance.now() });
  if (desk.openTab().id === tab) desk.show(id);
  const outcome = () => desk.runsOf(tab).find((run) => run.id === id)?.outcome;
  let end = () => {};
  await new Promise((resolve) => {
    end = desk.store.watch(outcome, (now) => now !== 'running' && resolve(undefined));
  });
  end();
  const run = desk.runsOf(tab).find((each) => each.id === id);
  if (run?.figures.rows === 0) asked.drop();
};

/** @param {any} report @returns {Partial<Run>} */
const changeBy = ({ start, end, problem, figures }) => {
  if (start) return { columns: start.columns, limit: start.limit };
  if (end) return { end, figures, outcome: 'done' };
  return problem ? { problem, figures, outcome: 'failed' } : { figures };
};
