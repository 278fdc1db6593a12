// @ts-check
import { createBackdrop } from '../canvas/backdrop.js';
import { boundsOf, toScreen, toWorld } from '../canvas/geometry.js';
import { readInk } from '../canvas/ink.js';
import { createLayer } from '../canvas/layer.js';
import { createMarkIndex } from '../canvas/mark-index.js';
import { createMeasure } from '../canvas/measure.js';
import { rgbOf } from '../canvas/rgb.js';
import { createSurface } from '../canvas/surface.js';
import { drawAxis } from './draw-axis.js';
import { drawChosen, drawLetter, markOnScreen } from './draw.js';
import { glide } from './glide.js';
import { createLabelSprites } from './label-sprites.js';
import { createLabeller } from './labels.js';
import { coloursOf, placesOf, sheetOf } from './sheet.js';

/** @typedef {import('./model.js').Mark} Mark */
/** @typedef {import('./model.js').Line} Line */
/** What joins two nodes. @typedef {{kind: string, one: string, other: string}} Tie */

const REACH = 6;
const LINE_REACH = 5;
const FIT = { padding: { x: 70, y: 48 }, largest: 1.8 };
/** Of marks so close to each other only one can have a label. */
const LABEL_CELL = 16;
const MOST_OBSTACLES = 1200;
/** What is pointed at is looked at now; what is selected stays selected while one looks around. */
const FADE_POINTED = 0.28;
const FADE_SELECTED = 0.62;
const NOTHING = { marks: [], lines: [], neighbours: new Map() };

/** Where a canvas has what it shows; the same for scripts, which load this module beside the page's one script. */
const SHOWN = Symbol.for('newsweft.picture');

/**
 * @typedef {HTMLCanvasElement & {[SHOWN]?: {nodes: () => object[], camera: () => import('../canvas/geometry.js').Camera,
 *   lineAt: (at: {x: number, y: number}) => Promise<Line | null>}}} Telling
 */

/**
 * What a canvas shows, node by node, and from where: for scripts, which cannot read it from the pixels.
 * @param {Telling} canvas
 */
export const pictureOn = (canvas) => canvas[SHOWN];

/**
 * A graph to look at: a backdrop of lines and marks, labels on top of it. It knows no layout and no store.
 * @param {HTMLElement} container
 * @param {{onPoint: (mark: Mark | null, line: Line | null, at: {x: number, y: number}) => void,
 *   onClick: (mark: Mark | null, line: Line | null, event: MouseEvent) => void, onDoubleClick: (mark: Mark) => void,
 *   onDrop: (mark: Mark) => void,
 *   onPainted?: (complete: boolean) => void, onMove?: (camera: import('../canvas/geometry.js').Camera) => void,
 *   covered?: () => number}} acts `covered` are the pixels at the foot of the picture that something lies over
 */
