// @ts-check
import { proposalsAt } from '../console/completions.js';
import { highlightsOf } from '../console/highlight.js';
import { layOut, sameWords } from '../console/layout-query.js';
import { isSaid, tokensOf } from '../console/lexer.js';
import { parametersIn, placeOf, statementAt, statementsOf } from '../console/statements.js';
import { deepEqual, equal, test } from './harness.js';

const SCHEMA = {
  labels: [
    {
      name: 'Article',
      properties: [
        { name: 'title', types: ['STRING'] },
        { name: 'heat', types: ['INTEGER'] },
      ],
    },
    { name: 'Story', properties: [{ name: 'label', types: ['STRING'] }] },
    { name: 'Odd name', properties: [] },
  ],
  types: [
    { name: 'IN_STORY', properties: ['strength'], joins: [{ from: 'Article', to: 'Story' }] },
    { name: 'SIMILAR', properties: ['score'], joins: [] },
  ],
  functions: [
    { name: 'count', signature: '', description: '' },
    { name: 'duration.inDays', signature: '', description: '' },
  ],
  procedures: [{ name: 'db.labels', signature: '', description: '' }],
};
const LIBRARY = [
  {
    name: 'largest',
    title: 'Largest stories',
    description: '',
    group: 'Stories',
    cypher: 'MATCH (s) RETURN s',
    parameters: [{ name: 'limit', type: 'integer', default: 1 }],
  },
];

/** What is proposed where a bar stands. @param {string} text */
const proposed = (text) => {
  const at = text.lastIndexOf('|');
  return proposalsAt(text.slice(0, at) + text.slice(at + 1), at, { schema: SCHEMA, library: LIBRARY });
};
/** @param {string} text */
const labels = (text) => proposed(text).proposals.map(({ label }) => label);

/** Pieces of statements, joined at random. @param {number} seed */
const writtenAtRandom = (seed) => {
  const pieces = [
    'match',
    'RETURN',
    'where',
    'with',
    'order by',
    'starts with',
    'optional match',
    'union all',
    'limit 5',
    'exists',
    'count',
    'call',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    'a',
    'a.b',
    ':Label',
    'x AS y',
    ',',
    ';',
    '.',
    '..',
    '1',
    '1.5',
    '.5',
    '-',
    '->',
    '<-',
    '<',
    '=',
    '>',
    '::',
    ':',
    '|',
    '$p',
    '$',
    '`a b`',
    "'it; is'",
    '"x//y"',
    '/* c */',
    '// end\n',
    '\n\n',
    ' ',
    "'open",
    'null',
    'is not null',
    '😀',
  ];
  let state = seed;
  const random = (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: 3 + random(30) }, () => pieces[random(pieces.length)] + (random(3) > 0 ? ' ' : '')).join(
    '',
  );
};

test('all pieces of a text are the text, finished or not', () => {
  for (let seed = 0; seed < 500; seed += 1) {
    const text = writtenAtRandom(seed);
    equal(
      tokensOf(text)
        .map((token) => token.text)
        .join(''),
      text,
    );
  }
});

test('laying out a query changes no word of it', () => {
  let changed = 0;
  for (let seed = 0; seed < 2000; seed += 1) {
    const text = writtenAtRandom(seed);
    const words = (/** @type {string} */ each) =>
      tokensOf(each)
        .filter(isSaid)
        .map((token) => token.text.toLowerCase());
    deepEqual(words(layOut(text)), words(text));
    if (layOut(text) !== text) changed += 1;
  }
  equal(changed > 1500, true);
});

test('a query is laid out a clause a line, keywords in capitals, and stays so', () => {
  const text =
    "match (a:Article {limit: 3})-[r:RELATED*1..3]->(b) where a.title starts with 'x' and not exists { match (b)-->(c) return c } return distinct a.title as title,count(*) as n order by n desc limit $limit";
  const laidOut =
    "MATCH (a:Article {limit: 3})-[r:RELATED*1..3]->(b)\nWHERE a.title STARTS WITH 'x' AND NOT EXISTS { MATCH (b)-->(c) RETURN c }\nRETURN DISTINCT a.title AS title, count(*) AS n\nORDER BY n DESC\nLIMIT $limit";
  equal(layOut(text), laidOut);
  equal(layOut(laidOut), laidOut);
  equal(layOut('MATCH (n) // why\n\nRETURN n'), 'MATCH (n) // why\n\nRETURN n');
});

test('names that look like keywords stay as they are written', () => {
  /** @type {[string, string][]} */
  const cases = [
    [
      'MATCH (end:Article) RETURN end.key AS order ORDER BY order',
      'MATCH (end:Article)\nRETURN end.key AS order\nORDER BY order',
    ],
    [
      'match next = (a)-[order:X*1..2]->(b) return [set in order where not set.x | set.key] as limit, next',
      'MATCH next = (a)-[order:X*1..2]->(b)\nRETURN [set IN order WHERE NOT set.x | set.key] AS limit, next',
    ],
    [
      'match (a) return case when a.in in [1] then 2 end as set, count(distinct a) as skip',
      'MATCH (a)\nRETURN CASE WHEN a.in IN [1] THEN 2 END AS set, count(DISTINCT a) AS skip',
    ],
    ['call db.labels() yield label, use return use', 'CALL db.labels()\nYIELD label, use\nRETURN use'],
    ['match (count) return count {.key}', 'MATCH (count)\nRETURN count {.key}'],
    ['match (a) where (exists { (a)-->() }) return a', 'MATCH (a)\nWHERE (EXISTS { (a)-->() })\nRETURN a'],
    ['match (n) return n.as order by n.x limit 3', 'MATCH (n)\nRETURN n.as\nORDER BY n.x\nLIMIT 3'],
  ];
  for (const [text, laidOut] of cases) equal(layOut(text), laidOut);
});

