// @ts-check
import { formatSpan } from '../format/dates.js';
import { formatCount, formatCounted } from '../format/numbers.js';

/** @typedef {import('../api/types.js').Story} Story */
/** @typedef {import('../api/types.js').Group} Group */
/** @typedef {import('../api/types.js').Copies} Copies */

/** Size, providers and dates of a story in one line. @param {Story} story */
export const storyFacts = ({ size, providerCount, firstSeen, lastSeen }) =>
  [formatCounted(size, 'article'), formatCounted(providerCount, 'provider'), formatSpan(firstSeen, lastSeen)]
    .filter(Boolean)
    .join(' · ');

/**
 * How many articles, and what of copies: "12 articles, 3 of them copies", "9 articles, 3 copies folded".
 * @param {Group} group
 * @param {Copies} copies
 */
export const articleFacts = ({ size, copies: repeated }, copies) => {
  const articles = formatCounted(size, 'article');
  if (repeated === 0) return articles;
  return copies === 'folded'
    ? `${articles}, ${formatCounted(repeated, 'copy')} folded`
    : `${articles}, ${formatCount(repeated)} of them ${repeated === 1 ? 'a copy' : 'copies'}`;
};

/** How firmly a story holds together. @param {Story} story @returns {string} empty for a single article */
export const stabilityFacts = ({ size, copies, stability }) =>
  size + copies > 1 ? `Held together in ${percent(stability)} of the searches` : '';

/** What ties a story together. @param {Story} story @returns {string} empty for a single article */
export const bindingFacts = ({ size, copies, textShare }) => {
  if (size + copies < 2) return '';
  const text = percent(textShare);
  if (text === percent(1)) return 'Tied by text alone';
  return text === percent(0) ? 'Tied by listings alone' : `Tied by text ${text}, by listings ${percent(1 - textShare)}`;
};

/**
 * Articles, stories and dates of a constellation.
 * @param {import('../api/types.js').Constellation} constellation
 * @param {Copies} copies
 */
export const constellationFacts = (constellation, copies) =>
  [
    articleFacts(constellation, copies),
    formatCounted(constellation.stories, 'story'),
    formatSpan(constellation.firstSeen, constellation.lastSeen),
  ]
    .filter(Boolean)
    .join(' · ');

/** @param {number} share 0 to 1 */
const percent = (share) => `${Math.round(100 * share)} %`;
