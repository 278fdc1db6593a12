// @ts-check
import { formatSpan } from '../format/dates.js';
import { formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';

const AWAY = 16;

/**
 * What a story is, beside the pointer.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createTooltip = (container, store) => {
  const box = element('div', { class: 'tooltip', hidden: true, 'aria-hidden': 'true' });
  container.append(box);
  return {
    /** @param {string | null} key @param {{x: number, y: number}} at */
    update: (key, at) => {
      const story = store.get().atlas?.stories.find((other) => other.key === key);
      box.hidden = !story;
      if (!story) return;
      fill(
        box,
        element('p', { class: 'tooltip-terms' }, story.terms.slice(0, 4).join(', ')),
        element('p', { class: 'tooltip-headline' }, story.headline),
        element('p', { class: 'tooltip-facts' }, storyFacts(story)),
        element('p', { class: 'tooltip-facts' }, story.providers.slice(0, 3).join(', ')),
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

/** Size, providers and dates of a story in one line. @param {import('../api/types.js').Story} story */
export const storyFacts = ({ size, providerCount, firstSeen, lastSeen }) =>
  [formatCounted(size, 'article'), formatCounted(providerCount, 'provider'), formatSpan(firstSeen, lastSeen)].join(
    ' · ',
  );
