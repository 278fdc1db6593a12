// @ts-check
import { toldOf } from '../console/history-list.js';
import { runOf } from '../console/run.js';
import { detailsOf, findingOf } from '../console/write-details.js';
import { ranWith } from '../console/write-outcome.js';
import { deepEqual, equal, test } from './harness.js';

const told = (/** @type {any} */ past) =>
  toldOf({ mode: 'run', outcome: 'done', rows: 12, millis: 30, message: '', ...past }).replaceAll('\u00a0', ' ');

test('toldOf() tells what a run was for', () => {
  equal(told({}), 'done · 12 rows · 30 ms');
  equal(told({ mode: 'explain' }), 'planned · 30 ms');
  equal(told({ mode: 'profile' }), 'profiled · 12 rows · 30 ms');
  equal(told({ mode: 'profile', outcome: 'cut' }), 'profiled · cut · 12 rows · 30 ms');
  equal(told({ mode: 'write', message: '2 nodes created' }), 'changed the graph · 2 nodes created · 30 ms');
  equal(told({ mode: 'try', message: '2 nodes created' }), 'tried, nothing changed · would be 2 nodes created · 30 ms');
  equal(told({ mode: 'try', message: 'nothing changed' }), 'tried, changes nothing · 30 ms');
});

test('toldOf() tells what did not come to its end by what it was for', () => {
  const early = (/** @type {string} */ outcome) =>
    ['run', 'explain', 'profile', 'try', 'write'].map((mode) => told({ mode, outcome, rows: 0, message: 'No.' }).replace(' · 30 ms', ''));
  deepEqual(early('failed'), ['failed', 'planning failed', 'profiling failed', 'try failed', 'write failed · nothing changed']);
  deepEqual(early('cancelled'), ['stopped', 'planning stopped', 'profiling stopped', 'try stopped', 'write stopped · nothing changed']);
  equal(told({ mode: 'write', outcome: 'unknown' }), 'write · not known whether the graph changed · 30 ms');
});

const found = (/** @type {any[]} */ ...groups) =>
  findingOf(/** @type {any} */ ({ details: { groups, remark: '' } })).replaceAll('\n', ' ');
const nodes = (/** @type {string} */ change, /** @type {string[]} */ ...ids) => ({ change, kind: 'node', first: ids.map((id) => ({ id })) });

test('findingOf() finds what was created or changed by what tells it apart', () => {
  equal(
    found(nodes('created', 'topic:New', 'article:example.com/a?x:y'), nodes('changed', 'topic:An "old" one')),
    'MATCH (n:Topic) WHERE n.name IN ["New", "An \\"old\\" one"] RETURN n',
  );
  equal(found(nodes('created', '', 'provider:example.com')), 'MATCH (n:Provider) WHERE n.domain IN ["example.com"] RETURN n');
  equal(found(nodes('changed', 'node:4:5ab:7')), 'MATCH (n) WHERE elementId(n) IN ["4:5ab:7"] RETURN n');
  equal(found(nodes('created', '', `topic:${'x'.repeat(401)}`, 'topic:back\\slash', 'topic:a\tb'), nodes('deleted', 'topic:Old')), '');
  equal(found({ ...nodes('created', 'topic:New'), kind: 'relationship' }), '');
});

test('detailsOf() says in words which labels come and go', () => {
  const entity = { labels: ['Topic'], name: 'A', target: null, properties: [], labelsAdded: ['Read', 'Seen'], labelsRemoved: ['Topic'] };
  const group = { change: 'changed', kind: 'node', total: 1, first: [entity] };
  const [root] = detailsOf(/** @type {any} */ ({ details: { groups: [group], remark: '' } }));
  equal(root.querySelector('.writing-facts')?.textContent, 'labels: removed Topic added Read Seen');
});

test('the rows that a change returned are a result as any other', async () => {
  const run = runOf({ text: '', start: 0, end: 0 }, { parameters: {}, limit: 10, mode: 'run' });
  const node = { '@node': 'topic:A', kind: 'Topic', label: 'A', properties: {} };
  const ran = ranWith(run, { changes: { words: [] }, columns: ['t', 'n'], rows: [[node, 2], [node, 1]], total: 5, log: '' }, 7);
  deepEqual(ran.figures, { rows: 2, nodes: 1 });
  equal(ran.end?.cut, 'limit');
  await ran.asked?.arrange({ column: 1, descending: false }, '');
  deepEqual((await ran.asked?.rows(0, 9))?.map((row) => row[1]), [1, 2]);
});
