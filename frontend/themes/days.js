// @ts-check
import { barsOfDays, shiftDay } from '../filters/days.js';

/** @typedef {import('./articles.js').Span} Span */
/** @typedef {{day: string, articles: number[]}} Bar a number for each theme */

/** One entry for each day from the first to the last. @param {import('../api/types.js').ThemeComparison['days']} days @param {number} themes @returns {Bar[]} */
export const daysBetweenAll = (days, themes) => {
  const names = Array.from({ length: themes }, (_, place) => String(place));
  const flat = days.flatMap(({ day, articles }) => articles.map((count, place) => ({ day, story: String(place), articles: count })));
  return barsOfDays(flat, names).map(({ day, parts }) => ({ day, articles: parts.slice(0, themes).map(({ articles }) => articles) }));
};

/**
 * A span with one end moved by a key.
 * @param {Span} span
 * @param {'from' | 'to'} end
 * @param {string} key as events name it
 * @param {{first: string, last: string}} all
 * @returns {Span | null} null where the key moves nothing
 */
export const movedBy = (span, end, key, { first, last }) => {
  const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7 };
  const present = span[end] ?? (end === 'from' ? first : last);
  const [least, most] = end === 'from' ? [first, span.to ?? last] : [span.from ?? first, last];
  const step = steps[/** @type {keyof typeof steps} */ (key)];
  const wanted = key === 'Home' ? least : key === 'End' ? most : step === undefined ? null : shiftDay(present, step);
  if (wanted === null) return null;
  const day = wanted < least ? least : wanted > most ? most : wanted;
  return { ...span, [end]: day === (end === 'from' ? first : last) ? null : day };
};
