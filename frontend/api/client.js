// @ts-check
import { filenameOf } from '../export/filename.js';
import { problemOfAnswer, RequestFailed } from '../problems/problem.js';
import { linesOf } from './lines.js';

/** @typedef {import('./types.js').Copies} Copies */
/** @typedef {import('./types.js').View} View */
/** @typedef {import('./types.js').Subgraph} Subgraph */

/** @param {Copies} copies @returns {Promise<import('./types.js').Stats>} */
export const fetchStats = (copies) => getJson(`/api/stats?copies=${copies}`);

/** @param {number} limit @param {Copies} copies @returns {Promise<import('./types.js').Atlas>} */
export const fetchAtlas = (limit, copies) => getJson(`/api/atlas?limit=${limit}&copies=${copies}`);

/**
 * A part of the map, in detail.
 * @param {import('./types.js').Rectangle & {limit: number, articles: number}} part
 * @param {Copies} copies
 * @returns {Promise<import('./types.js').Region>}
 */
export const fetchRegion = ({ left, top, right, bottom, limit, articles }, copies) =>
  getJson(
    `/api/atlas/region?left=${left}&top=${top}&right=${right}&bottom=${bottom}&limit=${limit}&articles=${articles}&copies=${copies}`,
  );

/** @param {string} id @param {Copies} copies @returns {Promise<import('./types.js').Spot>} where it is on the map */
export const fetchSpot = (id, copies) => getJson(`/api/atlas/place?id=${encodeURIComponent(id)}&copies=${copies}`);

/** @param {string} id @param {Copies} copies @returns {Promise<import('./types.js').Details>} */
export const fetchDetails = (id, copies) => getJson(`/api/details?id=${encodeURIComponent(id)}&copies=${copies}`);

/** @param {string} text @param {Copies} copies @returns {Promise<import('./types.js').Hits>} */
export const search = (text, copies) =>
  getJson(`/api/search?q=${encodeURIComponent(text)}&limit=20&copies=${copies}`);

/** @returns {Promise<import('./types.js').Weaving>} */
export const fetchWeaving = () => getJson('/api/weaving');

/**
 * Weaves the stories anew, and keeps to the choice in all later weavings.
 * @param {{resolution: number | null, seed: number | null}} choice null for what the corpus and the settings give
 */
export const weave = (choice) => postJson('/api/weaving', choice);

/** @param {string} article its key @returns {Promise<import('./types.js').Join[]>} */
export const fetchJoins = (article) => getJson(`/api/joins?article=${encodeURIComponent(article)}`);

/** @param {number} limit @param {string} [story] the key of one; else of all @returns {Promise<import('./types.js').Bridge[]>} */
export const fetchBridges = (limit, story) =>
  getJson(`/api/bridges?limit=${limit}${story === undefined ? '' : `&story=${encodeURIComponent(story)}`}`);

/** @param {string} story its key @returns {Promise<import('./types.js').Closest[]>} */
export const fetchClosest = (story) => getJson(`/api/stories/${encodeURIComponent(story)}/closest`);

/** @param {string} story its key @returns {Promise<import('./types.js').StoryEvent[]>} */
export const fetchLife = (story) => getJson(`/api/stories/${encodeURIComponent(story)}/life`);

/** @param {string} story its key @returns {Promise<import('./types.js').StoryCoverage>} */
export const fetchStoryCoverage = (story) =>
  getJson(`/api/stories/${encodeURIComponent(story)}/providers?limit=5`);

/** @returns {Promise<import('./types.js').Coverage>} */
export const fetchCoverage = () => getJson('/api/providers?limit=100');

/**
 * Names a story or constellation.
 * @param {string} key
 * @param {string | null} label null for the label of its terms
 * @returns {Promise<{label: string}>} what it is called now
 */
export const putLabel = async (key, label) => {
  const path = `/api/labels/${encodeURIComponent(key)}`;
  return (await (label === null ? send(path, undefined, 'DELETE') : send(path, { label }, 'PUT'))).json();
};

