// @ts-check
import { storyKeyOf } from '../state/view.js';
import { storyFacts } from '../atlas/tooltip.js';

/**
 * What a graph is of, in two lines.
 * @param {import('../state/state.js').State} state
 * @returns {{title: string, facts: string}}
 */
export const headingOf = ({ route, atlas, subgraph, details }) => {
  if (route.page !== 'graph') return { title: '', facts: '' };
  const { view } = route;
  const key = storyKeyOf(view);
  if (key !== undefined) {
    const story = atlas?.stories.find((other) => other.key === key);
    if (story) return { title: story.terms.slice(0, 4).join(', ') || story.label, facts: storyFacts(story) };
    const node = details?.node.id === `story:${key}` ? details.node : undefined;
    return { title: node?.label ?? 'Story', facts: '' };
  }
  if (view.source.kind === 'around') {
    const labels = view.source.keys.map((id) => subgraph?.nodes.find((node) => node.id === id)?.label ?? '');
    return { title: labels.join(', '), facts: 'and its neighbours' };
  }
  return { title: TITLES[view.source.kind] ?? 'Graph', facts: '' };
};

/** @type {Record<string, string>} */
const TITLES = {
  all: 'The whole corpus',
  cypher: 'A query’s result',
  nodes: 'Chosen nodes',
  stories: 'Several stories',
};
