// @ts-check
import { element } from '../page/element.js';
import { createTooltipBox } from '../page/tooltip.js';
import { reasonOf } from './reasons.js';

/**
 * Why two nodes are joined, beside the pointer. The details tell the same of each article.
 * @param {HTMLElement} container
 */
export const createLineTooltip = (container) => {
  const box = createTooltipBox(container);
  return {
    /**
     * @param {import('./model.js').Line | null} line
     * @param {{x: number, y: number}} at
     * @param {(id: string) => string} labelOf
     */
    update: (line, at, labelOf) => {
      if (!line) return box.hide();
      const { name, ends, reason } = reasonOf(line, labelOf);
      box.show(at, [
        element('p', { class: 'tooltip-facts' }, ends[0]),
        element('p', { class: 'tooltip-headline' }, name),
        element('p', { class: 'tooltip-facts' }, ends[1]),
        reason ? element('p', { class: 'tooltip-reason' }, reason) : null,
      ]);
    },
    destroy: box.destroy,
  };
};
