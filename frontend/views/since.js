// @ts-check
import { formatCounted } from '../format/numbers.js';

/**
 * What is different since a view was saved.
 * @param {import('../api/types.js').Changed} changed
 * @param {string} [then] when that was, in words
 * @returns {string} empty where nothing is
 */
export const sinceText = ({ articlesThen, articlesNow, wovenAnew, gone }, then = 'this was saved') => {
  const more = articlesNow - articlesThen;
  const articles = `${formatCounted(Math.abs(more), 'article')} ${more > 0 ? 'more' : 'fewer'} than when ${then}`;
  const parts = [
    more !== 0 && articles,
    wovenAnew && `the stories were woven anew${more === 0 ? ` since ${then}` : ''}`,
    gone.length > 0 && `${formatCounted(gone.length, 'of its nodes', 'of its nodes')} ${gone.length === 1 ? 'is' : 'are'} gone`,
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join('; ')}.` : '';
};
