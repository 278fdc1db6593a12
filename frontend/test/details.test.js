// @ts-check
import { factsOf, listsOf } from '../details/facts.js';
import { originFacts } from '../details/origin.js';
import { originOf, sortEntries } from '../details/sorting.js';
import { tieFacts } from '../details/tie-facts.js';
import { arrivalOf, barsOf, consequenceOf, eventText, tieReason } from '../details/telling.js';
import { formatHours } from '../format/dates.js';
import { formatShare } from '../format/numbers.js';
import { reasonOf } from '../graph/reasons.js';
import { withHeir } from '../state/heirs.js';
import { relabelled } from '../state/labels.js';
import { noted } from '../state/notes.js';
import { initialState } from '../state/state.js';
import { tieIdOf, tieOf } from '../state/tie-id.js';
import { viewOf, withHidden, withNothingHidden } from '../state/view.js';
import { deepEqual, equal, test } from './harness.js';

const STORY = { id: 'story:s', kind: 'Story', label: 'a, b', properties: { key: 's', label: 'a, b' } };
const details = (/** @type {any} */ given) => ({
  node: { id: 'article:a', kind: 'Article', label: 'A', properties: {} },
  topics: [],
  listings: [],
  listedBy: [],
  similar: [],
  articles: [],
  articleCount: 0,
  ...given,
});
const line = (/** @type {any} */ given) => ({
  a: 'a',
  b: 'b',
  kind: 'RELATED',
  forward: true,
  backward: false,
  score: 0,
  properties: {},
  ...given,
});

test('a story tells how firmly it holds together and what it rests on', () => {
  const properties = { size: 50, originals: 48, providers: 41, stability: 0.923, textShare: 0.906 };
  deepEqual(factsOf(details({ node: { ...STORY, properties }, articleCount: 50 })), [
    { name: 'Articles', value: '50, 2 copies among them' },
    { name: 'Providers', value: '41' },
    { name: 'Holds together', value: 'firmly, 0.92' },
    { name: 'Rests on', value: '91 % text, 9 % listings' },
  ]);
});

test('a story of one text holds nothing together', () => {
  const properties = { size: 2, originals: 1, stability: 1, textShare: 1 };
  deepEqual(factsOf(details({ node: { ...STORY, properties } })), [
    { name: 'Articles', value: '2, 1 copy among them' },
  ]);
});

test('a language is named, one that could not be told is not', () => {
  deepEqual(factsOf(details({ standing: { language: 'de' } })), [{ name: 'Language', value: 'German' }]);
  deepEqual(factsOf(details({ standing: { language: 'und' } })), []);
});

test('a listing says whether it is returned, and how long its list is', () => {
  const article = { id: 'b', label: 'B', detail: 'Wired, 2020-01-18', mutual: true, together: 72 };
  const [lists, listedBy] = listsOf(details({ listings: [article], listedBy: [{ ...article, mutual: false }] }));
  equal(lists.note, 'in one list: weak evidence');
  equal(lists.entries[0].detail, 'Wired, 2020-01-18 · lists back');
  equal(listedBy.entries[0].detail, 'Wired, 2020-01-18 · together with 71 others: weak evidence');
});

test('copies and shared articles say how much', () => {
  const standing = { copies: [{ id: 'b', label: 'B', detail: 'AP', similarity: 0.934 }], original: null };
  const shared = [
    { id: 'c', label: 'C', detail: '', strength: 0.34, other: { id: 'o', label: 'O' }, inside: true },
  ];
  deepEqual(
    listsOf(details({ standing, extent: { shared, stories: [] } })).map(({ entries }) => entries[0].detail),
    ['AP · 93 % the same', '34 % in “O”'],
  );
});

test('what is left without a bridge', () => {
  const join = { ties: 5, allTies: 8, share: 0.6 };
  equal(consequenceOf(/** @type {any} */ (join)), 'Without it 3 of 8 ties remain, 40 % of their weight.');
  equal(consequenceOf(/** @type {any} */ ({ ...join, ties: 8, share: 1 })), 'Nothing else joins them.');
});

