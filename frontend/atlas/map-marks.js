// @ts-check
import { boundsOf, cameraFor, toWorld } from '../canvas/geometry.js';
import { articleMarksOf } from './article-marks.js';
import { onScreen } from './draw.js';
import { createFading } from './fading.js';
import { levelAt } from './level.js';
import { marksOf, regionsOf } from './marks.js';
import { around } from './place.js';

/** @typedef {import('./marks.js').Mark} Mark */
/** @typedef {import('./marks.js').Region} Region */
/** @typedef {import('./article-marks.js').ArticleMark & {title: string}} TitledMark */
/** @typedef {import('../canvas/geometry.js').Camera} Camera */
/** @typedef {{width: number, height: number}} Size */

/** From the whole map to the edge of the picture, in pixels. */
const PADDING = { x: 10, y: 10 };

/** What is on the map: of the whole corpus from afar, and of the part that shows. */
export const createMapMarks = () => {
  /** @type {import('./fading.js').Fading<Mark>} */
  const stories = createFading(({ id }) => id);
  /** @type {import('./fading.js').Fading<Region>} */
  const regions = createFading(({ id }) => id);
  /** @type {import('./fading.js').Fading<TitledMark>} */
  const articles = createFading(({ id }) => id);
  let all = {
    marks: /** @type {Mark[]} */ ([]),
    regions: /** @type {Region[]} */ ([]),
    articles: /** @type {TitledMark[]} */ ([]),
  };
  let whole = boundsOf([]);
  /** @type {import('./fading.js').Fading<string>} whether the articles of what shows are known */
  const known = createFading((name) => name);
  return {
    /** @param {import('../api/types.js').Atlas} atlas @param {import('../api/types.js').Region | null} part */
    show: (atlas, part) => {
      const titled = part?.articles ?? [];
      all = {
        marks: together(marksOf(atlas), part ? marksOf(part) : []),
        regions: together(regionsOf(atlas), part ? regionsOf(part) : []),
        articles: articleMarksOf(titled).map((mark, index) => ({ ...mark, title: titled[index].title })),
      };
      const discs = boundsOf([...all.regions, ...all.marks]);
      whole = atlas.extent ? around(discs, atlas.extent) : discs;
      stories.show(all.marks);
      regions.show(all.regions);
      articles.show(all.articles);
      known.show(part && (part.articles.length > 0 || part.articleFigures.total === 0) ? ['articles'] : []);
    },
    /** The level of detail; that of articles only as soon as these are known. @param {number} scale @param {Size} size */
    level: (scale, size) => {
      const { stories: told, articles: near } = levelAt(scale, cameraFor(whole, size, PADDING, Infinity).k);
      return { stories: told, articles: near * (known.seen()[0]?.opacity ?? 0) };
    },
    isEmpty: () => all.marks.length === 0,
    all: () => all,
    whole: () => whole,
    /** The scale that shows all of the map. @param {Size} size */
    wholeScale: (size) => cameraFor(whole, size, PADDING, Infinity).k,
    /** What shows, in pixels, the most important first. @param {Camera} camera @param {Size} size */
    onScreen: (camera, size) => {
      const visible = inPicture(camera, size);
      return {
        marks: all.marks.filter(visible).map((mark) => onScreen(mark, camera)),
        regions: all.regions.filter(visible).map((region) => onScreen(region, camera)),
        articles: all.articles.filter(visible).map((article) => onScreen(article, camera)),
      };
    },
    /** Lets things come and go; says whether some still do. @param {number} now @param {boolean} calm */
    step: (now, calm) => [stories, regions, articles, known].map((each) => each.step(now, calm)).some(Boolean),
    /** What shows, in pixels, with what is coming and going. @param {Camera} camera @param {Size} size */
    seen: (camera, size) => {
      const visible = inPicture(camera, size);
      const shown = (/** @type {import('./fading.js').Fading<any>} */ each) =>
        each
          .seen()
          .filter(({ item }) => visible(item))
          .map(({ item, opacity }) => ({ item: onScreen(item, camera), opacity }));
      return { marks: shown(stories), regions: shown(regions), articles: shown(articles) };
    },
    /** The article, else the story, of a key. @param {string | null} article @param {string | null} story */
    find: (article, story) =>
      all.articles.find(({ id }) => id === article) ?? all.marks.find(({ id }) => id === story),
    /** What lies in the middle, and how many stories show. @param {Camera} camera @param {Size} size */
    view: (camera, size) => {
      const visible = inPicture(camera, size);
      const middle = toWorld(camera, size.width / 2, size.height / 2);
      const region = all.regions.find(({ x, y, radius }) => Math.hypot(x - middle.x, y - middle.y) <= radius);
      const corners = [toWorld(camera, 0, 0), toWorld(camera, size.width, size.height)];
      return {
        stories: all.marks.filter(visible).length,
        constellation: region?.id,
        whole:
          all.marks.length === 0 ||
          (corners[0].x <= whole.left && corners[0].y <= whole.top && corners[1].x >= whole.right && corners[1].y >= whole.bottom),
      };
    },
  };
};

/**
 * What either list has, the largest first.
 * @template {{id: string, radius: number}} M
 * @param {M[]} one
 * @param {M[]} other
 */
const together = (one, other) =>
  other.length === 0
    ? one
    : [...new Map([...one, ...other].map((mark) => [mark.id, mark])).values()].sort((a, b) => b.radius - a.radius);

/** @param {Camera} camera @param {Size} size */
const inPicture =
  ({ x, y, k }, { width, height }) =>
  (/** @type {{x: number, y: number, radius: number}} */ circle) => {
    const [left, top, radius] = [x + k * circle.x, y + k * circle.y, k * circle.radius];
    return left + radius > 0 && top + radius > 0 && left - radius < width && top - radius < height;
  };
