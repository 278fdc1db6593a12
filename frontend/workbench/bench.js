// @ts-check
import { spokenNode } from '../outline/spoken.js';
import { openWorld } from '../outline/world.js';
import { openContextMenu } from '../page/context-menu.js';
import { element } from '../page/element.js';
import { onContext } from '../page/on-context.js';
import { expandNode, hideNode, selectNodes } from '../state/navigation.js';
import { labelOfNode } from '../state/node-labels.js';
import { inverted, selectionOf, toggled } from '../state/selection.js';
import { tieOf } from '../state/tie-id.js';
import { followWorkbench, isGroup, openGroups, pinNodes } from '../state/workbench.js';
import { backgroundEntries, lineEntries, lineHead, nodeEntries, selectionEntries } from './entries.js';
import { openHiddenMenu } from './hidden-menu.js';
import { createLasso } from './lasso.js';
import { createSelectionBar } from './selection-bar.js';
import { placeNearest, placeTowards } from './walk.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */

const HELP = 'Arrows walk to neighbours, Enter expands, Delete hides, Shift+F10 tells what else can be done';

/**
 * What the reader does with the open graph, in the picture and in words: select, ask for a menu, draw around nodes,
 * walk by keyboard.
 * @param {{stage: HTMLElement, words: HTMLElement[], bar: HTMLElement}} places the picture, outline and table, and
 *   where the bar of the selection goes
 * @param {AppStore} store
 * @param {ReturnType<typeof import('../graph/canvas.js').createGraphCanvas>} canvas
 */
