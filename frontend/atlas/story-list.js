// @ts-check
import { isDark, watchInk } from '../canvas/ink.js';
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { openStory } from '../state/navigation.js';
import { colourOfRank } from '../style/palette.js';
import { storyFacts } from './tooltip.js';

/**
 * The stories of the map as a list: the same, for readers and for the keyboard.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createStoryList = (container, store) => {
  const list = element('ol', { class: 'story-list' });
  container.append(list);

  const update = () => {
    const stories = store.get().atlas?.stories ?? [];
    fill(list, ...stories.map((story, rank) => itemOf(story, rank)));
  };
  /** @param {import('../api/types.js').Story} story @param {number} rank */
  const itemOf = (story, rank) => {
    const dot = element('span', { class: 'dot', 'aria-hidden': 'true' });
    const colour = colourOfRank(rank, isDark());
    dot.style.setProperty('background', colour.fill);
    dot.style.setProperty('border-color', colour.edge);
    const point = (/** @type {string | null} */ key) => () => store.set({ hoveredStory: key });
    return element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'story-item',
          'data-key': story.key,
          title: storyFacts(story),
          onclick: () => openStory(store, story.key),
          onpointerenter: point(story.key),
          onpointerleave: point(null),
          onfocus: point(story.key),
          onblur: point(null),
        },
        dot,
        element('span', { class: 'story-terms' }, story.terms.slice(0, 3).join(', ') || story.label),
        element('span', { class: 'story-size' }, formatCount(story.size)),
        element('span', { class: 'story-headline' }, story.headline),
      ),
    );
  };
  list.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => moveFocus(event));
  const ends = [store.watch(({ atlas }) => atlas, update), watchInk(update)];
  return { update, destroy: () => ends.forEach((end) => end()) };
};

/** Arrow keys walk through the stories. @param {KeyboardEvent} event */
const moveFocus = (event) => {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
  const item = /** @type {any} */ (event.target)?.closest?.('li');
  const button = step && item?.[step]?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
};
