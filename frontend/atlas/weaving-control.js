// @ts-check
import { formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { coarser, finer, weaveAnew } from '../state/weaving.js';

/**
 * Lets the reader have finer or coarser stories.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createWeavingControl = (container, store) => {
  const button = element(
    'button',
    { type: 'button', class: 'link', 'aria-expanded': 'false', 'aria-controls': 'weaving-panel' },
    'Finer ↔ coarser stories',
  );
  // Not disabled: the focus of who works by keyboard would be gone.
  const isAvailable = (/** @type {Element} */ made) => made.getAttribute('aria-disabled') !== 'true';
  const choice = (/** @type {string} */ text, /** @type {() => number | null} */ resolution) => {
    const made = element('button', { type: 'button' }, text);
    made.addEventListener('click', () => isAvailable(made) && weaveAnew(store, resolution()));
    return made;
  };
  const present = () => store.get().weaving?.resolution ?? 0;
  const choices = [
    choice('← Coarser', () => coarser(present())),
    choice('Finer →', () => finer(present())),
    choice('By the corpus', () => null),
  ];
  const status = element('p', { role: 'status' });
  const panel = element(
    'div',
    { class: 'weaving-panel', id: 'weaving-panel', role: 'group', 'aria-label': 'Finer or coarser stories', hidden: true },
    status,
    element('p', { class: 'weaving-choices' }, ...choices),
    element('p', { class: 'muted' }, 'Weaves the stored stories anew, for everyone; labels that you gave stay.'),
  );
  const root = element('div', { class: 'weaving', hidden: true }, button, panel);
  container.append(root);

  const toggle = (/** @type {boolean} */ open) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  const update = () => {
    const { weaving, busy } = store.get();
    const resolution = weaving?.resolution;
    root.hidden = resolution === undefined;
    if (resolution === undefined) return;
    const working = Boolean(busy.weave);
    panel.setAttribute('aria-busy', String(working));
    fill(status, working ? `Weaving ${formatCounted(weaving?.articles ?? 0, 'article')} anew…` : saying(weaving));
    const idle = [false, finer(resolution) <= resolution, weaving?.chosenResolution === undefined];
    choices.forEach((made, index) => made.setAttribute('aria-disabled', String(working || idle[index])));
  };
  button.addEventListener('click', () => toggle(panel.hidden));
  root.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.preventDefault();
    toggle(false);
    button.focus();
  });
  const onPress = (/** @type {PointerEvent} */ event) => {
    if (!root.contains(/** @type {Node} */ (event.target))) toggle(false);
  };
  addEventListener('pointerdown', onPress);
  const ends = [
    store.watch(({ weaving }) => weaving, update),
    store.watch(({ busy }) => Boolean(busy.weave), update),
  ];
  return {
    update,
    destroy: () => {
      removeEventListener('pointerdown', onPress);
      ends.forEach((end) => end());
      root.remove();
    },
  };
};

/**
 * Which resolution the stories have, and who chose it.
 * @param {import('../api/types.js').Weaving | null} weaving
 */
export const saying = (weaving) => {
  const resolution = Number((weaving?.resolution ?? 0).toPrecision(2));
  return `Closeness within a story: ${resolution}, ${weaving?.chosenResolution === undefined ? 'by the corpus' : 'chosen'}`;
};
