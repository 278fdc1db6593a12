// @ts-check
import { holdsAll } from '../format/words.js';
import { element, fill } from '../page/element.js';
import { createSwitch } from '../page/switch.js';
import { createHistoryList } from './history-list.js';
import { defaultsOf } from './parameters.js';
import { remembered } from './remembered.js';
import { createSavedQueries } from './saved-queries.js';

/** @typedef {import('./tabs.js').Tab} Tab */
/** A query to be written, not run. @typedef {Partial<Tab> & {cypher: string}} Taken */
/** @typedef {'library' | 'saved' | 'history'} ShelfName */

const SHELVES = /** @type {readonly {name: ShelfName, text: string}[]} */ ([
  { name: 'library', text: 'Library' },
  { name: 'saved', text: 'Saved' },
  { name: 'history', text: 'History' },
]);
/** Groups of the library; others come behind them. */
const GROUPS = ['Subjects', 'Stories', 'Providers', 'Copies', 'Listings', 'Topics and time'];
const WAIT = 200;

/**
 * Queries to take: those that come with the product, those that were saved, those that ran. A click puts one into the editor, it
 * never runs it.
 * @param {HTMLElement} container
 * @param {import('./desk.js').Desk} desk
 * @param {(query: Taken) => void} take
 */
export const createShelf = (container, desk, take) => {
  const field = element('input', {
    type: 'search',
    'aria-label': 'Search the queries',
    placeholder: 'Search',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const shelves = createSwitch('Queries', SHELVES, (name) => open(/** @type {ShelfName} */ (name)));
  const place = element('div', { class: 'shelf-place' });
  fill(container, element('div', { class: 'shelf-head' }, shelves.root, field), place);
  const library = createLibrary(desk, take);
  const saved = createSavedQueries(desk, take);
  const history = createHistoryList(desk, take);
  const lists = { library, saved, history };
  /** @type {ShelfName} */
  let opened = 'library';
  let timer = 0;

  const open = (/** @type {ShelfName} */ name) => {
    opened = name;
    shelves.mark(name);
    fill(place, lists[name].root);
    return lists[name].search(field.value.trim());
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => open(opened), opened === 'history' ? WAIT : 0);
  });
  desk.app.watch(
    ({ library: queries }) => queries,
    () => open(opened),
  );
  desk.store.watch(
    ({ runs, tries }) =>
      tries +
      Object.values(runs)
        .flat()
        .filter(({ outcome, question }) => outcome !== 'running' && outcome !== 'waiting' && question.mode !== 'write').length,
    () => opened === 'history' && open('history'),
  );
  return {
    /** Asks under which name the open query is to be kept. */
    save: async () => {
      field.value = '';
      await open('saved');
      saved.begin();
    },
  };
};

/** @param {import('./desk.js').Desk} desk @param {(query: Taken) => void} take */
const createLibrary = (desk, take) => {
  const root = element('div', { class: 'library' });
  /** @param {import('../api/types.js').LibraryQuery} query */
  const itemOf = (query) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'entry',
          'data-name': query.name,
          onclick: () =>
            take({
              name: query.title,
              cypher: query.cypher.trim(),
              parameters: remembered(query.cypher) ?? defaultsOf(query),
            }),
        },
        element('span', { class: 'entry-label' }, query.title),
        element('span', { class: 'entry-detail' }, query.description),
      ),
    );
  /** @param {string} name @param {import('../api/types.js').LibraryQuery[]} queries */
  const groupOf = (name, queries) =>
    queries.length > 0 &&
    element(
      'section',
      {},
      element('h3', { class: 'shelf-group' }, name),
      element('ul', { class: 'shelf', 'aria-label': `Library: ${name}` }, ...queries.map(itemOf)),
    );
  return {
    root,
    /** @param {string} words */
    search: (words) => {
      const found = (desk.app.get().library ?? []).filter(({ title, description, cypher }) =>
        holdsAll(`${title} ${description} ${cypher}`, words),
      );
      const groups = [...new Set([...GROUPS, ...found.map(({ group }) => group)])];
      fill(
        root,
        ...groups.map((group) => groupOf(group, found.filter((query) => query.group === group))),
        found.length === 0 && element('p', { class: 'muted' }, 'No query of the library holds these words.'),
      );
    },
  };
};
