// @ts-check
import { formatDay, formatSpan } from '../format/dates.js';
import { same } from '../state/same.js';

/** @typedef {import('../state/route.js').ThemesRoute} ThemesRoute */

/** @param {ThemesRoute} route */
export const themesPlace = ({ themes, within }) =>
  `Themes${themes.length > 0 ? `: ${themes.join(', ')}` : ''}${within ? ', in a part of the graph' : ''}`;

/** What a step from one comparison of themes to another does. @param {ThemesRoute} before @param {ThemesRoute} after */
export const themesParts = (before, after) => [
  ...(same(before.themes, after.themes) ? [] : [`Compare ${after.themes.join(', ') || 'the first two themes'}`]),
  ...(same(before.within, after.within) ? [] : [after.within ? 'Compare in a part of the graph' : 'Compare in all articles']),
  ...(before.from === after.from && before.to === after.to ? [] : [daysText(after) || 'All days']),
  ...(before.pair === after.pair || !same(before.themes, after.themes) ? [] : [`Tell of ${after.pair ?? 'the first pair'}`]),
  ...(before.sort === after.sort ? [] : ['Sort stories']),
];

/** The days of a span in words, empty for all. @param {{from: string | null, to: string | null}} span */
export const daysText = ({ from, to }) => {
  if (from && to) return formatSpan(from, to);
  if (from) return `From ${formatDay(from)}`;
  return to ? `Until ${formatDay(to)}` : '';
};
