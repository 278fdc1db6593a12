// @ts-check
import { parseRoute } from '../state/route.js';
import { carries } from './articles.js';

/** @typedef {import('../state/state.js').State} State */

/**
 * What the articles of a graph have in common in the latest comparison of themes, whose figures lead to such graphs.
 * @param {string[]} keys of what the graph starts from
 * @param {State['comparedThemes']} compared
 * @returns {{title: string, facts: string} | null} null where the comparison does not have them all
 */
export const comparedHeading = (keys, compared) => {
  if (!compared || keys.length === 0) return null;
  const { themes, stories, articles } = compared.told;
  const wanted = new Set(keys);
  const chosen = articles.filter(({ id }) => wanted.has(id));
  if (chosen.length < wanted.size) return null;
  const names = themes.flatMap(({ theme }, place) => (chosen.every(carries(place)) ? [`“${theme.name}”`] : []));
  const others = chosen.every(({ themes: carried }) => carried.length > 1) ? 'several themes' : 'the compared themes';
  const [{ story: key }] = chosen;
  const story = key !== null && chosen.every((article) => article.story === key) ? stories.find((share) => share.story === key) : undefined;
  return { title: `Articles of ${names.join(' and ') || others}`, facts: story ? `in ${story.label}` : '' };
};

/** The address of the comparison of themes from which the reader went on to graphs, null where it was another page. @param {State['steps']} steps */
export const comparisonBefore = ({ list, at }) => {
  const from = list.slice(0, at).findLast(({ address }) => parseRoute(address).page !== 'graph');
  return from && parseRoute(from.address).page === 'themes' ? from.address : null;
};
