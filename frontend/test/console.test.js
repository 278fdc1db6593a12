// @ts-check
import { columnWidths, isNumeric, piecesOf, textOf } from '../console/cells.js';
import { createDesk } from '../console/desk.js';
import { marksOf } from '../console/marks.js';
import { markOf, withoutPosition } from '../console/positions.js';
import { remember, remembered } from '../console/remembered.js';
import { runAll } from '../console/run.js';
import { rowsInSight, scrollTopOf } from '../console/window.js';
import { filenameOf } from '../export/filename.js';
import { problemOf, problemOfAnswer, RequestFailed } from '../problems/problem.js';
import { groupHits, moveActive } from '../search/groups.js';
import { createStore } from '../state/store.js';
import { deepEqual, equal, test } from './harness.js';

const NODE = { '@node': 'topic:AI', kind: 'Topic', label: 'AI', properties: {} };
const hit = (/** @type {string} */ kind, /** @type {string} */ id) => ({
  id,
  kind,
  label: id,
  detail: '',
  score: 1,
});

test('a node in a cell opens in the graph', () => {
  deepEqual(piecesOf(NODE), [{ kind: 'node', text: 'AI', id: 'topic:AI', nodeKind: 'Topic' }]);
});

test('paths and lists show their parts in order', () => {
  const listing = { '@edge': 'ABOUT a b', kind: 'ABOUT', source: 'a', target: 'b', properties: {} };
  equal(textOf({ '@path': [NODE, listing, NODE] }), 'AI ABOUT AI');
  equal(textOf([NODE, NODE]), 'AI AI');
  equal(textOf(['a', 1, null]), 'a, 1, ');
});

test('plain values read as they are', () => {
  equal(textOf(null), 'null');
  equal(textOf(false), 'false');
  equal(textOf({ a: [1] }), '{"a":[1]}');
});

test('a column is as wide as most of its cells, within bounds', () => {
  const rows = [...Array.from({ length: 19 }, () => ['abcdefgh']), ['x'.repeat(300)]];
  deepEqual(columnWidths(['n'], rows), [10]);
  deepEqual(columnWidths(['a name that is long'], []), [21]);
});

test('a column of numbers and nulls is numeric, one of nulls is not', () => {
  equal(isNumeric([[1], [null]], 0), true);
  equal(isNumeric([[1], ['1']], 0), false);
  equal(isNumeric([[null]], 0), false);
});

test('an error position marks the word there', () => {
  deepEqual(markOf('MATCH (n)\nRETRUN n', 2, 1), { start: 10, end: 16, line: 'RETRUN n' });
  deepEqual(markOf('MATCH (n', 1, 7), { start: 6, end: 7, line: 'MATCH (n' });
});

test('an error position past the end stays in the text', () => {
  deepEqual(markOf('MATCH', 9, 99), { start: 5, end: 5, line: 'MATCH' });
});

test('what was meant takes the place of a whole name', () => {
  const marked = (/** @type {string} */ text, /** @type {number} */ column, /** @type {string} */ instead) => {
    const run = /** @type {any} */ ({
      statement: { text, start: 0, end: text.length },
      problem: { title: '', detail: '', line: 1, column, instead },
    });
    return marksOf(run, text).map(({ from, to }) => text.slice(from, to));
  };
  deepEqual(marked('RETURN datetime.trunc(1)', 8, 'datetime.truncate'), ['datetime.trunc']);
  deepEqual(marked('MATCH (n:`My lable`) RETURN n', 10, '`My label`'), ['`My lable`']);
  deepEqual(marked('MATCH (article) RETURN artcle.title', 24, 'article'), ['artcle']);
  deepEqual(marked('MATCH', 99, 'MATCH'), ['']);
});

test('a message does not repeat its position', () => {
  equal(withoutPosition('Invalid input (line 2, column 1 (offset: 18))\n"RETRUN a"\n ^'), 'Invalid input');
  equal(withoutPosition('Invalid input (line 2, column 1)'), 'Invalid input');
  equal(withoutPosition('Unknown function (here)'), 'Unknown function (here)');
});

test('of a long table only the rows in sight are drawn', () => {
  const view = { scrollTop: 3400, height: 340, rowHeight: 34, count: 10_000, spare: 5 };
  deepEqual(rowsInSight(view), { first: 95, end: 115, before: 3230, after: 336_090 });
});