export const createBench = ({ stage, words, bar }, store, canvas) => {
  const selection = () => selectionOf(store.get().route);
  const surface = canvas.element;
  const place = element('p', { class: 'canvas-place only-spoken', 'aria-live': 'polite' });
  const lassoButton = element(
    'button',
    { type: 'button', class: 'lasso-button', 'aria-label': 'Draw around nodes', title: 'Draw around nodes to select them (l)', 'aria-pressed': 'false' },
    '⬚',
  );
  stage.append(place, lassoButton);
  surface.tabIndex = 0;
  surface.setAttribute('role', 'application');
  surface.setAttribute('aria-description', HELP);

  const lasso = createLasso(stage, {
    isBackground: (event) => !canvas.markAt(event),
    places: canvas.places,
    onSelect: (ids, keep) => selectNodes(store, keep ? [...selection(), ...ids.filter((id) => !selection().includes(id))] : ids),
    onToggle: (on) => lassoButton.setAttribute('aria-pressed', String(on)),
  });
  lassoButton.addEventListener('click', () => lasso.toggle(!lasso.isOn()));

  const middle = () => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 3 };
  };
  const picture = {
    isShown: () => !stage.hidden,
    fit: () => canvas.fit(true),
    lasso: () => lasso.toggle(true),
    pin: (/** @type {string[]} */ ids) => pinNodes(store, canvas.placed(ids)),
    hidden: () => openHiddenMenu(store, middle()),
  };
  /** @param {{x: number, y: number}} at @param {string | string[]} name @param {() => import('../page/context-menu.js').Section[]} sections */
  const open = (at, name, sections) => {
    if (sections().length === 0) return false;
    const show = () => menu.show(sections());
    /** @type {(() => void)[]} */
    let ends = [];
    const menu = openContextMenu(at, name, sections(), () => {
      ends.forEach((end) => end());
      store.set({ asksFacets: false });
    });
    // Counts come later.
    ends = [store.watch(({ around }) => around, show), store.watch(({ common }) => common, show), store.watch(({ facets }) => facets, show)];
    return true;
  };
  const askNode = (/** @type {string} */ id, /** @type {{x: number, y: number}} */ at) => {
    if (selection().length > 1 && selection().includes(id)) return askSelection(at);
    selectNodes(store, [id]);
    return open(at, labelOfNode(store.get(), id) ?? 'Node', () => nodeEntries(store, id, picture));
  };
  const askSelection = (/** @type {{x: number, y: number}} */ at) =>
    open(at, `${selection().length} nodes selected`, () => selectionEntries(store, picture));
  const askBackground = (/** @type {{x: number, y: number}} */ at) => {
    store.set({ asksFacets: true });
    return open(at, 'Graph', () => backgroundEntries(store, picture));
  };
  const ofNode = (/** @type {string} */ id) => {
    const { left, top } = stage.getBoundingClientRect();
    const found = canvas.places().find((mark) => mark.id === id);
    return found ? { x: left + found.x + 14, y: top + found.y + 14 } : middle();
  };
  const askInPicture = (/** @type {Element} */ target, /** @type {{x: number, y: number} | null} */ at) => {
    if (target !== surface) return false;
    if (!at) {
      const [id] = selection();
      if (selection().length > 1) return askSelection(ofNode(id));
      return id === undefined ? askBackground(middle()) : askNode(id, ofNode(id));
    }
    const spot = { clientX: at.x, clientY: at.y };
    const mark = canvas.markAt(spot);
    if (mark) return askNode(mark.id, at);
    canvas.lineAt(spot).then((line) => {
      if (line) open(at, lineHead(store, line), () => lineEntries(store, line));
      else askBackground(at);
    });
    return true;
  };
  const idOf = (/** @type {Element} */ target) => /** @type {HTMLElement | null | undefined} */ (target.closest('[data-id]') ?? target.closest('tr')?.querySelector('[data-id]'))?.dataset.id;
  const has = (/** @type {string | undefined} */ id) => id !== undefined && Boolean(store.get().subgraph?.nodes.some((node) => node.id === id));
  const askInWords = (/** @type {Element} */ target, /** @type {{x: number, y: number} | null} */ at) => {
    const id = idOf(target);
    const { left, bottom } = target.getBoundingClientRect();
    const spot = at ?? { x: left + 24, y: bottom };
    return id !== undefined && has(id) ? askNode(id, spot) : askBackground(spot);
  };

  const select = (/** @type {string} */ id, /** @type {boolean} */ more) => {
    selectNodes(store, more ? [id, ...selection().filter((other) => other !== id)] : [id]);
    canvas.reveal(id);
    const world = openWorld(store.get());
    const mark = world.marks.get(id);
    if (mark) place.textContent = spokenNode(world, mark);
  };
  const walk = (/** @type {KeyboardEvent} */ event) => {
    const [id] = selection();
    const places = canvas.places();
    const from = places.find((mark) => mark.id === id);
    if (!from) {
      const first = placeNearest(places, { x: stage.clientWidth / 2, y: stage.clientHeight / 2 });
      return first && select(first.id, false);
    }
    const joined = canvas.neighbours(from.id);
    const next = placeTowards(places.filter((mark) => joined.has(mark.id)), from, event.key);
    if (next) select(next.id, event.shiftKey);
    else place.textContent = 'No neighbour that way.';
    return next;
  };
  const expand = (id = selection()[0]) => {
    if (id === undefined) return;
    if (isGroup(store.get(), id)) openGroups(store, [id.slice('story:'.length)]);
    else expandNode(store, id);
  };
  const onPictureKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== surface) return;
    const act = event.key.startsWith('Arrow') ? () => walk(event) : ACTS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  /** @type {Record<string, () => void>} */
  const ACTS = {
    Enter: expand,
    Delete: () => hideNode(store, ...selection()),
    '+': () => canvas.zoomBy(1.6),
    '=': () => canvas.zoomBy(1.6),
    '-': () => canvas.zoomBy(1 / 1.6),
    0: picture.fit,
    l: () => lasso.toggle(!lasso.isOn()),
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    const { route, subgraph } = store.get();
    const typing = /** @type {Element} */ (event.target).closest?.('input, textarea, select, [role="dialog"], [role="menu"]');
    if (route.page !== 'graph' || event.defaultPrevented || typing) return undefined;
    if (event.key === 'Escape' && (lasso.isOn() || selection().length > 1)) {
      event.preventDefault();
      return lasso.isOn() ? lasso.toggle(false) : selectNodes(store, []);
    }
    const inside = [surface, ...words].some((area) => area.contains(/** @type {Node} */ (event.target)));
    if (!inside || !(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
    const id = idOf(/** @type {Element} */ (event.target));
    if (event.key === 'a' && subgraph) selectNodes(store, inverted(subgraph, []));
    else if (event.key === ' ' && id !== undefined && has(id)) selectNodes(store, toggled(selection(), id));
    else return undefined;
    return event.preventDefault();
  };
  const onWordsClick = (/** @type {MouseEvent} */ event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) return;
    const id = idOf(/** @type {Element} */ (event.target));
    if (id === undefined || !has(id)) return;
    event.preventDefault();
    event.stopPropagation();
    selectNodes(store, toggled(selection(), id));
  };

  const focus = () => {
    const area = stage.hidden ? words.find(({ hidden }) => !hidden)?.querySelector('[data-id][tabindex="0"]') : surface;
    /** @type {HTMLElement | null | undefined} */ (area)?.focus({ preventScroll: true });
  };

  const selectionBar = createSelectionBar(bar, store, { ask: askSelection, focus, onSize: canvas.refit });
  surface.addEventListener('keydown', onPictureKey);
  addEventListener('keydown', onKey);
  for (const area of words) area.addEventListener('click', onWordsClick, true);
  const ends = [followWorkbench(store), onContext(stage, askInPicture), ...words.map((area) => onContext(area, askInWords))];
  return {
    /** Lists what was hidden. @param {{x: number, y: number}} at */
    showHidden: (at) => openHiddenMenu(store, at),
    /** Selects a node, beside others or not. @param {string | null} id @param {{ctrlKey: boolean, metaKey: boolean, shiftKey: boolean}} event */
    choose: (id, { ctrlKey, metaKey, shiftKey }) => {
      const more = ctrlKey || metaKey || shiftKey;
      if (!more) selectNodes(store, id === null ? [] : [id]);
      else if (id !== null && !tieOf(id)) selectNodes(store, toggled(selection(), id));
    },
    expand,
    covered: selectionBar.covers,
    destroy: () => {
      removeEventListener('keydown', onKey);
      ends.forEach((end) => end());
      selectionBar.destroy();
      lasso.destroy();
    },
  };
};
