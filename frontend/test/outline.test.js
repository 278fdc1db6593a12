// @ts-check
import { filterRows, nextOrder, sortRows, tableRows } from '../outline/rows.js';
import { spokenChange, spokenNode, spokenRow, spokenStep } from '../outline/spoken.js';
import { findTyped, rowsOf, treeOf } from '../outline/tree.js';
import { neighboursOf, worldOf } from '../outline/world.js';
import { formatRoute, parseRoute } from '../state/route.js';
import { deepEqual, equal, test } from './harness.js';

const article = (/** @type {string} */ key, /** @type {string} */ label, /** @type {any} */ properties = {}) => ({
  id: `article:${key}`,
  kind: 'Article',
  label,
  properties: { key, full: true, provider: 'wired.com', ...properties },
});
const edge = (/** @type {string} */ kind, /** @type {string} */ source, /** @type {string} */ target, properties = {}) => ({
  id: `${kind} ${source} ${target}`,
  kind,
  source,
  target,
  properties,
});
const NODES = [
  article('late', 'The late one', { story: 's', publishedAt: '2020-01-20T00:00:00Z', quality: 9 }),
  article('early', 'Early bird', { story: 's', publishedAt: '2020-01-18T10:00:00Z', quality: 74 }),
  article('dateless', '“Echo” of it', { story: 's', full: false, quality: -1 }),
  article('other', 'Another story', { story: 't', publishedAt: '2020-01-02T00:00:00Z' }),
  article('alone', 'Alone'),
  { id: 'topic:AI', kind: 'Topic', label: 'AI', properties: { name: 'AI' } },
  { id: 'provider:wired.com', kind: 'Provider', label: 'Wired', properties: { domain: 'wired.com' } },
];
const EDGES = [
  edge('SIMILAR', 'article:early', 'article:late', { score: 0.5 }),
  edge('RELATED', 'article:early', 'article:late'),
  edge('SIMILAR', 'article:dateless', 'article:early', { score: 0.8 }),
  edge('PUBLISHED_BY', 'article:early', 'provider:wired.com'),
];
const ATLAS = { stories: [{ key: 's', label: 'police, London', terms: ['police', 'London'] }] };
const subgraph = { nodes: NODES, edges: EDGES, figures: { shown: 7, total: 7, rankedBy: '' } };
const world = worldOf(subgraph, /** @type {any} */ (ATLAS));
const mark = (/** @type {string} */ id) => /** @type {import('../graph/model.js').Mark} */ (world.marks.get(id));
const ids = (/** @type {{id: string}[]} */ rows) => rows.map(({ id }) => id);

test('the outline has the largest story first, then what is in none, providers and topics', () =>
  deepEqual(
    treeOf(world).map(({ label, leaves }) => [label, leaves.length]),
    [
      ['police, London', 3],
      ['unnamed', 1],
      ['Articles in no story', 1],
      ['Providers', 1],
      ['Topics', 1],
    ],
  ));

test('a story has its articles by date, those without one last', () =>
  deepEqual(ids(treeOf(world)[0].leaves), ['article:early', 'article:late', 'article:dateless']));

test('only open branches show their leaves, each with its place', () => {
  const rows = rowsOf(treeOf(world), new Set(['story:t']));
  deepEqual(ids(rows), ['story:s', 'story:t', 'article:other', 'group:Article', 'group:Provider', 'group:Topic']);
  deepEqual([rows[1], rows[2]].map(({ level, place, of }) => [level, place, of]), [
    [1, 2, 5],
    [2, 1, 1],
  ]);
});

test('a story that is a node of the graph is its own branch', () => {
  const story = { id: 'story:s', kind: 'Story', label: 'police', properties: { key: 's', size: 34 } };
  const [branch] = treeOf(worldOf({ ...subgraph, nodes: [...NODES, story] }, null));
  deepEqual([branch.id, branch.label, branch.mark?.id, branch.leaves.length], ['story:s', 'police', 'story:s', 3]);
});

