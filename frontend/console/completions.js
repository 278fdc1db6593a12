// @ts-check
import { contextAt } from './context.js';
import { parametersIn } from './statements.js';
import { PROPOSED_WORDS } from './words.js';

/** @typedef {import('../api/types.js').GraphSchema} GraphSchema */
/**
 * Something that can be written: `apply` is what, where it is not its label.
 * @typedef {{label: string, kind: 'label' | 'type' | 'property' | 'parameter' | 'procedure' | 'function' | 'variable' | 'keyword' | 'query',
 *   detail?: string, info?: string, apply?: string}} Proposal
 */
/** @typedef {{schema: GraphSchema, library: import('../api/types.js').LibraryQuery[]}} Known */

/**
 * What can be written at a place of a text: only what the graph has.
 * @param {string} text
 * @param {number} at offset of the cursor
 * @param {Known} known
 * @returns {{from: number, proposals: Proposal[]}} not filtered yet by what is already written from `from` on
 */
export const proposalsAt = (text, at, { schema, library }) => {
  const { from, expected } = contextAt(text, at);
  return { from, proposals: proposalsOf(expected, text, schema, library) };
};

/** @param {import('./context.js').Expected} expected @param {string} text @param {GraphSchema} schema @param {Known['library']} library @returns {Proposal[]} */
const proposalsOf = (expected, text, schema, library) => {
  switch (expected.kind) {
    case 'label':
      return schema.labels.map(({ name }) => ({ label: name, kind: 'label', apply: written(name) }));
    case 'type':
      return schema.types.map(({ name, joins }) => ({
        label: name,
        kind: 'type',
        apply: written(name),
        detail: joinsOf(joins),
      }));
    case 'property':
      return [...properties(expected.of, schema), ...(expected.of ? [] : functionsOf(`${expected.after}.`, schema))];
    case 'parameter':
      return parameters(text, library);
    case 'procedure':
      return schema.procedures.map(({ name, signature, description }) => ({
        label: name,
        kind: 'procedure',
        detail: signature,
        info: description,
      }));
    case 'nothing':
      return [];
    default:
      return [...(expected.kind === 'beginning' ? queries(library) : []), ...words(expected.variables, schema)];
  }
};

/** @param {{from: string, to: string}[]} joins */
const joinsOf = (joins) => joins.map(({ from, to }) => `${from} → ${to}`).join(', ');

/** @param {import('./context.js').Bound | null} of @param {GraphSchema} schema @returns {Proposal[]} */
const properties = (of, schema) => {
  const isNamed = (/** @type {{name: string}} */ { name }) => !of || of.names.length === 0 || of.names.includes(name);
  const ofNodes = of?.kind === 'edge' ? [] : schema.labels.filter(isNamed).flatMap((label) => label.properties);
  const ofEdges =
    of?.kind === 'node'
      ? []
      : schema.types.filter(isNamed).flatMap((type) => type.properties.map((name) => ({ name, types: [] })));
  /** @type {Map<string, string>} */
  const types = new Map([...ofEdges, ...ofNodes].map(({ name, types: known }) => [name, known.join(' or ')]));
  return [...types].map(([name, type]) => ({ label: name, kind: 'property', apply: written(name), detail: type }));
};

/** @param {string} text @param {Known['library']} library @returns {Proposal[]} */
const parameters = (text, library) => {
  const described = new Map(
    library.flatMap((query) => query.parameters.map((each) => [each.name, each.description ?? ''])),
  );
  const names = new Set([...parametersIn(text), 'now', 'today', ...described.keys()]);
  return [...names].map((name) => ({
    label: `$${name}`,
    kind: 'parameter',
    detail: TIMES[name] ?? described.get(name) ?? '',
  }));
};

/** @type {Record<string, string>} */
const TIMES = { now: 'the moment when it runs', today: 'the day when it runs' };

/** @param {Known['library']} library @returns {Proposal[]} */
const queries = (library) =>
  library.map(({ title, description, cypher }) => ({
    label: title,
    kind: 'query',
    detail: 'library',
    info: description,
    apply: cypher.trim(),
  }));

/** @param {string[]} variables @param {GraphSchema} schema @returns {Proposal[]} */
const words = (variables, schema) => [
  ...variables.map((name) => /** @type {Proposal} */ ({ label: name, kind: 'variable' })),
  ...PROPOSED_WORDS.map((word) => /** @type {Proposal} */ ({ label: word, kind: 'keyword' })),
  ...functionsOf('', schema),
];

/** @param {string} prefix such as "duration." @param {GraphSchema} schema @returns {Proposal[]} */
const functionsOf = (prefix, schema) =>
  schema.functions
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, signature, description }) => {
      const label = name.slice(prefix.length);
      return { label, kind: 'function', detail: signature, info: description, apply: `${label}(` };
    });

/** A name as Cypher takes it. @param {string} name */
const written = (name) => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);