test('a tie tells its score, its words and its listings', () => {
  equal(
    tieReason({ score: 0.256, terms: ['met', 'police'], listed: true }),
    'similar, 0.26 · met, police · listed',
  );
  equal(tieReason({ score: null, terms: [], lists: true, listed: true }), 'list each other');
});

test('an event names the other story, and the former label where it has changed', () => {
  const event = { kind: 'merged', at: '', label: 'old', other: 'o', otherLabel: 'Robots', shared: 3 };
  equal(eventText(/** @type {any} */ (event), 'new'), 'Took in “Robots”, 3 articles; then called “old”');
  equal(
    eventText(/** @type {any} */ ({ ...event, kind: 'born', shared: 1 }), 'old'),
    'First seen, with 1 article',
  );
});

test('providers come first, later, or with copies alone', () => {
  const covering = { provider: 'a', first: '2020-01-18T10:00:00Z', originals: 1, copies: 0, copiesOf: [] };
  equal(arrivalOf({ ...covering, delayHours: 0 }), 'first, 18 Jan 2020');
  equal(arrivalOf({ ...covering, delayHours: 5.4, originals: 2 }), '5 h later · 2 articles');
  equal(
    arrivalOf({ ...covering, delayHours: null, originals: 0, copies: 1, copiesOf: ['b.example'] }),
    'no date · copies b.example',
  );
});

test('days become bars without gaps, several days a bar where there are many', () => {
  const days = [
    { day: '2020-01-30', articles: 2 },
    { day: '2020-02-02', articles: 1 },
  ];
  deepEqual(
    barsOf(days).map(({ from, articles }) => [from, articles]),
    [
      ['2020-01-30', 2],
      ['2020-01-31', 0],
      ['2020-02-01', 0],
      ['2020-02-02', 1],
    ],
  );
  deepEqual(barsOf(days, 2), [
    { from: '2020-01-30', articles: 2 },
    { from: '2020-02-01', articles: 1 },
  ]);
  deepEqual(barsOf([]), []);
});

test('shares and spans are as short as can be', () => {
  deepEqual([0, 0.001, 0.345, 0.999, 1].map(formatShare), ['0 %', '<1 %', '35 %', '>99 %', '100 %']);
  deepEqual([0.5, 5.2, 47.2, 72].map(formatHours), ['30 min', '5 h', '47 h', '3 days']);
});

test('a line tells why its ends are joined', () => {
  const labelOf = (/** @type {string} */ id) => id.toUpperCase();
  deepEqual(reasonOf(line({ kind: 'SIMILAR', score: 0.42, properties: { terms: ['met', 'police'] } }), labelOf), {
    name: 'Similar text, 0.42',
    ends: ['A', 'B'],
    reason: 'Both say met, police',
  });
  deepEqual(reasonOf(line({ forward: false, backward: true, properties: { mutual: false } }), labelOf), {
    name: 'Lists as related',
    ends: ['B', 'A'],
    reason: 'It is not listed back.',
  });
  equal(reasonOf(line({ backward: true }), labelOf).name, 'List each other');
});

test('an old link leads to the story that the old one went into', () => {
  const view = {
    ...viewOf({ kind: 'stories', keys: ['old', 'new'] }),
    graph: { expanded: ['story:old'], hidden: [], added: [], pinned: {}, grouped: [] },
  };
  const heir = withHeir({ page: 'graph', view, selected: 'story:old' }, 'story:old', 'story:new');
  deepEqual(heir.view.source, { kind: 'stories', keys: ['new'] });
  deepEqual(heir.view.graph.expanded, ['story:new']);
  equal(heir.selected, 'story:new');
});

test('a new label shows everywhere at once', () => {
  const state = {
    ...initialState({ page: 'atlas', limit: 1 }),
    atlas: /** @type {any} */ ({
      stories: [
        { key: 's', label: 'a, b' },
        { key: 't', label: 't' },
      ],
    }),
    details: details({ node: STORY }),
    subgraph: { nodes: [STORY], edges: [], figures: { shown: 1, total: 1, rankedBy: '' } },
  };
  const change = relabelled(state, 'story:s', 'Mine', true);
  deepEqual(
    change.atlas?.stories.map(({ label }) => label),
    ['Mine', 't'],
  );
  equal(change.details?.node.properties.ownLabel, 'Mine');
  equal(change.subgraph?.nodes[0].label, 'Mine');
});

