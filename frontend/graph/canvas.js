// @ts-check
import { boundsOf, pickCircle, toScreen, toWorld } from '../canvas/geometry.js';
import { readInk, wantsCalm } from '../canvas/ink.js';
import { createMeasure } from '../canvas/measure.js';
import { createSurface } from '../canvas/surface.js';
import { createArranger, putAt } from '../layout/arranger.js';
import { createProgress } from '../layout/progress.js';
import { rankOfStory } from '../state/state.js';
import { USUAL_LAYOUT, USUAL_STYLE } from '../state/view.js';
import { drawGraph, markOnScreen } from './draw.js';
import { glide } from './glide.js';
import { createLineTooltip } from './line-tooltip.js';
import { pickLine } from './pick-line.js';
import { modelOf } from './model.js';
import { knowledgeOf, resize, scaleOf } from './scale.js';

/** @typedef {import('../api/types.js').Subgraph} Subgraph */
/**
 * How a graph is drawn; `centre` is the node that a radial layout goes around, `colourOf` says colours of its own.
 * @typedef {{style: import('../api/types.js').Style, layout: import('../api/types.js').Layout,
 *   pinned: Record<string, {x: number, y: number}>, centre: string | null,
 *   colourOf?: (mark: import('./model.js').Mark) => import('../style/palette.js').Colour | null}} Look
 */

/** @type {Look} */
const USUAL_LOOK = { style: USUAL_STYLE, layout: USUAL_LAYOUT, pinned: {}, centre: null };

const REACH = 6;
const FIT = { padding: { x: 70, y: 48 }, largest: 1.8 };

/**
 * Draws any subgraph; lets the reader zoom, pan, point, drag and choose.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 * @param {{onSelect: (id: string | null) => void, onExpand: (id: string) => void,
 *   onPin?: (id: string, place: {x: number, y: number}) => void}} actions
 */
export const createGraphCanvas = (container, store, { onSelect, onExpand, onPin }) => {
  const ink = readInk();
  /** @type {import('./draw.js').GraphPicture} */
  const picture = {
    model: modelOf({ nodes: [], edges: [], figures: { shown: 0, total: 0, rankedBy: '' } }),
    hovered: null,
    selected: null,
    pointed: null,
    axis: null,
    colourOf: () => null,
    measure: createMeasure(`600 SIZE ${ink.sans}`),
  };
  const arranger = createArranger((problem) => store.set({ problem }));
  const progress = createProgress(container, arranger.hold);
  /** Whether the layout of what is drawn ran to its end. */
  let settled = true;
  let look = USUAL_LOOK;
  let scale = scaleOf([], USUAL_STYLE.color, knowledgeOf(store.get()));

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
    onDrop: ({ id }) => {
      const mark = picture.model.marks.find((other) => other.id === id);
      if (mark) onPin?.(id, { x: Math.round(mark.x), y: Math.round(mark.y) });
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

  /**
   * @param {Subgraph} subgraph
   * @param {Look} [wanted]
   */
  const show = async (subgraph, wanted = USUAL_LOOK) => {
    const model = modelOf(subgraph);
    const before = new Map(picture.model.marks.map((mark) => [mark.id, mark]));
    const kept = model.marks.filter(({ id }) => before.has(id)).length;
    const arranged = JSON.stringify(wanted.layout) !== JSON.stringify(look.layout);
    const stays = settled && !arranged && kept * 2 > Math.min(before.size, model.marks.length);
    resize(model.marks, wanted.style.size);
    container.classList.add('is-busy');
    const aspect = container.clientWidth / Math.max(1, container.clientHeight);
    const plan = {
      ...wanted,
      known: stays ? before : new Map(),
      aspect: Math.min(1.8, Math.max(0.6, aspect)),
      rankOf: (/** @type {string} */ story) => rankOfStory(store.get(), story),
    };
    const place = (/** @type {import('../layout/worker.js').Report} */ { share, places, axis }) => {
      settled = share === 1;
      look = wanted;
      putAt(model.marks, places);
      Object.assign(picture, { model, axis, pointed: null });
      colour();
      if (!stays || kept < model.marks.length) fit(settled && before.size > 0);
    };
    const done = await arranger.arrange(model, plan, (report) => {
      progress.show(report.share);
      if (!stays && !wantsCalm()) place(report);
    });
    if (!done) return;
    progress.hide();
    container.classList.remove('is-busy');
    const known = new Map(picture.model.marks.map(({ id, x, y }) => [id, { x, y }]));
    place(done);
    surface.canvas.setAttribute(
      'aria-label',
      `Graph of ${model.marks.length} nodes; the details hold their names`,
    );
    glide(model.marks, known, surface.redraw, () => picture.model === model);
  };
  const colour = () => {
    scale = scaleOf(picture.model.marks, look.style.color, knowledgeOf(store.get()));
    picture.colourOf = look.colourOf ?? scale.colourOf;
    surface.redraw();
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
    /** Colours anew, after ranks or the darkness of the page have changed. */
    colour,
    /** What the colours mean. */
    scale: () => scale,
    destroy: () => {
      arranger.destroy();
      progress.destroy();
      tooltip.destroy();
      surface.destroy();
    },
  };
};
