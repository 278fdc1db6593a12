// @ts-check
import { ROW_LIMIT } from '../state/route.js';
import { sameValues, textOfValues, writtenFrom } from './parameters.js';

/** @typedef {import('./parameters.js').Written} Written */
/**
 * A query in a tab of its own. Without a name of its own it is called after its text.
 * @typedef {{id: number, name: string, cypher: string, parameters: Record<string, Written>, limit: number}} Tab
 * @typedef {{tabs: Tab[], open: number}} Tabs the id of the one that is open
 */

/** @type {Tabs} */
export const ONE_TAB = { tabs: [{ id: 1, name: '', cypher: '', parameters: {}, limit: ROW_LIMIT }], open: 1 };

/** @param {Tabs} tabs */
export const openTabOf = ({ tabs, open }) => tabs.find(({ id }) => id === open) ?? tabs[0];

/** @param {Tabs} tabs @param {Partial<Tab>} [what] it holds @returns {Tabs} with one more, which is open */
export const withTab = ({ tabs }, what = {}) => {
  const id = Math.max(0, ...tabs.map((tab) => tab.id)) + 1;
  return { tabs: [...tabs, { ...ONE_TAB.tabs[0], ...what, id }], open: id };
};

/** @param {Tabs} tabs @param {number} id @returns {Tabs} without it; the last one that goes leaves an empty one */
export const withoutTab = ({ tabs, open }, id) => {
  const at = tabs.findIndex((tab) => tab.id === id);
  const rest = tabs.filter((tab) => tab.id !== id);
  if (rest.length === 0) return withTab({ tabs: [], open: 0 });
  return { tabs: rest, open: open === id ? rest[Math.min(at, rest.length - 1)].id : open };
};

/** @param {Tabs} tabs @param {number} id @param {Partial<Tab>} change @returns {Tabs} */
export const withChanged = ({ tabs, open }, id, change) => ({
  tabs: tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)),
  open,
});

/** A query comes in: into the open tab where that is empty, into its own where it has one, else into a new one. @param {Tabs} tabs @param {Partial<Tab> & {cypher: string}} query @returns {Tabs} */
export const withQuery = (tabs, query) => {
  const same = tabs.tabs.find(({ cypher }) => cypher.trim() === query.cypher.trim());
  if (same)
    return withChanged({ ...tabs, open: same.id }, same.id, {
      parameters: query.parameters ?? same.parameters,
      limit: query.limit ?? same.limit,
    });
  const open = openTabOf(tabs);
  return open.cypher.trim() === '' ? withChanged(tabs, open.id, query) : withTab(tabs, query);
};

/** What a tab is called. @param {Tab} tab */
export const nameOfTab = ({ name, cypher }) => name || firstWords(cypher) || 'New query';

const MOST_CHARACTERS = 28;

/** @param {string} cypher */
const firstWords = (cypher) => {
  const text = cypher
    .trim()
    .replace(/^\/\/\s*/, '')
    .split('\n')[0]
    .replace(/\s+/g, ' ');
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : text;
};

/** The address of a tab. @param {Tab} tab @returns {import('../state/route.js').CypherRoute} */
export const routeOfTab = ({ cypher, parameters, limit }) => ({
  page: 'cypher',
  cypher,
  parameters: textOfValues(parameters, cypher),
  limit,
});

/**
 * The tabs with the query of an address open; an address without one means the tab that is open.
 * @param {Tabs} tabs
 * @param {import('../state/route.js').CypherRoute} route
 */
export const withRoute = (tabs, { cypher, parameters, limit }) => {
  if (cypher.trim() === '') return tabs;
  const open = openTabOf(tabs);
  const written = writtenFrom(parameters);
  if (open.cypher === cypher && open.limit === limit && sameValues(open.parameters, written, cypher)) return tabs;
  return withQuery(tabs, { cypher, parameters: written, limit });
};

/**
 * Tabs as they were kept.
 * @param {string | null} text
 * @returns {Tabs} one empty tab where it is unreadable
 */
export const readTabs = (text) => {
  try {
    const { tabs, open } = JSON.parse(text ?? '');
    const good = tabs.filter((/** @type {any} */ tab) => Number.isInteger(tab.id) && typeof tab.cypher === 'string');
    return good.length > 0
      ? { tabs: good.map((/** @type {any} */ tab) => ({ ...ONE_TAB.tabs[0], ...tab })), open }
      : ONE_TAB;
  } catch {
    return ONE_TAB;
  }
};
