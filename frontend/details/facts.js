// @ts-check
import { formatDay, formatSpan } from '../format/dates.js';
import { formatCounted, formatScore, formatShare } from '../format/numbers.js';

/** @typedef {import('../api/types.js').Details} Details */
/** @typedef {import('../api/types.js').Neighbour} Neighbour */
/**
 * `origin` is provider and date as the server says them; `strength` is greater for what is closer, in one list alone.
 * @typedef {{id: string, label: string, detail: string, origin?: string, strength: number}} Entry
 */
/** @typedef {{name: string, note: string, kind: string, entries: Entry[]}} List `kind` is that of the edges to its entries */

/** So many articles in one list were gathered by a machine or by subject: they say little of each other. */
const MANY_TOGETHER = 20;

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
export const factsOf = ({ node, articleCount, standing }) => {
  const { properties } = node;
  switch (node.kind) {
    case 'Article':
      return [
        { name: 'Published', value: formatDay(properties.publishedAt) },
        { name: 'Author', value: properties.author ?? '' },
        { name: 'Language', value: languageOf(standing?.language) },
        { name: 'Quality', value: scoreOf(properties.quality) },
        { name: 'Heat', value: scoreOf(properties.heat) },
        { name: 'Known from', value: properties.full === false ? 'a listing only' : '' },
      ].filter(({ value }) => value);
    case 'Story':
      return [
        { name: 'Articles', value: sizeOf(properties, articleCount) },
        { name: 'Dates', value: formatSpan(properties.firstSeen, properties.lastSeen) },
        { name: 'Providers', value: properties.providers === undefined ? '' : String(properties.providers) },
        { name: 'Holds together', value: firmnessOf(properties) },
        { name: 'Rests on', value: basisOf(properties) },
      ].filter(({ value }) => value);
    case 'Constellation':
      return [
        { name: 'Stories', value: String(properties.stories ?? '') },
        { name: 'Articles', value: sizeOf(properties, articleCount) },
        { name: 'Dates', value: formatSpan(properties.firstSeen, properties.lastSeen) },
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
  const { listings, listedBy, similar, articles, articleCount, standing, extent } = details;
  const shared = extent?.shared ?? [];
  return [
    { name: 'Copy of', note: '', kind: 'COPY_OF', entries: standing?.original ? [copyEntry(standing.original)] : [] },
    { name: 'Copies', note: 'of its text', kind: 'COPY_OF', entries: (standing?.copies ?? []).map(copyEntry) },
    { name: 'Lists', note: listingsNote(listings), kind: 'RELATED', entries: listings.map(listingEntry) },
    { name: 'Listed by', note: '', kind: 'RELATED', entries: listedBy.map(listedByEntry) },
    { name: 'Similar', note: 'by their words', kind: 'SIMILAR', entries: similar.map(similarEntry) },
    { name: 'Stories', note: 'the largest first', kind: 'PART_OF', entries: (extent?.stories ?? []).map(storyEntry) },
    { name: 'Also in another story', note: '', kind: 'ALSO_IN', entries: shared.filter(({ inside }) => inside).map(awayEntry) },
    { name: 'Also from another story', note: '', kind: 'ALSO_IN', entries: shared.filter(({ inside }) => !inside).map(hereEntry) },
    { name: 'Articles', note: articlesNote(articles.length, articleCount), kind: MEMBERSHIPS[details.node.kind] ?? '', entries: articles.map(entryOf) },
  ].filter(({ entries }) => entries.length > 0);
};

/** @type {Record<string, string>} */
const MEMBERSHIPS = { Provider: 'PUBLISHED_BY', Topic: 'ABOUT', Story: 'IN_STORY' };

/** @param {number} shown @param {number} total */
const articlesNote = (shown, total) =>
  shown < total ? `the newest ${shown} of ${formatCounted(total, 'article')}` : 'newest first';

/** @param {Neighbour[]} listings */
const listingsNote = (listings) => {
  const together = listings[0]?.together ?? 0;
  return together > MANY_TOGETHER ? 'in one list: weak evidence' : 'as related, in its order';
};

/** @param {Neighbour} neighbour */
const entryOf = ({ id, label, detail, copies }) => ({
  id,
  label,
  detail: joined(detail, copies ? `+${formatCounted(copies, 'copy')}` : ''),
  origin: detail,
  strength: copies ?? 0,
});

/** @param {import('../api/types.js').Copied} copy */
const copyEntry = ({ id, label, detail, similarity }) => ({
  id,
  label,
  detail: joined(detail, similarity >= 1 ? 'the same text' : `${formatShare(similarity)} the same`),
  origin: detail,
  strength: similarity,
});

/** @param {Neighbour} neighbour */
const listingEntry = ({ id, label, detail, mutual, rank }) => ({
  id,
  label,
  detail: joined(detail, mutual ? 'lists back' : ''),
  origin: detail,
  strength: -(rank ?? 0),
});

/** @param {Neighbour} neighbour */
const listedByEntry = ({ id, label, detail, mutual, rank, together = 0 }) => ({
  id,
  label,
  detail: joined(
    detail,
    mutual ? 'listed back' : '',
    together > MANY_TOGETHER ? `together with ${together - 1} others: weak evidence` : '',
  ),
  origin: detail,
  strength: -(rank ?? 0),
});

/** @param {Neighbour} neighbour */
const similarEntry = ({ id, label, detail, score, terms }) => ({
  id,
  label,
  detail: joined(detail, score === undefined ? '' : formatScore(score), (terms ?? []).join(', ')),
  origin: detail,
  strength: score ?? 0,
});

/** @param {import('../api/types.js').GraphNode} story */
const storyEntry = ({ id, label, properties: { size, firstSeen, lastSeen } }) => ({
  id,
  label,
  detail: joined(size === undefined ? '' : formatCounted(size, 'article'), formatSpan(firstSeen, lastSeen)),
  origin: '',
  strength: size ?? 0,
});

/** @param {import('../api/types.js').Shared} shared */
const awayEntry = ({ id, label, detail, strength, other }) => ({
  id,
  label,
  detail: joined(detail, `${formatShare(strength)} in “${other.label}”`),
  origin: detail,
  strength,
});

/** @param {import('../api/types.js').Shared} shared */
const hereEntry = ({ id, label, detail, strength, other }) => ({
  id,
  label,
  detail: joined(detail, `in “${other.label}”, ${formatShare(strength)} here`),
  origin: detail,
  strength,
});

/** @param {...(string | undefined)} parts */
const joined = (...parts) => parts.filter(Boolean).join(' · ');

/** The collector’s score; -1 stands for unknown. @param {unknown} score */
const scoreOf = (score) => (typeof score === 'number' && score >= 0 ? String(score) : '');

/** @param {Record<string, any>} properties @param {number} counted */
const sizeOf = ({ size, originals }, counted) => {
  const copies = (size ?? 0) - (originals ?? size ?? 0);
  return copies > 0 ? `${size}, ${formatCounted(copies, 'copy')} among them` : String(size ?? counted);
};

/** Over other seeds and nearby resolutions. @param {Record<string, any>} properties */
const firmnessOf = ({ stability, originals }) => {
  if (typeof stability !== 'number' || originals === 1) return '';
  const word = FIRMNESS.find(({ from }) => stability >= from)?.word;
  return `${word}, ${formatScore(stability)}`;
};

const FIRMNESS = [
  { from: 0.9, word: 'firmly' },
  { from: 0.75, word: 'quite firmly' },
  { from: 0.5, word: 'loosely' },
  { from: 0, word: 'hardly' },
];

/** @param {Record<string, any>} properties */
const basisOf = ({ textShare, originals }) => {
  if (typeof textShare !== 'number' || originals === 1) return '';
  return textShare >= 1 ? 'text alone' : `${formatShare(textShare)} text, ${formatShare(1 - textShare)} listings`;
};

/** @param {unknown} code ISO 639-1; "und" where it could not be told */
const languageOf = (code) => {
  if (typeof code !== 'string' || code === '' || code === 'und') return '';
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};
