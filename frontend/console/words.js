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

/**
 * Whether one of the tokens that say something is a keyword.
 * @param {import('./lexer.js').Token[]} said
 * @param {number} at
 */
export const isKeyword = (said, at) => {
  const { kind, text } = said[at];
  if (kind !== 'name') return false;
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
