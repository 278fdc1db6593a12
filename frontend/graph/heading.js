// @ts-check
import { storyKeyOf } from '../state/view.js';
import { constellationFacts, storyFacts } from '../atlas/facts.js';
import { nameOf } from '../atlas/names.js';
import { comparedHeading } from '../themes/opened.js';

/**
 * What a graph is of, in two lines.
 * @param {import('../state/state.js').State} state
 * @returns {{title: string, facts: string}}
 */
export const headingOf = ({ route, atlas, subgraph, details, comparedThemes }) => {
  if (route.page !== 'graph') return { title: '', facts: '' };
  const { view } = route;
  const key = storyKeyOf(view);
  if (key !== undefined) {
    const story = atlas?.stories.find((other) => other.key === key);
    if (story) return { title: nameOf(story, 4), facts: storyFacts(story) };
    const node = details?.node.id === `story:${key}` ? details.node : undefined;
    return { title: node?.label ?? 'Story', facts: '' };
  }
  if (view.source.kind === 'around') {
    const labels = view.source.keys.map((id) => subgraph?.nodes.find((node) => node.id === id)?.label ?? '');
    const subject = view.source.keys.every((id) => id.startsWith('constellation:'))
      ? 'and its stories'
      : 'and its neighbours';
    return { title: labels.join(', '), facts: subject };
  }
  const constellation = constellationOf(view, atlas);
  if (constellation) {
    return { title: nameOf(constellation, 4), facts: constellationFacts(constellation, view.filters.copies) };
  }
  const compared = view.source.kind === 'nodes' ? comparedHeading(view.source.keys, comparedThemes) : null;
  return compared ?? { title: TITLES[view.source.kind] ?? 'Graph', facts: '' };
};

/**
 * The constellation whose stories a view starts from, if they are the stories of one.
 * @param {import('../api/types.js').View} view
 * @param {import('../api/types.js').Atlas | null} atlas
 */
const constellationOf = ({ source }, atlas) => {
  if (source.kind !== 'stories' || !atlas) return undefined;
  const stories = atlas.stories.filter(({ key }) => source.keys.includes(key));
  const [first] = stories;
  const constellation = atlas.constellations.find(({ key }) => key === first?.constellation);
  const whole = stories.length === source.keys.length && stories.length === constellation?.stories;
  return whole && stories.every((story) => story.constellation === first.constellation) ? constellation : undefined;
};

/** @type {Record<string, string>} */
const TITLES = {
  all: 'The whole corpus',
  cypher: 'A query’s result',
  nodes: 'Chosen nodes',
  path: 'Shortest paths',
  stories: 'Several stories',
};