test('a short table is drawn whole', () => {
  deepEqual(rowsInSight({ scrollTop: 0, height: 600, rowHeight: 34, count: 3, spare: 5 }), {
    first: 0,
    end: 3,
    before: 0,
    after: 0,
  });
});

test('of a table that is taller than browsers allow every row can be reached', () => {
  const view = { height: 340, rowHeight: 34, count: 1_000_000, spare: 0 };
  const whole = rowsInSight({ ...view, scrollTop: 0 });
  const tall = whole.after + whole.end * view.rowHeight;
  equal(tall, 15_000_000);
  deepEqual([whole.first, rowsInSight({ ...view, scrollTop: tall - view.height }).end], [0, view.count]);
  for (const row of [1, 4711, 499_999, 900_001])
    equal(Math.abs(rowsInSight({ ...view, scrollTop: scrollTopOf(row, view) }).first - row) <= 1, true);
});

test('an export keeps the server’s file name, without folders', () => {
  equal(filenameOf('attachment; filename="newsweft.gexf"'), 'newsweft.gexf');
  equal(filenameOf('attachment; filename="a.csv"; filename*=UTF-8\'\'%C3%A9t%C3%A9.csv'), 'été.csv');
  equal(filenameOf('attachment; filename="../../x.json"'), 'x.json');
  equal(filenameOf(null), undefined);
});

test('a failed answer speaks with the server’s words', () => {
  const problem = problemOfAnswer(400, { title: 'No', detail: 'Because.', line: 2, column: 0 });
  deepEqual([problem.title, problem.detail, problem.line, problem.column], ['No', 'Because.', 2, undefined]);
  deepEqual(problemOf(new RequestFailed(problem)), problem);
});

test('a failed answer without words still says something', () => {
  equal(problemOfAnswer(502, undefined).title, 'The server answered 502');
  equal(problemOf(new TypeError('Failed to fetch')).title, 'Newsweft cannot be reached');
});

test('hits are grouped by kind and keep their order', () => {
  const groups = groupHits([hit('Article', 'a'), hit('Story', 's'), hit('Article', 'b')]);
  deepEqual(
    groups.map(({ name, hits }) => [name, hits.map(({ id }) => id)]),
    [
      ['Stories', ['s']],
      ['Articles', ['a', 'b']],
    ],
  );
});

test('arrow keys walk in a circle', () => {
  deepEqual(
    ['ArrowDown', 'ArrowUp', 'Enter'].map((key) => moveActive(key, -1, 3)),
    [0, 2, undefined],
  );
  equal(moveActive('ArrowDown', 2, 3), 0);
  equal(moveActive('ArrowDown', -1, 0), undefined);
});

/** A desk on another page than its own, so that the address stays. */
const deskElsewhere = () => {
  sessionStorage.clear();
  return createDesk(/** @type {any} */ (createStore({ route: { page: 'atlas' }, problem: null })));
};

test('where the browser has no more room, parameters are forgotten and nothing fails', () => {
  const text = 'x'.repeat(1 << 20);
  try {
    for (let at = 0; at < 100; at += 1) sessionStorage.setItem(`full ${at}`, text);
  } catch {
    remember('RETURN $a', { a: { type: 'string', text } });
  }
  equal(sessionStorage.getItem('full 99'), null);
  equal(remembered('RETURN $a'), undefined);
  sessionStorage.clear();
  remember('RETURN $a', { a: { type: 'string', text } });
  equal(remembered('RETURN $a')?.a.text, text);
  sessionStorage.clear();
});

test('more statements than twenty do not run, and why is said', async () => {
  const desk = deskElsewhere();
  desk.change({ cypher: 'RETURN 1;'.repeat(21) });
  await runAll(desk);
  equal(desk.app.get().problem?.title, '21 statements are too many for one run');
  equal(desk.runsOf(desk.openTab().id).length, 0);
});

test('a page that is left runs nothing any more', () => {
  const desk = deskElsewhere();
  const run = (/** @type {string} */ id, /** @type {string} */ outcome) =>
    /** @type {any} */ ({ id, outcome, asked: null });
  desk.putRuns(1, [run('a', 'done'), run('b', 'running')]);
  dispatchEvent(new Event('pagehide'));
  deepEqual(
    desk.runsOf(1).map(({ outcome }) => outcome),
    ['done', 'stopped'],
  );
});
