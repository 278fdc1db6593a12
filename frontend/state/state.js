// @ts-check
import { rankOfKey } from '../style/palette.js';
import { NO_STEPS } from './steps.js';

/** A subgraph, and the names of themes by which it is filtered and that are gone. @typedef {import('../api/types.js').Subgraph & {gone?: string[]}} Shown */

/**
 * @typedef {object} State
 * @property {import('./route.js').Route} route
 * @property {import('./steps.js').Steps} steps what the reader did
 * @property {import('../api/types.js').Stats | null} stats
 * @property {import('../api/types.js').Atlas | null} atlas
 * @property {Map<string, number>} ranks the rank of each story that is known, by key
 * @property {import('../api/types.js').Weaving | null} weaving how the stories were woven last
 * @property {number} woven how often the reader had them woven anew
 * @property {string | null} hoveredStory key of the story that the reader points at, in the map or the list
 * @property {string | null} hoveredConstellation the same for a constellation
 * @property {import('../api/types.js').Region | null} region the part of the map that is shown, where it tells more than the atlas
 * @property {(import('../api/types.js').Spot & {asked: string}) | null} spot where the node is that was asked for last, to
 *   mark it on the map
 * @property {Shown | null} subgraph what the open view means
 * @property {import('../api/types.js').Facets | null} facets what the open view can be filtered by
 * @property {{told: import('../api/types.js').Comparison, left: import('../api/types.js').Subgraph,
 *   right: import('../api/types.js').Subgraph} | null} comparison of the two open views, and what these mean
 * @property {{id: string, ways: import('../api/types.js').Neighbours[]} | null} around what can be added around the
 *   selected node
 * @property {(import('../api/types.js').Common & {of: string}) | null} common the same of several, whose ids are `of`
 * @property {number} portion how many neighbours an expansion adds at most
 * @property {import('./workbench.js').Told | null} told what came of the reader's last question
 * @property {boolean} asksFacets whether they are asked for although the panel is closed
 * @property {boolean} tools whether the panel to filter and style the graph is open
 * @property {import('../api/types.js').Details | null} details
 * @property {import('../api/types.js').Ties | null} ties what joins two nodes, where that is selected
 * @property {Map<string, string>} notes what the reader wrote about nodes, by their ids
 * @property {import('./insight.js').Insight | null} insight what is worked out about the node of the details
 * @property {import('../api/types.js').Bridge[] | null} bridges
 * @property {import('../api/types.js').Coverage | null} coverage
 * @property {import('../api/types.js').Theme[] | null} themes that are saved
 * @property {import('../themes/follow.js').Compared | null} comparedThemes
 * @property {import('../themes/follow.js').Comparing | null} comparingThemes how far that is
 * @property {import('../api/types.js').Corpus | null} corpus the loads so far, and what can be loaded
 * @property {ReadonlyMap<string, import('../api/types.js').Load>} toldLoads as the events told of them last
 * @property {{of: string, told: import('../api/types.js').LoadReport} | null} report of the load `of`
 * @property {{seen: import('../api/types.js').GraphState | null, now: import('../api/types.js').GraphState | null}} graph as the
 *   page shows it, and as it is
 * @property {import('../api/types.js').LibraryQuery[] | null} library
 * @property {boolean} writes whether the Cypher page can change the graph
 * @property {{cypher: string, parameters: Record<string, any>} | null} ran the query whose result shows
 * @property {{name: string, page: string, then?: string, changed: import('../api/types.js').Changed} | null} since the view that was opened
 *   last of those that are saved, and what is different since
 * @property {import('../problems/problem.js').Problem | null} problem
 * @property {Record<string, number>} busy how many requests of each kind are under way
 */
/** @typedef {import('./store.js').Store<State>} AppStore */

/** @param {import('./route.js').Route} route @returns {State} */
export const initialState = (route) => ({
  route,
  steps: NO_STEPS,
  stats: null,
  atlas: null,
  ranks: new Map(),
  weaving: null,
  woven: 0,
  hoveredStory: null,
  hoveredConstellation: null,
  region: null,
  spot: null,
  subgraph: null,
  facets: null,
  comparison: null,
  around: null,
  common: null,
  portion: 25,
  told: null,
  asksFacets: false,
  tools: false,
  details: null,
  ties: null,
  notes: new Map(),
  insight: null,
  bridges: null,
  coverage: null,
  themes: null,
  comparedThemes: null,
  comparingThemes: null,
  corpus: null,
  toldLoads: new Map(),
  report: null,
  graph: { seen: null, now: null },
  library: null,
  writes: false,
  ran: null,
  since: null,
  problem: null,
  busy: {},
});

/**
 * The rank that gives a story its colour.
 * @param {State} state
 * @param {string} key
 */
export const rankOfStory = ({ ranks }, key) => ranks.get(key) ?? rankOfKey(key);

/**
 * The story that a node belongs to, or is.
 * @param {import('../api/types.js').GraphNode} node
 * @returns {string | undefined} its key
 */
export const storyOfNode = (node) => (node.kind === 'Story' ? node.properties.key : node.properties.story);

/** The state with the number of requests of a kind changed. @param {State} state @param {string} kind @param {number} by */
export const withBusy = ({ busy }, kind, by) => ({ busy: { ...busy, [kind]: (busy[kind] ?? 0) + by } });