test('texts that say something else are told apart', () => {
  equal(sameWords('RETURN 1 .. 2', 'return 1..2'), false);
  equal(sameWords('match (n)', 'MATCH (n)'), true);
  equal(sameWords("RETURN 'a'", "RETURN 'A'"), false);
});

test('semicolons part statements, outside strings, comments and backticks', () => {
  const text = "RETURN ';' ; // one; two\n MATCH (`a;b`) /* ; */ RETURN 1;\n\n// nothing";
  deepEqual(
    statementsOf(text).map((statement) => statement.text),
    ["RETURN ';'", '// one; two\n MATCH (`a;b`) /* ; */ RETURN 1'],
  );
  for (const { text: part, start, end } of statementsOf(text)) equal(text.slice(start, end), part);
  equal(statementAt(text, 3)?.text, "RETURN ';'");
  equal(statementAt(text, text.length)?.text.endsWith('RETURN 1'), true);
  equal(statementAt('  ', 1), undefined);
});

test('placeOf() says which statement of how many is meant, and where it stands', () => {
  const text = 'RETURN 1;\n\nMATCH (n)\nRETURN n;\nRETURN 3\n\n';
  const place = (/** @type {number} */ at) => placeOf(text, /** @type {any} */ (statementAt(text, at)), at);
  equal(place(3), 'Statement 1 of 3, line 1');
  equal(place(15), 'Statement 2 of 3, lines 3–4');
  equal(place(10), 'The cursor stands in no statement, so this is statement 2 of 3, lines 3–4');
  equal(place(text.length), 'The cursor stands in no statement, so this is statement 3 of 3, line 5');
  equal(placeOf(text, { text: '1', start: 7, end: 8 }, 8), 'The selection, line 1');
  equal(placeOf('RETURN 1\n\n', { text: 'RETURN 1', start: 0, end: 8 }, 10), '');
});

test('a query asks for its parameters once each', () => {
  deepEqual(parametersIn("RETURN $b, $a, $b, '$no', $`c d` // $never"), ['b', 'a', 'c d']);
});

test('in a node only labels are proposed, in a relation only types', () => {
  deepEqual(labels('MATCH (a:|'), ['Article', 'Story', 'Odd name']);
  deepEqual(labels('MATCH (a:Article)-[r:|'), ['IN_STORY', 'SIMILAR']);
  deepEqual(labels('MATCH (a:Article)-[:SIMILAR|'.replace('|', '||')), ['IN_STORY', 'SIMILAR']);
  equal(proposed('MATCH (a:|').proposals[2].apply, '`Odd name`');
});

test('nothing is proposed where something new is named', () => {
  deepEqual(labels('MATCH (a:Article) RETURN a.title AS d|'), []);
  deepEqual(labels('UNWIND [1, 2] AS |'), []);
  equal(labels('MATCH (a:Article) RETURN d|').length > 0, true);
});

test('after a variable its own properties are proposed', () => {
  deepEqual(labels('MATCH (a:Article)-[r:SIMILAR]->(b) WHERE a.|'), ['title', 'heat']);
  deepEqual(labels('MATCH (a:Article)-[r:SIMILAR]->(b) RETURN r.|'), ['score']);
  deepEqual(labels('MATCH (a:Article) WITH a AS b RETURN b.ti|'), ['title', 'heat']);
  deepEqual(labels('MATCH (s:Story {|'), ['label']);
  deepEqual(labels('RETURN duration.|').includes('inDays'), true);
});

test('only what the graph has is proposed', () => {
  equal(
    labels('MATCH (x) WHERE x.|').every((name) =>
      ['title', 'heat', 'label', 'strength', 'score', 'count', 'inDays'].includes(name),
    ),
    true,
  );
  deepEqual(labels('CALL db.|'), ['db.labels']);
  deepEqual(labels("RETURN 'a:|"), []);
  deepEqual(labels('// a:|'), []);
  equal(labels('MATCH (a:Article) RETURN |').includes('a'), true);
  deepEqual(labels('RETURN $|').includes('$limit'), true);
  deepEqual([labels('|').includes('Largest stories'), labels('RETURN 1 |').includes('Largest stories')], [true, false]);
});

test('proposals are there within a tenth of a second', () => {
  const text = `${'MATCH (a:Article)-[:SIMILAR]->(b:Article {title: "x"}) WHERE a.heat > 1 WITH a, b '.repeat(120)}RETURN a.|`;
  const many = {
    ...SCHEMA,
    functions: Array.from({ length: 500 }, (_, at) => ({ name: `f${at}`, signature: '', description: '' })),
  };
  // Of several tries, since a busy machine takes its time.
  const millis = Array.from({ length: 10 }, () => {
    const begun = performance.now();
    equal(proposalsAt(text.replace('|', ''), text.length - 1, { schema: many, library: LIBRARY }).proposals.length, 2);
    return performance.now() - begun;
  });
  equal(Math.min(...millis) < 100, true);
});

test('keywords stand out, keys and properties of the same name do not', () => {
  const shown = (/** @type {string} */ text) =>
    highlightsOf(text).map(({ from, to, as }) => `${as} ${text.slice(from, to)}`);
  deepEqual(shown('MATCH (n:Label {limit: 3}) RETURN n.order'), [
    'keyword MATCH',
    'label Label',
    'number 3',
    'keyword RETURN',
  ]);
  deepEqual(shown('return count($x) // ok'), ['keyword return', 'function count', 'parameter $x', 'comment // ok']);
});
