// @ts-check
import { watchInk } from '../canvas/ink.js';
import { createGraphCanvas } from '../graph/canvas.js';
import { modelOf } from '../graph/model.js';
import { createArranger, putAt } from '../layout/arranger.js';
import { element, fill } from '../page/element.js';
import { createZoomButtons } from '../page/zoom-buttons.js';
import { openNode } from '../state/navigation.js';
import { nameOfStanding, sidesColours, standingOf } from './sides-scale.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {import('../api/types.js').Subgraph} Subgraph */

const ASPECT = 0.9;

/**
 * Both graphs, each node of both at the same place.
 * @param {AppStore} store
 */
export const createPictures = (store) => {
  const stages = [element('div', { class: 'stage' }), element('div', { class: 'stage' })];
  const chosen = element('p', { class: 'compare-chosen', role: 'status' }, 'Choose a node to find it on both sides.');
  const root = element('div', { class: 'compare-pictures' }, element('div', { class: 'compare-stages' }, ...stages), chosen);
  const select = (/** @type {string | null} */ id) => {
    canvases.forEach((canvas) => canvas.select(id));
    const node = store.get().comparison?.told.nodes.find((other) => other.id === id);
    if (!node) return;
    const open = element('button', { type: 'button', class: 'link', onclick: () => openNode(store, node.id) }, 'Open');
    fill(chosen, element('strong', {}, node.label), ` · ${nameOfStanding(standingOf(node))} · `, open);
  };
  /** @type {ReturnType<typeof createGraphCanvas>[]} */
  const canvases = [];
  for (const stage of stages) {
    const canvas = createGraphCanvas(stage, store, {
      onSelect: select,
      onExpand: (id) => openNode(store, id),
      onMove: (camera) => canvases.forEach((other) => other.follow(camera)),
    });
    createZoomButtons(stage, { zoomBy: canvas.zoomBy, fit: () => canvas.fit(true, all) });
    canvases.push(canvas);
  }
  /** The nodes of both sides. @type {import('../graph/model.js').Mark[]} */
  let all = [];
  const arranger = createArranger((problem) => store.set({ problem }));

  const draw = async () => {
    const { comparison, route } = store.get();
    if (!comparison || route.page !== 'compare' || route.tell !== 'graphs') return;
    const union = modelOf(unite(comparison.left, comparison.right));
    const { layout, style } = route.left;
    const plan = {
      layout,
      pinned: {},
      aspect: ASPECT,
      centre: null,
    };
    const done = await arranger.arrange(union, plan, () => {});
    if (!done || store.get().comparison !== comparison) return;
    const pinned = Object.fromEntries(
      union.marks.map(({ id }, place) => [id, { x: done.places[2 * place], y: done.places[2 * place + 1] }]),
    );
    const look = { style, layout, pinned, centre: null, colourOf: sidesColours(comparison.told.nodes) };
    await Promise.all([canvases[0].show(comparison.left, look), canvases[1].show(comparison.right, look)]);
    putAt(union.marks, done.places);
    all = union.marks;
    canvases[0].fit(false, all);
  };
  const ends = [
    watchInk(draw),
  ];
  return {
    root,
    /** Once they are on the page: a hidden stage has no size to draw in. */
    draw,
    destroy: () => {
      ends.forEach((end) => end());
      arranger.destroy();
      canvases.forEach((canvas) => canvas.destroy());
    },
  };
};

/** @param {Subgraph} left @param {Subgraph} right @returns {Subgraph} */
const unite = (left, right) => ({
  nodes: [...new Map([...left.nodes, ...right.nodes].map((node) => [node.id, node])).values()],
  edges: [...new Map([...left.edges, ...right.edges].map((edge) => [edge.id, edge])).values()],
  figures: left.figures,
});
