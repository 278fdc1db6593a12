// @ts-check
import { boundsOf, pickCircle } from '../canvas/geometry.js';
import { isDark, readInk } from '../canvas/ink.js';
import { createMeasure } from '../canvas/measure.js';
import { createSurface } from '../canvas/surface.js';
import { placeOfZoomButtons } from '../page/zoom-buttons.js';
import { focusConstellation, openConstellation, openStory } from '../state/navigation.js';
import { rankOfStory } from '../state/state.js';
import { colourOfRank } from '../style/palette.js';
import { drawAtlas, fontOf, onScreen } from './draw.js';
import { boxOf } from './label-lines.js';
import { labelAtlas } from './labels.js';
import { linksOf, strongestLinks } from './links.js';
import { marksOf, regionsOf } from './marks.js';
import { createTooltip } from './tooltip.js';

const REACH = 4;
/** Links shown of all; the rest shows when the reader points at a story. */
export const LINKS_SHOWN = 60;
export const LINKS_SHOWN_OF_STORY = 20;
/** From the whole corpus on a phone to one story on a wide screen, in pixels of an article's radius. */
const SCALES = /** @type {[number, number]} */ ([0.3, 90]);

/** @typedef {{kind: 'story' | 'constellation', id: string}} Item */

/**
 * The map of the stories.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 * @param {() => import('../canvas/labels.js').Box[]} taken places in it that something else has
 */
export const createAtlasMap = (container, store, taken) => {
  const ink = readInk();
  const widthOf = (/** @type {string} */ of) => createMeasure(fontOf({ of }, ink));
  const widths = { inside: widthOf('inside'), beside: widthOf('beside'), region: widthOf('region') };
  const map = {
    marks: /** @type {import('./marks.js').Mark[]} */ ([]),
    regions: /** @type {import('./marks.js').Region[]} */ ([]),
    links: /** @type {import('../api/types.js').StoryLink[]} */ ([]),
    labels: /** @type {import('./label-lines.js').Label[]} */ ([]),
  };
  const tooltip = createTooltip(container, store);

  const surface = createSurface(container, {
    scales: SCALES,
    draw: (context, camera, size) => {
      const marks = map.marks.map((mark) => onScreen(mark, camera));
      const regions = map.regions.map((region) => onScreen(region, camera));
      const { hoveredStory, hoveredConstellation, atlas } = store.get();
      map.labels = labelAtlas({ marks, regions }, widths, size, [placeOfZoomButtons(size), ...taken()]);
      const scene = {
        marks,
        regions,
        links: map.links,
        hoveredLinks: hoveredStory === null ? [] : linksOf(atlas?.links ?? [], hoveredStory, LINKS_SHOWN_OF_STORY),
        hovered: hoveredStory,
        marked: new Set([hoveredConstellation, focusOf(store.get())]),
        labels: map.labels,
        scale: camera.k,
        colourOf: (/** @type {string} */ key) => colourOfRank(rankOfStory(store.get(), key), isDark()),
      };
      drawAtlas(context, scene, readInk());
    },
    pick: (x, y, camera) => pick(map, widths.region, { x, y }, camera),
    onHover: (/** @type {Item | undefined} */ item, at) => {
      store.set({
        hoveredStory: item?.kind === 'story' ? item.id : null,
        hoveredConstellation: item?.kind === 'constellation' ? item.id : null,
      });
      tooltip.update(item, at);
    },
    onClick: (/** @type {Item | undefined} */ item) => {
      if (item?.kind === 'story') openStory(store, item.id);
      else if (item && item.id !== focusOf(store.get())) focusConstellation(store, item.id);
    },
    onDoubleClick: (/** @type {Item | undefined} */ item) => {
      if (item?.kind === 'constellation') openConstellation(store, item.id);
    },
  });
  surface.canvas.setAttribute('role', 'img');
  surface.canvas.setAttribute('aria-label', 'Map of stories, still empty');

  const show = (/** @type {import('../api/types.js').Atlas} */ atlas) => {
    const first = map.marks.length === 0;
    map.marks = marksOf(atlas);
    map.regions = regionsOf(atlas);
    map.links = strongestLinks(atlas.links, LINKS_SHOWN);
    surface.canvas.setAttribute('aria-label', `Map of ${atlas.stories.length} stories; the list holds the same`);
    if (first || !map.regions.some(({ id }) => id === focusOf(store.get()))) fit(!first);
    else surface.redraw();
  };
  const fit = (animated = false) => {
    const focus = map.regions.filter(({ id }) => id === focusOf(store.get()));
    const padding = focus.length > 0 ? { x: 60, y: 70 } : { x: 10, y: 10 };
    surface.fit(() => boundsOf(focus.length > 0 ? focus : map.regions.concat(/** @type {any} */ (map.marks))), {
      padding,
      largest: SCALES[1] / 2,
      animated,
    });
  };
  const ends = [
    store.watch(
      ({ atlas }) => atlas,
      (atlas) => atlas && show(atlas),
    ),
    store.watch(focusOf, () => map.marks.length > 0 && fit(true)),
    store.watch(({ hoveredStory }) => hoveredStory, surface.redraw),
    store.watch(({ hoveredConstellation }) => hoveredConstellation, surface.redraw),
  ];
  return {
    update: surface.redraw,
    fit: () => (focusOf(store.get()) === null ? fit(true) : focusConstellation(store, null)),
    zoomBy: surface.zoomBy,
    destroy: () => {
      ends.forEach((end) => end());
      tooltip.destroy();
      surface.destroy();
    },
  };
};

/** The constellation that the reader went to, if any. @param {import('../state/state.js').State} state */
export const focusOf = ({ route }) => (route.page === 'atlas' ? (route.constellation ?? null) : null);

/**
 * The story at a place, else the constellation whose label or disc is there.
 * @param {{marks: import('./marks.js').Mark[], regions: import('./marks.js').Region[],
 *   labels: import('./label-lines.js').Label[]}} map
 * @param {import('../canvas/wrap.js').Width} measure
 * @param {{x: number, y: number}} at
 * @param {import('../canvas/geometry.js').Camera} camera
 * @returns {Item | undefined}
 */
const pick = ({ marks, regions, labels }, measure, { x, y }, camera) => {
  const label = labels.find((other) => other.of === 'region' && holds(boxOf(other, measure), x, y));
  if (label) return { kind: 'constellation', id: label.id };
  const circles = marks.map((mark) => onScreen(mark, camera));
  const mark = pickCircle(circles, x, y, 0) ?? pickCircle(circles, x, y, REACH);
  if (mark) return { kind: 'story', id: mark.id };
  const discs = regions.map((region) => onScreen(region, camera));
  const region = pickCircle(discs, x, y, 0);
  return region && { kind: 'constellation', id: region.id };
};

/** @param {import('../canvas/labels.js').Box} box @param {number} x @param {number} y */
const holds = (box, x, y) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
