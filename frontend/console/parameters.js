// @ts-check
import { parametersIn } from './statements.js';

/** @typedef {'string' | 'integer' | 'float' | 'boolean' | 'date' | 'list' | 'null' | 'map'} Type */
/** A parameter as somebody wrote it; a list has an item a line, or is JSON, as a map is. @typedef {{type: Type, text: string}} Written */

/** @type {readonly {type: Type, name: string}[]} */
export const TYPES = [
  { type: 'string', name: 'Text' },
  { type: 'integer', name: 'Integer' },
  { type: 'float', name: 'Number' },
  { type: 'boolean', name: 'True or false' },
  { type: 'date', name: 'Date' },
  { type: 'list', name: 'List' },
  { type: 'map', name: 'Map' },
  { type: 'null', name: 'null' },
];

/** Parameters that have a value where nobody gives one. @type {Record<string, () => string>} */
export const TIMES = {
  now: () => new Date().toISOString(),
  today: () => new Date().toISOString().slice(0, 10),
};

/** How a value is written. @param {any} value @returns {Written} */
export const writtenOf = (value) => {
  if (value === null || value === undefined) return { type: 'null', text: '' };
  if (typeof value === 'boolean') return { type: 'boolean', text: String(value) };
  if (typeof value === 'number') return { type: Number.isInteger(value) ? 'integer' : 'float', text: String(value) };
  if (Array.isArray(value))
    return {
      type: 'list',
      text: value.every(
        (item) => typeof item === 'string' && item !== '' && item.trim() === item && !/[\n[]/.test(item),
      )
        ? value.join('\n')
        : JSON.stringify(value),
    };
  if (typeof value === 'object') return { type: 'map', text: JSON.stringify(value) };
  return { type: /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'string', text: String(value) };
};

/** Parameters as an address keeps them: values in JSON, by their names. @param {string} text @returns {Record<string, Written>} */
export const writtenFrom = (text) => {
  try {
    const values = JSON.parse(text || '{}');
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, writtenOf(value)]));
  } catch {
    return {};
  }
};

/** What a library query's parameters are at first. @param {import('../api/types.js').LibraryQuery} query @returns {Record<string, Written>} */
export const defaultsOf = ({ parameters }) =>
  Object.fromEntries(
    parameters.map(({ name, type, default: value }) => [name, { ...writtenOf(value), ...typeOf(type, value) }]),
  );

/** @param {string} type as the library calls it @param {any} value @returns {{type?: Type}} */
const typeOf = (type, value) => {
  const known = TYPES.find((each) => each.type === type);
  return value === null || !known ? {} : { type: known.type };
};

/**
 * The value of a parameter.
 * @param {Written} written
 * @returns {any}
 * @throws {SyntaxError} with what is wrong and what would be right
 */
export const valueOf = ({ type, text }) => {
  const trimmed = text.trim();
  switch (type) {
    case 'null':
      return null;
    case 'boolean':
      // Its field shows one of the two, whatever text another type left.
      return trimmed !== 'false';
    case 'integer':
      return checked(
        /^[+-]?\d+$/.test(trimmed) && Number.isSafeInteger(Number(trimmed)),
        Number(trimmed),
        'is no integer, such as 25',
      );
    case 'float':
      return checked(trimmed !== '' && Number.isFinite(Number(trimmed)), Number(trimmed), 'is no number, such as 0.5');
    case 'date':
      return checked(
        /^\d{4}-\d\d-\d\d$/.test(trimmed) && !Number.isNaN(Date.parse(trimmed)),
        trimmed,
        'is no date, such as 2020-01-27',
      );
    case 'list':
      return trimmed.startsWith('[')
        ? json(trimmed, Array.isArray, 'is no list in JSON, such as ["a", 1]')
        : linesOf(trimmed);
    case 'map':
      return json(
        trimmed,
        (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
        'is no map in JSON, such as {"a": 1}',
      );
    default:
      return text;
  }
};

/** Types whose fields show a value also where nothing was written. @type {ReadonlySet<Type>} */
const ALWAYS_GIVEN = new Set(['null', 'string', 'list', 'boolean']);

/** @param {string} text */
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** @param {boolean} good @param {any} value @param {string} fault */
const checked = (good, value, fault) => {
  if (!good) throw new SyntaxError(fault);
  return value;
};

/** @param {string} text @param {(value: any) => boolean} isGood @param {string} fault */
const json = (text, isGood, fault) => {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SyntaxError(fault);
  }
  return checked(isGood(value), value, fault);
};

/**
 * The values that a text asks for.
 * @param {Record<string, Written>} written
 * @param {string} cypher
 * @returns {{values: Record<string, any>, faults: Record<string, string>}} a fault for each that has no value
 */
export const valuesFor = (written, cypher) => {
  /** @type {Record<string, any>} */
  const values = {};
  /** @type {Record<string, string>} */
  const faults = {};
  for (const name of parametersIn(cypher)) {
    const given = written[name];
    try {
      if (given && (given.text !== '' || ALWAYS_GIVEN.has(given.type))) values[name] = valueOf(given);
      else if (name in TIMES) values[name] = TIMES[name]();
      else faults[name] = 'has no value yet';
    } catch (thrown) {
      faults[name] = /** @type {SyntaxError} */ (thrown).message;
    }
  }
  return { values, faults };
};

/** The parameters of a text that have values, for an address; times that nobody chose stay open. @param {Record<string, Written>} written @param {string} cypher */
export const textOfValues = (written, cypher) => {
  const { values } = valuesFor(written, cypher);
  const chosen = Object.entries(values).filter(([name]) => !(name in TIMES) || written[name]?.text);
  return chosen.length > 0 ? JSON.stringify(Object.fromEntries(chosen)) : '';
};

/** @param {Record<string, Written>} one @param {Record<string, Written>} other @param {string} cypher */
export const sameValues = (one, other, cypher) => textOfValues(one, cypher) === textOfValues(other, cypher);
