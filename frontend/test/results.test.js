// @ts-check
import { jsonOf } from '../console/integers.js';
import { isNested, isNumeric, textOf } from '../console/cells.js';
import { kindsFor, pointsOf, scalesOf, usualChoice } from '../console/chart.js';
import { defaultsOf, textOfValues, TYPES, valueOf, valuesFor, writtenFrom, writtenOf } from '../console/parameters.js';
import { operatorsOf } from '../console/plan.js';
import { createResultRows } from '../console/result-rows.js';
import { rowFigures, timeFigures } from '../console/run-figures.js';
import {
  nameOfTab,
  ONE_TAB,
  openTabOf,
  readTabs,
  routeOfTab,
  withoutTab,
  withQuery,
  withRoute,
  withTab,
} from '../console/tabs.js';
import { isStale } from '../console/stale.js';
import { withoutGaps, yearsOf } from '../console/gaps.js';
import { byteLinesOf } from '../console/byte-lines.js';
import { deepEqual, equal, test, throws } from './harness.js';

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);
const line = (/** @type {any[][]} */ ...rows) => bytes(JSON.stringify({ type: 'rows', rows }));
const node = (/** @type {string} */ id) => ({
  '@node': id,
  kind: 'Topic',
  label: id.toUpperCase(),
  properties: { 'a]"': ['[', { b: '\\' }] },
});
const rowsOf = (/** @type {any[][]} */ ...rows) => {
  const result = createResultRows();
  result.begin(rows[0].map((_, at) => `c${at}`));
  rows.forEach((row) => result.add(line(row)));
  return result;
};

test('lines come whole, however they are cut on the way', async () => {
  const text = bytes('{"a":"é"}\n\n{"b":2}\nlast');
  for (const size of [1, 2, 3, 7, 100]) {
    const parts = new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < text.length; at += size) controller.enqueue(text.slice(at, at + size));
        controller.close();
      },
    });
    const lines = [];
    for await (const each of byteLinesOf(parts)) lines.push(new TextDecoder().decode(each));
    deepEqual(lines, ['{"a":"é"}', '{"b":2}', 'last']);
  }
});

test('any row is read from where it lies, whatever its texts hold', () => {
  const result = createResultRows();
  result.begin(['a', 'b']);
  result.add(line([node('x'), ']},"'], [null, ['[[', { c: [] }]]));
  result.add(bytes('{"type":"rows","rows":[]}'));
  result.add(line(['é\\', 3]));
  deepEqual(result.answers.rows(0, 9), [
    [node('x'), ']},"'],
    [null, ['[[', { c: [] }]],
    ['é\\', 3],
  ]);
  deepEqual(result.answers.rows(2, 3), [['é\\', 3]]);
  deepEqual(result.figures(), { rows: 3, nodes: 1 });
});

test('rows sort by what their cells show; those without a value come last', () => {
  const result = rowsOf([3], [null], ['b'], [1], [node('a')], [true]);
  const sorted = (/** @type {boolean} */ descending) => {
    result.answers.arrange({ column: 0, descending }, '');
    return result.answers.rows(0, 9).map(([cell]) => cell?.['@node'] ?? cell);
  };
  deepEqual(sorted(false), [1, true, 3, 'a', 'b', null]);
  deepEqual(sorted(true), ['b', 'a', 3, 1, true, null]);
  equal(result.answers.arrange(null, ''), 6);
  deepEqual(result.answers.rows(0, 2), [[3], [null]]);
});

test('rows are filtered by what they show, and copied as they show', () => {
  const result = rowsOf(['x|y', node('ai')], ['a,"b"', null], ['AI', { n: node('z') }]);
  equal(result.answers.arrange(null, 'ai'), 2);
  equal(result.answers.arrange(null, 'a]'), 0);
  equal(result.answers.arrange({ column: 0, descending: false }, ''), 3);
  equal(result.answers.plainRows(0, 9)[0][0], 'x|y');
  equal(result.answers.text('csv'), 'c0,c1\n"a,""b""",\nAI,"{""n"":""Z""}"\nx|y,AI\n');
  equal(result.answers.text('markdown').split('\n')[4], '| x\\|y | AI |');
});

