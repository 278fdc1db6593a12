// @ts-check
import { boundsOf, pickCircle } from '../canvas/geometry.js';
import { readInk } from '../canvas/ink.js';
import { createMeasure } from '../canvas/measure.js';
import { createSurface } from '../canvas/surface.js';
import { openStory } from '../state/navigation.js';
import { drawAtlas, onScreen } from './draw.js';
import { layoutAtlas } from './layout.js';
import { linksOf, strongestLinks } from './links.js';
import { createTooltip } from './tooltip.js';

const REACH = 6;
/** Links shown per story; the rest shows when the reader points at a story. */
export const LINKS_PER_STORY = 2;

/** The words that fewer articles share say less than one of their headlines. */
const ENOUGH_FOR_TERMS = 4;

/**
 * The map of the stories.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createAtlasMap = (container, store) => {
  const ink = readInk();
  const widths = {
    inside: createMeasure(`600 SIZE ${ink.serif}`),
    beside: createMeasure(`SIZE ${ink.sans}`),
  };
  /** @type {import('./draw.js').AtlasPicture} */
  const picture = { marks: [], links: [], hoveredLinks: [], hovered: null, widths };
  const tooltip = createTooltip(container, store);
  let turn = 0;

  const surface = createSurface(container, {
    draw: (context, camera, size) => drawAtlas(context, picture, camera, size, readInk()),
    pick: (x, y, camera) =>
      pickCircle(
        picture.marks.map((mark) => onScreen(mark, camera)),
        x,
        y,
        REACH,
      ),
    onHover: (mark, at) => {
      store.set({ hoveredStory: mark?.id ?? null });
      tooltip.update(mark?.id ?? null, at);
    },
    onClick: (mark) => mark && openStory(store, mark.id),
  });
  surface.canvas.setAttribute('role', 'img');
  surface.canvas.setAttribute('aria-label', 'Map of stories, still empty');

  const show = async (/** @type {import('../api/types.js').Atlas} */ atlas) => {
    const mine = (turn += 1);
    const aspect = Math.min(1.9, Math.max(0.55, container.clientWidth / Math.max(1, container.clientHeight)));
    const marks = await layoutAtlas(atlas, aspect, () => mine === turn);
    if (!marks) return;
    picture.marks = marks.map((mark, rank) => {
      const { terms, headline, size } = atlas.stories[rank];
      return { ...mark, terms: terms.slice(0, 3), headline, few: size < ENOUGH_FOR_TERMS };
    });
    picture.links = strongestLinks(atlas.links, LINKS_PER_STORY);
    surface.canvas.setAttribute('aria-label', `Map of ${atlas.stories.length} stories; the list holds the same`);
    fit();
  };
  const fit = () => surface.fit(() => boundsOf(picture.marks), { padding: { x: 16, y: 16 }, largest: 3 });

  const hover = (/** @type {string | null} */ key) => {
    picture.hovered = key;
    picture.hoveredLinks = key === null ? [] : linksOf(store.get().atlas?.links ?? [], key);
    surface.redraw();
  };
  const ends = [
    store.watch(
      ({ atlas }) => atlas,
      (atlas) => atlas && show(atlas),
    ),
    store.watch(({ hoveredStory }) => hoveredStory, hover),
  ];
  return {
    update: surface.redraw,
    fit,
    zoomBy: surface.zoomBy,
    destroy: () => {
      turn += 1;
      ends.forEach((end) => end());
      tooltip.destroy();
      surface.destroy();
    },
  };
};
