// @ts-check
import { listsOf, factsOf, safeUrl } from '../details/facts.js';
import { glide } from '../graph/glide.js';
import { legendOf } from '../graph/legend.js';
import { modelOf } from '../graph/model.js';
import { deepEqual, equal, test } from './harness.js';

const FIGURES = { shown: 0, total: 0, rankedBy: '' };
const node = (/** @type {string} */ id, kind = 'Article', properties = {}) => ({
  id,
  kind,
  label: id,
  properties,
});
const edge = (
  /** @type {string} */ kind,
  /** @type {string} */ source,
  /** @type {string} */ target,
  properties = {},
) => ({ id: `${kind} ${source} ${target}`, kind, source, target, properties });
const details = (/** @type {any} */ given) => ({
  topics: [],
  listings: [],
  listedBy: [],
  similar: [],
  articles: [],
  articleCount: 0,
  ...given,
});

test('listings in both directions are one line with two heads', () => {
  const { lines } = modelOf({
    nodes: [node('a'), node('b')],
    edges: [edge('RELATED', 'b', 'a'), edge('RELATED', 'a', 'b')],
    figures: FIGURES,
  });
  deepEqual(lines, [{ a: 'a', b: 'b', kind: 'RELATED', forward: true, backward: true, score: 0, properties: {} }]);
});

test('a pair that is related and similar has two lines and counts as one neighbour', () => {
  const graph = {
    nodes: [node('a'), node('b')],
    edges: [edge('RELATED', 'b', 'a'), edge('SIMILAR', 'a', 'b', { score: 0.4 })],
    figures: FIGURES,
  };
  const { lines, marks } = modelOf(graph);
  deepEqual(
    lines.map(({ kind, forward, score }) => [kind, forward, score]),
    [
      ['RELATED', false, 0],
      ['SIMILAR', true, 0.4],
    ],
  );
  deepEqual(
    marks.map(({ degree }) => degree),
    [1, 1],
  );
});

test('kinds differ in shape, stubs are hollow', () => {
  const nodes = [
    node('a', 'Article', { full: false }),
    node('p', 'Provider'),
    node('t', 'Topic'),
    node('s', 'Story'),
    node('c', 'Constellation'),
  ];
  const { marks } = modelOf({ nodes, edges: [], figures: FIGURES });
  deepEqual(
    marks.map(({ id, shape, stub }) => [id, shape, stub]),
    [
      ['a', 'circle', true],
      ['c', 'rings', false],
      ['p', 'square', false],
      ['s', 'ring', false],
      ['t', 'diamond', false],
    ],
  );
});

test('a legend explains only what is there', () => {
  const graph = { nodes: [node('a'), node('t', 'Topic')], edges: [edge('ABOUT', 'a', 't')], figures: FIGURES };
  deepEqual(
    legendOf(graph).map(({ mark }) => mark),
    ['plain', 'topic', 'other', 'sizes'],
  );
});

test('a story colours its articles, named by a property or by an edge', () => {
  const nodes = [
    node('article:a', 'Article', { story: 's' }),
    node('article:b'),
    node('story:s', 'Story', { key: 's' }),
  ];
  const graph = { nodes, edges: [edge('IN_STORY', 'article:b', 'story:s')], figures: FIGURES };
  deepEqual(
    modelOf(graph).marks.map(({ story }) => story),
    ['s', 's', 's'],
  );
  deepEqual(
    legendOf(graph).map(({ mark }) => mark),
    ['article', 'story', 'other', 'sizes'],
  );
});

test('only web addresses are followed', () => {
  equal(safeUrl('https://example.org/a'), 'https://example.org/a');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '', null])
    equal(safeUrl(url), undefined);
});

test('a heat of -1 is unknown and not shown', () => {
  const facts = factsOf(
    details({ node: node('a', 'Article', { heat: -1, quality: 40, publishedAt: '2020-01-18T10:00:00Z' }) }),
  );
  deepEqual(facts, [
    { name: 'Published', value: '18 Jan 2020' },
    { name: 'Quality', value: '40' },
  ]);
});

test('similar articles come with score and shared words; empty lists stay away', () => {
  const lists = listsOf(
    details({ node: node('a'), similar: [{ id: 'b', label: 'B', score: 0.256, terms: ['met', 'police'] }] }),
  );
  deepEqual(lists, [
    {
      name: 'Similar',
      note: 'by their words',
      kind: 'SIMILAR',
      entries: [{ id: 'b', label: 'B', detail: '0.26 · met, police', strength: 0.256 }],
    },
  ]);
});

test('a cut list of articles says of how many', () => {
  const [list] = listsOf(
    details({ node: node('t', 'Topic'), articles: [{ id: 'a', label: 'A', detail: '' }], articleCount: 312 }),
  );
  equal(list.note, 'the newest 1 of 312 articles');
});

test('marks on their way end at once where they are to be, and say so once', () => {
  const marks = /** @type {any[]} */ ([{ id: 'a', x: 10, y: 20 }, { id: 'b', x: 5, y: 5 }]);
  let ended = 0;
  const end = glide(marks, new Map([['a', { x: 0, y: 0 }]]), () => {}, () => (ended += 1));
  end();
  end();
  deepEqual([marks.map(({ x, y }) => [x, y]), ended], [[[10, 20], [5, 5]], 1]);
});