/** @typedef {import('./types.js').SavedView} SavedView */

/** @returns {Promise<SavedView[]>} the newest first */
export const fetchSavedViews = () => getJson('/api/views');

/** @param {string} key @returns {Promise<SavedView & {changed: import('./types.js').Changed}>} */
export const fetchSavedView = (key) => getJson(`/api/views/${encodeURIComponent(key)}`);

/**
 * @param {import('./types.js').NamedPlace & {since?: {articles: number, basis: string}}} place compared later with the graph
 *   as it is now, or as it was then
 * @returns {Promise<SavedView>}
 */
export const saveView = (place) => postJson('/api/views', place);

/** @param {string} key @param {{name: string, note: string}} texts @returns {Promise<SavedView>} */
export const renameSavedView = async (key, texts) =>
  (await send(`/api/views/${encodeURIComponent(key)}`, texts, 'PUT')).json();

/** @param {string} key */
export const deleteSavedView = (key) => send(`/api/views/${encodeURIComponent(key)}`, undefined, 'DELETE');

/** @param {string} one a node id @param {string} other @returns {Promise<import('./types.js').Ties>} */
export const fetchTies = (one, other) =>
  getJson(`/api/ties?one=${encodeURIComponent(one)}&other=${encodeURIComponent(other)}`);

/** What a link that is copied now carries. @returns {Promise<{articles: number, basis: string}>} */
export const fetchBasis = () => getJson('/api/links/basis');

/**
 * @param {View | null} view which graph a link shows
 * @param {{articles: number, basis: string}} since what it carries
 * @returns {Promise<import('./types.js').Changed>}
 */
export const fetchChanged = (view, since) => postJson('/api/links/changed', { view, since });

/** @returns {Promise<import('./types.js').Note[]>} the one that was changed last first */
export const fetchNotes = () => getJson('/api/notes');

/** @param {string} id of a node @param {string} text @returns {Promise<import('./types.js').Note>} */
export const putNote = async (id, text) => (await send(`/api/notes?id=${encodeURIComponent(id)}`, { text }, 'PUT')).json();

/** @param {string} id of a node */
export const deleteNote = (id) => send(`/api/notes?id=${encodeURIComponent(id)}`, undefined, 'DELETE');

/** @typedef {import('./types.js').Theme} Theme */

/** @returns {Promise<Theme[]>} those that come with it first, then by name */
export const fetchThemes = () => getJson('/api/themes');

/** @param {Theme} theme saved in the place of the one of its name @returns {Promise<Theme>} */
export const putTheme = async ({ name, ...definition }) =>
  (await send(`/api/themes/${encodeURIComponent(name)}`, definition, 'PUT')).json();

/** @param {string} name */
export const deleteTheme = (name) => send(`/api/themes/${encodeURIComponent(name)}`, undefined, 'DELETE');

/**
 * @param {Blob} file of themes, which are saved in the place of those of their names, all or none
 * @returns {Promise<import('./types.js').SavedThemes>}
 */
export const importThemes = async (file) => (await send('/api/themes/import', file)).json();

/**
 * @param {Theme & {against: string | null}} draft compared with the saved theme of the name `against`
 * @param {AbortSignal} signal
 * @returns {Promise<import('./types.js').ThemePreview>}
 */
export const previewTheme = async (draft, signal) => (await send('/api/themes/preview?limit=50', draft, 'POST', { signal })).json();

/**
 * @param {import('./types.js').ThemeQuestion} question
 * @param {{signal: AbortSignal, onStep: (step: import('./types.js').ThemeStep) => void}} watch
 * @returns {Promise<import('./types.js').ThemeComparison>}
 */
