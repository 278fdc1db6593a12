// @ts-check
import { nameOf } from '../atlas/names.js';
import { modelOf } from '../graph/model.js';
import { reasonOf } from '../graph/reasons.js';

/** @typedef {import('../graph/model.js').Mark} Mark */
/**
 * A subgraph as the outline, the table and what is said of them need it.
 * @typedef {{marks: Map<string, Mark>, lines: import('../graph/model.js').Line[],
 *   storyName: (key: string) => string, providerOf: (mark: Mark) => string}} World
 */

/**
 * @param {import('../api/types.js').Subgraph} subgraph
 * @param {Pick<import('../api/types.js').Atlas, 'stories'> | null} atlas knows the names of stories that are no nodes here
 * @returns {World}
 */
export const worldOf = (subgraph, atlas) => {
  const { marks, lines } = modelOf(subgraph);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const stories = new Map(atlas?.stories.map((story) => [story.key, nameOf(story, 4)]));
  const labelOf = (/** @type {string | undefined} */ id) => byId.get(id ?? '')?.node.label;
  const publishers = new Map(
    subgraph.edges.filter(({ kind }) => kind === 'PUBLISHED_BY').map(({ source, target }) => [source, target]),
  );
  return {
    marks: byId,
    lines,
    storyName: (key) => stories.get(key) ?? labelOf(`story:${key}`) ?? 'unnamed',
    providerOf: ({ id, node }) => {
      const domain = node.properties.provider;
      return labelOf(publishers.get(id)) ?? labelOf(`provider:${domain}`) ?? domain ?? '';
    },
  };
};

/** @type {import('../api/types.js').Subgraph} */
const NOTHING = { nodes: [], edges: [], figures: { shown: 0, total: 0, rankedBy: '' } };

export const EMPTY_WORLD = worldOf(NOTHING, null);

/** @type {{of: unknown[], world: World}} */
let last = { of: [], world: EMPTY_WORLD };

/** That of the open graph; worked out once for all who ask. @param {import('../state/state.js').State} state */
export const openWorld = ({ subgraph, atlas }) => {
  if (last.of[0] !== subgraph || last.of[1] !== atlas)
    last = { of: [subgraph, atlas], world: worldOf(subgraph ?? NOTHING, atlas) };
  return last.world;
};

/** What a node is called where it stands alone. @param {World} world @param {Mark} mark */
export const titleOf = ({ storyName }, { node }) =>
  node.kind === 'Story' ? storyName(node.properties.key) : node.label;

/**
 * What a node is joined to, the strongest likeness first, then by title.
 * @param {World} world
 * @param {string} id
 * @returns {{id: string, reason: string}[]}
 */
export const neighboursOf = (world, id) => {
  /** @type {Map<string, {id: string, label: string, score: number, reasons: string[]}>} */
  const found = new Map();
  for (const line of world.lines) {
    if (line.a !== id && line.b !== id) continue;
    const other = line.a === id ? line.b : line.a;
    const label = world.marks.get(other)?.node.label ?? other;
    const neighbour = found.get(other) ?? { id: other, label, score: 0, reasons: [] };
    neighbour.score = Math.max(neighbour.score, line.score);
    neighbour.reasons.push(reasonOf(line, (end) => (end === id ? 'it' : 'this')).name.toLowerCase());
    found.set(other, neighbour);
  }
  return [...found.values()]
    .sort((one, other) => other.score - one.score || one.label.localeCompare(other.label))
    .map((neighbour) => ({ id: neighbour.id, reason: neighbour.reasons.join(', ') }));
};
