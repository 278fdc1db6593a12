// @ts-check
import { methodOf } from '../export/method.js';
import { saveFile } from '../export/save-file.js';
import { redo, undo, walkTo } from '../state/steps.js';
import { element, fill, svgElement } from './element.js';
import { corpusFigures } from './masthead.js';
import { createMenu } from './menu.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */

const BACK = 'M6.5 3 2.5 7l4 4M3 7h6.5a4 4 0 0 1 0 8H7';

/** Where keys are for the text that is written. */
const FIELDS =
  'textarea, select, [contenteditable], dialog, input:not([type=checkbox], [type=radio], [type=range], [type=button])';

/**
 * Takes back what the reader did, does it again, and lists it, on every page.
 * @param {HTMLElement} container
 * @param {AppStore} store
 */
export const createStepsMenu = (container, store) => {
  const back = walkButton(store, { verb: 'Undo', keys: 'Control+Z Meta+Z', walk: undo });
  const forth = walkButton(store, { verb: 'Redo', keys: 'Control+Shift+Z Meta+Shift+Z Control+Y', walk: redo });
  const list = element('ol', { class: 'step-list', 'aria-label': 'Steps' });
  const note = element('p', { class: 'muted' });
  const save = element('button', { type: 'button', onclick: () => saveMethod(store) }, 'Save as text');
  const panel = element('div', { class: 'menu-panel', id: 'steps-panel' }, list, note, save);
  const said = element('p', { class: 'steps-said only-spoken', role: 'status' });

  let last = store.get().steps;
  const update = () => {
    const { steps } = store.get();
    back.update(steps.list[steps.at].name, steps.at > 0);
    forth.update(steps.list[steps.at + 1]?.name, steps.at + 1 < steps.list.length);
    if (steps.at !== last.at && steps.list.length === last.list.length) said.textContent = whatHappened(last, steps.at);
    last = steps;
    if (!panel.hidden) showList();
  };
  const showList = () => {
    const { list: all, at } = store.get().steps;
    const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
    fill(list, ...all.map(({ name }, index) => stepItem(name, index - at, () => walkTo(store, index))));
    note.textContent = at + 1 < all.length ? 'Undone steps are not saved; the next new step drops them.' : '';
    if (focused >= 0) list.children[Math.min(focused, all.length - 1)].firstElementChild.focus();
  };
  const menu = createMenu(container, store, {
    name: 'Steps',
    staysOpen: true,
    panel,
    onOpen: () => {
      showList();
      list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    },
  });
  fill(container, back.button, forth.button, menu.button, panel, said);
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.defaultPrevented) return;
    if (pressUndoKey(event, { undo: () => undo(store), redo: () => redo(store) })) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  const end = store.watch(
    ({ steps }) => steps,
    ({ at }) => at >= 0 && update(),
  );
  return {
    update,
    destroy: () => {
      document.removeEventListener('keydown', onKey);
      end();
      menu.destroy();
    },
  };
};

/** @param {AppStore} store @param {{verb: string, keys: string, walk: (store: AppStore) => void}} kind */
const walkButton = (store, { verb, keys, walk }) => {
  const arrow = svgElement('path', { d: BACK, transform: verb === 'Redo' ? 'matrix(-1 0 0 1 16 0)' : null });
  const button = element(
    'button',
    { type: 'button', class: 'step-button', 'aria-keyshortcuts': keys, onclick: () => walk(store) },
    svgElement('svg', { viewBox: '0 0 16 18', width: 16, height: 18, 'aria-hidden': 'true' }, arrow),
  );
  return {
    button,
    update: (/** @type {string | undefined} */ name, /** @type {boolean} */ possible) => {
      const label = possible ? `${verb}: ${name}` : verb;
      button.setAttribute('aria-label', label);
      button.setAttribute('title', label);
      // Not `disabled`: the focus would be lost with the last step.
      button.setAttribute('aria-disabled', String(!possible));
    },
  };
};

/** @param {string} name @param {number} distance from the present step @param {() => void} walk */
const stepItem = (name, distance, walk) =>
  element(
    'li',
    { class: distance > 0 ? 'is-undone' : null },
    element('button', { type: 'button', 'aria-current': distance === 0 ? 'step' : null, onclick: walk }, name),
  );

/** @param {import('../state/steps.js').Steps} before @param {number} at */
const whatHappened = ({ list, at: from }, at) => {
  if (at === from - 1) return `Undone: ${list[from].name}`;
  return at === from + 1 ? `Redone: ${list[at].name}` : `At step ${at + 1}: ${list[at].name}`;
};

/** @param {AppStore} store */
const saveMethod = (store) => {
  const { steps, stats } = store.get();
  const about = {
    page: location.href.split('#')[0],
    corpus: stats ? corpusFigures(stats) : '',
    now: new Date().toISOString(),
  };
  saveFile({ name: 'newsweft-steps.md', content: new Blob([methodOf(steps, about)], { type: 'text/markdown' }) });
};

/** @param {KeyboardEvent} event @param {{undo: () => void, redo: () => void}} on @returns {boolean} whether it was one */
const pressUndoKey = (event, on) => {
  const key = event.key.toLowerCase();
  const typing = /** @type {Element} */ (event.target).closest?.(FIELDS);
  if (typing || event.altKey || !(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(key)) return false;
  if (key === 'y' && !event.ctrlKey) return false;
  if (key === 'y' || event.shiftKey) on.redo();
  else on.undo();
  return true;
};
