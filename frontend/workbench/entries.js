// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';
import { reasonOf } from '../graph/reasons.js';
import { expandNode, filterGraph, hideNode, openNode, selectNodes, showHidden, toggleTools, unpin } from '../state/navigation.js';
import { RELATIONS, relationName } from '../state/relations.js';
import { articlesOf, groupsIn, inverted, selectionOf, storiesAmong, withNeighbours } from '../state/selection.js';
import { isExpanded } from '../state/view.js';
import { addCommon, collapseNode, groupStories, isGroup, keepOnly, openGroups, showPaths } from '../state/workbench.js';
import { exportEntries } from './export-entries.js';
import { openWays, wordsOf } from './ways.js';

/** @typedef {import('../page/context-menu.js').Section} Section */
/** @typedef {import('../page/context-menu.js').Entry} Entry */
/** @typedef {import('../state/state.js').AppStore} AppStore */
/**
 * What only the picture can do; its entries are off while it is not shown.
 * @typedef {{isShown: () => boolean, fit: () => void, lasso: () => void, pin: (ids: string[]) => void, hidden: () => void}} Picture
 */

/** What can be done with a node. @param {AppStore} store @param {string} id @param {Picture} picture @returns {Section[]} */
export const nodeEntries = (store, id, picture) => {
  const state = store.get();
  const { route, subgraph } = state;
  const node = subgraph?.nodes.find((other) => other.id === id);
  if (route.page !== 'graph' || !subgraph || !node) return [];
  const { story } = node.properties;
  const ofStory = typeof story === 'string' ? articlesOf(subgraph, story) : [];
  const group = isGroup(state, id);
  return [
    { name: 'Expand', entries: group ? [openEntry(store, id)] : expandEntries(store, id) },
    {
      name: 'Show',
      entries: [
        ...(isExpanded(route.view, id) ? [{ text: 'Collapse', run: () => collapseNode(store, id) }] : []),
        { text: 'Hide', keys: 'h', run: () => hideNode(store, id) },
        pinEntry(store, [id], picture),
        { text: 'Open as a graph of its own', run: () => openNode(store, id) },
      ],
    },
    {
      name: 'Select',
      entries: [
        { text: 'Select its neighbours', run: () => selectNodes(store, withNeighbours(subgraph, [id])) },
        ...(ofStory.length > 1
          ? [
              { text: 'Select all of its story', note: formatCount(ofStory.length), run: () => selectNodes(store, [id, ...ofStory]) },
              { text: 'Group its story', note: formatCounted(ofStory.length, 'article'), run: () => groupStories(store, [story]) },
            ]
          : []),
      ],
    },
  ];
};

/** @param {AppStore} store @param {string} id @returns {Entry[]} */
const expandEntries = (store, id) => {
  const { around } = store.get();
  if (around?.id !== id) return [{ text: 'Expand', keys: 'e', run: () => expandNode(store, id) }, { text: 'Counting neighbours…', off: true }];
  const ways = openWays(around.ways);
  if (ways.length === 0) return [{ text: 'Expand', note: 'all neighbours are here', off: true }];
  return [
    { text: 'Expand', keys: 'e', run: () => expandNode(store, id) },
    ...ways.map((way) => ({ ...wordsOf(way), run: () => expandNode(store, id, way) })),
  ];
};

/** @param {AppStore} store @param {string} id of a story @returns {Entry} */
const openEntry = (store, id) => ({ text: 'Open the group', keys: 'Enter', run: () => openGroups(store, [id.slice('story:'.length)]) });

/** @param {AppStore} store @param {string[]} ids @param {Picture} picture @returns {Entry} */
const pinEntry = (store, ids, picture) => {
  const { route } = store.get();
  const pinned = route.page === 'graph' ? ids.filter((id) => route.view.graph.pinned[id]) : [];
  return pinned.length === ids.length
    ? { text: 'Unpin', run: () => unpin(store, ...ids) }
    : { text: 'Pin', note: picture.isShown() ? 'where it is' : 'in the picture only', off: !picture.isShown(), run: () => picture.pin(ids) };
};

