// @ts-check
import { formatCount, formatCounted, formatScore } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { createLegend } from '../page/legend.js';
import { createSwitch } from '../page/switch.js';
import { navigate } from '../state/navigation.js';
import { TELLS } from '../state/route.js';
import { createPictures } from './pictures.js';
import { nodeList } from './node-list.js';
import { shareTable } from './share-table.js';
import { createSide } from './side.js';
import { ENTRIES } from './sides-scale.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */

/** @type {readonly {name: import('../state/route.js').Tell, text: string}[]} */
const TOLD = [
  { name: 'graphs', text: 'Graphs' },
  { name: 'stories', text: 'Stories' },
  { name: 'providers', text: 'Providers' },
  { name: 'topics', text: 'Topics' },
  { name: 'nodes', text: 'Nodes' },
];

/**
 * Two views side by side: what only one of them shows, what both show, and who keeps other company.
 * @param {HTMLElement} container
 * @param {AppStore} store
 */
export const createComparePage = (container, store) => {
  const verdict = element('p', { class: 'compare-verdict', role: 'status' });
  const tells = createSwitch('Tell', TOLD, (name) => tell(store, name));
  const swap = element('button', { type: 'button', class: 'tools-button', onclick: () => swapSides(store) }, 'Swap sides');
  const sides = [createSide('left', store), createSide('right', store)];
  const pictures = createPictures(store);
  const words = element('div', { class: 'compare-words' });
  const legend = element('div', { class: 'stage-foot' });
  fill(
    container,
    element(
      'div',
      { class: 'stage-head' },
      element('div', { class: 'stage-heading' }, element('h2', { class: 'stage-title' }, 'Comparison'), verdict),
      element('div', { class: 'stage-tools' }, tells.root, swap),
    ),
    element('div', { class: 'compare-sides' }, ...sides.map(({ root }) => root)),
    pictures.root,
    words,
    legend,
  );
  createLegend(legend, [], ENTRIES);

  const update = () => {
    const { route, comparison, busy } = store.get();
    if (route.page !== 'compare') return;
    tells.mark(route.tell);
    const drawn = route.tell === 'graphs';
    pictures.root.hidden = !drawn;
    legend.hidden = !drawn && route.tell !== 'nodes';
    words.hidden = drawn;
    container.setAttribute('aria-busy', String(Boolean(busy.comparison)));
    verdict.textContent = comparison ? verdictOf(comparison.told) : busy.comparison ? 'Comparing…' : 'Nothing is compared: change a side.';
    sides.forEach((side) => side.update());
  };
  const draw = () => {
    update();
    pictures.draw();
    const { route, comparison } = store.get();
    if (route.page !== 'compare' || !comparison) return;
    if (route.tell === 'nodes') fill(words, nodeList(comparison.told, store));
    else if (route.tell !== 'graphs') fill(words, shareTable(route.tell, comparison.told, store));
  };
  const ends = [
    store.watch(({ route }) => route, update),
    store.watch(({ comparison }) => comparison, draw),
    store.watch(({ route }) => (route.page === 'compare' ? route.tell : null), draw),
    store.watch(({ atlas }) => atlas, update),
    store.watch(({ facets }) => facets, update),
    store.watch(({ busy }) => Boolean(busy.comparison), update),
  ];
  return {
    update,
    destroy: () => {
      ends.forEach((end) => end());
      pictures.destroy();
    },
  };
};

/** What was found, in two sentences. @param {import('../api/types.js').Comparison} told */
export const verdictOf = ({ left, right, both, moved, agreement }) => {
  const found = [
    `${formatCounted(left.nodes - both, 'node')} only left`,
    `${formatCount(right.nodes - both)} only right`,
    `${formatCount(both)} in both`,
  ].join(', ');
  if (agreement === null) return `${found}.`;
  return `${found}; ${formatCounted(moved, 'article')} of these ${moved === 1 ? 'keeps' : 'keep'} other company. The groups agree by ${formatScore(agreement)} (adjusted Rand index).`;
};

/** @param {AppStore} store @param {string} name */
const tell = (store, name) => {
  const { route } = store.get();
  const chosen = TELLS.find((other) => other === name);
  if (route.page === 'compare' && chosen) navigate(store, { ...route, tell: chosen });
};

/** @param {AppStore} store */
const swapSides = (store) => {
  const { route } = store.get();
  if (route.page === 'compare') navigate(store, { ...route, left: route.right, right: route.left });
};
