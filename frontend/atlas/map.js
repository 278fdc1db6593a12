// @ts-check
import { boundsOf } from '../canvas/geometry.js';
import { readInk, wantsCalm } from '../canvas/ink.js';
import { createMeasure } from '../canvas/measure.js';
import { createSurface } from '../canvas/surface.js';
import { placeOfZoomButtons } from '../page/zoom-buttons.js';
import { flyOnMap, focusConstellation, markOnMap, openConstellation, openNode, openStory } from '../state/navigation.js';
import { rankOfStory } from '../state/state.js';
import { colourOfRank } from '../style/palette.js';
import { drawGround, drawLabels, drawReticle, drawRing, drawSpot, fontOf, onScreen } from './draw.js';
import { createGround } from './ground.js';
import { labelLevel, SPEAKS } from './labels.js';
import { articleScale } from './level.js';
import { linksOf, strongestLinks } from './links.js';
import { createMapAddress, whereTextOf } from './map-address.js';
import { followMapKeys } from './map-keys.js';
import { createMapLabels } from './map-labels.js';
import { createMapMarks } from './map-marks.js';
import { pickItem } from './map-pick.js';
import { followMapRegion } from './map-region.js';
import { createMinimap } from './minimap.js';
import { viewOf } from './place.js';
import { spotOf } from './spot-card.js';
import { createTooltip } from './tooltip.js';

/** Links shown of all; the rest shows when the reader points at a story. */
export const LINKS_SHOWN = 60;
export const LINKS_SHOWN_OF_STORY = 20;
/** From a million articles on a phone to one story on a wide screen, in pixels of an article's radius. */
const SCALES = /** @type {[number, number]} */ ([0.02, 90]);
/** How near a single article is looked at. */
const NEAR = 22;

/** @typedef {import('./map-pick.js').Item} Item */

/**
 * The map of the stories.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 * @param {() => import('../canvas/labels.js').Box[]} taken places in it that something else has
 */
