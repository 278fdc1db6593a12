// @ts-check
import { formatDay, formatSpan } from '../format/dates.js';
import { formatCounted } from '../format/numbers.js';
import { element } from '../page/element.js';
import { createTooltipBox } from '../page/tooltip.js';
import { copiesOf } from '../state/route.js';
import { articleFacts, bindingFacts, constellationFacts, stabilityFacts } from './facts.js';
import { nameOf } from './names.js';

/** @typedef {import('../api/types.js').Copies} Copies */

/**
 * What a story or constellation is, beside the pointer.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createTooltip = (container, store) => {
  const box = createTooltipBox(container);
  return {
    /** @param {import('./map-pick.js').Item | undefined} item @param {{x: number, y: number}} at */
    update: (item, at) => {
      const { atlas, region, route } = store.get();
      const of = (/** @type {any[]} */ ...lists) => lists.flatMap((list) => list ?? []).find(({ key }) => key === item?.id);
      const story = item?.kind === 'story' && of(atlas?.stories, region?.stories);
      const constellation = item?.kind === 'constellation' && of(atlas?.constellations, region?.constellations);
      const article = item?.kind === 'article' && of(region?.articles);
      if (article) box.show(at, ofArticle(article));
      else if (story) box.show(at, ofStory(story, copiesOf(route)));
      else if (constellation) box.show(at, ofConstellation(constellation, copiesOf(route)));
      else box.hide();
    },
    destroy: box.destroy,
  };
};

/** @param {import('../api/types.js').Story} story @param {Copies} copies */
const ofStory = (story, copies) => [
  line('tooltip-terms', nameOf(story, 4)),
  line('tooltip-headline', story.headline),
  ...facts([
    `${articleFacts(story, copies)} · ${formatSpan(story.firstSeen, story.lastSeen)}`.replace(/ · $/, ''),
    `${formatCounted(story.providerCount, 'provider')}: ${story.providers.slice(0, 3).join(', ')}`.replace(/: $/, ''),
    stabilityFacts(story),
    bindingFacts(story),
  ]),
];

/** @param {import('../api/types.js').Constellation} constellation @param {Copies} copies */
const ofConstellation = (constellation, copies) => [
  line('tooltip-terms', 'Constellation'),
  line('tooltip-headline', nameOf(constellation, 4)),
  ...facts([constellationFacts(constellation, copies), constellation.headline, 'Click to go closer']),
];

/** @param {import('../api/types.js').PlacedArticle} article */
const ofArticle = ({ title, key, provider, publishedAt, full, edges }) => [
  line('tooltip-headline', title || key),
  ...facts([
    [provider, formatDay(publishedAt)].filter(Boolean).join(' · '),
    `${formatCounted(edges, 'tie')} to other articles`,
    full ? '' : 'Known from listings only',
    'Click to open its graph',
  ]),
];

/** @param {string[]} texts */
const facts = (texts) => texts.filter(Boolean).map((text) => line('tooltip-facts', text));

/** @param {string} name @param {string} text */
const line = (name, text) => element('p', { class: name }, text);
