// @ts-check
import { countQuery } from '../api/client.js';
import { element, fill } from '../page/element.js';
import { createSwitch } from '../page/switch.js';
import { problemOf } from '../problems/problem.js';
import { createNotes } from './notes.js';
import { createQueryProblem } from './query-problem.js';
import { createResultChart } from './result-chart.js';
import { createResultGraph } from './result-graph-view.js';
import { createResultJson } from './result-json.js';
import { createResultPlan } from './result-plan.js';
import { createResultTable } from './result-table.js';
import { isStale } from './stale.js';
import { rowFigures, timeFigures, wholeTime } from './run-figures.js';

/** @typedef {import('./desk.js').Run} Run */
/** @typedef {{show: (run: Run) => Promise<void> | void, hide?: () => void}} View shows a run's result */

const VIEWS = /** @type {const} */ ({ table: 'Table', graph: 'Graph', chart: 'Chart', json: 'JSON', plan: 'Plan' });
/** @typedef {keyof typeof VIEWS} ViewName */
const NAMES = /** @type {ViewName[]} */ (Object.keys(VIEWS));

const HINT = 'Take a query from the shelf, or write one. Run only reads: nothing that it runs can change the graph.';

/**
 * What came of the statements that ran in the open tab.
 * @param {HTMLElement} container
 * @param {import('./desk.js').Desk} desk
 * @param {{onPlace: (offset: number) => void, onCorrect: (instead: string) => Promise<boolean>}} acts on the text: shows a place of it, or
 *   puts in what was probably meant
 */
