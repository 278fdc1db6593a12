// @ts-check
import { fetchReportFile } from '../api/client.js';
import { saveFile } from '../export/save-file.js';
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { fetchReport, MOST_REPORTED } from '../state/corpus.js';
import { navigate, redirect } from '../state/navigation.js';
import { cutText, nameOf, outcomeName, outcomeText, OUTCOMES } from './words.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */

/** Who types is asked for once he rests. */
const PAUSE_MILLIS = 250;

/**
 * What a load reported: of each file that is no post, or not wholly, why; by outcome and by words.
 * @param {AppStore} store
 */
export const createReport = (store) => {
  const title = element('h3', { tabindex: '-1', id: 'corpus-report' });
  const summary = element('p');
  const outcomes = element('p', { class: 'corpus-outcomes', role: 'group', 'aria-label': 'Outcomes' });
  const words = element('input', { type: 'search', 'aria-label': 'Words of a file or a reason', placeholder: 'Words of a file or a reason' });
  const list = element('ul', { class: 'corpus-entries', 'aria-label': 'Entries' });
  const said = element('p', { class: 'muted', role: 'status' });
  const more = element('button', { type: 'button', class: 'show-more', hidden: true, onclick: () => fetchReport(store, MOST_REPORTED) }, 'Show more');
  const close = () => show({ load: null, outcome: null, words: '' }, navigate);
  const save = async () => {
    const { route } = store.get();
    if (route.page !== 'corpus' || !route.load) return;
    try {
      saveFile(await fetchReportFile(route.load));
    } catch (thrown) {
      store.set({ problem: problemOf(thrown) });
    }
  };
  const root = element(
    'section',
    { class: 'corpus-report', 'aria-labelledby': 'corpus-report', hidden: true },
    element('div', { class: 'corpus-report-head' }, title, element('button', { type: 'button', class: 'close', 'aria-label': 'Close the report', onclick: close }, '×')),
    summary,
    element('div', { class: 'corpus-filters' }, outcomes, words, element('button', { type: 'button', class: 'tools-button', onclick: save }, 'Save as file')),
    said,
    list,
    more,
  );
  const show = (/** @type {Partial<import('../state/route.js').CorpusRoute>} */ change, go = redirect) => {
    const { route } = store.get();
    if (route.page === 'corpus') go(store, { ...route, ...change });
  };
  let pause = 0;
  words.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => show({ words: words.value.trim() }), PAUSE_MILLIS);
  });
  const choice = (/** @type {string | null} */ outcome, /** @type {string} */ text, /** @type {string | null} */ chosen) =>
    element('button', { type: 'button', 'data-outcome': outcome ?? 'all', 'aria-pressed': String(outcome === chosen), onclick: () => show({ outcome }) }, text);

  let opened = /** @type {string | null} */ (null);
  let shown = /** @type {any[]} */ ([]);
  return {
    root,
    update: () => {
      const { route, report, corpus } = store.get();
      if (route.page !== 'corpus') return;
      root.hidden = route.load === null;
      const load = corpus?.loads.find(({ id }) => id === route.load);
      title.textContent = load ? `Report of ${nameOf(load)}` : 'Report';
      summary.textContent = load ? outcomeText(load) : '';
      if (document.activeElement !== words) words.value = route.words;
      const told = report?.of === route.load ? report.told : null;
      const now = [told, load?.state, route.load, route.outcome];
      if (now.every((part, at) => part === shown[at])) return;
      shown = now;
      const counts = told?.outcomes ?? load?.outcomes ?? {};
      const names = [...new Set([...OUTCOMES.map(([name]) => name), ...Object.keys(counts)])].filter((name) => counts[name]);
      const focused = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.outcome;
      fill(outcomes, choice(null, 'All', route.outcome), ...names.map((name) => choice(name, `${outcomeName(name)} ${formatCount(counts[name])}`, route.outcome)));
      if (focused) /** @type {HTMLElement | null} */ (outcomes.querySelector(`[data-outcome="${focused}"]`))?.focus();
      fill(list, ...(told?.entries ?? []).map(entryItem));
      said.textContent = told ? saying(told, names.length === 0) : '';
      more.hidden = !told || told.entries.length >= Math.min(told.matching, MOST_REPORTED);
      if (route.load !== opened && route.load !== null) title.focus();
      opened = route.load;
    },
  };
};

/** @param {import('../api/types.js').LoadReport} told @param {boolean} nothing */
const saying = (told, nothing) => {
  if (nothing) return 'Nothing to tell: every file was a post, and was read wholly.';
  if (told.matching === 0) return 'No entry matches. Take back the words or choose another outcome.';
  return cutText(told);
};

/** @param {import('../api/types.js').ReportEntry} entry */
const entryItem = ({ outcome, file, line, reason, ...more }) =>
  element(
    'li',
    { class: `corpus-entry is-${outcome}` },
    element('span', { class: 'corpus-outcome' }, outcome),
    element('span', { class: 'corpus-file' }, line > 0 ? `${file}, line ${line}` : file),
    element('span', { class: 'corpus-reason' }, reason),
    ...Object.entries(more)
      .filter(([, text]) => typeof text === 'string' && text !== '')
      .map(([, text]) => element('code', { class: 'corpus-text' }, String(text))),
  );
