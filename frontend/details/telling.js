// @ts-check
import { formatDay, formatHours } from '../format/dates.js';
import { formatCounted, formatScore, formatShare } from '../format/numbers.js';

/**
 * What an article's ties into another story mean, in one sentence.
 * @param {import('../api/types.js').Join} join
 */
export const consequenceOf = ({ ties, allTies, share }) => {
  const left = allTies - ties;
  if (left <= 0) return 'Nothing else joins them.';
  return `Without it ${left} of ${formatCounted(allTies, 'tie')} ${left === 1 ? 'remains' : 'remain'}, ${formatShare(1 - share)} of their weight.`;
};

/**
 * What ties two articles.
 * @param {{score: number | null, terms: string[], lists?: boolean, listed?: boolean}} tie
 */
export const tieReason = ({ score, terms, lists, listed }) =>
  [
    score === null ? '' : `similar, ${formatScore(score)}`,
    terms.join(', '),
    lists && listed ? 'list each other' : lists || listed ? 'listed' : '',
  ]
    .filter(Boolean)
    .join(' · ');

/**
 * What happened to a story, in words.
 * @param {import('../api/types.js').StoryEvent} event
 * @param {string} label what the story is called now
 */
export const eventText = ({ kind, label: then, otherLabel, shared }, label) => {
  const other = `“${otherLabel ?? 'another story'}”`;
  const count = formatCounted(shared, 'article');
  const told = {
    born: `First seen, with ${count}`,
    merged: `Took in ${other}, ${count}`,
    split: `Came out of ${other}, with ${count}`,
    shed: `${other} came out of it, with ${count}`,
    ended: `Took in most of ${other}, ${count}`,
  }[kind];
  return then && then !== label ? `${told}; then called “${then}”` : told;
};

/**
 * When a provider came to a story.
 * @param {import('../api/types.js').CoveringProvider} provider
 */
export const arrivalOf = ({ first, delayHours, originals, copies, copiesOf }) =>
  [
    delayHours === null
      ? 'no date'
      : delayHours === 0
        ? `first, ${formatDay(first)}`
        : `${formatHours(delayHours)} later`,
    originals + copies > 1 ? formatCounted(originals + copies, 'article') : '',
    originals === 0 ? `copies ${copiesOf.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' · ');

/**
 * The days of a story as bars without gaps; of a long story each bar is several days.
 * @param {import('../api/types.js').Day[]} days in order
 * @param {number} [most] how many bars
 * @returns {{from: string, articles: number}[]} `from` is the first day of a bar
 */
export const barsOf = (days, most = 62) => {
  if (days.length === 0) return [];
  const numbers = days.map(({ day }) => Date.parse(day) / DAY_MILLIS);
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  const width = Math.ceil((last - first + 1) / most);
  const bars = Array.from({ length: Math.floor((last - first) / width) + 1 }, (_, bar) => ({
    from: new Date((first + bar * width) * DAY_MILLIS).toISOString().slice(0, 10),
    articles: 0,
  }));
  numbers.forEach((day, index) => (bars[Math.floor((day - first) / width)].articles += days[index].articles));
  return bars;
};

const DAY_MILLIS = 86_400_000;
