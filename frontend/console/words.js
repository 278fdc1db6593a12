// @ts-check
/** The words of Cypher that begin a clause; those of two words stand before their first one. */
export const CLAUSES = [
  'OPTIONAL MATCH',
  'MATCH',
  'WHERE',
  'WITH',
  'RETURN',
  'ORDER BY',
  'SKIP',
  'OFFSET',
  'LIMIT',
  'UNWIND',
  'CALL',
  'YIELD',
  'UNION ALL',
  'UNION',
  'FOREACH',
  'FILTER',
  'LET',
  'FINISH',
  'CREATE',
  'MERGE',
  'SET',
  'REMOVE',
  'DETACH DELETE',
  'DELETE',
  'USE',
  'NEXT',
];

/** All words that are written in capitals. */
const KEYWORDS = new Set(
  `AND AS ASC ASCENDING BY CALL CASE CONTAINS CREATE CYPHER DELETE DESC DESCENDING DETACH DISTINCT ELSE END ENDS EXPLAIN FILTER
  FINISH FOREACH IN IS LET LIMIT MATCH MERGE NEXT NOT OFFSET ON OPTIONAL OR ORDER PROFILE REMOVE RETURN SET SHORTEST SKIP STARTS THEN
  UNION UNWIND USE WHEN WHERE WITH XOR YIELD`.split(/\s+/),
);

/** Words that are keywords only before a subquery; they are names of functions and variables, too. */
const BEFORE_BRACE = new Set(['COLLECT', 'COUNT', 'EXISTS']);

/** Words that are keywords where a name could stand: what follows tells. */
const BEFORE_VALUE = new Set(['CASE', 'DISTINCT', 'NOT', 'SHORTEST']);

/** Whether the token at a place is there as a name of the writer's own. @param {import('./lexer.js').Token[]} said @param {number} at */
const isNamed = (said, at) => {
  const textAt = (/** @type {number} */ place) => (said[place]?.text ?? '').toUpperCase();
  const [before, after] = [textAt(at - 1), textAt(at + 1)];
  if (before === '.' || before === ':') return false;
  if ((before === 'AS' || before === 'YIELD') && !/^[.:]$/.test(textAt(at - 2))) return true;
  if (/^([.=]|IN)$/.test(after)) return true;
  if (before === '{') return after === ',' || after === '}';
  if (!/^[([,]$/.test(before) || after === '(' || textAt(at) === 'NULL') return false;
  if (BEFORE_BRACE.has(textAt(at)) && after === '{') return textAt(at + 2) === '.' || textAt(at + 3) === ':';
  return BEFORE_VALUE.has(textAt(at)) ? /^[:,)\]]$/.test(after) : after !== ':' || before !== ',';
};

/** @type {WeakMap<import('./lexer.js').Token[], Set<string>>} */
const known = new WeakMap();

/** The names that somebody gave in a text; one that looks like a keyword stays as it is written. @param {import('./lexer.js').Token[]} said */
const namesIn = (said) => {
  const names =
    known.get(said) ??
    new Set(said.filter(({ kind }, at) => kind === 'name' && isNamed(said, at)).map(({ text }) => text));
  known.set(said, names);
  return names;
};

/**
 * Whether one of the tokens that say something is a keyword.
 * @param {import('./lexer.js').Token[]} said
 * @param {number} at
 */
export const isKeyword = (said, at) => {
  const { kind, text } = said[at];
  if (kind !== 'name' || namesIn(said).has(text)) return false;
  const word = text.toUpperCase();
  const before = (said[at - 1]?.text ?? '').toUpperCase();
  const after = said[at + 1]?.text ?? '';
  if (BEFORE_BRACE.has(word)) return after === '{';
  if (word === 'ALL') return before === 'UNION';
  if (word === 'NULL') return before === 'IS' || before === 'NOT';
  if (!KEYWORDS.has(word)) return false;
  if (/^[.:&|!]$/.test(before) || after === '.') return false;
  // A key of a map, such as {limit: 3}.
  return !(after === ':' && (before === '{' || before === ','));
};

/** Words to propose where a clause or an expression goes on. */
export const PROPOSED_WORDS = [
  ...CLAUSES.filter((clause) => !/^(CREATE|MERGE|SET|REMOVE|DETACH DELETE|DELETE|FOREACH|USE|NEXT)$/.test(clause)),
  'AND',
  'AS',
  'ASC',
  'CASE',
  'CONTAINS',
  'DESC',
  'DISTINCT',
  'ELSE',
  'END',
  'ENDS WITH',
  'EXISTS',
  'false',
  'IN',
  'IS NOT NULL',
  'IS NULL',
  'NOT',
  'null',
  'OR',
  'STARTS WITH',
  'THEN',
  'true',
  'WHEN',
  'XOR',
];
