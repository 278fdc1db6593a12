// @ts-check
import { formatDay, formatSpan, formatTime } from '../format/dates.js';
import { atlasFigures, subgraphFigures } from '../format/figures.js';
import { formatCounted } from '../format/numbers.js';
import { equal, test } from './harness.js';

const NO_LIMIT = { shown: 2, total: 2, rankedBy: '' };
const node = (/** @type {string} */ kind) => ({ id: kind, kind, label: kind, properties: {} });

test('counts agree with their nouns', () => {
  equal(formatCounted(1, 'story'), '1 story');
  equal(formatCounted(2494, 'article'), '2,494 articles');
  equal(formatCounted(0, 'story'), '0 stories');
});

test('a day is told in UTC, whatever way its zone is written', () => {
  equal(formatDay('2020-01-27T23:59:00Z'), '27 Jan 2020');
  equal(formatDay('2020-01-27T23:59:00Z[UTC]'), '27 Jan 2020');
});

test('formatTime() says no more of the reader’s own time than now needs', () => {
  const now = new Date(2020, 0, 27, 18, 30);
  equal(formatTime(new Date(2020, 0, 27, 8, 5), now), '08:05');
  equal(formatTime(new Date(2020, 0, 2, 18, 30), now), '2 Jan, 18:30');
  equal(formatTime(new Date(2019, 11, 31, 23, 59), now), '31 Dec 2019');
});

test('an unreadable day is empty', () => {
  equal(formatDay('yesterday'), '');
  equal(formatDay(null), '');
});

test('a span says nothing twice', () => {
  equal(formatSpan('2020-01-08T01:00:00Z', '2020-01-08T22:00:00Z'), '8 Jan 2020');
  equal(formatSpan('2020-01-08T01:00:00Z', '2020-01-27T01:00:00Z'), '8–27 Jan 2020');
  equal(formatSpan('2020-01-30T01:00:00Z', '2020-02-02T01:00:00Z'), '30 Jan – 2 Feb 2020');
  equal(formatSpan('2019-12-30T01:00:00Z', '2020-01-02T01:00:00Z'), '30 Dec 2019 – 2 Jan 2020');
});

test('an atlas says what it leaves out', () => {
  const atlas = {
    stories: [],
    constellations: [],
    links: [],
    figures: { shown: 150, total: 934, rankedBy: 'size' },
    articles: { shown: 2100, total: 2494 },
  };
  equal(atlasFigures(atlas), '150 of 934 stories shown, ranked by size · 2,100 of 2,494 articles');
});

test('a complete atlas says so', () => {
  const atlas = { stories: [], constellations: [], links: [], figures: NO_LIMIT, articles: { shown: 5, total: 5 } };
  equal(atlasFigures(atlas), 'All 2 stories shown · 5 articles');
});

test('an atlas says how many copies are folded', () => {
  const articles = { shown: 5, total: 5, folded: 1 };
  const atlas = { stories: [], constellations: [], links: [], figures: NO_LIMIT, articles };
  equal(atlasFigures(atlas), 'All 2 stories shown · 5 articles · 1 copy folded');
});

test('a graph counts its nodes by kind', () => {
  const graph = { nodes: [node('Article'), node('Provider')], edges: [], figures: NO_LIMIT };
  equal(subgraphFigures(graph), '1 article, 1 provider, 0 relations');
});

test('a cut graph says by what it was ranked', () => {
  const graph = { nodes: [node('Article')], edges: [], figures: { shown: 1, total: 1200, rankedBy: 'edges' } };
  equal(subgraphFigures(graph), '1 article, 0 relations · showing 1 of 1,200, ranked by edges');
});

test('a graph says how much its filters leave out', () => {
  const graph = { nodes: [node('Article')], edges: [], figures: { shown: 1, total: 1, rankedBy: '', filtered: 51 } };
  equal(subgraphFigures(graph), '1 article, 0 relations · 51 nodes filtered out');
});
