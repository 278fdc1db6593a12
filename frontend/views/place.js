// @ts-check
import { nameOf } from '../atlas/names.js';
import { headingOf } from '../graph/heading.js';
import { formatRoute } from '../state/route.js';

/** @typedef {import('../state/state.js').State} State */

const NAMES = { atlas: 'Atlas', themes: 'Themes', bridges: 'Bridges', providers: 'Providers', cypher: 'Cypher', corpus: 'Corpus', compare: 'Comparison' };

/**
 * What the open page would be saved as, if nobody says otherwise.
 * @param {State} state
 * @returns {string} never empty
 */
export const placeName = (state) => {
  const { route, atlas } = state;
  if (route.page === 'graph') return headingOf(state).title || 'Graph';
  const key = route.page === 'atlas' ? route.constellation : null;
  const constellation = key ? atlas?.constellations.find((other) => other.key === key) : undefined;
  return constellation ? nameOf(constellation, 4) : NAMES[route.page];
};

/**
 * The open page under a name.
 * @param {State} state
 * @param {{name: string, note: string}} texts
 * @returns {import('../api/types.js').NamedPlace}
 */
export const placeOf = ({ route }, texts) => ({
  ...texts,
  view: route.page === 'graph' ? route.view : null,
  address: formatRoute(route),
});