/** What can be done with all that is selected. @param {AppStore} store @param {Picture} picture @returns {Section[]} */
export const selectionEntries = (store, picture) => {
  const state = store.get();
  const { subgraph, common, route } = state;
  const ids = selectionOf(route);
  if (!subgraph || ids.length === 0) return [];
  const among = new Set(ids);
  const stories = storiesAmong(subgraph, (id) => among.has(id));
  const groups = groupsIn(subgraph).filter(({ id }) => among.has(id));
  return [
    {
      name: 'Selected',
      entries: [
        { text: 'Hide them', keys: 'h', run: () => hideNode(store, ...ids) },
        { text: 'Show only them', note: formatCount(ids.length), run: () => keepOnly(store, ids) },
        pinEntry(store, ids, picture),
        ...(stories.length > 0
          ? [{ text: 'Group by story', note: formatCounted(stories.length, 'story'), run: () => groupStories(store, stories) }]
          : []),
        ...(groups.length > 0
          ? [{ text: 'Open the groups', note: formatCount(groups.length), run: () => openGroups(store, groups.map(({ properties }) => properties.key)) }]
          : []),
      ],
    },
    { name: 'Between them', entries: groups.length > 0 ? [] : betweenEntries(store, ids, common) },
    {
      name: 'Select',
      entries: [
        { text: 'Select their neighbours too', run: () => selectNodes(store, withNeighbours(subgraph, ids)) },
        { text: 'Invert the selection', run: () => selectNodes(store, inverted(subgraph, ids)) },
        { text: 'Select nothing', keys: 'Escape', run: () => selectNodes(store, []) },
      ],
    },
    { name: 'Export', entries: exportEntries(store, ids) },
  ];
};

/** @param {AppStore} store @param {string[]} ids @param {import('../state/state.js').State['common']} common @returns {Entry[]} */
const betweenEntries = (store, ids, common) => [
  ...(ids.length === 2
    ? [
        { text: 'Shortest paths', note: 'between articles', run: () => showPaths(store, ids) },
        { text: 'Shortest paths over all relations', run: () => showPaths(store, ids, RELATIONS) },
        { text: 'Shortest paths over listings', run: () => showPaths(store, ids, ['RELATED']) },
        { text: 'Shortest paths over similar text', run: () => showPaths(store, ids, ['SIMILAR', 'COPY_OF']) },
      ]
    : []),
  ...(ids.length > 1 ? [commonEntry(store, ids, common)] : []),
];

/** @param {AppStore} store @param {string[]} ids @param {import('../state/state.js').State['common']} common @returns {Entry} */
export const commonEntry = (store, ids, common) => {
  const text = 'Common neighbours';
  if (!common || common.of !== ids.join('\n')) return { text, note: ids.length > 100 ? 'of 100 nodes at most' : '…', off: true };
  if (common.all === 0) return { text, note: 'there are none', off: true };
  if (common.missing === 0) return { text, note: `all ${formatCount(common.all)} are here`, off: true };
  const cut = common.best.length < common.missing;
  return {
    text,
    note: cut ? `+${formatCount(common.best.length)} of ${formatCount(common.missing)}` : `+${formatCount(common.missing)}`,
    run: () => addCommon(store),
  };
};

/** What can be done with a line. @param {AppStore} store @param {import('../graph/model.js').Line} line @returns {Section[]} */
export const lineEntries = (store, line) => {
  const { subgraph, route } = store.get();
  if (!subgraph || route.page !== 'graph') return [];
  const { a, b, kind } = line;
  const kinds = new Set(subgraph.edges.map((edge) => edge.kind));
  const others = [...kinds].filter((other) => other !== kind);
  const groups = groupsIn(subgraph).filter(({ id }) => id === a || id === b);
  const name = relationName(kind).toLowerCase();
  return [
    {
      name: 'Its ends',
      entries: [
        { text: 'Select both ends', run: () => selectNodes(store, [a, b]) },
        { text: 'Show only both ends', run: () => keepOnly(store, [a, b]) },
        ...(groups.length > 0
          ? [{ text: 'Open the groups', run: () => openGroups(store, groups.map(({ properties }) => properties.key)) }]
          : []),
      ],
    },
    {
      name: 'Its kind',
      entries:
        groups.length > 0 || kinds.has('BUNDLE')
          ? []
          : [
              { text: `Hide all “${name}”`, off: others.length === 0, run: () => filterGraph(store, { relations: others }) },
              { text: `Show only “${name}”`, run: () => filterGraph(store, { relations: [kind] }) },
            ],
    },
  ];
};

