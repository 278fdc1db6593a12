// @ts-check
import { formatCounted, formatScore, formatShare } from '../format/numbers.js';
import { countedRelations } from '../state/relations.js';

/** @typedef {import('./model.js').Line} Line */

/**
 * Why two nodes are joined, in words.
 * @param {Line} line
 * @param {(id: string) => string} labelOf
 * @returns {{name: string, ends: string[], reason: string}} `ends` in the order of reading
 */
export const reasonOf = ({ a, b, kind, forward, backward, score, properties }, labelOf) => {
  const [source, target] = forward ? [a, b] : [b, a];
  const ends = [labelOf(source), labelOf(target)];
  switch (kind) {
    case 'SIMILAR':
      return { name: `Similar text, ${formatScore(score)}`, ends, reason: sharedTerms(properties.terms) };
    case 'RELATED':
      return forward && backward
        ? { name: 'List each other', ends, reason: '' }
        : { name: 'Lists as related', ends, reason: properties.mutual === false ? 'It is not listed back.' : '' };
    case 'COPY_OF':
      return { name: 'Is a copy of', ends, reason: shareOf(properties.similarity, 'of the text is the same') };
    case 'IN_STORY':
    case 'ALSO_IN':
      return {
        name: kind === 'IN_STORY' ? 'Is in the story' : 'Is also in the story',
        ends,
        reason: shareOf(properties.strength, 'of what ties it'),
      };
    case 'BUNDLE':
      return { name: formatCounted(properties.edges, 'edge'), ends, reason: bundled(properties) };
    default:
      return { name: NAMES[kind] ?? kind, ends, reason: '' };
  }
};

/** @type {Record<string, string>} */
const NAMES = { PUBLISHED_BY: 'Published by', ABOUT: 'Is about', PART_OF: 'Is part of' };

/** @param {Record<string, any>} properties */
const bundled = (properties) =>
  countedRelations(properties) + (properties.score === undefined ? '' : `, the most alike ${formatScore(properties.score)}`);

/** @param {string[] | undefined} terms */
const sharedTerms = (terms) => (terms?.length ? `Both say ${terms.join(', ')}` : '');

/** @param {unknown} share @param {string} of */
const shareOf = (share, of) => (typeof share === 'number' ? `${formatShare(share)} ${of}` : '');
