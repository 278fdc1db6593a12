// @ts-check
import { readExpansion, writeExpansion } from './expansions.js';
import { filterPairs, filtersOf } from './filters.js';
import { packView, unpackView } from './packed-view.js';
import { packText, unpackText } from './packing.js';
import { chosenOf, withSelection } from './selection.js';
import { DEFAULT_LIMIT, LAYOUTS, storyKeyOf, USUAL_LAYOUT, USUAL_STYLE, viewOf, withCopies } from './view.js';

/** @typedef {import('../api/types.js').View} View */
/** @typedef {import('../api/types.js').Copies} Copies */
/** As what a graph is shown. @typedef {'graph' | 'outline' | 'table'} Show */
/** What is told of a comparison. @typedef {'graphs' | 'stories' | 'providers' | 'topics' | 'nodes'} Tell */
/**
 * Which page is open, and on what.
 * Copies are shown where a route does not say; a view says it itself.
 * @typedef {{x: number, y: number, k: number}} MapPlace what the middle of the map shows, and pixels of a unit
 * @typedef {{page: 'atlas', limit: number, constellation?: string | null, mark?: string | null, at?: MapPlace | null,
 *   copies?: Copies}} AtlasRoute a node may be marked; without a place, all of what it names shows
 * @typedef {{page: 'graph', view: View, selected: string | null, also?: string[], show?: Show}} GraphRoute the details tell
 *   of `selected`; `also` is selected beside it
 * @typedef {{page: 'cypher', cypher: string, parameters: string, limit: number, copies?: Copies}} CypherRoute
 * @typedef {{page: 'bridges' | 'providers', copies?: Copies}} RankingRoute
 * @typedef {{page: 'corpus', load: string | null, outcome: string | null, words: string, copies?: Copies}} CorpusRoute
 * @typedef {{page: 'compare', left: View, right: View, tell: Tell}} CompareRoute
 * @typedef {{page: 'themes', themes: string[], pair: string | null, within: View | null, from: string | null,
 *   to: string | null, sort: string | null, copies?: Copies}} ThemesRoute without themes the first two; the pair by its letters
 * @typedef {AtlasRoute | GraphRoute | CypherRoute | RankingRoute | CompareRoute | ThemesRoute | CorpusRoute} Route
 */

export const COLORS = /** @type {const} */ (['story', 'constellation', 'provider', 'topic', 'date', 'load', 'theme']);
export const SIZES = /** @type {const} */ (['degree', 'pagerank', 'quality', 'heat', 'equal']);
export const WIDTHS = /** @type {const} */ (['equal', 'score']);
export const SHOWS = /** @type {const} */ (['graph', 'outline', 'table']);
export const TELLS = /** @type {const} */ (['graphs', 'stories', 'providers', 'topics', 'nodes']);

export const ATLAS_LIMIT = 1000;
export const ROW_LIMIT = 1000;

/** Selected nodes that an address keeps; more of them only the page. */
const MOST_SELECTED = 40;

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
    if (page === 'story' && key) return storyRoute(decodeURIComponent(key), values);
    if (page === 'graph') return graphRoute(values);
    if (page === 'cypher') return cypherRoute(values, copies);
    if (page === 'compare') return compareRoute(values);
    if (page === 'themes') return themesRoute(values, copies);
    if (page === 'bridges' || page === 'providers') return { page, copies };
    if (page === 'corpus') return { page, load: values.get('load'), outcome: values.get('outcome'), words: values.get('words') ?? '', copies };
  } catch {
    // An address cut short in a mail is no reason for an empty page.
  }
  const limit = numberOf(values.get('limit'), ATLAS_LIMIT);
  const { constellation, mark, at } = Object.fromEntries(values);
  return { page: 'atlas', limit, constellation: constellation ?? null, mark: mark ?? null, at: parsePlace(at), copies };
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
        ['mark', route.mark ?? null],
        ['at', route.at ? formatPlace(route.at) : null],
        copiesPair(route),
      ]);
    case 'graph':
      return formatGraph(route);
    case 'corpus':
      return withQuery('#/corpus', [['load', route.load], ['outcome', route.outcome], ['words', route.words], copiesPair(route)]);
    case 'compare':
      return withQuery('#/compare', [['left', packView(route.left)], ['right', packView(route.right)], ['tell', route.tell === 'graphs' ? null : route.tell]]);
    case 'themes':
      return withQuery('#/themes', [
        ...each('theme', route.themes),
        ['pair', route.pair],
        ['within', route.within && packView(route.within)],
        ['from', route.from],
        ['to', route.to],
        ['sort', route.sort],
        copiesPair(route),
      ]);
    case 'cypher':
      return withQuery('#/cypher', [
        ['q', route.cypher],
        ['parameters', route.parameters],
        ['limit', unlessStandard(route.limit, ROW_LIMIT)],
        copiesPair(route),
      ]);
  }
};

/** A place on the map as short as a pixel allows. @param {MapPlace} place */
export const formatPlace = ({ x, y, k }) => {
  const scale = Number(k.toPrecision(3));
  const digits = Math.max(0, Math.ceil(Math.log10(scale)));
  return [Number(x.toFixed(digits)), Number(y.toFixed(digits)), scale].join('_');
};

/** @param {string} [text] @returns {MapPlace | null} null where it is no place */
export const parsePlace = (text = '') => {
  const [x, y, k, ...more] = text.split('_').map((number) => (number === '' ? NaN : Number(number)));
  return more.length === 0 && [x, y, k].every(Number.isFinite) && k > 0 ? { x, y, k } : null;
};

/** What becomes of copies. @param {Route} route @returns {Copies} */
export const copiesOf = (route) => {
  if (route.page === 'compare') return route.left.filters.copies;
  return route.page === 'graph' ? route.view.filters.copies : (route.copies ?? 'shown');
};

