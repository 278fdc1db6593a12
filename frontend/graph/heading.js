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
    if (story) return { title: nameOf(story), facts: storyFacts(story) };
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
  return { title: TITLES[view.source.kind] ?? 'Graph', facts: '' };
};

/** The reader's own name for it, else its most telling terms. @param {{label: string, terms: string[]}} story */
const nameOf = ({ label, terms }) => (label === terms.join(', ') ? terms.slice(0, 4).join(', ') : label);

/** @type {Record<string, string>} */
const TITLES = {
  all: 'The whole corpus',
  cypher: 'A query’s result',
  nodes: 'Chosen nodes',
  stories: 'Several stories',
};
