// @ts-check
import { formatCount } from '../format/numbers.js';
import { formatDay } from '../format/dates.js';
import { element, fill } from '../page/element.js';
import { pictureOf } from '../page/legend.js';
import { noteMark } from '../page/note-mark.js';
import { selectNode } from '../state/navigation.js';
import { selectionOf } from '../state/selection.js';
import { actOn } from './acts.js';
import { spokenChange, spokenRow, spokenStep } from './spoken.js';
import { findTyped, leafRows, rowsOf, treeOf } from './tree.js';
import { EMPTY_WORLD, neighboursOf, openWorld } from './world.js';

/** @typedef {import('./tree.js').Row} Row */

const NOTHING = 'Nothing to list here. Show what is hidden, or look for the story in the atlas.';
const KEYS = 'Arrows move, Enter selects, e expands, h hides, n and N walk the neighbours of what is selected';

/** Letters typed within this time make one word. */
const TYPING_MILLIS = 700;

/**
 * The open graph as a tree that can be walked with the keyboard and is told in words.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createOutline = (container, store) => {
  const tree = element('div', { class: 'outline-tree', role: 'tree', 'aria-multiselectable': 'true', 'aria-label': 'Nodes of the graph' });
  const nothing = element('p', { class: 'outline-nothing', hidden: true }, NOTHING);
  const place = element('p', { class: 'outline-place', 'aria-live': 'polite' });
  fill(container, tree, nothing, place, element('p', { class: 'outline-keys' }, KEYS));

  let world = EMPTY_WORLD;
  /** @type {import('./tree.js').Branch[]} */
  let branches = [];
  /** @type {Row[]} */
  let rows = [];
  /** @type {Set<string>} */
  const open = new Set();
  /** @type {Map<string, HTMLElement>} */
  const items = new Map();
  let current = '';
  let words = '';
  let typed = { text: '', at: -Infinity };

  const selected = () => {
    const { route } = store.get();
    return route.page === 'graph' ? route.selected : null;
  };
  const isSelected = (/** @type {string} */ id) => selectionOf(store.get().route).includes(id);
  const say = (/** @type {string} */ text) => (place.textContent = text);
  const rowOf = (/** @type {string} */ id) => rows.find((row) => row.id === id);
  const indexOf = (/** @type {string} */ id) => rows.findIndex((row) => row.id === id);

  const itemFor = (/** @type {Row} */ row) => {
    const item = itemOf(row, open.has(row.id), isSelected(row.id), world);
    items.set(row.id, item);
    return item;
  };
  const makeCurrent = (/** @type {string} */ id) => {
    items.get(current)?.setAttribute('tabindex', '-1');
    current = id;
    items.get(current)?.setAttribute('tabindex', '0');
  };
  /** @param {string} id @param {string} [before] said first */
  const moveTo = (id, before = '') => {
    const item = items.get(id);
    words = before;
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
    words = '';
  };
  const toggle = (/** @type {Row} */ { branch }, /** @type {boolean} */ wanted) => {
    if (branch.leaves.length === 0 || open.has(branch.id) === wanted) return;
    const item = items.get(branch.id);
    item?.setAttribute('aria-expanded', String(wanted));
    if (wanted) {
      open.add(branch.id);
      item?.after(...leafRows(branch).map(itemFor));
    } else {
      open.delete(branch.id);
      const inside = branch.leaves.some(({ id }) => id === current);
      if (inside) moveTo(branch.id);
      if (inside) makeCurrent(branch.id);
      for (const { id } of branch.leaves) {
        items.get(id)?.remove();
        items.delete(id);
      }
    }
    rows = rowsOf(branches, open);
    const row = rowOf(branch.id);
    if (row && tree.contains(document.activeElement)) say(spokenRow(world, row, wanted));
  };
  const reveal = (/** @type {string} */ id) => {
    const branch = branches.find(({ leaves }) => leaves.some((leaf) => leaf.id === id));
    const row = branch && rowOf(branch.id);
    if (row) toggle(row, true);
  };

  const build = () => {
    const { atlas } = store.get();
    const hadFocus = tree.contains(document.activeElement);
    const at = indexOf(current);
    const before = world.marks.size;
    world = openWorld(store.get());
    branches = treeOf(world);
    const holder = branches.find(({ leaves }) => leaves.some(({ id }) => id === selected()));
    if (holder) open.add(holder.id);
    if (branches.length === 1) open.add(branches[0].id);
    rows = rowsOf(branches, open);
    items.clear();
    fill(tree, ...rows.map(itemFor));
    tree.hidden = rows.length === 0;
    nothing.hidden = rows.length > 0;
    const beside = at >= 0 ? rows[Math.min(at, rows.length - 1)] : rowOf(selected() ?? '');
    const next = rowOf(current) ?? beside ?? rows[0];
    current = '';
    if (!next) return;
    makeCurrent(next.id);
    if (hadFocus) moveTo(next.id, spokenChange(before, world.marks.size));
  };
  const markSelected = () => {
    const id = selected();
    for (const [other, item] of items) item.setAttribute('aria-selected', String(isSelected(other)));
    if (id === null) return;
    reveal(id);
    const item = items.get(id);
    if (!item || tree.contains(document.activeElement)) return;
    makeCurrent(id);
    item.scrollIntoView({ block: 'nearest' });
  };

  const choose = (/** @type {Row} */ row) => {
    if (row.branch.kind === 'Group' && row.level === 1) toggle(row, !open.has(row.id));
    else selectNode(store, row.id);
  };
  const act = (/** @type {string} */ key, /** @type {Row} */ row) => {
    const problem = actOn(store, key, { id: row.id, label: row.label, here: row.mark !== null });
    if (problem) say(problem);
  };
  const walk = (/** @type {Row} */ row, /** @type {1 | -1} */ step) => {
    const chosen = selected();
    const from = chosen !== null && world.marks.has(chosen) ? chosen : row.id;
    const neighbours = neighboursOf(world, from);
    if (neighbours.length === 0) return say(`${row.label} is joined to nothing here.`);
    if (from !== chosen) selectNode(store, from);
    const at = neighbours.findIndex(({ id }) => id === row.id);
    const next = at < 0 ? (step > 0 ? 0 : neighbours.length - 1) : (at + step + neighbours.length) % neighbours.length;
    reveal(neighbours[next].id);
    moveTo(neighbours[next].id, spokenStep(next, neighbours.length, neighbours[next].reason));
  };
  const jump = (/** @type {string} */ text, /** @type {number} */ at) => {
    const found = findTyped(rows, at, text);
    if (found >= 0) moveTo(rows[found].id);
  };
  /** What each key does; false where the key is left to the page. */
  const press = (/** @type {KeyboardEvent} */ event, /** @type {Row} */ row, /** @type {number} */ at) => {
    const { key } = event;
    const isTyping = event.timeStamp - typed.at < TYPING_MILLIS;
    if (/^[\p{L}\p{N}]$/u.test(key) && (isTyping || !ACTS.has(key))) {
      typed = { text: isTyping ? typed.text + key : key, at: event.timeStamp };
      return jump(typed.text, at);
    }
    typed = { text: '', at: -Infinity };
    switch (key) {
      case 'ArrowDown':
        return moveTo(rows[Math.min(at + 1, rows.length - 1)].id);
      case 'ArrowUp':
        return moveTo(rows[Math.max(at - 1, 0)].id);
      case 'Home':
        return moveTo(rows[0].id);
      case 'End':
        return moveTo(rows[rows.length - 1].id);
      case 'ArrowRight':
        if (row.level === 1 && open.has(row.id)) return row.branch.leaves[0] && moveTo(row.branch.leaves[0].id);
        return row.level === 1 && toggle(row, true);
      case 'ArrowLeft':
        return row.level === 2 ? moveTo(row.branch.id) : toggle(row, false);
      case 'Enter':
      case ' ':
        return choose(row);
      case 'n':
      case 'N':
        return walk(row, key === 'n' ? 1 : -1);
      case 'e':
      case 'h':
        return act(key, row);
      default:
        return false;
    }
  };
  const idAt = (/** @type {Event} */ event) =>
    /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('[role="treeitem"]'))?.dataset.id;

  tree.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    const at = indexOf(idAt(event) ?? '');
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' || event.key === 'Tab') return;
    if (press(event, rows[at], at) !== false || event.key.startsWith('Arrow')) event.preventDefault();
  });
  tree.addEventListener('focusin', (/** @type {Event} */ event) => {
    const row = rowOf(idAt(event) ?? '');
    if (!row) return;
    makeCurrent(row.id);
    say(words + spokenRow(world, row, open.has(row.id)));
  });
  tree.addEventListener('click', (/** @type {MouseEvent} */ event) => {
    const row = rowOf(idAt(event) ?? '');
    if (!row) return;
    if (/** @type {Element} */ (event.target).closest('.outline-twist')) toggle(row, !open.has(row.id));
    else choose(row);
  });

  const ends = [
    store.watch(openWorld, build),
    store.watch(({ route }) => selectionOf(route).join('\n'), markSelected),
  ];
  return {
    update: build,
    destroy: () => {
      ends.forEach((end) => end());
      container.replaceChildren();
    },
  };
};

