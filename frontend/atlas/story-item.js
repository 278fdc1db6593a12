// @ts-check
import { isDark } from '../canvas/ink.js';
import { formatCount } from '../format/numbers.js';
import { element } from '../page/element.js';
import { noteMark } from '../page/note-mark.js';
import { openStory } from '../state/navigation.js';
import { copiesOf } from '../state/route.js';
import { rankOfStory } from '../state/state.js';
import { colourOfRank } from '../style/palette.js';
import { articleFacts, bindingFacts, stabilityFacts } from './facts.js';
import { nameOf } from './names.js';

/**
 * A story in the list: its colour, its name, its size, a stroke that is as long as it is stable.
 * @param {import('../api/types.js').Story} story
 * @param {import('../state/state.js').AppStore} store
 */
export const createStoryItem = (story, store) => {
  const dot = element('span', { class: 'dot', 'aria-hidden': 'true' });
  const colour = colourOfRank(rankOfStory(store.get(), story.key), isDark());
  dot.style.setProperty('background', colour.fill);
  dot.style.setProperty('border-color', colour.edge);
  const point = (/** @type {string | null} */ key) => () => store.set({ hoveredStory: key });
  const facts = [articleFacts(story, copiesOf(store.get().route)), stabilityFacts(story), bindingFacts(story)];
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'story-item',
        'data-key': story.key,
        title: facts.filter(Boolean).join('\n'),
        onclick: () => openStory(store, story.key),
        onpointerenter: point(story.key),
        onpointerleave: point(null),
        onfocus: point(story.key),
        onblur: point(null),
      },
      dot,
      element('span', { class: 'story-terms' }, noteMark(store.get().notes.get(`story:${story.key}`)), nameOf(story) || story.label),
      element('span', { class: 'story-size' }, formatCount(story.size), stabilityMark(story)),
      element('span', { class: 'story-headline' }, story.headline),
    ),
  );
};

/** @param {import('../api/types.js').Story} story */
const stabilityMark = (story) => {
  if (!stabilityFacts(story)) return null;
  const filled = element('span', { class: 'stability-filled' });
  filled.style.setProperty('width', `${Math.round(100 * story.stability)}%`);
  return element('span', { class: 'stability', 'aria-hidden': 'true' }, filled);
};
