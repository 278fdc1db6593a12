// @ts-check
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { ROW_LIMIT } from '../state/route.js';
import { createCodeEditor } from './code-editor.js';
import { layOut } from './layout-query.js';
import { marksOf } from './marks.js';
import { createParameterForm } from './parameter-form.js';
import { isRunning, runAll, runStatements, stopRuns } from './run.js';
import { placeOf, statementAt } from './statements.js';
import { createWriting } from './writing.js';

const LIMITS = [100, ROW_LIMIT, 10_000, 100_000, 1_000_000];
/** What a server gives out of a result unless it was set to other. */
const USUALLY_MOST = 100_000;
const LIMIT_TITLE = `The server gives out newsweft.query.max-rows, ${formatCount(USUALLY_MOST)} unless set`;
/** Heights of the editor, in pixels; `SPARE` is room for one more line. */
const LEAST_HIGH = 96;
const MOST_HIGH = 196;
const SPARE = 24;
const RUN_TITLE = 'Runs all (Ctrl+Enter); Ctrl+Shift+Enter runs the selection, or the statement at the cursor';
const WRITE_TITLE = 'Shows what the selection or the statement at the cursor would change, and asks (Ctrl+Alt+Enter)';
const NOTHING_KNOWN = { labels: [], types: [], functions: [], procedures: [] };

/**
 * Where a query is written and started.
 * @param {HTMLElement} container
 * @param {import('./desk.js').Desk} desk
 * @param {{schema: () => import('../api/types.js').GraphSchema | null, onSave: () => void}} acts
 */