export const compareThemes = async (question, { signal, onStep }) => {
  const Accept = 'application/x-ndjson, application/problem+json';
  const answer = await send('/api/themes/compare', question, 'POST', { signal, headers: { Accept } });
  for await (const line of linesOf(answer)) {
    if (line.problem) throw new RequestFailed(problemOfAnswer(line.problem.status, line.problem));
    if (line.comparison) return line.comparison;
    onStep(line);
  }
  throw new RequestFailed({ title: 'The comparison broke off', detail: 'Compare again; if it stays so, look at what the server printed.' });
};

/** @param {import('./types.js').ThemeQuestion} question @returns {Promise<{name: string, content: Blob}>} tables in a zip */
export const fetchThemeTables = async (question) => fileOf(await send('/api/themes/compare/csv', question), 'themes.zip');

/** @returns {Promise<import('./types.js').Corpus>} */
export const fetchCorpus = () => getJson('/api/loads');

/** @param {{paths: string[], prune: boolean, dryRun: boolean}} wanted @returns {Promise<import('./types.js').Load>} */
export const beginLoad = (wanted) => postJson('/api/loads', wanted);

/** @param {string} id */
export const cancelLoad = (id) => send(`/api/loads/${encodeURIComponent(id)}`, undefined, 'DELETE');

/**
 * @param {string} id of a load
 * @param {{outcome: string | null, words: string, limit: number}} which
 * @returns {Promise<import('./types.js').LoadReport>}
 */
export const fetchReport = (id, { outcome, words, limit }) =>
  getJson(
    `/api/loads/${encodeURIComponent(id)}/report?words=${encodeURIComponent(words)}&limit=${limit}${outcome ? `&outcome=${outcome}` : ''}`,
  );

/** @param {string} id of a load @returns {Promise<{name: string, content: Blob}>} its report, a line of JSON for each entry */
export const fetchReportFile = async (id) => {
  const headers = { Accept: 'application/x-ndjson, application/problem+json' };
  return fileOf(await checked(await fetch(`/api/loads/${encodeURIComponent(id)}/report`, { headers })), 'report.jsonl');
};

/** @returns {Promise<import('./types.js').LibraryQuery[]>} */
export const fetchLibrary = () => getJson('/api/library');

/** @param {View} view @returns {Promise<Subgraph>} */
export const resolveView = (view) => postJson('/api/subgraph', view);

/** @param {View} left @param {View} right @returns {Promise<import('./types.js').Comparison>} */
export const compareViews = (left, right) => postJson('/api/comparison?limit=20000', { left, right });

/** @param {{view: View, id: string, most: number}} question @returns {Promise<import('./types.js').Neighbours[]>} */
export const fetchNeighbours = (question) => postJson('/api/neighbours', question);

/** @param {{view: View, ids: string[], most: number}} question @returns {Promise<import('./types.js').Common>} */
export const fetchCommon = (question) => postJson('/api/common', question);

/** @param {{path: import('./types.js').Source, copies: import('./types.js').Copies}} question @returns {Promise<import('./types.js').Paths>} */
export const fetchPaths = (question) => postJson('/api/paths', question);

/** @param {View} view @returns {Promise<import('./types.js').Facets>} */
export const fetchFacets = (view) => postJson('/api/facets', view);

/** @returns {Promise<import('./types.js').GraphSchema>} */
export const fetchSchema = () => getJson('/api/schema');

/** @param {string} words that they hold @param {number} limit @returns {Promise<import('./types.js').PastQuery[]>} the newest first */
export const fetchHistory = (words, limit) => getJson(`/api/history?search=${encodeURIComponent(words)}&limit=${limit}`);

/** Forgets all queries that ran. */
export const clearHistory = () => send('/api/history', undefined, 'DELETE');

/** @returns {Promise<import('./types.js').SavedQuery[]>} */
export const fetchQueries = () => getJson('/api/queries');

/** @param {import('./types.js').NamedQuery} query @returns {Promise<import('./types.js').SavedQuery>} */
export const saveQuery = (query) => postJson('/api/queries', query);

