// @ts-check
import { formatDay } from '../format/dates.js';
import { formatCount, formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { noteMark } from '../page/note-mark.js';
import { selectNode } from '../state/navigation.js';
import { selectionOf } from '../state/selection.js';
import { actOn } from './acts.js';
import { COLUMNS, filterRows, nextOrder, sortRows, tableRows } from './rows.js';
import { spokenChange, spokenNode } from './spoken.js';
import { EMPTY_WORLD, openWorld } from './world.js';

/** @typedef {import('./rows.js').TableRow} TableRow */

/** Rows that are shown at first, and come with each asking. */
const PORTION = 200;

/**
 * The open graph as a table that can be sorted, filtered and worked with by keyboard.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createNodeTable = (container, store) => {
  const filter = element('input', {
    type: 'search',
    class: 'node-filter',
    'aria-label': 'Filter the rows',
    placeholder: 'Filter the rows',
  });
  const count = element('p', { class: 'node-count', role: 'status' });
  const wide = element('p', { class: 'node-wide', hidden: true }, 'Wider than the screen: scroll the table sideways');
  const head = element('tr');
  const body = element('tbody');
  const table = element(
    'table',
    { class: 'node-table', 'aria-label': 'Nodes of the graph' },
    element('thead', {}, head),
    body,
  );
  const more = element('button', { type: 'button', class: 'node-more' });
  const scroller = element(
    'div',
    { class: 'node-scroller', tabindex: '0', role: 'region', 'aria-label': 'Rows' },
    table,
    more,
  );
  const place = element('p', { class: 'outline-place', 'aria-live': 'polite' });
  const keys = element('p', { class: 'outline-keys' }, 'Arrows move, Enter selects, e expands, h hides');
  fill(container, element('div', { class: 'node-bar' }, filter, count, wide), scroller, place, keys);

  let world = EMPTY_WORLD;
  /** @type {TableRow[]} */
  let all = [];
  /** @type {TableRow[]} */
  let rows = [];
  /** @type {import('./rows.js').Order} */
  let order = { column: 'joined', descending: true };
  let shown = PORTION;
  let current = '';
  let words = '';

  const selected = () => {
    const { route } = store.get();
    return route.page === 'graph' ? route.selected : null;
  };
  const isSelected = (/** @type {string} */ id) => selectionOf(store.get().route).includes(id);
  const say = (/** @type {string} */ text) => (place.textContent = text);
  const buttons = () => /** @type {HTMLElement[]} */ ([...body.querySelectorAll('.node-title')]);
  const buttonOf = (/** @type {string} */ id) => buttons().find((button) => button.dataset.id === id);
  const makeCurrent = (/** @type {string} */ id) => {
    buttonOf(current)?.setAttribute('tabindex', '-1');
    current = id;
    buttonOf(current)?.setAttribute('tabindex', '0');
  };
  /** @param {HTMLElement | undefined} button @param {string} [before] said first */
  const moveTo = (button, before = '') => {
    words = before;
    button?.focus({ preventScroll: true });
    button?.closest('tr')?.scrollIntoView({ block: 'nearest' });
    words = '';
  };
  const showHead = () =>
    fill(
      head,
      ...COLUMNS.map(({ column, name, numeric }) => {
        const sort = order.column === column ? (order.descending ? 'descending' : 'ascending') : null;
        return element(
          'th',
          { scope: 'col', class: numeric && 'is-number', 'aria-sort': sort },
          element('button', { type: 'button', 'data-column': column, onclick: () => sortBy(column) }, name),
        );
      }),
    );
  const showMore = () => {
    const left = rows.length - shown;
    more.hidden = left <= 0;
    more.textContent = `Show ${formatCount(Math.min(PORTION, left))} more`;
    const known = (rows.length < all.length ? `${formatCount(rows.length)} of ` : '') + formatCounted(all.length, 'row');
    count.textContent = left > 0 ? `${known}, the first ${formatCount(shown)} shown` : known;
  };
  const showRows = () => {
    rows = sortRows(filterRows(all, filter.value), order);
    fill(body, ...rows.slice(0, shown).map((row) => rowElement(row, isSelected(row.id))));
    const id = rows.slice(0, shown).some((row) => row.id === current) ? current : (rows[0]?.id ?? '');
    makeCurrent(id);
    showMore();
    watchWidth();
  };
  const watchWidth = () => (wide.hidden = scroller.scrollWidth <= scroller.clientWidth);
  const sortBy = (/** @type {import('./rows.js').Column} */ column) => {
    order = nextOrder(order, column);
    for (const header of head.children) header.removeAttribute('aria-sort');
    head
      .querySelector(`[data-column="${column}"]`)
      ?.closest('th')
      ?.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
    showRows();
  };
  const build = () => {
    const { atlas } = store.get();
    const hadFocus = body.contains(document.activeElement);
    const at = rows.findIndex(({ id }) => id === current);
    const before = world.marks.size;
    const was = current;
    world = openWorld(store.get());
    all = tableRows(world);
    showRows();
    if (!hadFocus) return;
    const beside = buttons()[Math.min(Math.max(at, 0), buttons().length - 1)];
    const change = spokenChange(before, world.marks.size);
    if (beside) return moveTo(buttonOf(was) ?? beside, change);
    say(`${change}No row is left that the words let through.`);
    filter.focus();
  };
  const markSelected = () => {
    for (const button of buttons()) {
      const row = button.closest('tr');
      if (isSelected(button.dataset.id ?? '')) row?.setAttribute('aria-current', 'true');
      else row?.removeAttribute('aria-current');
    }
    const id = selected();
    const button = id === null ? undefined : buttonOf(id);
    if (!button || body.contains(document.activeElement)) return;
    makeCurrent(button.dataset.id ?? '');
    button.closest('tr')?.scrollIntoView({ block: 'nearest' });
  };
  const press = (/** @type {string} */ key, /** @type {HTMLElement[]} */ all, /** @type {number} */ at) => {
    switch (key) {
      case 'ArrowDown':
        return moveTo(all[Math.min(at + 1, all.length - 1)]);
      case 'ArrowUp':
        return moveTo(all[Math.max(at - 1, 0)]);
      case 'Home':
        return moveTo(all[0]);
      case 'End':
        return moveTo(all[all.length - 1]);
      case 'e':
      case 'h': {
        const problem = actOn(store, key, { id: current, label: all[at].textContent ?? '', here: true });
        if (problem) say(problem);
        return undefined;
      }
      default:
        return false;
    }
  };

  body.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    const all = buttons();
    const at = all.indexOf(/** @type {HTMLElement} */ (event.target));
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(event.key, all, at) !== false) event.preventDefault();
  });
  body.addEventListener('focusin', (/** @type {FocusEvent} */ event) => {
    const { id } = /** @type {HTMLElement} */ (event.target).dataset;
    const mark = world.marks.get(id ?? '');
    if (!mark) return;
    makeCurrent(mark.id);
    say(words + spokenNode(world, mark));
  });
  body.addEventListener('click', (/** @type {MouseEvent} */ event) => {
    const row = /** @type {Element} */ (event.target).closest('tr');
    const id = /** @type {HTMLElement | null} */ (row?.querySelector('.node-title') ?? null)?.dataset.id;
    if (id) selectNode(store, id);
  });
  more.addEventListener('click', () => {
    const first = shown;
    shown += PORTION;
    body.append(...rows.slice(first, shown).map((row) => rowElement(row, isSelected(row.id))));
    showMore();
    moveTo(buttons()[first]);
  });
  filter.addEventListener('input', () => {
    shown = PORTION;
    showRows();
  });
  filter.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'ArrowDown' || rows.length === 0) return;
    event.preventDefault();
    moveTo(buttons()[0]);
  });
  const observer = new ResizeObserver(watchWidth);
  observer.observe(scroller);
  showHead();

  const ends = [
    store.watch(openWorld, build),
    store.watch(({ route }) => selectionOf(route).join('\n'), markSelected),
  ];
  return {
    update: build,
    destroy: () => {
      observer.disconnect();
      ends.forEach((end) => end());
      container.replaceChildren();
    },
  };
};

/** @param {TableRow} row @param {boolean} selected */
const rowElement = (row, selected) =>
  element(
    'tr',
    { 'aria-current': selected ? 'true' : null },
    element(
      'th',
      { scope: 'row' },
      element(
        'button',
        { type: 'button', class: 'node-title', tabindex: '-1', 'aria-keyshortcuts': 'e h', 'data-id': row.id, title: row.title },
        noteMark(row.note),
        row.title,
      ),
    ),
    ...['kind', 'provider'].map((column) => textCell(row[/** @type {'kind' | 'provider'} */ (column)])),
    element('td', {}, formatDay(row.date)),
    textCell(row.story),
    element('td', { class: 'is-number' }, formatCount(row.joined)),
    element('td', { class: 'is-number' }, row.quality === null ? '' : formatCount(row.quality)),
  );

/** @param {string} text */
const textCell = (text) => element('td', { title: text || null }, text);
