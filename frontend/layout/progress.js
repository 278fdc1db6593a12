// @ts-check
import { formatShare } from '../format/numbers.js';
import { element } from '../page/element.js';

/**
 * Says how far a layout is, once it takes long, and lets the reader hold it.
 * @param {HTMLElement} container
 * @param {(hold: boolean) => void} onHold
 */
export const createProgress = (container, onHold) => {
  let held = false;
  const told = element('span', {});
  const button = element('button', { type: 'button', class: 'link', onclick: () => hold(!held) });
  const root = element('div', { class: 'layout-progress', hidden: true }, told, button);
  const hold = (/** @type {boolean} */ on) => {
    held = on;
    button.textContent = held ? 'Go on' : 'Hold';
    onHold(held);
  };
  container.append(root);
  const hide = () => {
    root.hidden = true;
    if (held) hold(false);
  };
  return {
    /** @param {number} share what is done, 0 to 1 */
    show: (share) => {
      told.textContent = `Laying out, ${formatShare(share)}`;
      if (root.hidden) hold(false);
      root.hidden = false;
    },
    hide,
    destroy: () => root.remove(),
  };
};
