// @ts-check
import { storyOfNode } from '../state/state.js';
import { USUAL_STYLE } from '../state/view.js';

/** @typedef {import('../api/types.js').Subgraph} Subgraph */

/**
 * The legend of a graph: only what is in it.
 * @param {Subgraph} subgraph
 * @param {import('../api/types.js').Style} [style] how it is drawn; what is usual needs no words
 * @returns {import('../page/legend.js').Entry[]}
 */
export const legendOf = ({ nodes, edges }, { color, size, width } = USUAL_STYLE) => {
  const nodeKinds = new Set(nodes.map(({ kind }) => kind));
  const edgeKinds = new Set(edges.map(({ kind }) => kind));
  const articles = nodes.filter(({ kind, properties }) => kind === 'Article' && properties.full !== false);
  const coloured =
    color === 'story' && (edgeKinds.has('IN_STORY') || articles.some((node) => storyOfNode(node) !== undefined));
  const has = {
    article: articles.length > 0 && coloured,
    plain: articles.length > 0 && !coloured && color !== 'theme',
    stub: nodes.some(({ kind, properties }) => kind === 'Article' && properties.full === false),
    provider: nodeKinds.has('Provider'),
    topic: nodeKinds.has('Topic'),
    story: nodeKinds.has('Story'),
    constellation: nodeKinds.has('Constellation'),
    related: edgeKinds.has('RELATED'),
    similar: edgeKinds.has('SIMILAR'),
    bundle: edgeKinds.has('BUNDLE'),
    other: [...edgeKinds].some((kind) => !['RELATED', 'SIMILAR', 'BUNDLE'].includes(kind)),
  };
  return [
    ...TEXTS.filter(({ mark }) => has[mark]).map(({ mark, text }) => ({ mark, text: (mark === 'plain' && COLOURS[color]) || text })),
    ...(articles.length > 0 ? [{ mark: 'sizes', text: SIZES[size] }] : []),
    ...(has.similar && width === 'score' ? [{ mark: 'line', text: 'Thicker: more alike' }] : []),
  ];
};

const SIZES = {
  degree: 'Larger: more edges',
  pagerank: 'Larger: more of the ways lead there (PageRank)',
  quality: 'Larger: better quality',
  heat: 'Larger: more heat',
  equal: 'All articles of one size',
};

/** @type {Record<string, string>} */
const COLOURS = {
  constellation: 'Article, coloured by constellation',
  provider: 'Article, coloured by provider',
  topic: 'Article, coloured by its rarest topic here',
  date: 'Article, coloured by date',
  load: 'Article, coloured by the load that brought it',
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
  { mark: 'bundle', text: 'All between a group and another node' },
  { mark: 'other', text: 'Published by, about, in' },
]);