export const createAtlasMap = (container, store, taken) => {
  const ink = readInk();
  const widthOf = (/** @type {string} */ of) => createMeasure(fontOf({ of }, ink));
  const widths = {
    inside: widthOf('inside'),
    beside: widthOf('beside'),
    region: widthOf('region'),
    article: widthOf('article'),
  };
  const marks = createMapMarks();
  const labels = createMapLabels();
  const ground = createGround();
  const tooltip = createTooltip(container, store);
  const region = followMapRegion(store);
  /** @type {string | null} key of the article that the reader points at */
  let hoveredArticle = null;
  let links = /** @type {import('../api/types.js').StoryLink[]} */ ([]);
  let urgent = true;
  /** Counts what was put on the map. */
  let shows = 0;

  const level = () => marks.level(surface.camera().k, surface.size());
  const pickAt = (/** @type {number} */ x, /** @type {number} */ y, /** @type {import('../canvas/geometry.js').Camera} */ camera) =>
    pickItem({ ...marks.all(), labels: labels.seen().map(({ item }) => item) }, level(), widths.region, { x, y }, camera);
  const open = (/** @type {Item | undefined} */ item) => {
    if (!item) return;
    address.flush();
    if (item.kind === 'article') openNode(store, `article:${item.id}`);
    else if (item.kind === 'story') openStory(store, item.id);
    else if (item.id !== focusOf(store.get())) markOnMap(store, `constellation:${item.id}`);
  };

  const surface = createSurface(container, {
    scales: SCALES,
    draw: (context, camera, size) => {
      const now = performance.now();
      const calm = wantsCalm();
      const state = store.get();
      const paints = readInk();
      const coming = marks.step(now, calm);
      const at = level();
      const marked = [state.hoveredConstellation, focusOf(state)];
      const colourOf = (/** @type {string} */ key) => colourOfRank(rankOfStory(state, key), paints.dark);
      const busy = labels.update(camera, { text: textOf(size, taken(), at), now, calm, urgent }, () =>
        labelLevel(marks.onScreen(camera, size), at, widths, size, [
          placeOfZoomButtons(size),
          ...minimap.place(size),
          ...taken(),
        ]),
      );
      urgent = false;
      const look = coming ? null : JSON.stringify([shows, at, state.hoveredStory, marked, paints]);
      ground.draw(context, camera, size, look, (target, from, part) =>
        drawGround(
          target,
          {
            ...marks.seen(from, part),
            links,
            hoveredLinks:
              state.hoveredStory === null ? [] : linksOf(state.atlas?.links ?? [], state.hoveredStory, LINKS_SHOWN_OF_STORY),
            marked: new Set(marked),
            scale: from.k,
            level: at,
            colourOf,
          },
          paints,
        ),
      );
      const hovered = marks.find(hoveredArticle, state.hoveredStory);
      if (hovered) drawRing(context, onScreen(hovered, camera), paints);
      drawLabels(context, labels.seen(), colourOf, paints);
      const spot = spotOf(state);
      if (spot) drawSpot(context, spot, camera, paints);
      if (canvas.matches(':focus-visible')) drawReticle(context, middle(), paints);
      minimap.update(marks.all().regions, marks.whole(), viewOf(camera, size), size, paints);
      if (busy || coming) surface.redraw();
    },
    pick: (x, y, camera) => pickAt(x, y, camera),
    onHover: (/** @type {Item | undefined} */ item, at) => {
      const article = item?.kind === 'article' ? item.id : null;
      const hoveredStory = item?.kind === 'story' ? item.id : null;
      const hoveredConstellation = item?.kind === 'constellation' ? item.id : null;
      const before = store.get();
      if (before.hoveredStory !== hoveredStory || before.hoveredConstellation !== hoveredConstellation)
        store.set({ hoveredStory, hoveredConstellation });
      if (article !== hoveredArticle) surface.redraw();
      hoveredArticle = article;
      tooltip.update(item, at);
    },
    onClick: open,
    onDoubleClick: (/** @type {Item | undefined} */ item) => {
      if (item?.kind === 'constellation') openConstellation(store, item.id);
    },
    onMove: () => look(),
    onRest: () => marks.isEmpty() || address.rest(),
  });
  const canvas = surface.canvas;
  canvas.tabIndex = 0;
  canvas.addEventListener('focus', surface.redraw);
  canvas.addEventListener('blur', surface.redraw);
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-roledescription', 'map');
  canvas.setAttribute('aria-label', 'Map of stories, still empty');

  /** @type {() => void} */
  let onView = () => {};
  const look = () => {
    const [camera, size] = [surface.camera(), surface.size()];
    if (size.width === 0 || marks.isEmpty()) return;
    const articlesFrom = articleScale(marks.wholeScale(size));
    region.show(viewOf(camera, size), marks.whole(), { scale: camera.k, articlesFrom });
    onView();
  };
  /** Whether the map has been shown somewhere. */
  let placed = false;
  const fit = (/** @type {boolean} */ animated) => {
    const { route } = store.get();
    const spot = spotOf(store.get());
    // Where it flies to is still to come, or nowhere.
    if (placed && route.page === 'atlas' && route.mark && !spot?.bounds) return;
    placed = true;
    const focus = marks.all().regions.filter(({ id }) => id === focusOf(store.get()));
    const part = spot?.bounds ?? (focus.length > 0 ? boundsOf(focus) : undefined);
    const article = spot?.kind === 'Article';
    const near = Math.max(NEAR, articleScale(marks.wholeScale(surface.size())) * 2);
    surface.fit(() => part ?? marks.whole(), {
      padding: part ? { x: 60, y: 70 } : { x: 10, y: 10 },
      largest: article ? Math.min(near, SCALES[1] / 2) : SCALES[1] / 2,
      animated,
    });
  };
  const address = createMapAddress(store, { surface: () => surface, fit });
  const middle = () => ({ x: surface.size().width / 2, y: surface.size().height / 2 });
  const centre = (/** @type {{x: number, y: number}} */ at) => {
    const { route } = store.get();
    // In the middle of a flight, the camera has a scale that nobody asked for.
    return { ...at, k: (route.page === 'atlas' && route.at?.k) || surface.camera().k };
  };
  const minimap = createMinimap(container, {
    onJump: (at) => {
      address.flush();
      flyOnMap(store, { at: centre(at) });
    },
    onDrag: (at) => surface.flyTo(centre(at)),
    onDrop: address.rest,
  });
  const map = {
    update: surface.redraw,
    fit: address.whole,
    zoomBy: surface.zoomBy,
    unmark: () => markOnMap(store, null, marks.isEmpty() ? undefined : address.stay()),
    /** What lies in the middle, and how much shows. */
    view: () => ({ ...marks.view(surface.camera(), surface.size()), item: pickAt(middle().x, middle().y, surface.camera()) }),
    /** Calls back whenever something else shows. @param {() => void} listener */
    watchView: (listener) => {
      onView = listener;
    },
    destroy: () => {
      ends.forEach((end) => end());
      tooltip.destroy();
      minimap.destroy();
      region.destroy();
      address.destroy();
      surface.destroy();
    },
  };
  followMapKeys(canvas, {
    ...map,
    panBy: surface.panBy,
    open: () => {
      const { route } = store.get();
      if (route.page !== 'atlas') return;
      if (route.mark) openNode(store, route.mark);
      else if (route.constellation && !route.at) openConstellation(store, route.constellation);
      else open(pickAt(middle().x, middle().y, surface.camera()));
    },
    leave: () => {
      const { route } = store.get();
      if (route.page !== 'atlas') return;
      if (route.mark) map.unmark();
      else focusConstellation(store, null);
    },
  });

  const refresh = () => {
    const { atlas, region: part } = store.get();
    if (!atlas) return;
    const first = marks.isEmpty();
    marks.show(atlas, part);
    links = strongestLinks(atlas.links, LINKS_SHOWN);
    urgent = true;
    shows += 1;
    canvas.setAttribute('aria-label', `Map of ${atlas.stories.length} stories; arrow keys move it, plus and minus zoom`);
    if (first) address.go(false);
    surface.redraw();
    look();
  };
  const ends = [
    store.watch(({ atlas }) => atlas, refresh),
    store.watch(({ region: part }) => part, refresh),
    store.watch(whereTextOf, (text) => {
      if (text === null) return;
      if (document.activeElement?.closest('.search')) canvas.focus({ preventScroll: true });
      if (!marks.isEmpty()) address.go(true);
    }),
    store.watch(spotOf, (spot) => {
      const { route } = store.get();
      if (spot && route.page === 'atlas' && !route.at && !marks.isEmpty()) fit(true);
      surface.redraw();
    }),
    store.watch(({ hoveredStory }) => hoveredStory, surface.redraw),
    store.watch(({ hoveredConstellation }) => hoveredConstellation, surface.redraw),
  ];
  return map;
};

/**
 * What labels depend on beside the camera.
 * @param {{width: number, height: number}} size
 * @param {import('../canvas/labels.js').Box[]} taken
 * @param {import('./level.js').Level} level
 */
const textOf = ({ width, height }, taken, level) =>
  `${width} ${height} ${taken.map(({ height: high }) => high)} ${level.stories >= SPEAKS} ${level.articles >= SPEAKS}`;

/** The constellation that the reader went to, if any. @param {import('../state/state.js').State} state */
export const focusOf = ({ route }) => (route.page === 'atlas' ? (route.constellation ?? null) : null);