export const createEditor = async (container, desk, { schema, onSave }) => {
  const host = element('div', { class: 'editor' });
  const writing = createWriting(desk, () => editor?.focus());
  const button = (/** @type {string} */ text, /** @type {string} */ title, /** @type {() => void} */ onclick) =>
    element('button', { type: 'button', title, onclick }, text);
  const limit = element(
    'select',
    { title: LIMIT_TITLE, 'aria-label': 'Rows, at most' },
    ...LIMITS.map((rows) => element('option', { value: rows }, textOfLimit(rows))),
  );
  const run = element('button', { type: 'button', class: 'primary', title: RUN_TITLE, disabled: true }, 'Run');
  const hint = element(
    'p',
    { class: 'hint muted editor-hint' },
    element('span', {}, kbd('Ctrl', 'Enter'), ' runs'),
    element('span', {}, kbd('Esc'), ' ', kbd('Tab'), ' leaves the editor'),
  );
  const place = element('div', { class: 'parameters-place' });
  const askToWrite = () => here().forEach((statement) => writing.ask(statement, whereIs(statement)));
  const write = button('Write…', WRITE_TITLE, askToWrite);
  write.className = 'writes';
  write.hidden = true;
  const bar = element(
    'div',
    { class: 'editor-bar' },
    run,
    write,
    button('Explain', 'How the database would answer, without running it', () => runAll(desk, 'explain')),
    button('Profile', 'Runs it, and counts what each operator does', () => runAll(desk, 'profile')),
    button('Format', 'A clause a line, keywords in capitals', () => editor?.replace(layOut(editor.text()))),
    button('Save', 'Keep it under a name', onSave),
    element('label', {}, element('span', { class: 'limit-name' }, 'At most'), limit),
    hint,
  );
  fill(container, host, place, bar, writing.told);

  /** The selection, or the statement at the cursor; none in an empty editor. */
  const here = () => {
    if (!editor) return [];
    const { from, to, head } = editor.selection();
    const text = editor.text();
    const statement = from < to ? { text: text.slice(from, to), start: from, end: to, isSelection: true } : statementAt(text, head);
    return statement ? [statement] : [];
  };
  /** As high as its text, within bounds, until the reader pulls it to another height. */
  let height = '';
  const fit = (/** @type {number} */ pixels) => {
    if (host.style.height !== height) return;
    height = `${Math.round(Math.min(MOST_HIGH, Math.max(LEAST_HIGH, pixels + SPARE)))}px`;
    host.style.height = height;
  };
  /** @param {import('./statements.js').Statement} statement */
  const whereIs = (statement) => (editor ? placeOf(editor.text(), statement, editor.selection().head) : '');
  const start = () => (isRunning(desk.runsOf(desk.openTab().id)) ? stopRuns(desk) : runAll(desk));
  const editor = await createCodeEditor(host, {
    known: () => ({ schema: schema() ?? NOTHING_KNOWN, library: desk.app.get().library ?? [] }),
    onChange: (cypher) => desk.change({ cypher }),
    onRunAll: () => runAll(desk),
    onRunHere: () => runStatements(desk, here()),
    onHeight: fit,
    onWrite: () => write.hidden || askToWrite(),
  }).catch((thrown) => {
    desk.app.set({
      problem: { title: 'The editor could not be loaded', detail: `Reload the page. ${problemOf(thrown).detail}` },
    });
    return null;
  });
  if (!editor) return null;
  const form = createParameterForm(place, desk);
  place.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    const runs = event.ctrlKey || event.metaKey || /** @type {Element} */ (event.target).matches('input');
    if (event.key !== 'Enter' || !runs) return;
    event.preventDefault();
    runAll(desk);
  });
  run.disabled = false;
  run.addEventListener('click', start);
  limit.addEventListener('change', () => desk.change({ limit: Number(limit.value) }));
  host.addEventListener('focusout', desk.keepAddress);
  desk.app.watch(
    ({ writes }) => writes,
    (writes) => (write.hidden = !writes),
  );

  desk.store.watch(
    ({ toWrite }) => toWrite,
    (wanted) => {
      if (!wanted) return;
      // Whoever wrote on in the meantime means what stands there now.
      const { text, start, end } = wanted;
      const now = editor.text().slice(start, end) === text ? wanted : statementAt(editor.text(), start);
      if (now) writing.ask(now, placeOf(editor.text(), now, now.start));
    },
  );

  const showTab = () => {
    const { cypher, limit: rows } = desk.openTab();
    editor.open(cypher);
    limit.value = String(LIMITS.includes(rows) ? rows : ROW_LIMIT);
    form.update();
  };
  const showRunning = () => {
    const running = isRunning(desk.runsOf(desk.openTab().id));
    run.textContent = running ? 'Stop' : 'Run';
    run.classList.toggle('is-stop', running);
  };
  const showFaults = () => {
    const { id } = desk.openTab();
    editor.mark(desk.runsOf(id).flatMap((each) => marksOf(each, editor.text())));
    const [first] = Object.keys(desk.store.get().faults[id] ?? {});
    if (first) document.getElementById(`parameter-${first}`)?.focus();
  };
  desk.store.watch(({ tabs }) => `${tabs.open} ${tabs.tabs.find(({ id }) => id === tabs.open)?.cypher}`, showTab);
  desk.store.watch(({ tabs, runs }) => isRunning(runs[tabs.open]), showRunning);
  desk.store.watch(({ tabs, runs }) => `${tabs.open} ${runs[tabs.open]?.map(({ id, problem, end }) => (problem || end) && id)}`, showFaults);
  desk.store.watch(({ faults }) => faults, showFaults);
  return {
    focus: editor.focus,
    putCursor: editor.putCursor,
    /** Puts what was probably meant in the place of what is wrong. @param {string} instead @returns {boolean} whether that was still there */
    correct: (instead) => {
      editor.focus();
      return editor.correct(instead);
    },
  };
};

/** @param {number} rows */
const textOfLimit = (rows) => `${formatCount(rows)} rows${rows > USUALLY_MOST ? ', if allowed' : ''}`;

/** @param {...string} keys */
const kbd = (...keys) => element('span', { class: 'keys' }, ...keys.map((key) => element('kbd', {}, key)));
