// @ts-check
import { packText, unpackText } from './packing.js';
import { DEFAULT_LIMIT, storyKeyOf, viewOf } from './view.js';

/** @typedef {import('../api/types.js').View} View */
/**
 * Which page is open, and on what.
 * @typedef {{page: 'atlas', limit: number}} AtlasRoute
 * @typedef {{page: 'graph', view: View, selected: string | null}} GraphRoute
 * @typedef {{page: 'cypher', cypher: string, parameters: string, limit: number}} CypherRoute
 * @typedef {AtlasRoute | GraphRoute | CypherRoute} Route
 */

export const ATLAS_LIMIT = 150;
export const ROW_LIMIT = 1000;

/**
 * The route that an address names.
 * @param {string} hash the address from "#" on; anything unreadable is the atlas
 * @returns {Route}
 */
export const parseRoute = (hash) => {
  const [path, query = ''] = splitOnce(hash.replace(/^#\/?/, ''), '?');
  const [page, key = ''] = splitOnce(path, '/');
  const values = new URLSearchParams(query);
  try {
    if (page === 'story' && key) return storyRoute(decodeURIComponent(key), values);
    if (page === 'graph') return graphRoute(values);
    if (page === 'cypher') return cypherRoute(values);
  } catch {
    // An address cut short in a mail is no reason for an empty page.
  }
  return { page: 'atlas', limit: numberOf(values.get('limit'), ATLAS_LIMIT) };
};

/**
 * The address of a route: readable for the atlas, a story and a query, packed for any other view.
 * @param {Route} route
 */
export const formatRoute = (route) => {
  switch (route.page) {
    case 'atlas':
      return withQuery('#/atlas', [['limit', unlessStandard(route.limit, ATLAS_LIMIT)]]);
    case 'graph':
      return formatGraph(route);
    case 'cypher':
      return withQuery('#/cypher', [
        ['q', route.cypher],
        ['parameters', route.parameters],
        ['limit', unlessStandard(route.limit, ROW_LIMIT)],
      ]);
  }
};

/** @param {View} view @param {string | null} [selected] @returns {GraphRoute} */
export const routeToView = (view, selected = null) => ({ page: 'graph', view, selected });

/** @param {string} key @param {URLSearchParams} values @returns {GraphRoute} */
const storyRoute = (key, values) => {
  const view = viewOf({ kind: 'stories', keys: [key] }, numberOf(values.get('limit'), DEFAULT_LIMIT));
  const graph = {
    expanded: values.getAll('expanded'),
    hidden: values.getAll('hidden'),
    added: values.getAll('added'),
  };
  return routeToView({ ...view, graph }, values.get('selected'));
};

/** @param {URLSearchParams} values @returns {GraphRoute} */
const graphRoute = (values) => {
  const packed = JSON.parse(unpackText(values.get('view') ?? ''));
  const view = viewOf(packed.source, packed.limit);
  return routeToView({ ...view, graph: { ...view.graph, ...packed.graph } }, values.get('selected'));
};

/** @param {URLSearchParams} values @returns {CypherRoute} */
const cypherRoute = (values) => ({
  page: 'cypher',
  cypher: values.get('q') ?? '',
  parameters: values.get('parameters') ?? '',
  limit: numberOf(values.get('limit'), ROW_LIMIT),
});

/** @param {GraphRoute} route */
const formatGraph = ({ view, selected }) => {
  const key = storyKeyOf(view);
  if (key === undefined) {
    return withQuery('#/graph', [
      ['view', packText(JSON.stringify(view))],
      ['selected', selected],
    ]);
  }
  const { expanded, hidden, added } = view.graph;
  return withQuery(`#/story/${encodeURIComponent(key)}`, [
    ...each('expanded', expanded),
    ...each('hidden', hidden),
    ...each('added', added),
    ['limit', unlessStandard(view.limit, DEFAULT_LIMIT)],
    ['selected', selected],
  ]);
};

/** @param {string} name @param {string[]} values @returns {[string, string][]} */
const each = (name, values) => values.map((value) => [name, value]);

/** @param {string} path @param {[string, string | null][]} pairs */
const withQuery = (path, pairs) => {
  const given = pairs.filter(([, value]) => value);
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&');
  return query ? `${path}?${query}` : path;
};

/** @param {number} value @param {number} standard */
const unlessStandard = (value, standard) => (value === standard ? null : String(value));

/** @param {string | null} text @param {number} otherwise */
const numberOf = (text, otherwise) => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
};

/** @param {string} text @param {string} separator @returns {[string, string?]} */
const splitOnce = (text, separator) => {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};
