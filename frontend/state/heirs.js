// @ts-check
import { fetchDetails } from '../api/client.js';
import { redirect } from './navigation.js';
import { copiesOf } from './route.js';
import { idOfExpansion, withId } from './expansions.js';
import { storyKeyOf, subjectOf } from './view.js';

/** @typedef {import('./route.js').GraphRoute} GraphRoute */

/**
 * Keeps old links going: where a story or constellation has gone into another one, the address becomes that
 * one's.
 * @param {import('./state.js').AppStore} store
 */
export const followHeirs = (store) => {
  const follow = (/** @type {string} */ from, /** @type {string} */ to) => {
    const { route } = store.get();
    if (route.page === 'graph' && from !== to) redirect(store, withHeir(route, from, to));
  };
  const ends = [
    store.watch(
      ({ details }) => details?.node.id,
      (to) => {
        const { route } = store.get();
        const asked = route.page === 'graph' ? (route.selected ?? subjectOf(route.view)) : undefined;
        if (to !== undefined && asked !== undefined && isGroup(asked) && isGroup(to)) follow(asked, to);
      },
    ),
    store.watch(
      ({ subgraph }) => subgraph,
      async (subgraph) => {
        const { route } = store.get();
        const key = route.page === 'graph' ? storyKeyOf(route.view) : undefined;
        if (key === undefined || !subgraph) return;
        const stories = subgraph.nodes.map(({ properties }) => properties.story).filter(Boolean);
        if (stories.length === 0 || stories.includes(key)) return;
        const heir = await fetchDetails(`story:${key}`, copiesOf(route)).catch(() => null);
        if (heir) follow(`story:${key}`, heir.node.id);
      },
    ),
  ];
  return () => ends.forEach((end) => end());
};

/**
 * A route with one node in the place of another one, wherever it is named.
 * @param {GraphRoute} route
 * @param {string} from a node id
 * @param {string} to a node id
 * @returns {GraphRoute}
 */
export const withHeir = (route, from, to) => {
  const heir = (/** @type {string} */ id) => (id === from ? to : id);
  const heirs = (/** @type {string[]} */ ids) => [...new Set(ids.map(heir))];
  const { view, selected, also } = route;
  const { source, graph } = view;
  const { expanded, hidden, added, pinned, grouped } = graph;
  return {
    ...route,
    view: {
      ...view,
      source: 'keys' in source ? { ...source, keys: heirsOfKeys(source, from, to, heirs) } : source,
      graph: {
        expanded: expanded.map((expansion) => withId(expansion, heir(idOfExpansion(expansion)))),
        hidden: heirs(hidden),
        added: heirs(added),
        pinned: heirPlaces(pinned, from, to),
        grouped: heirKeys(grouped, heirs),
      },
    },
    selected: selected === null ? null : heir(selected),
    ...(also ? { also: heirs(also) } : {}),
  };
};

/**
 * The source of stories has bare keys.
 * @param {{kind: string, keys: string[]}} source
 * @param {string} from
 * @param {string} to
 * @param {(ids: string[]) => string[]} heirs
 */
const heirsOfKeys = ({ kind, keys }, from, to, heirs) =>
  kind === 'stories' ? heirKeys(keys, heirs) : heirs(keys);

/** @param {string[]} keys of stories @param {(ids: string[]) => string[]} heirs */
const heirKeys = (keys, heirs) => heirs(keys.map((key) => `story:${key}`)).map((id) => id.slice('story:'.length));

/** @param {import('../api/types.js').GraphChanges['pinned']} pinned @param {string} from @param {string} to */
const heirPlaces = (pinned, from, to) =>
  Object.fromEntries(Object.entries(pinned).map(([id, place]) => [id === from ? to : id, place]));

/** @param {string} id */
const isGroup = (id) => id.startsWith('story:') || id.startsWith('constellation:');
