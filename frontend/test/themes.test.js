// @ts-check
import { linesOf } from '../api/lines.js';
import { formatRoute, parseRoute, routeToThemes } from '../state/route.js';
import { stepName } from '../state/step-names.js';
import { viewOfStory } from '../state/view.js';
import { partsOf } from '../themes/arcs.js';
import { byThemes, idsOf, nextSort, rowsOf, sortedRows } from '../themes/articles.js';
import { chosenPair, chosenThemes } from '../themes/chosen.js';
import { contrast, inkOn, PAPERS, seenOn } from '../themes/colours.js';
import { daysBetweenAll, movedBy } from '../themes/days.js';
import { draftOf, faultOfName, faultOfText, piecesOf, themeOf } from '../themes/draft.js';
import { formatChance, formatTimes, twoSided } from '../themes/figures.js';
import { themesFile } from '../themes/file.js';
import { splitText } from '../themes/stability.js';
import { comparedHeading, comparisonBefore } from '../themes/opened.js';
import { reasonText } from '../themes/bridges.js';
import { deepEqual, equal, test } from './harness.js';

const one = { name: 'One', query: 'one', color: '#b5482a' };
const other = { name: 'Other', keys: ['a.example/1'], color: '#2f5d8a' };
const third = { name: 'Third', cypher: 'MATCH (a:Article) RETURN a', color: '#4f7a3a' };
const ALL_DAYS = { from: null, to: null };

/** @type {(id: string, day: string | null, story: string, themes: number[]) => import('../api/types.js').Carrier} */
const article = (id, day, story, themes) => ({ id, title: id, provider: null, publishedAt: day && `${day}T10:00:00Z`, story, themes });

/** @type {(story: string, size: number, articles: number[], several: number, q: number[] | null) => import('../api/types.js').StoryShare} */
const share = (story, size, articles, several, q) => ({ story, label: story, size, articles, several, lift: [2, 1], p: q, q });

const told = /** @type {import('../api/types.js').ThemeComparison} */ (
  /** @type {unknown} */ ({
    themes: [{ theme: one }, { theme: other }],
    pairs: [{ first: 0, second: 1 }, { first: 0, second: 2 }],
    stories: [share('s', 4, [2, 2], 1, [0.5, 0.01]), share('t', 1, [1, 0], 0, null), share('u', 9, [0, 1], 0, [0.2, 0.2])],
    articles: [
      article('a', '2020-01-01', 's', [0]),
      article('b', '2020-01-02', 's', [0, 1]),
      article('c', '2020-01-03', 's', [1]),
      article('d', null, 't', [0]),
      article('e', '2020-01-03', 'u', [1]),
    ],
  })
);

/** @param {import('../themes/articles.js').Row[]} rows */
const keys = (rows) => rows.map(({ story }) => story).join('');

test('the address of a comparison of themes restores it', () => {
  const route = { ...routeToThemes(['Police use', 'a & b'], viewOfStory('s')), pair: 'A-C', from: '2020-01-02', sort: '-l1', copies: /** @type {const} */ ('folded') };
  deepEqual(parseRoute(formatRoute(route)), { ...route, to: null });
  equal(formatRoute(routeToThemes(['Police use'])), '#/themes?theme=Police%20use');
  deepEqual(parseRoute('#/themes?theme=a&theme=a&from=soon'), { ...routeToThemes(['a']), copies: 'shown' });
  equal(parseRoute('#/themes?within=x').page, 'atlas');
});

test('without names the first two themes are compared, and names that nothing has are told', () => {
  deepEqual(chosenThemes({ themes: [] }, [one, other, third]), { themes: [one, other], unknown: [] });
  deepEqual(chosenThemes({ themes: ['Third', 'Gone', 'One'] }, [one, other, third]), { themes: [third, one], unknown: ['Gone'] });
  equal(chosenPair(told, 'A-C').second, 2);
  equal(chosenPair(told, 'B-C'), told.pairs[0]);
});

test('chosen days narrow the stories to what was published then', () => {
  deepEqual(rowsOf(told, ALL_DAYS).map(({ articles }) => articles), [[2, 2], [1, 0], [0, 1]]);
  const later = rowsOf(told, { from: '2020-01-02', to: null });
  deepEqual(later.map(({ story, articles, several }) => ({ story, articles, several })), [
    { story: 's', articles: [1, 2], several: 1 },
    { story: 'u', articles: [0, 1], several: 0 },
  ]);
  deepEqual(rowsOf(told, { from: null, to: '2020-01-01' })[0].ids, { of: [['a'], []], alone: [['a'], []], several: [] });
});

