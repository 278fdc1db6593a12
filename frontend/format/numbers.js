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

/** A size as people say it: "1 GB", "300 MB". @param {number} bytes */
export const formatSize = (bytes) => {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(bytes, 1)) / 10)));
  return `${formatCount(Math.round((bytes / 1024 ** step) * 10) / 10)} ${units[step]}`;
};
