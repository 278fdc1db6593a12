// @ts-check
/** @typedef {import('../api/types.js').Facets['days']} Days */
/**
 * A day with its articles, story by story; `parts` has the stories with colours of their own first.
 * @typedef {{day: string, articles: number, parts: {story: string | null, articles: number}[]}} Bar
 */

const DAY_MILLIS = 86_400_000;

/** @param {string} day @param {number} days */
export const shiftDay = (day, days) => new Date(Date.parse(day) + days * DAY_MILLIS).toISOString().slice(0, 10);

/** How many days lie between two. @param {string} from @param {string} to */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLIS);

/** Beyond so many days, the first are left out: somebody's articles of 1970 are no reason for bars of no width. */
const MOST_DAYS = 3_660;

/**
 * One bar for each day from the first to the last, also for those without articles.
 * @param {Days} days in order
 * @param {string[]} stories those that have a part of their own; the others are one
 * @returns {Bar[]}
 */
export const barsOfDays = (days, stories) => {
  if (days.length === 0) return [];
  const last = days[days.length - 1].day;
  const earliest = days[0].day;
  const first = daysBetween(earliest, last) > MOST_DAYS ? shiftDay(last, -MOST_DAYS) : earliest;
  const bars = Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => ({
    day: shiftDay(first, at),
    articles: 0,
    parts: [...stories, null].map((story) => ({ story, articles: 0 })),
  }));
  for (const { day, story, articles } of days) {
    const bar = bars[daysBetween(first, day)];
    if (!bar) continue;
    const named = bar.parts.find((part) => part.story === story) ?? bar.parts[stories.length];
    named.articles += articles;
    bar.articles += articles;
  }
  return bars;
};

/**
 * The days that a span of a picture covers.
 * @param {Bar[]} bars
 * @param {number} left 0 to the number of bars
 * @param {number} right
 * @returns {{from: string | null, to: string | null}} null where it goes to the end, so that later articles show, too
 */
export const daysOfSpan = (bars, left, right) => {
  const from = Math.min(bars.length - 1, Math.max(0, Math.round(left)));
  const to = Math.min(bars.length - 1, Math.max(from, Math.round(right) - 1));
  return { from: from > 0 ? bars[from].day : null, to: to < bars.length - 1 ? bars[to].day : null };
};

/**
 * The next window of a moving picture: as wide as the chosen one, else a sixth of all days.
 * @param {Bar[]} bars
 * @param {{from: string | null, to: string | null}} shown
 * @returns {{from: string, to: string} | null} null at the end
 */
export const nextWindow = (bars, { from, to }) => {
  if (bars.length < 2) return null;
  const [first, last] = [bars[0].day, bars[bars.length - 1].day];
  if (from === null && to === null) {
    return { from: first, to: shiftDay(first, Math.max(0, Math.ceil(bars.length / 6) - 1)) };
  }
  const next = { from: shiftDay(from ?? first, 1), to: shiftDay(to ?? last, 1) };
  return next.to > last ? null : next;
};
