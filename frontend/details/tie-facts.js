// @ts-check
import { formatScore, formatShare } from '../format/numbers.js';

/**
 * All that is known of an edge, each fact with its name.
 * @param {import('../api/types.js').EdgeTie} tie
 * @returns {{name: string, value: string}[]}
 */
export const tieFacts = ({ edge: { kind, properties }, file, together }) =>
  [
    { name: 'Score', value: kind === 'SIMILAR' ? scoreOf(properties.score) : '' },
    { name: 'Shared words', value: (properties.terms ?? []).join(', ') },
    { name: 'Place in the list', value: properties.rank ? `${properties.rank} of ${together}` : '' },
    { name: 'Listed back', value: kind === 'RELATED' && typeof properties.mutual === 'boolean' ? (properties.mutual ? 'yes' : 'no') : '' },
    { name: 'Strength', value: shareOf(properties.strength) },
    { name: 'Same text', value: shareOf(properties.similarity) },
    { name: 'Found by', value: properties.evidence ?? '' },
    { name: 'From the file', value: file ?? '' },
  ].filter(({ value }) => value !== '');

/** What the kind of an edge rests on. @param {string} kind */
export const groundOf = (kind) => GROUNDS[kind] ?? '';

/** @type {Record<string, string>} */
const GROUNDS = {
  RELATED: 'A recommendation that stands in the post, kept as it is.',
  SIMILAR: 'Worked out from the words of title, excerpt and text.',
  COPY_OF: 'Worked out from the texts: the same again, pointing to the earliest.',
  PUBLISHED_BY: 'The post or the listing says so.',
  ABOUT: 'The post says so.',
  IN_STORY: 'Worked out when the stories were woven.',
  ALSO_IN: 'Worked out when the stories were woven.',
  PART_OF: 'Worked out when the stories were woven.',
};

/** @param {unknown} score */
const scoreOf = (score) => (typeof score === 'number' ? formatScore(score) : '');

/** @param {unknown} share */
const shareOf = (share) => (typeof share === 'number' ? formatShare(share) : '');
