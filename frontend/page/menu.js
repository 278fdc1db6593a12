// @ts-check
import { element } from './element.js';

/**
 * A button that opens a panel below it. Escape, from wherever the focus is, and a press outside close it; it
 * is there as soon as the corpus has articles.
 * @param {HTMLElement} container of button and panel, and of nothing that closes the panel
 * @param {import('../state/state.js').AppStore} store
 * @param {{name: string, panel: HTMLElement, onOpen: () => void, staysOpen?: boolean}} menu the panel has an id; without `staysOpen` another
 *   address closes it, since what it says is of the one before
 */
export const createMenu = (container, store, { name, panel, onOpen, staysOpen = false }) => {
  const button = element(
    'button',
    { type: 'button', class: 'menu-button', 'aria-expanded': 'false', 'aria-controls': panel.id },
    name,
  );
  panel.hidden = true;
  const toggle = (/** @type {boolean} */ open) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) onOpen();
  };
  const leave = () => {
    toggle(false);
    button.focus();
  };
  const onPress = (/** @type {PointerEvent} */ event) => {
    if (!container.contains(/** @type {Node} */ (event.target))) toggle(false);
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || panel.hidden) return;
    event.preventDefault();
    leave();
  };
  button.addEventListener('click', () => toggle(panel.hidden));
  addEventListener('pointerdown', onPress);
  document.addEventListener('keydown', onKey);
  const endWithAddress = store.watch(
    ({ route }) => route,
    () => !staysOpen && toggle(false),
  );
  const end = store.watch(
    ({ stats }) => Boolean(stats?.articles),
    (any) => (container.hidden = !any),
  );
  return {
    button,
    close: () => toggle(false),
    /** Closes it and gives the focus back to the button. */
    leave,
    destroy: () => {
      removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
      end();
      endWithAddress();
    },
  };
};