test('a letter leads to the next row that begins so, around the end and past quotes', () => {
  const rows = rowsOf(treeOf(world), new Set(['story:s']));
  const found = (/** @type {number} */ from, /** @type {string} */ typed) => rows[findTyped(rows, from, typed)]?.id;
  equal(found(0, 'e'), 'article:early');
  equal(found(1, 'e'), 'article:dateless');
  equal(found(3, 'e'), 'article:early');
  equal(found(1, 'ec'), 'article:dateless');
  equal(found(1, 'ea'), 'article:early');
  equal(found(0, 'x'), undefined);
});

test('an article is told with title, provider, day and neighbours', () =>
  equal(spokenNode(world, mark('article:early')), 'Article ‘Early bird’, Wired, 18 Jan 2020, joined to 3'));

test('an article that only a listing knows is told as such', () =>
  equal(
    spokenNode(world, mark('article:dateless')),
    'Article ‘“Echo” of it’, known from a listing only, Wired, joined to 1',
  ));

test('a node without neighbours is told as joined to nothing here', () =>
  equal(spokenNode(world, mark('topic:AI')), 'Topic AI, joined to nothing here'));

test('a branch is told with its articles and whether it is open', () => {
  const [story, , , providers] = rowsOf(treeOf(world), new Set());
  equal(spokenRow(world, story, false), 'Story police, London, 3 articles, closed');
  equal(spokenRow(world, providers, true), 'Providers, 1, open');
});

test('neighbours come with their reasons, the likest first', () =>
  deepEqual(neighboursOf(world, 'article:early'), [
    { id: 'article:dateless', reason: 'similar text, 0.80' },
    { id: 'article:late', reason: 'similar text, 0.50, lists as related' },
    { id: 'provider:wired.com', reason: 'published by' },
  ]));

test('what came, went, and which neighbour it is, are told in words', () => {
  equal(spokenChange(4, 4), '');
  equal(spokenChange(4, 16), '12 nodes more. ');
  equal(spokenChange(4, 3), '1 node fewer. ');
  equal(spokenStep(1, 3, 'lists as related'), 'Neighbour 2 of 3, lists as related. ');
});

test('rows without a value come last in either order', () => {
  const sorted = (/** @type {boolean} */ descending) =>
    ids(sortRows(tableRows(world), { column: 'quality', descending })).slice(0, 2);
  deepEqual(sorted(true), ['article:early', 'article:late']);
  deepEqual(sorted(false), ['article:late', 'article:early']);
});

test('a second press on a header turns the order, another column begins anew', () => {
  const byDate = nextOrder({ column: 'title', descending: false }, 'date');
  deepEqual(byDate, { column: 'date', descending: true });
  deepEqual(nextOrder(byDate, 'date'), { column: 'date', descending: false });
  deepEqual(nextOrder(byDate, 'title'), { column: 'title', descending: false });
});

test('the filter finds rows by words of title, kind, provider and story', () => {
  const found = (/** @type {string} */ text) => ids(filterRows(tableRows(world), text)).sort();
  deepEqual(found('WIRED london bird'), ['article:early']);
  deepEqual(found('topic'), ['topic:AI']);
  equal(found('  ').length, NODES.length);
});

test('the address keeps what a graph is shown as', () => {
  for (const address of ['#/story/s?show=outline', '#/story/s?selected=article%3Aa&show=table'])
    equal(formatRoute(parseRoute(address)), address);
  equal(formatRoute(parseRoute('#/story/s?show=graph')), '#/story/s');
  equal(formatRoute(parseRoute('#/story/s?show=cinema')), '#/story/s');
});

test('two thousand nodes in closed stories are no more rows than stories', () => {
  const many = Array.from({ length: 2000 }, (_, index) => article(`a${index}`, `Title ${index}`, { story: `s${index % 50}` }));
  const rows = rowsOf(treeOf(worldOf({ ...subgraph, nodes: many, edges: [] }, null)), new Set());
  equal(rows.length, 50);
});