/** Letters that do something to the row, and so begin no word. */
const ACTS = new Set(['e', 'h', 'n', 'N']);

/**
 * @param {Row} row
 * @param {boolean} open
 * @param {boolean} selected
 * @param {import('./world.js').World} world
 * @returns {HTMLElement}
 */
const itemOf = ({ id, label, level, place, of, branch, mark }, open, selected, world) => {
  const isBranch = level === 1;
  const hasLeaves = isBranch && branch.leaves.length > 0;
  return element(
    'div',
    {
      class: `outline-item outline-level-${level}`,
      role: 'treeitem',
      tabindex: '-1',
      'aria-level': level,
      'aria-posinset': place,
      'aria-setsize': of,
      'aria-expanded': hasLeaves ? String(open) : null,
      'aria-selected': String(selected),
      'data-id': id,
    },
    element(
      'span',
      { class: hasLeaves ? 'outline-twist' : 'outline-mark' },
      isBranch ? null : pictureOf(pictureName(mark)),
    ),
    element('span', { class: 'outline-label' }, noteMark(mark?.node.properties.note), label),
    element('span', { class: 'outline-note' }, isBranch ? formatCount(branch.leaves.length) : noteOf(mark, world)),
  );
};

/** @param {Row['mark']} mark */
const pictureName = (mark) => (mark?.stub ? 'stub' : (mark?.node.kind ?? '').toLowerCase());

/** @param {Row['mark']} mark @param {import('./world.js').World} world */
const noteOf = (mark, world) =>
  mark?.node.kind === 'Article'
    ? [world.providerOf(mark), formatDay(mark.node.properties.publishedAt)].filter(Boolean).join(', ')
    : `joined to ${formatCount(mark?.degree ?? 0)}`;
