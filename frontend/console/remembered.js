// @ts-check
import { keep, kept } from '../state/kept.js';

/** @typedef {Record<string, import('./parameters.js').Written>} Parameters */

const KEPT_AS = 'newsweft.console.parameters';
const MOST = 50;

/** @returns {[string, Parameters][]} the latest first */
const read = () => kept(KEPT_AS) ?? [];

/** Keeps the parameters with which a query ran, as long as the browser's tab. @param {string} cypher @param {Parameters} parameters */
export const remember = (cypher, parameters) => {
  const others = read().filter(([text]) => text !== cypher.trim());
  keep(KEPT_AS, [[cypher.trim(), parameters], ...others].slice(0, MOST));
};

/** The parameters with which a query ran last. @param {string} cypher @returns {Parameters | undefined} */
export const remembered = (cypher) => read().find(([text]) => text === cypher.trim())?.[1];