test('rows are sorted by any column, those without a figure last', () => {
  const rows = rowsOf(told, ALL_DAYS);
  equal(keys(sortedRows(rows, 'q0')), 'ust');
  equal(keys(sortedRows(rows, '-q0')), 'sut');
  equal(keys(sortedRows(rows, '-size')), 'ust');
  equal(keys(sortedRows(rows, '-a1')), 'sut');
  equal(keys(sortedRows(rows, '-story')), 'uts');
  equal(keys(sortedRows(rows, 'nonsense')), 'stu');
  deepEqual([nextSort(null, 'a0'), nextSort('-a0', 'a0'), nextSort('a0', 'q1'), nextSort('q1', 'q1')], ['-a0', 'a0', 'q1', '-q1']);
});

test('names go to stories with several themes first, then to those with most of their articles', () => {
  const rows = [[0, 0, 12], [1, 1, 0], [9, 0, 8], [3, 0, 0]].map((articles) => ({ articles }));
  deepEqual([...rows].sort(byThemes).map(({ articles }) => articles.join(' ')), ['9 0 8', '1 1 0', '0 0 12', '3 0 0']);
});

test('a ring has a part for each theme alone, and one between for both', () => {
  const [row] = rowsOf(told, ALL_DAYS);
  deepEqual(partsOf(row), [{ place: 0, from: 0, to: 0.25 }, { place: null, from: 0.25, to: 0.5 }, { place: 1, from: 0.5, to: 0.75 }]);
  deepEqual(partsOf({ ...row, ids: idsOf([], 2) }), []);
});

test('a key moves one end of the days, and never past the other', () => {
  const all = { first: '2020-01-01', last: '2020-01-31' };
  deepEqual(movedBy(ALL_DAYS, 'from', 'ArrowRight', all), { from: '2020-01-02', to: null });
  deepEqual(movedBy({ from: '2020-01-02', to: null }, 'from', 'ArrowLeft', all), ALL_DAYS);
  deepEqual(movedBy({ from: null, to: '2020-01-05' }, 'from', 'PageUp', all), { from: '2020-01-05', to: '2020-01-05' });
  deepEqual(movedBy({ from: '2020-01-05', to: null }, 'to', 'Home', all), { from: '2020-01-05', to: '2020-01-05' });
  equal(movedBy(ALL_DAYS, 'from', 'Tab', all), null);
  deepEqual(daysBetweenAll([{ day: '2020-01-01', articles: [1, 0] }, { day: '2020-01-03', articles: [2, 5] }], 2), [
    { day: '2020-01-01', articles: [1, 0] },
    { day: '2020-01-02', articles: [0, 0] },
    { day: '2020-01-03', articles: [2, 5] },
  ]);
});

test('every colour can be seen on paper, light and dark, and its letter read', () => {
  for (const paper of Object.values(PAPERS))
    for (const color of ['#b5482a', '#2f5d8a', '#ffff00', '#000000', '#ffffff', '#808080']) {
      equal(contrast(seenOn(color, paper), paper) >= 3, true);
      equal(contrast(inkOn(seenOn(color, paper)), seenOn(color, paper)) >= 4.5, true);
    }
  equal(seenOn('#b5482a', '#faf7f0'), '#b5482a');
  equal(contrast('#000000', '#ffffff'), 21);
});

