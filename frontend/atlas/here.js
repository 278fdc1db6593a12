// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';
import { nameOf } from './names.js';

/** @typedef {import('../api/types.js').Figures} Figures */
/** @typedef {import('../api/types.js').Region} Region */

/**
 * Where on the map one is, and what of it shows, in words.
 * @param {{spot?: import('../api/types.js').Spot | null, constellation?: import('../api/types.js').Constellation, story?: import('../api/types.js').Story,
 *   article?: import('../api/types.js').PlacedArticle}} middle what is
 *   marked, and what lies in the middle
 * @param {{stories: number, region: Region | null, whole: boolean}} shown how many stories, the part of the map where
 *   the server told of it, and whether all of the map shows
 */
export const hereText = ({ spot, constellation, story, article }, { stories, region, whole }) => {
  const found = spot ? [`Found: ${spot.kind.toLowerCase()} ${spot.label}; Enter on the map opens it`] : [];
  if (whole) return found.join('');
  const names = [constellation && nameOf(constellation), story && nameOf(story), article?.title].filter(Boolean);
  const place = names.length > 0 ? `Here: ${names.join(' › ')}` : 'Here: between constellations';
  return [...found, place, ...partsOf(region, stories)].join(' · ');
};

/** @param {Region | null} region @param {number} stories */
const partsOf = (region, stories) => {
  if (!region) return [`${formatCounted(stories, 'story')} in view`];
  return [
    ...(region.figures.shown > 0 ? [share(region.figures, 'story')] : []),
    ...(region.articleFigures.shown > 0 || region.articleFigures.total === 0
      ? [share(region.articleFigures, 'article')]
      : []),
    'in and around the view',
  ];
};

/** @param {Figures} figures @param {string} noun */
const share = ({ shown, total, rankedBy }, noun) => {
  if (shown === total) return formatCounted(total, noun);
  const of = total < 0 ? `many ${noun === 'story' ? 'stories' : 'articles'}` : formatCounted(total, noun);
  return `${formatCount(shown)} of ${of}, ranked by ${rankedBy}`;
};
