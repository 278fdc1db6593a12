// @ts-check
import { storyOfNode } from '../state/state.js';

/** @typedef {import('../api/types.js').Subgraph} Subgraph */

/**
 * The legend of a graph: only what is in it.
 * @param {Subgraph} subgraph
 * @param {import('../api/types.js').Style['color']} [color] by what articles are coloured
 * @returns {import('../page/legend.js').Entry[]}
 */
export const legendOf = ({ nodes, edges }, color = 'story') => {
  const nodeKinds = new Set(nodes.map(({ kind }) => kind));
  const edgeKinds = new Set(edges.map(({ kind }) => kind));
  const articles = nodes.filter(({ kind, properties }) => kind === 'Article' && properties.full !== false);
  const coloured =
    color === 'story' && (edgeKinds.has('IN_STORY') || articles.some((node) => storyOfNode(node) !== undefined));
  const has = {
    article: articles.length > 0 && coloured,
    plain: articles.length > 0 && !coloured,
    stub: nodes.some(({ kind, properties }) => kind === 'Article' && properties.full === false),
    provider: nodeKinds.has('Provider'),
    topic: nodeKinds.has('Topic'),
    story: nodeKinds.has('Story'),
    constellation: nodeKinds.has('Constellation'),
    related: edgeKinds.has('RELATED'),
    similar: edgeKinds.has('SIMILAR'),
    other: [...edgeKinds].some((kind) => kind !== 'RELATED' && kind !== 'SIMILAR'),
  };
  return TEXTS.filter(({ mark }) => has[mark]);
};

const TEXTS = /** @type {const} */ ([
  { mark: 'article', text: 'Article, in its story’s colour' },
  { mark: 'plain', text: 'Article' },
  { mark: 'stub', text: 'Article known only from a listing' },
  { mark: 'provider', text: 'Provider' },
  { mark: 'topic', text: 'Topic' },
  { mark: 'story', text: 'Story' },
  { mark: 'constellation', text: 'Constellation of stories' },
  { mark: 'related', text: 'Lists as related' },
  { mark: 'similar', text: 'Similar text' },
  { mark: 'other', text: 'Published by, about, in' },
]);
