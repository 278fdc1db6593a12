// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { hideNode, selectNodes } from '../state/navigation.js';
import { selectionOf } from '../state/selection.js';
import { keepOnly } from '../state/workbench.js';
import { commonEntry } from './entries.js';

/** The height of one line of it, in pixels. */
const LINE = 44;

/**
 * How many nodes are selected and what is done with them most, at the foot of the graph; it is there while several
 * are, or while there is something to tell.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 * @param {{ask: (at: {x: number, y: number}) => void, focus: () => void, onSize: () => void}} bench asks for everything that can
 *   be done, takes the focus when a button goes that had it, and hears that the bar covers more or less
 */
export const createSelectionBar = (container, store, bench) => {
  const said = element('p', { class: 'selection-said', role: 'status' });
  const acts = element('div', { class: 'selection-acts' });
  const bar = element('div', { class: 'selection-bar is-empty', role: 'group', 'aria-label': 'Selection' }, said, acts);
  container.append(element('div', { class: 'selection-place' }, bar));

  const update = () => {
    const state = store.get();
    const { told, common } = state;
    const ids = selectionOf(state.route);
    const several = ids.length > 1;
    const gone = common?.of === ids.join('\n') ? common.gone.length : 0;
    const away = gone > 0 ? `, ${formatCount(gone)} of them no longer in the graph` : '';
    const words = [several && `${formatCounted(ids.length, 'node')} selected${away}.`, told?.text].filter(Boolean).join(' ');
    if (said.textContent !== words) said.textContent = words;
    bar.classList.toggle('is-empty', words === '');
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    const name = acts.contains(focused) ? focused?.dataset.act : undefined;
    const entry = several ? commonEntry(store, ids, common) : null;
    fill(
      acts,
      ...(told?.next ?? []).map(({ name, run }) => button(name, run)),
      several && button('Hide', () => hideNode(store, ...ids)),
      several && button('Show only these', () => keepOnly(store, ids)),
      entry?.run && button(`${entry.text} ${entry.note}`, entry.run, 'common'),
      several && button('More…', more, 'more', { 'aria-haspopup': 'menu' }),
      words !== '' && button(several ? 'Select nothing' : 'Close', () => (several ? selectNodes(store, []) : store.set({ told: null })), 'end'),
    );
    if (name === undefined) return;
    const again = /** @type {HTMLElement | null} */ (acts.querySelector(`[data-act="${CSS.escape(name)}"]`));
    if (again) again.focus();
    else bench.focus();
  };
  const more = () => {
    const { left, top } = bar.getBoundingClientRect();
    bench.ask({ x: left, y: top });
  };
  const ends = [
    store.watch(({ route }) => selectionOf(route).join('\n'), update),
    store.watch(({ common }) => common, update),
    store.watch(({ told }) => told, update),
  ];
  const observer = new ResizeObserver(bench.onSize);
  observer.observe(bar);
  return {
    update,
    /** How much of the picture is its room, in pixels; that of a line even while it is empty, so that nothing moves then. */
    covers: () => Math.max(LINE, bar.offsetHeight),
    destroy: () => {
      observer.disconnect();
      ends.forEach((end) => end());
    },
  };
};

/** @param {string} text @param {() => void} run @param {string} [act] @param {Record<string, string>} [attributes] */
const button = (text, run, act = text, attributes = {}) =>
  element('button', { type: 'button', 'data-act': act, onclick: run, ...attributes }, text);
