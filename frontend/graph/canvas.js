// @ts-check
import { toScreen } from '../canvas/geometry.js';
import { wantsCalm } from '../canvas/ink.js';
import { createArranger, putAt } from '../layout/arranger.js';
import { createProgress } from '../layout/progress.js';
import { wantsLetters } from '../state/letters.js';
import { same } from '../state/same.js';
import { tieIdOf, tieOf } from '../state/tie-id.js';
import { USUAL_LAYOUT, USUAL_STYLE } from '../state/view.js';
import { createLineTooltip } from './line-tooltip.js';
import { modelOf } from './model.js';
import { createGraphPicture } from './picture.js';
import { knowledgeOf, resize, scaleOf, widen } from './scale.js';

/** @typedef {import('../api/types.js').Subgraph} Subgraph */
/**
 * How a graph is drawn; `of` is what it is a graph of, another one is fitted into the picture; `centre` is the node that a
 * radial layout goes around, `colourOf` says colours of its own.
 * @typedef {{of?: import('../api/types.js').Source, style: import('../api/types.js').Style, layout: import('../api/types.js').Layout,
 *   pinned: Record<string, {x: number, y: number}>, centre: string | null,
 *   colourOf?: (mark: import('./model.js').Mark) => import('../style/palette.js').Colour | null}} Look
 */

/** Of any window the same, so that an address shows the same picture in each. */
const ASPECT = 1.4;

/** @type {Look} */
const USUAL_LOOK = { style: USUAL_STYLE, layout: USUAL_LAYOUT, pinned: {}, centre: null };

/**
 * Draws any subgraph; lets the reader zoom, pan, point, drag and choose.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 * @param {{onSelect: (id: string | null, event: MouseEvent) => void, onExpand: (id: string) => void,
 *   onPin?: (id: string, place: {x: number, y: number}) => void,
 *   onMove?: (camera: import('../canvas/geometry.js').Camera) => void, covered?: () => number}} actions `covered` are the pixels
 *   at the foot of the picture that something lies over
 */
export const createGraphCanvas = (container, store, { onSelect, onExpand, onPin, onMove, covered }) => {
  const arranger = createArranger((problem) => {
    container.classList.remove('is-busy');
    progress.hide();
    store.set({ problem });
  });
  const progress = createProgress(container, arranger.hold);
  /** Whether the layout of what is drawn ran to its end. */
  let settled = true;
  let look = USUAL_LOOK;
  let scale = scaleOf([], USUAL_STYLE.color, knowledgeOf(store.get()));

  const picture = createGraphPicture(container, {
    onMove,
    covered,
    onPoint: (_, line, at) => tooltip.update(line, at, labelOf),
    onClick: (mark, line, event) =>
      onSelect(mark?.id ?? (line && line.kind !== 'BUNDLE' ? tieIdOf(line.kind, line.forward ? line.a : line.b, line.forward ? line.b : line.a) : null), event),
    onDoubleClick: ({ id }) => onExpand(id),
    onDrop: ({ id, x, y }) => onPin?.(id, { x: Math.round(x), y: Math.round(y) }),
  });
  const tooltip = createLineTooltip(container);
  const labelOf = (/** @type {string} */ id) => picture.marks().find((mark) => mark.id === id)?.node.label ?? id;
  picture.canvas.setAttribute('role', 'img');
  picture.canvas.setAttribute('aria-label', 'Graph, still empty');

  /**
   * @param {Subgraph} subgraph
   * @param {Look} [wanted]
   */
  const show = async (subgraph, wanted = USUAL_LOOK) => {
    const model = modelOf(subgraph);
    const before = new Map(picture.marks().map((mark) => [mark.id, mark]));
    const kept = model.marks.filter(({ id }) => before.has(id)).length;
    const arranged = !same(wanted.layout, look.layout);
    const other = !same(wanted.of, look.of);
    const stays = settled && !arranged && kept * 2 > Math.min(before.size, model.marks.length);
    resize(model, wanted.style.size);
    widen(model.lines, wanted.style.width);
    progress.hide();
    container.classList.add('is-busy');
    const plan = {
      ...wanted,
      aspect: ASPECT,
    };
    const place = (/** @type {import('../layout/worker.js').Report} */ { share, places, axis }) => {
      settled = share === 1;
      look = wanted;
      putAt(model.marks, places);
      adopt(model.marks);
      picture.show(model, axis, look.colourOf ?? scale.colourOf);
      if (!stays || other || kept < model.marks.length) picture.fit(settled && before.size > 0);
    };
    const done = await arranger.arrange(model, plan, (report) => {
      progress.show(report.share);
      if (!stays && !wantsCalm()) place(report);
    });
    if (!done) return;
    progress.hide();
    container.classList.remove('is-busy');
    const known = new Map(picture.marks().map(({ id, x, y }) => [id, { x, y }]));
    place(done);
    picture.canvas.setAttribute(
      'aria-label',
      `Graph of ${model.marks.length} nodes; the details hold their names`,
    );
    picture.glideFrom(known);
  };
  /** Works out what the colours of marks mean, and their letters. @param {import('./model.js').Mark[]} marks */
  const adopt = (marks) => {
    scale = scaleOf(marks, look.style.color, knowledgeOf(store.get()));
    const letters = wantsLetters() && !look.colourOf;
    for (const mark of marks) mark.letter = letters ? scale.letterOf(mark) : '';
  };
  const colour = () => {
    adopt(picture.marks());
    picture.colour(look.colourOf ?? scale.colourOf);
  };

  /** @param {{clientX: number, clientY: number}} place */
  const inPicture = ({ clientX, clientY }) => {
    const { left, top } = picture.canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  return {
    show,
    fit: picture.fit,
    refit: picture.refit,
    follow: picture.follow,
    zoomBy: picture.zoomBy,
    element: picture.canvas,
    /** @param {string | null} id of which the details tell @param {string[]} [also] selected beside it */
    select: (id, also = []) => picture.select(id === null ? [] : [id, ...also], tieOf(id)),
    /** The node at a place of the window. @param {{clientX: number, clientY: number}} place */
    markAt: (place) => picture.markAt(inPicture(place)),
    /** The line at a place of the window. @param {{clientX: number, clientY: number}} place */
    lineAt: (place) => picture.lineAt(inPicture(place)),
    /** Where the nodes are, in pixels of the picture. */
    places: () => picture.marks().map((mark) => ({ id: mark.id, ...toScreen(picture.camera(), mark) })),
    /** Where nodes are in the layout, by id. @param {string[]} ids */
    placed: (ids) =>
      Object.fromEntries(
        picture
          .settled()
          .filter(({ id }) => ids.includes(id))
          .map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]),
      ),
    neighbours: picture.neighbours,
    /** Brings a node into sight. @param {string} id */
    reveal: (id) => {
      const mark = picture.marks().find((other) => other.id === id);
      if (mark) picture.reveal(mark);
    },
    /** Colours anew, after ranks or the darkness of the page have changed. */
    colour,
    /** What the colours mean. */
    scale: () => scale,
    destroy: () => {
      arranger.destroy();
      progress.destroy();
      tooltip.destroy();
      picture.destroy();
    },
  };
};
