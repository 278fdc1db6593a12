// @ts-check
import { formatCount, formatCounted } from './numbers.js';

/**
 * What the atlas shows of what there is.
 * @param {import('../api/types.js').Atlas} atlas
 */
export const atlasFigures = ({ figures, articles }) => {
  const stories =
    figures.shown < figures.total
      ? `${formatCount(figures.shown)} of ${formatCounted(figures.total, 'story')} shown, ranked by ${figures.rankedBy}`
      : `All ${formatCounted(figures.total, 'story')} shown`;
  const share =
    articles.shown < articles.total
      ? `${formatCount(articles.shown)} of ${formatCounted(articles.total, 'article')}`
      : formatCounted(articles.total, 'article');
  return [stories, share, ...(articles.folded ? [`${formatCounted(articles.folded, 'copy')} folded`] : [])].join(' · ');
};

/**
 * What a graph shows: its articles, its other nodes, its relations, and what a limit and filters left out.
 * @param {import('../api/types.js').Subgraph} subgraph
 */
export const subgraphFigures = ({ nodes, edges, figures }) => {
  const counted = KINDS.map(({ kind, noun }) => ({
    count: nodes.filter((node) => node.kind === kind).length,
    noun,
  }));
  const said = counted.filter(({ count }) => count > 0).map(({ count, noun }) => formatCounted(count, noun));
  const grouped = nodes.reduce((sum, { properties }) => sum + (properties.grouped ?? 0), 0);
  return [
    [...said, formatCounted(edges.length, 'relation')].join(', '),
    ...(grouped > 0 ? [`${formatCounted(grouped, 'article')} grouped by story`] : []),
    ...(figures.shown !== figures.total ? [cutFigures(figures)] : []),
    ...(figures.filtered ? [`${formatCounted(figures.filtered, 'node')} filtered out`] : []),
  ].join(' · ');
};

/** @param {import('../api/types.js').Figures} figures */
const cutFigures = ({ shown, total, rankedBy }) =>
  `showing ${formatCount(shown)} of ${total < 0 ? 'more' : formatCount(total)}${rankedBy ? `, ranked by ${rankedBy}` : ''}`;

const KINDS = [
  { kind: 'Article', noun: 'article' },
  { kind: 'Provider', noun: 'provider' },
  { kind: 'Topic', noun: 'topic' },
  { kind: 'Story', noun: 'story' },
  { kind: 'Constellation', noun: 'constellation' },
];
