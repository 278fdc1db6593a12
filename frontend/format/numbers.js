// @ts-check
const grouped = new Intl.NumberFormat('en');

/**
 * A count with grouped digits: 2494 becomes "2,494".
 * @param {number} count
 */
export const formatCount = (count) => grouped.format(count);

/**
 * A count with its noun in the right number: "1 article", "2,494 articles".
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export const formatCounted = (count, one, many = pluralOf(one)) =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/**
 * A score between 0 and 1 with two digits.
 * @param {number} score
 */
export const formatScore = (score) => score.toFixed(2);

/**
 * A share between 0 and 1 as whole percent: "34 %", "<1 %".
 * @param {number} share
 */
export const formatShare = (share) =>
  share > 0 && share < 0.005 ? '<1 %' : share < 1 && share >= 0.995 ? '>99 %' : `${Math.round(share * 100)} %`;

/** @param {string} noun */
const pluralOf = (noun) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);
