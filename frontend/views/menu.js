// @ts-check
import { element, fill } from '../page/element.js';
import { createViewsPanel } from './panel.js';

/**
 * The button that opens the saved views.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createViewsMenu = (container, store) => {
  const button = element(
    'button',
    { type: 'button', class: 'menu-button', 'aria-expanded': 'false', 'aria-controls': 'views-panel' },
    'Views',
  );
  const box = element('div', { class: 'menu-panel views-panel', id: 'views-panel', hidden: true });
  fill(container, button, box);

  const toggle = (/** @type {boolean} */ open) => {
    box.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) panel.open();
  };
  const leave = () => {
    toggle(false);
    button.focus();
  };
  const panel = createViewsPanel(box, store, leave);

  button.addEventListener('click', () => toggle(box.hidden));
  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || box.hidden) return;
    event.preventDefault();
    leave();
  });
  const onPress = (/** @type {PointerEvent} */ event) => {
    if (!container.contains(/** @type {Node} */ (event.target))) toggle(false);
  };
  addEventListener('pointerdown', onPress);
  const end = store.watch(
    ({ stats }) => Boolean(stats?.articles),
    (any) => (container.hidden = !any),
  );
  return {
    update: () => toggle(!box.hidden),
    destroy: () => {
      removeEventListener('pointerdown', onPress);
      end();
    },
  };
};
