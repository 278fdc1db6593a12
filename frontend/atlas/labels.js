// @ts-check
import { placeLabels } from '../canvas/labels.js';
import { dotRadius, labelOfTitle, titleLabels } from './article-marks.js';
import { ALIGNED, besideOf, crownLabel, labelBeside, labelOfRegion, regionLabel } from './label-beside.js';
import { labelInside } from './label-inside.js';
import { boxOf } from './label-lines.js';

/** @typedef {import('./article-marks.js').ArticleMark} ArticleMark */
/** @typedef {import('./marks.js').Mark} Mark */
/** @typedef {import('./marks.js').Region} Region */
/** @typedef {import('../canvas/labels.js').Box} Box */
/** @typedef {import('../canvas/wrap.js').Width} Width */
/** @typedef {{width: number, height: number}} Picture */
/** @typedef {import('./label-lines.js').Label} Label */

/** Stories are labelled beside their circles from these radii on; sooner, it would say more than they show. */
const LEAST_RADIUS = { several: 13, single: 9 };
/** Constellations are labelled from this radius on. */
const LEAST_REGION = 20;
/** The share of a level from which on its names stand in the place of the coarser one's. */
export const SPEAKS = 0.5;
/** Titles beyond these would hardly find a place. */
const MOST_TITLES = 200;

/**
 * The labels of a map at a level of detail: constellations from afar, their stories too when these are
 * nearer, articles and the stories around them when these are nearest.
 * @param {{marks: Mark[], regions: Region[], articles: (ArticleMark & {title: string})[]}} circles in pixels, the most
 *   important first
 * @param {import('./level.js').Level} level
 * @param {{inside: Width, beside: Width, region: Width, article: Width}} widths
 * @param {Picture} picture
 * @param {Box[]} [taken] places that something else has
 * @returns {Label[]}
 */
export const labelLevel = ({ marks, regions, articles }, level, widths, picture, taken = []) => {
  if (level.articles < SPEAKS)
    return labelAtlas({ marks: level.stories < SPEAKS ? [] : marks, regions }, widths, picture, taken);
  const dots = articles
    .filter((circle) => isVisible(circle, picture))
    .map((mark) => ({ ...mark, dot: { ...mark, id: `article:${mark.id}`, radius: dotRadius(mark.radius) } }));
  const several = marks.filter((mark) => !mark.single && isVisible(mark, picture));
  const named = several.map((mark) => crownLabel(mark, widths.inside, picture));
  const obstacles = dots.map(({ dot }) => dot);
  const musts = placeLabels(named.filter(({ must }) => must), [], picture, taken);
  const crowns = [...musts, ...placeLabels(named.filter(({ must }) => !must), obstacles, picture, [...taken, ...boxesOf(musts)])];
  const used = [...taken, ...boxesOf(crowns)];
  const titles = placeLabels(
    titleLabels(dots.slice(0, MOST_TITLES), widths.article),
    obstacles,
    picture,
    used,
  );
  return [...crowns.map(({ label, box }) => ({ ...labelOfRegion(label, box), of: /** @type {const} */ ('crown') })), ...titles.map(labelOfTitle)];
};

/**
 * The labels of an atlas: of a story inside its circle where that fits, else beside it where there is
 * room; of a constellation at its edge. None lies on another one or is cut.
 * @param {{marks: Mark[], regions: Region[]}} circles in pixels, the most important first
 * @param {{inside: Width, beside: Width, region: Width}} widths
 * @param {Picture} picture
 * @param {Box[]} [taken] places that something else has
 * @returns {Label[]}
 */
export const labelAtlas = ({ marks, regions }, widths, picture, taken = []) => {
  const visible = marks.filter((circle) => isVisible(circle, picture));
  /** @type {Label[]} */
  const inside = [];
  const rest = [];
  for (const circle of visible) {
    const label = labelInside(circle, widths, picture);
    if (label) inside.push(...label);
    else if (circle.radius >= LEAST_RADIUS[circle.single ? 'single' : 'several'])
      rest.push(besideOf(circle, widths.beside));
  }
  const names = regions
    .filter((region) => !region.single && region.radius >= LEAST_REGION && isVisible(region, picture))
    .map((region) => regionLabel(region, widths.region));
  const used = [...taken, ...inside.map((label) => boxOf(label, widths.inside))];
  const named = [];
  // The largest has its name before a smaller one looks for a place, so that no neighbour's pushes it off.
  for (const name of names) {
    const [placed] = [...placeLabels([name], visible, picture, used), ...placeOver([name], [], picture, used)];
    if (!placed) continue;
    named.push(placed);
    used.push(placed.box);
  }
  const free = placeLabels(rest, visible, picture, [...taken, ...boxesOf(named)]);
  const across = placeOver(rest, free, picture, [...used, ...boxesOf(free)]);
  return [
    ...inside,
    ...named.map(({ label, box }) => labelOfRegion(label, box)),
    ...free.map(({ label, box, place }) => labelBeside(label, box, ALIGNED[place])),
    ...across.map(({ label, box }) => labelBeside({ ...label, text: label.overText }, box, 'center')),
  ];
};

/**
 * Places what must be labelled and found no free place: across circles, but on no other label.
 * @template {{id: string, must: boolean, boxes: Box[], overBoxes: Box[]}} L
 * @param {L[]} labels
 * @param {{label: L}[]} placed
 * @param {Picture} picture
 * @param {Box[]} taken
 */
const placeOver = (labels, placed, picture, taken) => {
  const done = new Set(placed.map(({ label }) => label));
  const left = labels.filter((label) => label.must && !done.has(label));
  return placeLabels(
    left.map((label) => ({ ...label, boxes: label.overBoxes })),
    [],
    picture,
    taken,
  );
};

/** @param {{box: Box}[]} placed */
const boxesOf = (placed) => placed.map(({ box }) => box);

/** @param {{x: number, y: number, radius: number}} circle @param {Picture} picture */
const isVisible = ({ x, y, radius }, { width, height }) =>
  x + radius > 0 && y + radius > 0 && x - radius < width && y - radius < height;
