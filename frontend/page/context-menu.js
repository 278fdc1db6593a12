// @ts-check
import { element, fill } from './element.js';

/**
 * `note` stands after the text: a count, or what is missing. An entry that is checked or not is a switch; one that
 * is off says in its note why.
 * @typedef {{text: string, note?: string, keys?: string, checked?: boolean, off?: boolean, run?: () => void}} Entry
 * @typedef {{name: string, entries: Entry[]}} Section
 */

/** Letters typed within this time make one word. */
const TYPING_MILLIS = 700;
const MARGIN = 8;

/** @type {(() => void) | null} */
let closeOpen = null;

/**
 * Opens a menu at a place in the window; one that is open closes. The focus goes back to where it was.
 * @param {{x: number, y: number}} at
 * @param {string | string[]} name in lines
 * @param {Section[]} sections those without entries stay away
 * @param {() => void} [onClose]
 * @returns {{show: (sections: Section[]) => void, close: () => void}}
 */
export const openContextMenu = (at, name, sections, onClose = () => {}) => {
  closeOpen?.();
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const lines = [name].flat();
  const menu = element('div', { class: 'context-menu', role: 'menu', 'aria-label': lines.join(' '), tabindex: '-1' });
  let typed = { text: '', at: -Infinity };

  const items = () => /** @type {HTMLButtonElement[]} */ ([...menu.querySelectorAll('button')]);
  const close = (/** @type {boolean} */ back = true) => {
    if (closeOpen !== end) return;
    closeOpen = null;
    removeEventListener('pointerdown', onPress, true);
    removeEventListener('resize', end);
    const inside = menu.contains(document.activeElement);
    menu.remove();
    if (back && inside) sameAs(before)?.focus({ preventScroll: true });
    onClose();
  };
  const end = () => close();
  const onPress = (/** @type {PointerEvent} */ event) => {
    if (!menu.contains(/** @type {Node} */ (event.target))) close(false);
  };
  const run = (/** @type {Entry} */ entry) => {
    if (entry.off || !entry.run) return;
    close();
    entry.run();
  };
  const place = () => {
    const { offsetWidth, offsetHeight } = menu;
    menu.style.setProperty('left', `${Math.max(MARGIN, Math.min(at.x, innerWidth - offsetWidth - MARGIN))}px`);
    menu.style.setProperty('top', `${Math.max(MARGIN, Math.min(at.y, innerHeight - offsetHeight - MARGIN))}px`);
  };
  /** @param {Section[]} wanted */
  const show = (wanted) => {
    const focused = items().findIndex((item) => item === document.activeElement);
    const text = items()[focused]?.dataset.text;
    const head = element('p', { class: 'context-name', 'aria-hidden': 'true' }, ...lines.map((line) => element('span', {}, line)));
    fill(menu, head, ...wanted.filter(({ entries }) => entries.length > 0).map((section) => sectionOf(section, run)));
    place();
    const again = items().find((item) => item.dataset.text === text) ?? items()[focused];
    if (focused >= 0) again?.focus();
  };
  menu.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      return close();
    }
    const all = items();
    const now = all.findIndex((item) => item === document.activeElement);
    if (/^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      typed = { text: (event.timeStamp - typed.at < TYPING_MILLIS ? typed.text : '') + event.key.toLowerCase(), at: event.timeStamp };
      const from = typed.text.length > 1 ? now : now + 1;
      const order = [...all.slice(Math.max(0, from)), ...all.slice(0, Math.max(0, from))];
      order.find((item) => item.dataset.text?.toLowerCase().startsWith(typed.text))?.focus();
      return event.preventDefault();
    }
    const next = { ArrowDown: (now + 1) % all.length, ArrowUp: (Math.max(now, 0) - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return undefined;
    event.preventDefault();
    return all[next]?.focus();
  });
  menu.addEventListener('contextmenu', (/** @type {Event} */ event) => event.preventDefault());
  closeOpen = end;
  // Within a landmark, for whoever goes from one to the next.
  (document.querySelector('main') ?? document.body).append(menu);
  addEventListener('pointerdown', onPress, true);
  addEventListener('resize', end);
  show(sections);
  (items()[0] ?? menu).focus({ preventScroll: true });
  return { show: (wanted) => closeOpen === end && show(wanted), close: end };
};

/** The element, or what was made in its place since. @param {HTMLElement | null} before @returns {HTMLElement | null} */
const sameAs = (before) => {
  if (!before || before.isConnected) return before;
  const { act, id } = before.dataset;
  if (act !== undefined) return document.querySelector(`[data-act="${CSS.escape(act)}"]`);
  return id === undefined ? null : document.querySelector(`main [data-id="${CSS.escape(id)}"]`);
};

/** @param {Section} section @param {(entry: Entry) => void} run */
const sectionOf = ({ name, entries }, run) =>
  element('div', { role: 'group', class: 'context-section', 'aria-label': name }, ...entries.map((entry) => itemOf(entry, run)));

/** @param {Entry} entry @param {(entry: Entry) => void} run */
const itemOf = (entry, run) => {
  const { text, note, keys, checked, off } = entry;
  return element(
    'button',
    {
      type: 'button',
      class: 'context-item',
      role: checked === undefined ? 'menuitem' : 'menuitemcheckbox',
      'aria-checked': checked === undefined ? null : String(checked),
      'aria-disabled': off ? 'true' : null,
      'aria-keyshortcuts': keys ?? null,
      tabindex: '-1',
      'data-text': text,
      onclick: () => run(entry),
    },
    element('span', { class: 'context-text' }, text),
    note ? element('span', { class: 'context-note' }, ' ', note) : null,
    keys ? element('kbd', { 'aria-hidden': 'true' }, keys) : null,
  );
};
