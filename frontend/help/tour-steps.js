// @ts-check
import { navigate, openStory } from '../state/navigation.js';
import { ATLAS_LIMIT } from '../state/route.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/**
 * A step of the tour; `anchors` are the parts that it speaks of, of which the first that can be seen counts.
 * @typedef {{title: string, text: string, anchors: string[], enter: (store: AppStore) => void}} TourStep
 */

const toAtlas = (/** @type {AppStore} */ store) => {
  if (store.get().route.page !== 'atlas') navigate(store, { page: 'atlas', limit: ATLAS_LIMIT });
};

/** To the largest story, unless a graph is open. @param {AppStore} store */
const toGraph = (store) => {
  const { route, atlas } = store.get();
  const largest = atlas?.stories.reduce((one, other) => (other.size > one.size ? other : one), atlas.stories[0]);
  if (route.page !== 'graph' && largest) openStory(store, largest.key);
};

/** @type {readonly TourStep[]} */
export const TOUR = [
  {
    title: 'The map of all stories',
    text: 'Each circle is a story, its area the number of its articles. Stories on one subject lie together in a constellation. Drag to move, scroll or pinch to come nearer.',
    anchors: ['#atlas .stage'],
    enter: toAtlas,
  },
  {
    title: 'The same as a list',
    text: 'Every story of the map stands here too, by constellation: open one to see its stories, and choose a story to read it.',
    anchors: ['#atlas .sheet'],
    enter: toAtlas,
  },
  {
    title: 'A story as a graph',
    text: 'Dots are articles, arrows say which post lists which, dashed lines join texts that are alike. A click tells the details; a click on a line tells why it is there; a double click brings in the neighbours.',
    anchors: ['#graph .stage', '#graph .stage-column'],
    enter: toGraph,
  },
  {
    title: 'Filter and style',
    text: 'Narrow it by days, providers or topics; colour it by topic, size it by PageRank, lay it out along time. Outline and table show the same without a picture.',
    anchors: ['#graph .tools-button'],
    enter: toGraph,
  },
  {
    title: 'Keep it, take it with you',
    text: 'Views keeps what you see under a name, and lists your notes. Export writes it for Gephi, Cytoscape or a spreadsheet. Steps undoes anything.',
    anchors: ['#views'],
    enter: () => {},
  },
];
