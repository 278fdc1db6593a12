// @ts-check
import { element, fill } from './element.js';

/** From the pointer to the tooltip, and from there to the container's edge, in pixels. */
const AWAY = 16;
const MARGIN = 4;

/**
 * A box beside the pointer that stays inside its container. What it says can be read elsewhere, too.
 * @param {HTMLElement} container
 */
export const createTooltipBox = (container) => {
  const box = element('div', { class: 'tooltip', hidden: true, 'aria-hidden': 'true' });
  container.append(box);
  return {
    hide: () => {
      box.hidden = true;
    },
    /** @param {{x: number, y: number}} at the pointer, in the container @param {(Node | null)[]} parts */
    show: (at, parts) => {
      fill(box, ...parts);
      box.hidden = false;
      const right = at.x + AWAY + box.offsetWidth < container.clientWidth;
      const left = right ? at.x + AWAY : Math.max(MARGIN, at.x - AWAY - box.offsetWidth);
      const top = Math.min(at.y + AWAY, container.clientHeight - box.offsetHeight - MARGIN);
      box.style.setProperty('left', `${left}px`);
      box.style.setProperty('top', `${Math.max(MARGIN, top)}px`);
    },
    destroy: () => box.remove(),
  };
};