/** @param {string} key @param {import('./types.js').NamedQuery} query @returns {Promise<import('./types.js').SavedQuery>} */
export const putQuery = async (key, query) => (await send(`/api/queries/${encodeURIComponent(key)}`, query, 'PUT')).json();

/** @param {string} key */
export const deleteQuery = (key) => send(`/api/queries/${encodeURIComponent(key)}`, undefined, 'DELETE');

/** @param {{id: string, cypher: string, parameters: Record<string, any>}} query @returns {Promise<{rows: number}>} how many rows it has in all */
export const countQuery = (query) => postJson('/api/query/count', query);

/**
 * What is to be kept beside a file of rows.
 * @param {{cypher: string, parameters: Record<string, any>, limit: number, rows: number, cut: string, filter: string | null,
 *   order: string | null}} rows `cut` is what kept further ones out
 * @returns {Promise<Blob>}
 */
export const fetchRowsProvenance = async (rows) => (await send('/api/query/provenance', rows)).blob();

/** What the console can do. @returns {Promise<{writes: boolean}>} */
export const fetchAbilities = () => getJson('/api/console');

/** What a statement would change, without changing it. @param {{id: string, cypher: string, parameters: Record<string, any>}} statement @returns {Promise<import('./types.js').Trial>} */
export const attemptWrite = (statement) => postJson('/api/query/changes', statement);

/** Changes what was shown. @param {{id: string, cypher: string, parameters: Record<string, any>, mark: string}} statement @returns {Promise<import('./types.js').Written>} */
export const writeGraph = (statement) => postJson('/api/query/write', statement);

/** @returns {Promise<import('./types.js').Format[]>} in which a part of the graph can be had */
export const fetchFormats = () => getJson('/api/export/formats');

/**
 * A file with the subgraph that a view means.
 * @param {import('./types.js').Wanted} wanted
 * @param {{signal?: AbortSignal, onBytes?: (bytes: number) => void}} [meanwhile] `onBytes` is told how much came so far
 * @returns {Promise<{name: string, content: Blob}>} the name is the server's
 */
export const fetchExport = async (wanted, { signal, onBytes } = {}) =>
  fileOf(await send('/api/export', wanted, 'POST', { signal }), `newsweft.${wanted.format}`, onBytes);

/** Where such a file comes from. @param {import('./types.js').Wanted} wanted @returns {Promise<{name: string, content: Blob}>} */
export const fetchProvenance = async (wanted) => fileOf(await send('/api/export/provenance', wanted), 'provenance.json');

/**
 * @param {Response} answer
 * @param {string} otherwise what it is called where the answer does not say
 * @param {(bytes: number) => void} [onBytes]
 */
const fileOf = async (answer, otherwise, onBytes = () => {}) => {
  let bytes = 0;
  const counted = answer.body?.pipeThrough(
    new TransformStream({
      transform: (part, next) => {
        onBytes((bytes += part.length));
        next.enqueue(part);
      },
    }),
  );
  return {
    name: filenameOf(answer.headers.get('Content-Disposition')) ?? otherwise,
    content: await new Response(counted, { headers: answer.headers }).blob(),
  };
};

/** @param {string} path */
const getJson = async (path) => (await checked(await fetch(path))).json();

/** @param {string} path @param {any} body */
const postJson = async (path, body) => (await send(path, body)).json();

/** @param {string} path @param {any} body @param {'POST' | 'PUT' | 'DELETE'} [method] @param {{signal?: AbortSignal, headers?: Record<string, string>}} [more] */
const send = async (path, body, method = 'POST', { signal, headers } = {}) =>
  checked(
    await fetch(path, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: body instanceof Blob ? body : JSON.stringify(body),
      signal,
    }),
  );

/** @param {Response} answer @throws {RequestFailed} for every status outside 200–299 */
const checked = async (answer) => {
  if (answer.ok) return answer;
  const body = await answer.json().catch(() => undefined);
  throw new RequestFailed(problemOfAnswer(answer.status, body));
};