/** What a line joins and how, for the head of its menu. @param {AppStore} store @param {import('../graph/model.js').Line} line */
export const lineHead = (store, line) => {
  const { subgraph } = store.get();
  const { name, ends } = reasonOf(line, (id) => subgraph?.nodes.find((node) => node.id === id)?.label ?? id);
  return [ends[0], `– ${ends[1]}`, name];
};

/** What can be done with the graph as a whole. @param {AppStore} store @param {Picture} picture @returns {Section[]} */
export const backgroundEntries = (store, picture) => {
  const { subgraph, route } = store.get();
  if (!subgraph || route.page !== 'graph') return [];
  const { filters, graph } = route.view;
  const ids = selectionOf(route);
  const stories = storiesAmong(subgraph, () => true);
  const groups = groupsIn(subgraph);
  return [
    {
      name: 'Select',
      entries: [
        { text: 'Select all', note: formatCount(subgraph.nodes.length), keys: 'Ctrl+A', run: () => selectNodes(store, inverted(subgraph, [])) },
        ...(ids.length > 0
          ? [
              { text: 'Invert the selection', run: () => selectNodes(store, inverted(subgraph, ids)) },
              { text: 'Select nothing', run: () => selectNodes(store, []) },
            ]
          : []),
        { text: 'Draw around nodes', keys: 'l', off: !picture.isShown(), run: picture.lasso },
      ],
    },
    {
      name: 'Stories',
      entries: [
        ...(stories.length > 0
          ? [{ text: 'Group all stories', note: formatCounted(stories.length, 'story'), run: () => groupStories(store, stories) }]
          : []),
        ...(groups.length > 0 ? [{ text: 'Open all groups', note: formatCount(groups.length), run: () => openGroups(store, graph.grouped) }] : []),
      ],
    },
    {
      name: 'Hidden and pinned',
      entries: [
        ...(graph.hidden.length > 0
          ? [
              { text: 'Show a hidden node…', note: formatCount(graph.hidden.length), run: picture.hidden },
              { text: 'Show all that is hidden', run: () => showHidden(store) },
            ]
          : []),
        ...(Object.keys(graph.pinned).length > 0 ? [{ text: 'Unpin all', run: () => unpin(store) }] : []),
      ],
    },
    {
      name: 'Relations',
      entries: [
        ...relationEntries(store, filters.relations),
        {
          text: 'Nodes without relations',
          checked: filters.isolated === 'shown',
          run: () => filterGraph(store, { isolated: filters.isolated === 'shown' ? 'hidden' : 'shown' }),
        },
      ],
    },
    {
      name: 'Picture',
      entries: [
        { text: 'Show all of it', keys: '0', off: !picture.isShown(), run: picture.fit },
        { text: 'Filters and looks', keys: 'f', run: () => toggleTools(store) },
      ],
    },
  ];
};

/** One switch for each kind of relation that the view has, filtered or not. @param {AppStore} store @param {string[]} chosen @returns {Entry[]} */
const relationEntries = (store, chosen) => {
  const { facets } = store.get();
  if (!facets) return [{ text: 'Counting relations…', off: true }];
  const all = facets.relations.map(({ value }) => value);
  const shown = chosen.length > 0 ? all.filter((value) => chosen.includes(value)) : all;
  return facets.relations.map(({ value, count }) => {
    const checked = shown.includes(value);
    const after = checked ? shown.filter((other) => other !== value) : [...shown, value];
    return {
      text: relationName(value),
      note: formatCount(count),
      checked,
      // A list without a relation would let all of them through.
      off: after.length === 0,
      run: () => filterGraph(store, { relations: after.length === all.length ? [] : after }),
    };
  });
};
