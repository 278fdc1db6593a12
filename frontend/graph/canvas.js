// @ts-check
import { boundsOf, pickCircle, toScreen, toWorld } from '../canvas/geometry.js';
import { readInk, isDark } from '../canvas/ink.js';
import { createMeasure } from '../canvas/measure.js';
import { createSurface } from '../canvas/surface.js';
import { rankOfStory } from '../state/state.js';
import { colourOfRank } from '../style/palette.js';
import { drawGraph, markOnScreen } from './draw.js';
import { layoutGraph } from './layout.js';
import { createLineTooltip } from './line-tooltip.js';
import { pickLine } from './pick-line.js';
import { modelOf } from './model.js';

/** @typedef {import('../api/types.js').Subgraph} Subgraph */

const REACH = 6;
const FIT = { padding: { x: 70, y: 48 }, largest: 1.8 };

/**
 * Draws any subgraph; lets the reader zoom, pan, point, drag and choose.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 * @param {{onSelect: (id: string | null) => void, onExpand: (id: string) => void}} actions
 */
export const createGraphCanvas = (container, store, { onSelect, onExpand }) => {
  const ink = readInk();
  /** @type {import('./draw.js').GraphPicture} */
  const picture = {
    model: modelOf({ nodes: [], edges: [], figures: { shown: 0, total: 0, rankedBy: '' } }),
    hovered: null,
    selected: null,
    pointed: null,
    colourOf: ({ story }) =>
      story === undefined ? null : colourOfRank(rankOfStory(store.get(), story), isDark()),
    measure: createMeasure(`600 SIZE ${ink.sans}`),
  };
  let turn = 0;

  const surface = createSurface(container, {
    draw: (context, camera, size) => drawGraph(context, picture, camera, size, readInk()),
    pick: (x, y, camera) => {
      const circles = picture.model.marks.map((mark) => markOnScreen(mark, camera));
      return pickCircle(
        circles.map((mark) => ({ ...mark, radius: mark.screenRadius })),
        x,
        y,
        REACH,
      );
    },
    onHover: (mark, at) => {
      const id = mark?.id ?? null;
      const line = mark ? null : lineAt(at);
      tooltip.update(line, at, labelOf);
      if (id === picture.hovered && line === picture.pointed) return;
      picture.hovered = id;
      picture.pointed = line;
      surface.redraw();
    },
    onClick: (mark) => onSelect(mark?.id ?? null),
    onDoubleClick: (mark) => mark && onExpand(mark.id),
    onDrag: ({ id }, x, y, camera) => {
      const mark = picture.model.marks.find((other) => other.id === id);
      if (mark) Object.assign(mark, toWorld(camera, x, y));
    },
  });
  const tooltip = createLineTooltip(container);
  const labelOf = (/** @type {string} */ id) =>
    picture.model.marks.find((mark) => mark.id === id)?.node.label ?? id;
  const lineAt = (/** @type {{x: number, y: number}} */ at) => {
    const camera = surface.camera();
    return pickLine(
      picture.model.lines,
      new Map(picture.model.marks.map((mark) => [mark.id, toScreen(camera, mark)])),
      at,
    );
  };
  surface.canvas.setAttribute('role', 'img');
  surface.canvas.setAttribute('aria-label', 'Graph, still empty');

  /** @param {Subgraph} subgraph */
  const show = async (subgraph) => {
    const mine = (turn += 1);
    const model = modelOf(subgraph);
    const known = new Map(picture.model.marks.map((mark) => [mark.id, mark]));
    const kept = model.marks.filter(({ id }) => known.has(id)).length;
    const places = kept * 2 > Math.min(known.size, model.marks.length) ? known : new Map();
    container.classList.add('is-busy');
    const aspect = container.clientWidth / Math.max(1, container.clientHeight);
    const done = await layoutGraph(model, places, Math.min(1.8, Math.max(0.6, aspect)), () => mine === turn);
    if (!done) return;
    container.classList.remove('is-busy');
    picture.model = model;
    picture.pointed = null;
    surface.canvas.setAttribute(
      'aria-label',
      `Graph of ${model.marks.length} nodes; the details hold their names`,
    );
    surface.redraw();
    if (places.size === 0 || kept < model.marks.length) fit(places.size > 0);
  };
  const fit = (animated = false) => surface.fit(() => boundsOf(picture.model.marks), { ...FIT, animated });

  return {
    show,
    fit,
    zoomBy: surface.zoomBy,
    /** @param {string | null} id */
    select: (id) => {
      picture.selected = id;
      surface.redraw();
    },
    update: surface.redraw,
    destroy: () => {
      turn += 1;
      tooltip.destroy();
      surface.destroy();
    },
  };
};