/**
 * The route with copies shown or folded.
 * @param {Route} route
 * @param {Copies} copies
 * @returns {Route}
 */
export const routeWithCopies = (route, copies) => {
  if (route.page === 'compare') return { ...route, left: withCopies(route.left, copies), right: withCopies(route.right, copies) };
  return route.page === 'graph' ? { ...route, view: withCopies(route.view, copies) } : { ...route, copies };
};

/** @param {View} view @param {string | null} [selected] @returns {GraphRoute} */
export const routeToView = (view, selected = null) => ({ page: 'graph', view, selected });

/** @param {string[]} themes by their names @param {View | null} [within] among its articles @returns {ThemesRoute} */
export const routeToThemes = (themes, within = null) => ({ page: 'themes', themes, pair: null, within, from: null, to: null, sort: null });

/** @param {string} key @param {URLSearchParams} values @returns {GraphRoute} */
const storyRoute = (key, values) => {
  const limit = numberOf(values.get('limit'), DEFAULT_LIMIT);
  const pinned = values.get('pinned');
  return shownRoute({ kind: 'stories', keys: [key] }, limit, values, {
    expanded: values.getAll('expanded').map(readExpansion),
    hidden: values.getAll('hidden'),
    added: values.getAll('added'),
    pinned: pinned ? JSON.parse(unpackText(pinned)) : {},
    grouped: values.getAll('grouped'),
  });
};

/** @param {URLSearchParams} values @returns {GraphRoute} */
const graphRoute = (values) => {
  const { source, limit, graph } = JSON.parse(unpackText(values.get('view') ?? ''));
  return shownRoute(source, limit, values, graph);
};

/**
 * @param {View['source']} source
 * @param {number} limit
 * @param {URLSearchParams} values how it is shown
 * @param {Partial<View['graph']>} graph
 */
const shownRoute = (source, limit, values, graph) => {
  const view = viewOf(source, limit);
  const show = SHOWS.find((name) => name === values.get('show'));
  const route = routeToView(
    {
      ...view,
      graph: { ...view.graph, ...graph },
      filters: filtersOf(values),
      style: {
        color: oneOf(COLORS, values.get('color'), USUAL_STYLE.color),
        size: oneOf(SIZES, values.get('size'), USUAL_STYLE.size),
        width: oneOf(WIDTHS, values.get('width'), USUAL_STYLE.width),
      },
      layout: {
        name: oneOf(LAYOUTS, values.get('layout'), USUAL_LAYOUT.name),
        seed: numberOf(values.get('seed'), USUAL_LAYOUT.seed),
      },
    },
  );
  const chosen = withSelection(route, values.getAll('selected'));
  return show ? { ...chosen, show } : chosen;
};

/** @param {URLSearchParams} values @returns {CompareRoute} */
const compareRoute = (values) => ({
  page: 'compare',
  left: unpackView(values.get('left') ?? ''),
  right: unpackView(values.get('right') ?? ''),
  tell: oneOf(TELLS, values.get('tell'), 'graphs'),
});

/** @param {URLSearchParams} values @param {Copies} copies @returns {ThemesRoute} */
const themesRoute = (values, copies) => ({
  page: 'themes',
  themes: [...new Set(values.getAll('theme'))].filter(Boolean),
  pair: values.get('pair'),
  within: values.has('within') ? unpackView(values.get('within') ?? '') : null,
  from: dayOf(values.get('from')),
  to: dayOf(values.get('to')),
  sort: values.get('sort'),
  copies,
});

/** @param {string | null} text */
const dayOf = (text) => (/^\d{4}-\d\d-\d\d$/.test(text ?? '') ? text : null);

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
  const { view, show } = route;
  const { source, graph, limit } = view;
  const selected = each('selected', chosenOf(route).slice(0, MOST_SELECTED));
  const key = storyKeyOf(view);
  if (key === undefined) {
    const packed = packText(JSON.stringify({ source, graph, limit }));
    return withQuery('#/graph', [['view', packed], ...selected, showPair(show), ...shownPairs(view)]);
  }
  const { expanded, hidden, added, pinned, grouped } = graph;
  return withQuery(`#/story/${encodeURIComponent(key)}`, [
    ...each('expanded', expanded.map(writeExpansion)),
    ...each('hidden', hidden),
    ...each('added', added),
    ...each('grouped', grouped),
    ['pinned', Object.keys(pinned).length > 0 ? packText(JSON.stringify(pinned)) : null],
    ['limit', unlessStandard(limit, DEFAULT_LIMIT)],
    ...selected,
    showPair(show),
    ...shownPairs(view),
  ]);
};

/** @param {Show} [show] @returns {[string, string | null]} */
const showPair = (show = 'graph') => ['show', show === 'graph' ? null : show];

/** How a view is shown, where it is not the usual way. @param {View} view @returns {[string, string | null][]} */
const shownPairs = ({ filters, style, layout }) => [
  ['color', style.color === USUAL_STYLE.color ? null : style.color],
  ['size', style.size === USUAL_STYLE.size ? null : style.size],
  ['width', style.width === USUAL_STYLE.width ? null : style.width],
  ['layout', layout.name === USUAL_LAYOUT.name ? null : layout.name],
  ['seed', unlessStandard(layout.seed, USUAL_LAYOUT.seed)],
  ...filterPairs(filters),
];

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

/**
 * @template {string} T
 * @param {readonly T[]} names
 * @param {string | null} name
 * @param {T} otherwise
 * @returns {T}
 */
const oneOf = (names, name, otherwise) => names.find((other) => other === name) ?? otherwise;

/** @param {string} text @param {string} separator @returns {[string, string?]} */
const splitOnce = (text, separator) => {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};
