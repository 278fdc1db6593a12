// @ts-check
import { formatDay, formatSpan } from '../format/dates.js';
import { formatCounted, formatScore } from '../format/numbers.js';

/** @typedef {import('../api/types.js').Details} Details */
/** @typedef {import('../api/types.js').Neighbour} Neighbour */
/** @typedef {{name: string, note: string, entries: {id: string, label: string, detail: string}[]}} List */

/**
 * The address of an article, if it is one that may be followed.
 * @param {unknown} url
 * @returns {string | undefined} an http or https address, else undefined
 */
export const safeUrl = (url) => {
  try {
    const parsed = new URL(String(url));
    return ['http:', 'https:'].includes(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The short facts of a node, beneath its title.
 * @param {Details} details
 * @returns {{name: string, value: string}[]}
 */
export const factsOf = ({ node, articleCount }) => {
  const { properties } = node;
  switch (node.kind) {
    case 'Article':
      return [
        { name: 'Published', value: formatDay(properties.publishedAt) },
        { name: 'Author', value: properties.author ?? '' },
        { name: 'Quality', value: scoreOf(properties.quality) },
        { name: 'Heat', value: scoreOf(properties.heat) },
        { name: 'Known from', value: properties.full === false ? 'a listing only' : '' },
      ].filter(({ value }) => value);
    case 'Story':
      return [
        { name: 'Articles', value: String(properties.size ?? articleCount) },
        { name: 'Dates', value: formatSpan(properties.firstSeen, properties.lastSeen) },
        { name: 'Providers', value: properties.providers === undefined ? '' : String(properties.providers) },
      ].filter(({ value }) => value);
    case 'Provider':
      return [
        { name: 'Domain', value: properties.domain ?? '' },
        { name: 'Articles', value: String(articleCount) },
      ];
    default:
      return [{ name: 'Articles', value: String(articleCount) }];
  }
};

/**
 * The neighbours of a node as lists, those without entries left out.
 * @param {Details} details
 * @returns {List[]}
 */
export const listsOf = (details) => {
  const { listings, listedBy, similar, articles, articleCount } = details;
  return [
    { name: 'Lists', note: 'as related, in its order', entries: listings.map(entryOf) },
    { name: 'Listed by', note: '', entries: listedBy.map(entryOf) },
    { name: 'Similar', note: 'by their words', entries: similar.map(similarEntry) },
    { name: 'Articles', note: articlesNote(articles.length, articleCount), entries: articles.map(entryOf) },
  ].filter(({ entries }) => entries.length > 0);
};

/** @param {number} shown @param {number} total */
const articlesNote = (shown, total) =>
  shown < total ? `the newest ${shown} of ${formatCounted(total, 'article')}` : 'newest first';

/** @param {Neighbour} neighbour */
const entryOf = ({ id, label, detail }) => ({ id, label, detail: detail ?? '' });

/** @param {Neighbour} neighbour */
const similarEntry = ({ id, label, score, terms }) => ({
  id,
  label,
  detail: [score === undefined ? '' : formatScore(score), (terms ?? []).join(', ')].filter(Boolean).join(' · '),
});

/** The collector’s score; -1 stands for unknown. @param {unknown} score */
const scoreOf = (score) => (typeof score === 'number' && score >= 0 ? String(score) : '');