test('rows are saved as they show, and spreadsheets run nothing of them', async () => {
  const large = { '@integer': '9007199254740993' };
  const result = rowsOf(['=1+1', node('a')], ["'-2", -2], ['b "c",\nd', { n: [large, null] }], [null, large], [true, ['@x']]);
  const textOf = (/** @type {'csv' | 'jsonl'} */ format) => result.answers.file(format).text();
  equal(
    await textOf('csv'),
    'c0,c1\r\n\'=1+1,a\r\n\'\'-2,-2\r\n"b ""c"",\nd","{""n"":[9007199254740993,null]}"\r\n,9007199254740993\r\ntrue,"[""@x""]"\r\n',
  );
  result.answers.arrange({ column: 0, descending: false }, "'-2");
  equal(await textOf('jsonl'), '{"c0":"\'-2","c1":-2}\n');
  equal(result.answers.file('jsonl').type, 'application/jsonl');
});

test('a file of many rows has each of them once', async () => {
  const result = rowsOf(...Array.from({ length: 25_001 }, (_, at) => [at]));
  const lines = (await result.answers.file('csv').text()).split('\r\n');
  deepEqual([lines.length, lines[0], lines[10_000], lines[25_001], lines[25_002]], [25_003, 'c0', '9999', '25000', '']);
});

test('integers that a number would round keep their digits', () => {
  const large = (/** @type {string} */ digits) => ({ '@integer': digits });
  const rows = [[large('9007199254740993'), 'b'], [2, 'c'], [large('-9223372036854775808'), 'a'], [large('9007199254740992'), 'd']];
  const result = rowsOf(...rows);
  result.answers.arrange({ column: 0, descending: false }, '');
  deepEqual(
    result.answers.rows(0, 9).map(([, name]) => name),
    ['a', 'c', 'd', 'b'],
  );
  equal(result.answers.arrange(null, '740993'), 1);
  equal(result.answers.text('csv'), 'c0,c1\n9007199254740993,b\n');
  deepEqual([isNumeric(rows, 0), isNested(rows[0][0]), textOf([rows[0][0], 1])], [true, false, '9007199254740993, 1']);
  equal(textOf({ n: large('9007199254740993') }), '{"n":9007199254740993}');
  const text = '{"@integer": "1"}';
  equal(jsonOf({ text, n: large('9007199254740993') }, null, 1), `{\n "text": ${JSON.stringify(text)},\n "n": 9007199254740993\n}`);
  const points = pointsOf(rows, { kind: 'bar', x: 1, y: 0 }, ['number', 'text']);
  deepEqual([points[0].y, points[0].label], [2 ** 53, 'b: 9007199254740993']);
  const id = { ...node('n'), properties: { n: large('9007199254740993') } };
  deepEqual(rowsOf([id]).answers.graph(9).nodes[0].properties, { n: 2 ** 53 });
});

test('the graph of a result has its first nodes, and the relations between these', () => {
  const edge = (/** @type {string} */ source, /** @type {string} */ target) => ({
    '@edge': `${source}${target}`,
    kind: 'X',
    source,
    target,
    properties: {},
  });
  const result = rowsOf([{ '@path': [node('a'), edge('a', 'b'), node('b')] }], [[edge('b', 'c'), node('a')]]);
  result.end([{ id: 'c', kind: 'Topic', label: 'C', properties: {} }]);
  equal(result.figures().nodes, 3);
  const { nodes, edges, figures } = result.answers.graph(2);
  deepEqual([nodes.map(({ id }) => id), edges.map(({ id }) => id), figures.total], [['a', 'b'], ['ab'], 3]);
  equal(result.answers.graph(9).edges.length, 2);
});

