// @ts-check
import { element, fill } from '../page/element.js';
import { isRunning } from './run.js';
import { nameOfTab, withChanged, withTab } from './tabs.js';

/**
 * The queries that are open, each in a tab.
 * @param {HTMLElement} container
 * @param {import('./desk.js').Desk} desk
 */
export const createTabStrip = (container, desk) => {
  const list = element('ul', { class: 'query-tabs', 'aria-label': 'Queries that are open' });
  const add = element(
    'button',
    {
      type: 'button',
      class: 'tab-add',
      'aria-label': 'New query',
      title: 'New query',
      onclick: () => desk.store.set({ tabs: withTab(desk.store.get().tabs) }),
    },
    '+',
  );
  fill(container, list, add);
  /** @type {number | null} the tab that is being renamed */
  let renaming = null;

  /** @param {import('./tabs.js').Tab} tab */
  const itemOf = (tab) => {
    const { tabs, runs } = desk.store.get();
    const name = nameOfTab(tab);
    const isOpen = tab.id === tabs.open;
    const state = isRunning(runs[tab.id])
      ? 'running'
      : runs[tab.id]?.some(({ outcome }) => outcome === 'failed')
        ? 'failed'
        : '';
    const open = element(
      'button',
      {
        type: 'button',
        class: 'tab-name',
        'aria-current': isOpen && 'true',
        title: isOpen ? 'Rename it with a double-click or F2' : name,
      },
      element('span', { class: 'tab-text' }, name),
      state && element('span', { class: `tab-state is-${state}` }, element('span', { class: 'only-spoken' }, state)),
    );
    open.addEventListener('click', () => desk.store.set({ tabs: { ...desk.store.get().tabs, open: tab.id } }));
    open.addEventListener('dblclick', () => rename(tab.id));
    open.addEventListener('keydown', (/** @type {KeyboardEvent} */ { key }) => key === 'F2' && rename(tab.id));
    const close = element(
      'button',
      { type: 'button', class: 'tab-close', 'aria-label': `Close ${name}`, onclick: () => closeTab(tab.id) },
      '×',
    );
    return element('li', { class: isOpen && 'is-open' }, renaming === tab.id ? nameField(tab) : open, close);
  };
  /** @param {import('./tabs.js').Tab} tab */
  const nameField = (tab) => {
    const field = element('input', {
      type: 'text',
      class: 'tab-rename',
      'aria-label': 'Name of this query',
      value: nameOfTab(tab),
    });
    const end = (/** @type {boolean} */ keeps) => {
      if (renaming !== tab.id) return;
      renaming = null;
      if (keeps) desk.store.set({ tabs: withChanged(desk.store.get().tabs, tab.id, { name: field.value.trim() }) });
      update();
      focusOpen();
    };
    field.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      event.stopPropagation();
      if (event.key === 'Enter' || event.key === 'Escape') end(event.key === 'Enter');
    });
    field.addEventListener('blur', () => end(true));
    return field;
  };
  const rename = (/** @type {number} */ id) => {
    renaming = id;
    update();
    list.querySelector('input')?.select();
  };
  const closeTab = (/** @type {number} */ id) => {
    desk.close(id);
    focusOpen();
  };
  const focusOpen = () => list.querySelector('[aria-current]')?.focus();
  const update = () => {
    // A run that ends meanwhile does not take away the name that is being written.
    if (renaming !== null && list.querySelector('input')) return;
    const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
    fill(list, ...desk.store.get().tabs.tabs.map(itemOf));
    if (focused >= 0 && renaming === null) list.children[focused]?.querySelector('button').focus();
    list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  desk.store.watch(
    ({ tabs, runs }) =>
      tabs.tabs
        .map(
          (tab) =>
            `${tab.id} ${nameOfTab(tab)} ${tab.id === tabs.open} ${isRunning(runs[tab.id])} ${runs[tab.id]?.map(({ outcome }) => outcome)}`,
        )
        .join('\n'),
    update,
  );
};