test('what is hidden comes back', () => {
  const view = viewOf({ kind: 'stories', keys: ['s'] });
  deepEqual(withNothingHidden(withHidden(view, 'article:a')), view);
});

test('a note shows everywhere at once, and goes from everywhere', () => {
  const note = { id: 'story:s', label: 'a, b', text: 'mine', writtenAt: '', changedAt: '', gone: false };
  const former = { ...note, id: 'story:r' };
  const state = {
    ...initialState({ page: 'atlas', limit: 1 }),
    notes: new Map([['topic:t', 'other']]),
    details: { ...details({ node: STORY }), notes: [former] },
    subgraph: { nodes: [STORY], edges: [], figures: { shown: 1, total: 1, rankedBy: '' } },
  };
  const written = { ...state, ...noted(state, 'story:s', note) };
  deepEqual([...written.notes.keys()], ['topic:t', 'story:s']);
  deepEqual(written.details?.notes, [note, former]);
  equal(written.subgraph?.nodes[0].properties.note, 'mine');

  const gone = noted(written, 'story:s', null);
  deepEqual([...(gone.notes ?? []).keys()], ['topic:t']);
  deepEqual(gone.details?.notes, [former]);
  deepEqual(gone.subgraph, state.subgraph);
});

test('neighbours in another order, by title among equals, what is not known last', () => {
  const entries = [
    { id: 'c', label: 'C', detail: '', origin: 'Wired, 2020-01-18', strength: 0.2 },
    { id: 'b', label: 'B', detail: '', origin: '2020-01-20', strength: 0.9 },
    { id: 'a', label: 'A', detail: '', origin: 'AP, Asia, 2020-01-18', strength: 0.2 },
  ];
  const by = (/** @type {any} */ order) => sortEntries(entries, order).map(({ id }) => id).join('');
  deepEqual(['given', 'strength', 'date', 'provider', 'title'].map(by), ['cba', 'bac', 'bac', 'acb', 'abc']);
  deepEqual(originOf('AP, Asia, 2020-01-18'), { provider: 'AP, Asia', date: '2020-01-18' });
  deepEqual(originOf('Wired'), { provider: 'Wired', date: '' });
});

test('the selection of what joins two nodes is told from that of a node', () => {
  const id = tieIdOf('ABOUT', 'article:post:a b', 'topic:Computer Vision');
  deepEqual(tieOf(id), { kind: 'ABOUT', one: 'article:post:a b', other: 'topic:Computer Vision' });
  equal(tieOf('topic:Computer Vision'), null);
  equal(tieOf(null), null);
});

test('a listing tells its place, its file and whether it is listed back', () => {
  const edge = { id: '', kind: 'RELATED', source: 'article:a', target: 'article:b', properties: { rank: 2, mutual: false } };
  deepEqual(tieFacts({ edge, file: 'a.md', together: 12 }), [
    { name: 'Place in the list', value: '2 of 12' },
    { name: 'Listed back', value: 'no' },
    { name: 'From the file', value: 'a.md' },
  ]);
});

test('a node tells the load that brought it, and the later one that changed it', () => {
  const first = { key: '2020-02-01T10:05:00.000Z', posts: 2494 };
  const none = { file: null, files: [], fileCount: 0, firstLoad: first, lastLoad: first, wovenAt: null };
  deepEqual(originFacts(none), [{ name: 'First loaded', values: ['the load of 1 Feb 2020, 10:05 UTC, of 2,494 posts'] }]);
  const changed = { ...none, lastLoad: { key: '2020-03-01T10:05:00.000Z', posts: null }, files: ['a.md'], fileCount: 3 };
  deepEqual(originFacts(changed).map(({ name }) => name), ['Listed in', 'First loaded', 'Last changed by']);
  deepEqual(originFacts(changed)[0].values, ['a.md', 'and 2 other files']);
  deepEqual(originFacts({ ...none, firstLoad: null, lastLoad: null }), []);
});