export const createResult = (container, desk, acts) => {
  const statements = element('div', { class: 'run-list', hidden: true });
  const figures = element('p', { class: 'figures', role: 'status' });
  const count = element('button', { type: 'button', class: 'link', onclick: () => countAll() }, 'Count all');
  const times = element('span', { class: 'muted times' });
  const switched = createSwitch(
    'Show as',
    NAMES.map((name) => ({ name, text: VIEWS[name] })),
    (name) => choose(/** @type {ViewName} */ (name)),
  );
  const bar = element(
    'div',
    { class: 'result-bar', hidden: true },
    element('div', { class: 'result-figures' }, figures, count, times),
    switched.root,
  );
  const hint = element('p', { class: 'result-hint' }, HINT);
  const problem = createQueryProblem(desk, acts.onCorrect);
  const notes = createNotes(acts);
  const places = Object.fromEntries(
    NAMES.map((name) => [name, element('div', { class: `result-view result-${name}`, hidden: true })]),
  );
  const stale = element('p', { class: 'result-stale', role: 'status' });
  fill(container, statements, stale, bar, problem.root, notes.root, hint, ...Object.values(places));
  /** @type {Record<ViewName, View>} */
  const views = {
    table: createResultTable(places.table, desk),
    graph: createResultGraph(places.graph, desk),
    chart: createResultChart(places.chart, desk),
    json: createResultJson(places.json),
    plan: createResultPlan(places.plan),
  };
  /** @type {ViewName} */
  let chosen = 'table';
  /** The run that showed last. */
  let last = '';
  /** What shows: another state of the same run is not shown anew. */
  let shown = '';

  const choose = (/** @type {ViewName} */ name) => {
    chosen = name;
    update();
  };
  const countAll = async () => {
    const { id: tab } = desk.openTab();
    const run = desk.shownRun();
    if (!run) return;
    count.disabled = true;
    try {
      const { rows } = await countQuery({
        id: `${run.id}-count`,
        cypher: run.question.cypher,
        parameters: run.question.parameters,
      });
      desk.changeRun(tab, run.id, { total: rows });
    } catch (thrown) {
      desk.app.set({ problem: problemOf(thrown) });
    }
    count.disabled = false;
  };
  const update = () => {
    const run = desk.shownRun();
    showStatements();
    bar.hidden = !run || (run.outcome === 'failed' && run.figures.rows === 0);
    hint.hidden = Boolean(run);
    problem.show(run);
    notes.show(run);
    if (!run) {
      for (const place of Object.values(places)) place.hidden = true;
      shown = '';
      return;
    }
    // Who hears the page is told of the end, not of each step.
    figures.setAttribute('aria-live', run.outcome === 'running' ? 'off' : 'polite');
    figures.textContent = rowFigures(run);
    fill(times, element('span', {}, timeFigures(run)), element('span', {}, wholeTime(run)));
    count.hidden = !(run.end && run.end.cut !== 'none' && run.total === null);
    if (run.id !== last) chosen = usualView(run, chosen);
    last = run.id;
    const possible = viewsOf(run);
    const name = possible.includes(chosen) ? chosen : (possible[0] ?? null);
    for (const button of switched.root.children) button.hidden = !possible.includes(button.dataset.choice);
    switched.root.hidden = possible.length < 2;
    switched.mark(name ?? '');
    for (const each of NAMES) places[each].hidden = each !== name;
    const now = `${name} ${run.id} ${run.figures.rows} ${run.outcome} ${run.columns.length}`;
    if (name === null || now === shown) return;
    shown = now;
    draw(name, run);
  };
  /** @param {ViewName} name @param {Run} run */
  const draw = async (name, run) => {
    const { id: tab } = desk.openTab();
    const begun = performance.now();
    await views[name].show(run);
    if (run.outcome !== 'done' || run.drawing !== null) return;
    requestAnimationFrame(() => setTimeout(() => desk.changeRun(tab, run.id, { drawing: performance.now() - begun })));
  };
  const showStatements = () => {
    const runs = desk.runsOf(desk.openTab().id);
    const run = desk.shownRun();
    statements.hidden = runs.length < 2;
    if (statements.hidden) return fill(statements);
    const buttons = runs.map((each, at) =>
      element(
        'button',
        {
          type: 'button',
          'aria-pressed': String(each === run),
          class: `run-${each.outcome}`,
          title: each.statement.text,
          onclick: () => desk.show(each.id),
        },
        `${at + 1} · ${each.outcome === 'done' && each.question.mode === 'explain' ? 'planned' : OUTCOMES[each.outcome]}`,
      ),
    );
    fill(
      statements,
      element('span', { class: 'muted' }, 'Statement'),
      element('div', { class: 'switch', role: 'group', 'aria-label': 'Statement' }, ...buttons),
    );
  };
  const showStale = () => {
    const run = desk.shownRun();
    stale.textContent = run && isStale(run, desk.openTab()) ? 'This came before your last changes above.' : '';
  };
  desk.store.watch(({ tabs }) => tabs, showStale);
  desk.store.watch(() => desk.shownRun()?.id, showStale);
  desk.store.watch(({ runs, tabs }) => runs[tabs.open] ?? tabs.open, update);
  desk.store.watch(({ shown: which }) => which, update);
};

const OUTCOMES = {
  waiting: 'waits',
  running: 'runs',
  done: 'done',
  failed: 'failed',
  stopped: 'stopped',
  skipped: 'not run',
};

/** As what a run shows at first: as the one before it, but a plan only where that was asked for. @param {Run} run @param {ViewName} before @returns {ViewName} */
const usualView = ({ question }, before) => {
  if (question.mode === 'profile') return 'plan';
  return before === 'plan' ? 'table' : before;
};

/** As what a run can be shown. @param {Run} run @returns {ViewName[]} the usual one first */
const viewsOf = ({ columns, figures, end, question, outcome }) => {
  const plan = /** @type {ViewName[]} */ (end?.plan ? ['plan'] : []);
  if (question.mode === 'explain') return plan;
  const hasRows = columns.length > 0 && figures.rows > 0;
  if (!hasRows) return plan;
  const isOver = outcome !== 'running';
  const rest = /** @type {ViewName[]} */ (isOver ? [...(figures.nodes > 0 ? ['graph'] : []), 'chart', 'json'] : []);
  return ['table', ...rest, ...plan];
};
