// @ts-check
import { element, fill } from '../page/element.js';
import { redirect } from '../state/navigation.js';
import { ROW_LIMIT } from '../state/route.js';
import { markOf } from './positions.js';
import { runInConsole } from './run.js';

const LIMITS = [100, ROW_LIMIT, 10_000];

/**
 * Where a query is written and started.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createEditor = (container, store) => {
  const text = element('textarea', {
    id: 'query',
    class: 'editor',
    rows: 6,
    spellcheck: 'false',
    autocapitalize: 'off',
    'aria-label': 'Cypher query',
    placeholder:
      'MATCH (a:Article)-[:IN_STORY]->(s:Story)\nRETURN s.label, count(*) AS articles\nORDER BY articles DESC',
  });
  const parameters = element('input', {
    id: 'parameters',
    type: 'text',
    class: 'code',
    spellcheck: 'false',
    autocomplete: 'off',
    placeholder: '{"limit": 25}',
  });
  const limit = element(
    'select',
    { id: 'limit' },
    ...LIMITS.map((rows) =>
      element('option', { value: rows, selected: rows === ROW_LIMIT }, rows.toLocaleString('en')),
    ),
  );
  const button = element('button', { type: 'submit', class: 'primary' }, 'Run');
  const form = element(
    'form',
    { class: 'editor-form' },
    text,
    element(
      'div',
      { class: 'editor-bar' },
      element('label', { class: 'grow' }, element('span', {}, 'Parameters'), parameters),
      element('label', {}, element('span', {}, 'Rows, at most'), limit),
      element('span', { class: 'hint' }, element('kbd', {}, 'Ctrl'), ' ', element('kbd', {}, 'Enter')),
      button,
    ),
  );
  fill(container, form);

  const run = () => {
    if (text.value.trim())
      runInConsole(store, { cypher: text.value, parameters: parameters.value, limit: Number(limit.value) });
    else text.focus();
  };
  form.addEventListener('submit', (/** @type {Event} */ event) => {
    event.preventDefault();
    run();
  });
  /** Keeps in the address what is written, so that it is there when the reader comes back. */
  const keep = () => {
    const written = { cypher: text.value, parameters: parameters.value, limit: Number(limit.value) };
    if (store.get().route.page === 'cypher') redirect(store, { page: 'cypher', ...written });
  };
  form.addEventListener('change', keep);
  form.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  });
  const update = () => {
    const { route } = store.get();
    if (route.page !== 'cypher') return;
    if (route.cypher !== text.value) text.value = route.cypher;
    parameters.value = route.parameters;
    if (LIMITS.includes(route.limit)) limit.value = String(route.limit);
  };
  const showProblem = () => {
    const { queryProblem } = store.get();
    text.toggleAttribute('aria-invalid', Boolean(queryProblem));
    if (!queryProblem?.line) return;
    const { start, end } = markOf(text.value, queryProblem.line, queryProblem.column ?? 1);
    text.focus();
    text.setSelectionRange(start, end);
  };
  const ends = [
    store.watch(({ route }) => route, update),
    store.watch(({ queryProblem }) => queryProblem, showProblem),
    store.watch(
      ({ busy }) => Boolean(busy.query),
      (busy) => {
        button.disabled = busy;
        button.textContent = busy ? 'Running…' : 'Run';
      },
    ),
  ];
  return {
    update,
    /** @param {string} cypher @param {string} written */
    take: (cypher, written) => {
      text.value = cypher.trim();
      parameters.value = written;
      text.focus();
      keep();
    },
    destroy: () => ends.forEach((end) => end()),
  };
};
