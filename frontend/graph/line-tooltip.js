// @ts-check
import { element, fill } from '../page/element.js';
import { reasonOf } from './reasons.js';

const AWAY = 16;

/**
 * Why two nodes are joined, beside the pointer. The details tell the same of each article.
 * @param {HTMLElement} container
 */
export const createLineTooltip = (container) => {
  const box = element('div', { class: 'tooltip', hidden: true, 'aria-hidden': 'true' });
  container.append(box);
  return {
    /**
     * @param {import('./model.js').Line | null} line
     * @param {{x: number, y: number}} at
     * @param {(id: string) => string} labelOf
     */
    update: (line, at, labelOf) => {
      box.hidden = !line;
      if (!line) return;
      const { name, ends, reason } = reasonOf(line, labelOf);
      fill(
        box,
        element('p', { class: 'tooltip-facts' }, ends[0]),
        element('p', { class: 'tooltip-headline' }, name),
        element('p', { class: 'tooltip-facts' }, ends[1]),
        reason ? element('p', { class: 'tooltip-reason' }, reason) : null,
      );
      const right = at.x + AWAY + box.offsetWidth < container.clientWidth;
      const left = right ? at.x + AWAY : Math.max(4, at.x - AWAY - box.offsetWidth);
      const top = Math.min(at.y + AWAY, container.clientHeight - box.offsetHeight - 4);
      box.style.setProperty('left', `${left}px`);
      box.style.setProperty('top', `${Math.max(4, top)}px`);
    },
    destroy: () => box.remove(),
  };
};
