// @ts-check
import { packText, unpackText } from './packing.js';
import { same } from './same.js';
import { LAYOUTS, viewOf } from './view.js';

/** @typedef {import('../api/types.js').View} View */

/**
 * A view as one word of an address; what is as usual is left out.
 * @param {View} view
 */
export const packView = (view) => {
  const usual = viewOf(view.source);
  const graph = unusual(view.graph, usual.graph);
  const filters = unusual(view.filters, usual.filters);
  return packText(JSON.stringify({ source: view.source, ...unusual({ ...view, graph, filters }, { ...usual, graph: {}, filters: {} }) }));
};

/**
 * The view that {@link packView} packed.
 * @param {string} packed
 * @returns {View}
 * @throws {Error} for anything else
 */
export const unpackView = (packed) => {
  const told = JSON.parse(unpackText(packed));
  if (typeof told?.source?.kind !== 'string') throw new SyntaxError('a view without a source');
  const usual = viewOf(told.source);
  return {
    ...usual,
    ...told,
    // Of another version, whatever it says, is shown in the usual way.
    layout: LAYOUTS.includes(told.layout?.name) ? told.layout : usual.layout,
    graph: { ...usual.graph, ...told.graph },
    filters: { ...usual.filters, ...told.filters },
  };
};

/** The parts that are not as usual. @param {Record<string, any>} value @param {Record<string, any>} usual */
const unusual = (value, usual) =>
  Object.fromEntries(Object.entries(value).filter(([name, part]) => !same(part, usual[name])));
