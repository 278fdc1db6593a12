// @ts-check
import { attemptWrite, writeGraph } from '../api/client.js';
import { formatCount, formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { endOnServer } from './asking.js';
import { textOf } from './cells.js';
import { jsonOf } from './integers.js';
import { runOf, valuesOf } from './run.js';
import { detailsOf } from './write-details.js';
import { createWriteOutcome, ranWith } from './write-outcome.js';

/** @typedef {import('../api/types.js').Trial} Trial */
/** @typedef {{tab: number, run: import('./desk.js').Run, trial: Trial | null}} Asked `trial` is null before it is known */

/**
 * The way to a changed graph: what a statement would change is shown first, and nothing is kept unless the reader says so.
 * @param {import('./desk.js').Desk} desk
 * @param {() => void} onClose the reader goes on writing
 */
export const createWriting = (desk, onClose) => {
  const title = element('h2', { id: 'writing-title', 'aria-live': 'polite' });
  const place = element('p', { class: 'muted writing-place' });
  const text = element('pre', { class: 'writing-statement', tabindex: '0', 'aria-label': 'Statement' });
  const given = element('pre', { class: 'writing-statement', tabindex: '0', 'aria-label': 'Parameters' });
  const shown = element('div', { class: 'writing-shown' });
  const body = element(
    'div',
    { class: 'writing-body', tabindex: '0', role: 'region', 'aria-labelledby': 'writing-title' },
    text,
    given,
    shown,
  );
  const hint = element('p', { class: 'muted writing-hint' }, 'Nothing is changed yet. A change is logged, and cannot be undone here.');
  const keep = element('button', { type: 'button', autofocus: true, onclick: () => writes || dialog.close() });
  const change = element('button', { type: 'button', class: 'writes is-full', onclick: () => write() }, 'Change the graph');
  const dialog = element(
    'dialog',
    { class: 'help-dialog writing', 'aria-labelledby': 'writing-title' },
    title,
    place,
    body,
    hint,
    element('p', { class: 'help-actions' }, keep, change),
  );
  document.body.append(dialog);
  const outcome = createWriteOutcome(desk, onClose);
  /** What is asked at the moment. @type {Asked | null} */
  let asked = null;
  let writes = false;

  const busy = (/** @type {boolean} */ now) => {
    writes = now;
    // Not disabled: the focus stays where it is, and the page's own keys away.
    for (const button of [keep, change]) button.setAttribute('aria-disabled', String(now));
  };
  const forget = () => {
    if (asked && !asked.trial) endOnServer(asked.run.id);
    asked = null;
  };
  /** @param {Trial | null} trial null before it is known @param {string} [warning] */
  const show = (trial, warning) => {
    if (asked) asked.trial = trial;
    title.textContent = titleOf(trial);
    change.hidden = !trial || trial.changes.words.length === 0;
    hint.hidden = change.hidden;
    keep.textContent = trial && change.hidden ? 'Close' : 'Keep it as it is';
    fill(shown, ...(trial ? partsOf(trial, warning) : [element('p', { class: 'muted' }, 'It is run and rolled back.')]));
    body.scrollTop = 0;
  };
  /** Ends one question, and no other that may be asked by now. @param {Asked} mine */
  const leave = (mine) => {
    if (mine !== asked) return;
    asked = null;
    dialog.close();
  };
  /** @param {unknown} thrown @param {Asked} mine */
  const fail = (thrown, mine) => {
    leave(mine);
    desk.putRuns(mine.tab, [{ ...mine.run, outcome: 'failed', problem: problemOf(thrown) }]);
  };
  const write = async () => {
    const mine = asked;
    if (!mine?.trial || writes) return;
    busy(true);
    title.textContent = 'Changing the graph …';
    const begun = performance.now();
    try {
      const written = await writeGraph({ ...mine.run.question, mark: mine.trial.mark });
      leave(mine);
      outcome.tell(mine.tab, ranWith(mine.run, written, performance.now() - begun), written, mine.trial);
    } catch (thrown) {
      const { now, title: short, detail } = problemOf(thrown);
      if (now && mine === asked) show(now, `${short}. ${detail}`);
      else fail(thrown, mine);
    } finally {
      busy(false);
      desk.wasTried();
    }
  };
  // Told with the next frame, when the dialog may ask about another statement already.
  dialog.addEventListener('close', () => {
    if (dialog.open) return;
    forget();
    onClose();
  });
  // Half a change is none: what is being committed cannot be left. The page's own keys are not for who reads this.
  dialog.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    event.stopPropagation();
    if (writes && event.key === 'Escape') event.preventDefault();
  });
  return {
    told: outcome.root,
    /**
     * Tries a statement of the open tab, and asks.
     * @param {import('./statements.js').Statement} statement
     * @param {string} where it stands; empty where it is the only one
     */
    ask: async (statement, where) => {
      const parameters = valuesOf(desk, [statement]);
      if (!parameters) return;
      const { id: tab, limit } = desk.openTab();
      const run = runOf(statement, { parameters, limit, mode: 'run' });
      forget();
      const mine = (asked = { tab, run, trial: null });
      place.textContent = where;
      place.hidden = where === '';
      text.textContent = statement.text.trim();
      given.textContent = textOfParameters(parameters);
      given.hidden = given.textContent === '';
      show(null);
      dialog.showModal();
      try {
        const trial = await attemptWrite(run.question);
        if (mine === asked) show(trial);
      } catch (thrown) {
        if (mine === asked) fail(thrown, mine);
      }
      desk.wasTried();
    },
  };
};

/** @param {Record<string, any>} parameters */
const textOfParameters = (parameters) =>
  Object.entries(parameters)
    .map(([name, value]) => `$${name} = ${jsonOf(value)}`)
    .join('\n');

/** @param {Trial | null} trial */
const titleOf = (trial) => {
  if (!trial) return 'Looking at what it would change …';
  return trial.changes.words.length > 0 ? 'Change the graph?' : 'This changes nothing';
};

/** What the database warns of, each once. @param {Trial} trial */
const warningsOf = ({ notifications }) => [
  ...new Set(notifications.filter(({ severity }) => severity === 'WARNING').map(({ title, description }) => description || title)),
];

/** @param {Trial} trial @param {string} [warning] */
const partsOf = (trial, warning) => {
  const { changes, columns, rows, total } = trial;
  return [
    warning && element('p', { class: 'fault', role: 'alert' }, warning),
    changes.words.length > 0
      ? element('ul', { class: 'writing-changes' }, ...changes.words.map((words) => element('li', {}, words)))
      : element('p', {}, 'The statement only reads, or finds nothing that it would change.'),
    ...warningsOf(trial).map((text) => element('p', { class: 'fault' }, text)),
    ...detailsOf(trial),
    ...(rows.length > 0 ? rowsOf(columns, rows, total) : []),
  ];
};

/** @param {string[]} columns @param {any[][]} rows the first ones @param {number} total */
const rowsOf = (columns, rows, total) => {
  const name = rows.length < total ? `The first ${rows.length} of ${formatCount(total)} rows` : formatCounted(total, 'row');
  return [
    element('h3', {}, 'It returns', element('span', { class: 'muted' }, ` ${name.toLowerCase()}`)),
    element(
      'div',
      { class: 'writing-rows', tabindex: '0', role: 'region', 'aria-label': name },
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
        element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map(cellOf)))),
      ),
    ),
  ];
};

/** @param {any} cell */
const cellOf = (cell) => element('td', { title: textOf(cell) }, textOf(cell));