test('colours are made for the paper that the page has', async () => {
  const style = await (await fetch('/style/base.css')).text();
  deepEqual([...style.matchAll(/--paper: (#\w+)/g)].map(([, paper]) => paper), [PAPERS.light, PAPERS.dark]);
});

test('how firm a verdict is tells what it is in the other ways', () => {
  const variants = /** @type {any} */ (['partly', 'separate', 'partly', 'too-few', 'separate'].map((verdict) => ({ verdict })));
  equal(splitText({ verdict: 'partly', stability: { same: 2, variants } }), 'the same in 2 of 5 ways; separate in 2, too few to say in 1');
  equal(splitText({ verdict: 'one', stability: { same: 1, variants: [{ ...variants[0], verdict: 'one' }] } }), 'the same in 1 of 1 way');
});

test('a graph of compared articles says what they are, and where they were counted', () => {
  const compared = /** @type {any} */ ({ told });
  deepEqual(comparedHeading(['a', 'b'], compared), { title: 'Articles of “One”', facts: 'in s' });
  deepEqual(comparedHeading(['b'], compared), { title: 'Articles of “One” and “Other”', facts: 'in s' });
  deepEqual(comparedHeading(['a', 'e'], compared), { title: 'Articles of the compared themes', facts: '' });
  deepEqual([comparedHeading(['a', 'topic:x'], compared), comparedHeading(['a'], null)], [null, null]);

  const list = ['#/atlas', '#/themes?theme=One&theme=Other', '#/story/s', '#/story/t', '#/atlas', '#/story/s'].map((address, id) => ({ id, name: '', address, vague: false }));
  deepEqual([1, 2, 3, 5].map((at) => comparisonBefore({ list, at })), [null, list[1].address, list[1].address, null]);
});

test('small probabilities keep their size', () => {
  deepEqual([0.42, 0.0421, 0.00012, 3.04e-32, 1, 0, null].map(formatChance), ['0.42', '0.042', '1.2 × 10⁻⁴', '3.0 × 10⁻³²', '1', '< 10⁻³⁰⁰', '–']);
  deepEqual([0.5912, 15.12, 412.4, -10.22, null].map(formatTimes), ['0.59', '15.1', '412', '−10.2', '–']);
  equal(twoSided({ lower: 0.9, upper: 0.8 }), 1);
});

test('a draft says what is wrong with it, and becomes a theme', () => {
  const draft = { ...draftOf(null, [one, other]), name: ' New ', texts: { query: 'a OR b ', keys: ' https://www.a.example/x/#top\n\nb.example', cypher: '' } };
  equal(draft.color, '#4f7a3a');
  deepEqual(themeOf(draft), { name: 'New', color: '#4f7a3a', query: 'a OR b' });
  deepEqual(themeOf({ ...draft, kind: 'keys' }).keys, ['https://www.a.example/x/#top', 'b.example']);
  deepEqual(themeOf({ ...draft, kind: 'keys', texts: { ...draft.texts, keys: ' \n' } }).keys, []);
  equal(faultOfText({ ...draft, kind: 'cypher' }) !== '' && faultOfText(draft) === '', true);
  const faults = ['', 'One', 'a/b', 'x'.repeat(61), 'Fine'].map((name) => faultOfName({ ...draft, name }, null, [one]) !== '');
  deepEqual(faults, [true, true, true, true, false]);
  equal(faultOfName({ ...draft, name: 'One' }, 'One', [one]), '');
  equal(faultOfName({ ...draft, name: ' one' }, 'Other', [one, other]), 'There is a theme “One” already; choose another name.');
  equal(faultOfName({ ...draft, name: 'ONE' }, 'One', [one, other]), '');
  equal(draftOf(third, []).kind, 'cypher');
});

test('words that match are marked, overlaps once', () => {
  deepEqual(piecesOf('Police ban', [[7, 10], [0, 6], [2, 5]]), [
    { text: 'Police', marked: true },
    { text: ' ', marked: false },
    { text: 'ban', marked: true },
  ]);
  deepEqual(piecesOf('Police', []), [{ text: 'Police', marked: false }]);
});

test('a file of themes says what it is', async () => {
  const { name, content } = themesFile([one, other]);
  deepEqual([name, JSON.parse(await content.text())], ['newsweft-themes.json', { newsweft: 'themes', themes: [one, other] }]);
});

test('an answer comes line by line, however it is cut', async () => {
  const parts = ['{"step": "a', 'b"}\n\n{"do', 'ne": 1}\n{"last": "é"}'].map((part) => new TextEncoder().encode(part));
  const body = new ReadableStream({
    start: (controller) => {
      parts.forEach((part) => controller.enqueue(part));
      controller.close();
    },
  });
  const lines = [];
  for await (const line of linesOf(new Response(body))) lines.push(line);
  deepEqual(lines, [{ step: 'ab' }, { done: 1 }, { last: 'é' }]);
});

test('steps say what was compared otherwise, and paths why', () => {
  const before = routeToThemes(['One', 'Other']);
  const nothing = () => undefined;
  equal(stepName({ page: 'atlas', limit: 1000 }, before, nothing), 'Themes: One, Other');
  equal(stepName(before, { ...before, themes: ['One', 'Third'] }, nothing), 'Compare One, Third');
  equal(stepName(before, { ...before, from: '2020-01-22', to: '2020-01-24' }, nothing), '22–24 Jan 2020');
  equal(stepName(before, { ...before, within: viewOfStory('s') }, nothing), 'Compare in a part of the graph');
  equal(reasonText({ score: 0.5, terms: ['ban'], listed: true }), 'alike 0.50: both say ban; one lists the other as related');
});
