// @ts-check
import { chosenPair } from './chosen.js';
import { daysText } from './words.js';
import { rowsOf } from './articles.js';

/**
 * What the sections of the page show.
 * @typedef {object} Model
 * @property {import('../api/types.js').ThemeComparison} told
 * @property {import('../api/types.js').ThemePair} pair that the verdict is of
 * @property {import('./articles.js').Span} span
 * @property {string} days the same in words, empty for all
 * @property {import('./articles.js').Row[]} rows stories in these days
 * @property {string | null} sort
 * @property {import('../api/types.js').Atlas | null} atlas
 */

/** @param {import('../state/state.js').State} state @returns {Model | null} null while nothing is compared */
export const modelOf = ({ route, comparedThemes, atlas }) => {
  if (route.page !== 'themes' || !comparedThemes) return null;
  const { told } = comparedThemes;
  const { from, to, sort } = route;
  const span = { from, to };
  return { told, pair: chosenPair(told, route.pair), span, days: daysText(span), rows: rowsOf(told, span), sort, atlas };
};