test('columns say which charts they allow', () => {
  const rows = [
    ['a', 1, '2020-01-02', 0.5],
    ['b', null, '2020-01-01T10:00:00Z', 2],
  ];
  const scales = scalesOf(['n', 'i', 't', 'f'], rows);
  deepEqual(scales, ['text', 'number', 'time', 'number']);
  deepEqual(kindsFor(scales), ['line', 'bar', 'scatter']);
  deepEqual([kindsFor(['text', 'text']), kindsFor(['number'])], [[], []]);
  deepEqual(usualChoice('line', scales), { kind: 'line', x: 2, y: 1 });
  deepEqual(usualChoice('scatter', ['number', 'number']), { kind: 'scatter', x: 0, y: 1 });
  deepEqual(
    pointsOf(rows, { kind: 'line', x: 2, y: 3 }, scales).map(({ y }) => y),
    [2, 0.5],
  );
  deepEqual(pointsOf(rows, { kind: 'bar', x: 0, y: 1 }, scales), [{ x: 'a', y: 1, label: 'a: 1' }]);
});

test('operators that make up a quarter of the cost are costly', () => {
  const step = (
    /** @type {string} */ operator,
    /** @type {number | null} */ dbHits,
    /** @type {any[]} */ ...children
  ) => ({
    operator,
    details: '',
    identifiers: [],
    estimatedRows: dbHits === null ? 10 : 1,
    rows: 1,
    dbHits,
    pageCacheHits: null,
    pageCacheMisses: null,
    millis: null,
    children,
  });
  const { operators, by } = operatorsOf(step('Join', 10, step('Scan', 80), step('Seek', 10)));
  deepEqual(
    [by, operators.map(({ operator, depth, costly }) => [operator, depth, costly])],
    [
      'db hits',
      [
        ['Join', 0, false],
        ['Scan', 0, true],
        ['Seek', 1, false],
      ],
    ],
  );
  equal(operatorsOf(step('Scan', null)).by, 'estimated rows');
});

test('a parameter has a value of its type, or a fault', () => {
  for (const value of ['x', 3, 0.5, true, null, ['a', 'b'], [' a', 'b '], [1, [2]], { a: 1 }, '2020-01-27', [], ''])
    deepEqual(valueOf(writtenOf(value)), value);
  deepEqual(TYPES.map(({ type }) => type).sort(), [
    'boolean',
    'date',
    'float',
    'integer',
    'list',
    'map',
    'null',
    'string',
  ]);
  for (const [type, text] of [
    ['integer', '1.5'],
    ['integer', ''],
    ['float', 'x'],
    ['date', '2020-02-40'],
    ['date', 'soon'],
    ['list', '[1'],
    ['map', '[1]'],
  ])
    throws(() => valueOf({ type: /** @type {any} */ (type), text }), SyntaxError);
  // What the field of a boolean shows, whatever text another type left.
  for (const [text, value] of /** @type {[string, boolean][]} */ ([
    ['', true],
    ['x', true],
    ['true', true],
    ['false', false],
  ]))
    equal(valuesFor({ a: { type: 'boolean', text } }, 'RETURN $a').values.a, value);
  deepEqual(valuesFor({ a: { type: 'integer', text: 'x' } }, 'RETURN $a, $b').faults, {
    a: 'is no integer, such as 25',
    b: 'has no value yet',
  });
});

test('now and today have values of their own, which no address keeps', () => {
  const { values, faults } = valuesFor({}, 'RETURN $now, $today');
  deepEqual(faults, {});
  equal(values.now.startsWith(values.today), true);
  equal(textOfValues({}, 'RETURN $now'), '');
  equal(textOfValues({ now: { type: 'string', text: 'then' } }, 'RETURN $now'), '{"now":"then"}');
});

test('a query of the library brings its types', () => {
  const parameters = [
    { name: 'w', type: 'float', default: 1 },
    { name: 'd', type: 'date', default: '2020-01-01' },
    { name: 'l', type: 'list of string', default: ['a'] },
  ];
  const written = defaultsOf({ name: '', title: '', description: '', group: '', cypher: '', parameters });
  deepEqual(
    Object.values(written).map(({ type }) => type),
    ['float', 'date', 'list'],
  );
});

test('tabs are added, closed and kept', () => {
  const two = withTab(ONE_TAB, { cypher: 'RETURN 2' });
  deepEqual(
    [two.tabs.length, openTabOf(two).cypher, nameOfTab(openTabOf(two)), nameOfTab(two.tabs[0])],
    [2, 'RETURN 2', 'RETURN 2', 'New query'],
  );
  equal(withoutTab(two, two.open).open, 1);
  equal(withoutTab(withoutTab(two, 1), two.open).tabs.length, 1);
  deepEqual(readTabs(JSON.stringify(two)), two);
  for (const broken of [null, '{', '{"tabs":[]}', '{"tabs":[{"id":"x"}]}']) equal(readTabs(broken), ONE_TAB);
});

