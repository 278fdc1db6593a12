// @ts-check
import { packText, unpackText } from './packing.js';
import { DEFAULT_LIMIT, storyKeyOf, viewOf, withCopies } from './view.js';

/** @typedef {import('../api/types.js').View} View */
/** @typedef {import('../api/types.js').Copies} Copies */
/**
 * Which page is open, and on what.
 * Copies are shown where a route does not say; a view says it itself.
 * @typedef {{page: 'atlas', limit: number, constellation?: string | null, copies?: Copies}} AtlasRoute
 * @typedef {{page: 'graph', view: View, selected: string | null}} GraphRoute
 * @typedef {{page: 'cypher', cypher: string, parameters: string, limit: number, copies?: Copies}} CypherRoute
 * @typedef {{page: 'bridges' | 'providers', copies?: Copies}} RankingRoute
 * @typedef {AtlasRoute | GraphRoute | CypherRoute | RankingRoute} Route
 */

export const ATLAS_LIMIT = 1000;
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
  const copies = values.get('copies') === 'folded' ? 'folded' : 'shown';
  try {
    if (page === 'story' && key) return routeWithCopies(storyRoute(decodeURIComponent(key), values), copies);
    if (page === 'graph') return routeWithCopies(graphRoute(values), copies);
    if (page === 'cypher') return cypherRoute(values, copies);
    if (page === 'bridges' || page === 'providers') return { page, copies };
  } catch {
    // An address cut short in a mail is no reason for an empty page.
  }
  const limit = numberOf(values.get('limit'), ATLAS_LIMIT);
  return { page: 'atlas', limit, constellation: values.get('constellation'), copies };
};

/**
 * The address of a route: readable for the atlas, a story and a query, packed for any other view.
 * @param {Route} route
 */
export const formatRoute = (route) => {
  switch (route.page) {
    case 'bridges':
    case 'providers':
      return withQuery(`#/${route.page}`, [copiesPair(route)]);
    case 'atlas':
      return withQuery('#/atlas', [
        ['limit', unlessStandard(route.limit, ATLAS_LIMIT)],
        ['constellation', route.constellation ?? null],
        copiesPair(route),
      ]);
    case 'graph':
      return formatGraph(route);
    case 'cypher':
      return withQuery('#/cypher', [
        ['q', route.cypher],
        ['parameters', route.parameters],
        ['limit', unlessStandard(route.limit, ROW_LIMIT)],
        copiesPair(route),
      ]);
  }
};

/** What becomes of copies. @param {Route} route @returns {Copies} */
export const copiesOf = (route) => (route.page === 'graph' ? route.view.filters.copies : (route.copies ?? 'shown'));

/**
 * The route with copies shown or folded.
 * @template {Route} R
 * @param {R} route
 * @param {Copies} copies
 * @returns {R}
 */
export const routeWithCopies = (route, copies) =>
  route.page === 'graph' ? { ...route, view: withCopies(route.view, copies) } : { ...route, copies };

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

/** @param {URLSearchParams} values @param {Copies} copies @returns {CypherRoute} */
const cypherRoute = (values, copies) => ({
  page: 'cypher',
  cypher: values.get('q') ?? '',
  parameters: values.get('parameters') ?? '',
  limit: numberOf(values.get('limit'), ROW_LIMIT),
  copies,
});

/** @param {GraphRoute} route */
const formatGraph = (route) => {
  const { view, selected } = route;
  const key = storyKeyOf(view);
  if (key === undefined) {
    const { filters, ...unfiltered } = view;
    return withQuery('#/graph', [
      ['view', packText(JSON.stringify(unfiltered))],
      ['selected', selected],
      copiesPair(route),
    ]);
  }
  const { expanded, hidden, added } = view.graph;
  return withQuery(`#/story/${encodeURIComponent(key)}`, [
    ...each('expanded', expanded),
    ...each('hidden', hidden),
    ...each('added', added),
    ['limit', unlessStandard(view.limit, DEFAULT_LIMIT)],
    ['selected', selected],
    copiesPair(route),
  ]);
};

/** @param {Route} route @returns {[string, string | null]} */
const copiesPair = (route) => ['copies', copiesOf(route) === 'folded' ? 'folded' : null];

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