export const createGraphPicture = (container, { onPoint, onClick, onDoubleClick, onDrop, onPainted, onMove, covered }) => {
  let model = /** @type {import('./model.js').Model} */ (NOTHING);
  let axis = /** @type {import('../layout/time-axis.js').Axis | null} */ (null);
  let colourOf = /** @type {import('./sheet.js').ColourOf} */ (() => null);
  let sheet = sheetOf(model, colourOf, readInk());
  let index = createMarkIndex(sheet);
  let builtAt = 0;
  let buildMillis = 0;
  let stale = false;
  let places = /** @type {Map<string, number>} */ (new Map());
  let pointed = -1;
  let tie = /** @type {Tie | null} */ (null);
  let chosenLine = -1;
  let hovered = /** @type {string | null} */ (null);
  let selected = /** @type {Set<string>} */ (new Set());
  let near = /** @type {Set<string>} */ (new Set());
  let look = 0;
  /** Ends what still moves. */
  let settle = () => {};
  /** What the marks will fill, while they move there. */
  let goal = /** @type {import('../canvas/geometry.js').Bounds | null} */ (null);

  const indexNow = () => {
    // A layout at work moves all marks many times a second: a large index is not built anew each time.
    if (!stale || performance.now() - builtAt < 8 * buildMillis) return index;
    const begun = performance.now();
    index = createMarkIndex(sheet);
    builtAt = performance.now();
    buildMillis = builtAt - begun;
    stale = false;
    return index;
  };
  const axisLayer = createLayer(container);
  const backdrop = createBackdrop(container, onPainted);
  const labelsOf = createLabeller(createMeasure(`600 SIZE ${readInk().sans}`));
  const drawLabel = createLabelSprites();

  const focusOf = () => (hovered === null ? [...selected] : [hovered]).filter((id) => places.has(id));
  const refocus = () => {
    const focus = focusOf();
    near = new Set(focus);
    for (const id of focus) for (const other of model.neighbours.get(id) ?? []) near.add(other);
    surface.redraw();
  };

  /** @param {{x: number, y: number}} at @param {import('../canvas/geometry.js').Camera} camera @returns {Mark | undefined} */
  const markAt = (at, camera) => model.marks[indexNow().markAt(at, camera, REACH)];

  /** @param {{x: number, y: number}} at in pixels of the picture @returns {Promise<Line | null>} */
  const lineAt = async (at) => model.lines[await backdrop.lineAt(at, LINE_REACH)] ?? null;

  /** @type {import('../canvas/surface.js').Scene['draw']} */
  const draw = (context, camera, size) => {
    const ink = readInk();
    const focus = focusOf();
    const fade = hovered === null ? FADE_SELECTED : FADE_POINTED;
    axisLayer.paint(size, axis && ((under) => axis && drawAxis(under, axis, camera, size, ink)));
    backdrop.update(camera, size, {
      focus: focus.map((id) => places.get(id) ?? 0),
      fade,
      pointed: pointed >= 0 ? pointed : chosenLine,
      ink: rgbOf(ink.ink),
      paper: rgbOf(ink.paper),
    });
    const onScreen = (/** @type {string} */ id) => markOnScreen(model.marks[places.get(id) ?? 0], camera);
    for (const id of selected) if (places.has(id)) drawChosen(context, onScreen(id), ink);
    const ids = new Set([...near].filter((id) => places.has(id)).slice(0, MOST_OBSTACLES));
    for (const place of indexNow().outstanding(camera, size, LABEL_CELL).slice(0, MOST_OBSTACLES)) ids.add(model.marks[place].id);
    const importance = (/** @type {{id: string}} */ { id }) =>
      (focus.includes(id) ? 4 : 0) + (selected.has(id) ? 2 : 0) + (near.has(id) ? 1 : 0);
    const marks = [...ids].map(onScreen);
    for (const mark of marks) drawLetter(context, mark, { colour: colourOf(mark), faded: near.size > 0 && !near.has(mark.id) ? fade : 1, ink });
    const labels = labelsOf(marks, importance, size);
    const begun = performance.now();
    let late = false;
    for (const label of labels) {
      const { id } = label.mark;
      const strong = focus.includes(id) || selected.has(id);
      const faded = near.size > 0 && !near.has(id) ? fade + 0.1 : 1;
      late = !drawLabel(context, label, { faded, strong, ink, begun }) || late;
    }
    if (late) surface.redraw();
  };
  const point = (/** @type {Mark | null} */ mark, /** @type {number} */ line, /** @type {{x: number, y: number}} */ at) => {
    onPoint(mark, model.lines[line] ?? null, at);
    if (line === pointed && (mark?.id ?? null) === hovered) return;
    pointed = line;
    hovered = mark?.id ?? null;
    refocus();
  };
  const surface = createSurface(container, {
    draw,
    onMove,
    pick: (x, y, camera) => markAt({ x, y }, camera),
    onHover: async (/** @type {Mark | undefined} */ mark, at) => {
      const mine = (look += 1);
      if (mark || at.x === Infinity) return point(mark ?? null, -1, at);
      const line = await backdrop.lineAt(at, LINE_REACH);
      if (mine === look) point(null, line, at);
    },
    // What is lit is what a click takes: its place is rounded to a pixel, which can miss a line by a hair.
    onClick: async (/** @type {Mark | undefined} */ mark, at, event) =>
      onClick(mark ?? null, mark ? null : (model.lines[pointed] ?? (await lineAt(at))), event),
    onDoubleClick: (mark) => mark && onDoubleClick(mark),
    onDrag: (mark, x, y, camera) => {
      settle();
      Object.assign(mark, toWorld(camera, x, y));
      moved();
    },
    onDrop,
  });

  /** Marks are somewhere else now. */
  const moved = () => {
    const { x, y } = placesOf(model.marks);
    sheet.x.set(x);
    sheet.y.set(y);
    stale = true;
    backdrop.move({ x, y });
    surface.redraw();
  };

  /** @type {Telling} */ (surface.canvas)[SHOWN] = {
    camera: surface.camera,
    lineAt: async (at) => (markAt(at, surface.camera()) ? null : lineAt(at)),
    nodes: () => {
      settle();
      return model.marks.map((mark) => {
        const { id, x, y, radius, shape, stub, letter, node } = mark;
        return { id, x, y, radius, shape, stub, letter, label: node.label, fill: colourOf(mark)?.fill ?? null };
      });
    },
  };

  return {
    canvas: surface.canvas,
    zoomBy: surface.zoomBy,
    camera: surface.camera,
    marks: () => model.marks,
    /** @param {{x: number, y: number}} at */
    markAt: (at) => markAt(at, surface.camera()),
    lineAt,
    /** @param {string} id @returns {Set<string>} */
    neighbours: (id) => model.neighbours.get(id) ?? new Set(),
    /** @param {Mark} mark */
    reveal: (mark) => surface.reveal(toScreen(surface.camera(), mark)),
    /** Lets marks move from where they were to where they are. @param {Map<string, {x: number, y: number}>} known */
    glideFrom: (known) => {
      goal = boundsOf(model.marks);
      settle = glide(model.marks, known, moved, () => (goal = null));
    },
    /** Where all marks are once nothing moves any more. */
    settled: () => {
      settle();
      return model.marks;
    },
    /** @param {import('./model.js').Model} next @param {import('../layout/time-axis.js').Axis | null} itsAxis @param {import('./sheet.js').ColourOf} colours */
    show: (next, itsAxis, colours) => {
      axis = itsAxis;
      if (next === model) return moved();
      settle();
      [model, colourOf, pointed] = [next, colours, -1];
      // What was looked for in the graph before is not in this one.
      look += 1;
      places = new Map(model.marks.map(({ id }, place) => [id, place]));
      sheet = sheetOf(model, colourOf, readInk());
      backdrop.show(sheet);
      [stale, buildMillis] = [true, 0];
      chosenLine = lineOf(model, tie);
      refocus();
    },
    /** @param {import('./sheet.js').ColourOf} colours */
    colour: (colours) => {
      colourOf = colours;
      backdrop.colour(coloursOf(model.marks, colourOf, readInk()));
      surface.redraw();
    },
    /** @param {Iterable<string>} ids @param {Tie | null} [chosenTie] */
    select: (ids, chosenTie = null) => {
      selected = new Set(ids);
      tie = chosenTie;
      chosenLine = lineOf(model, tie);
      refocus();
    },
    /** Shows all of the graph, or of what is around it. @param {boolean} [animated] @param {Mark[]} [around] */
    fit: (animated = false, around) => surface.fit(() => (around ? boundsOf(around) : (goal ?? boundsOf(model.marks))), { ...FIT, covered, animated }),
    refit: surface.refit,
    follow: surface.follow,
    destroy: () => {
      surface.destroy();
      backdrop.destroy();
      axisLayer.destroy();
    },
  };
};

/** @param {import('./model.js').Model} model @param {Tie | null} tie @returns {number} -1 where it is not drawn */
const lineOf = ({ lines }, tie) =>
  tie === null
    ? -1
    : lines.findIndex(
        ({ kind, a, b }) => kind === tie.kind && ((a === tie.one && b === tie.other) || (a === tie.other && b === tie.one)),
      );