test('an address opens its query beside the others, and the same one only once', () => {
  const open = withQuery(ONE_TAB, { cypher: 'RETURN 1' });
  equal(open.tabs.length, 1);
  const route = { page: /** @type {const} */ ('cypher'), cypher: 'RETURN $a', parameters: '{"a":1}', limit: 100 };
  const more = withRoute(open, route);
  deepEqual([more.tabs.length, routeOfTab(openTabOf(more))], [2, route]);
  equal(withRoute(more, route), more);
  equal(withRoute(more, { ...route, cypher: '' }), more);
  equal(withRoute({ ...more, open: 1 }, route).open, more.open);
  deepEqual(writtenFrom('no JSON'), {});
});

test('a result says what it shows of what there is, and what took how long', () => {
  const end = {
    rows: 5,
    cut: /** @type {any} */ ('limit'),
    ends: [],
    timing: { available: 1, consumed: 2, total: 12 },
    notifications: [],
    gqlStatus: '00000',
    plan: null,
    transfer: 3.4,
  };
  const run = /** @type {any} */ ({
    outcome: 'done',
    figures: { rows: 1000, nodes: 0 },
    end,
    total: null,
    drawing: 1200,
    question: { mode: 'run' },
  });
  equal(rowFigures(run), 'First 1,000 of more rows');
  equal(rowFigures({ ...run, total: 4711 }), 'First 1,000 of 4,711 rows');
  equal(
    rowFigures({ ...run, end: { ...end, cut: 'max-rows' } }),
    'First 1,000 of more rows: the server gives out no more of a result',
  );
  equal(rowFigures({ ...run, end: { ...end, cut: 'none' } }), '1,000 rows');
  equal(rowFigures({ ...run, outcome: 'stopped' }), 'Stopped after 1,000 rows');
  equal(timeFigures(run), 'server 12 ms · transfer 3 ms · drawing 1.2 s');
});

test('a line breaks where days are missing, and only there', () => {
  const at = (/** @type {string[]} */ ...days) => days.map((day) => ({ x: new Date(day) }));
  const parts = (/** @type {string[]} */ ...days) => withoutGaps(at(...days)).map((part) => part.length);
  deepEqual(parts('2020-01-01', '2020-01-02', '2020-01-05', '2020-01-06'), [2, 2]);
  deepEqual(parts('2020-01-01', '2020-02-01', '2020-03-01'), [3]);
  deepEqual(parts('2020-01-01', '2020-01-01', '2020-01-02'), [3]);
  deepEqual(parts('2020-01-01'), [1]);
  deepEqual(parts(), [0]);
});

test('an axis of days says in which years they are', () => {
  equal(yearsOf([new Date('2020-01-05'), new Date('2020-12-31')]), '2020');
  equal(yearsOf([new Date('2019-12-31'), new Date('2020-01-05')]), '2019 to 2020');
  equal(yearsOf([]), '');
});

test('a result is of another query once its text or its parameters are others', () => {
  const written = { a: { type: /** @type {const} */ ('string'), text: 'x' } };
  const run = /** @type {any} */ ({ statement: { text: 'RETURN $a' }, written });
  const tab = (/** @type {string} */ cypher, /** @type {any} */ parameters) => ({ ...ONE_TAB.tabs[0], cypher, parameters });
  equal(isStale(run, tab('RETURN 1; RETURN $a', { ...written })), false);
  equal(isStale(run, tab('RETURN $a LIMIT 2', written)), true);
  equal(isStale({ ...run, statement: { text: 'RETURN $a', isSelection: true } }, tab('RETURN $a LIMIT 2', written)), false);
  equal(isStale(run, tab('RETURN $b', written)), true);
  equal(isStale(run, tab('RETURN $a', { a: { type: 'string', text: 'y' } })), true);
  equal(isStale({ ...run, written: null }, tab('RETURN $a', {})), false);
});
