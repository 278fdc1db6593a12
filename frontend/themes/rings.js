// @ts-check
/* global d3 */
import { nameOf } from '../atlas/names.js';
import { boundsOf, cameraFor, toScreen } from '../canvas/geometry.js';
import { formatCounted } from '../format/numbers.js';
import { element, fill, svgElement } from '../page/element.js';
import { followWidth } from '../page/follow-width.js';
import { createTooltipBox } from '../page/tooltip.js';
import { openStory } from '../state/navigation.js';
import { partsOf } from './arcs.js';
import { byThemes } from './articles.js';
import { badge, patterns } from './badge.js';
import { letterOf } from './chosen.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./articles.js').Row} Row */
/** @typedef {{row: Row, name: string, x: number, y: number, radius: number}} Disc in pixels */

const HEIGHTS = { least: 300, most: 560 };
const PADDING = { x: 40, y: 34 };
/** How many times as large as the whole map the part with the themes may be drawn. */
const NEAREST = 3.5;
/** The least radius of a story with and without articles of the themes, in pixels. */
const LEAST = { themed: 5, other: 1.2 };
/** A disc from this radius on has a ring with a hole, a smaller one is all filled. */
const HOLE_FROM = 9;
const LABELS = 12;
/** Half of a letter's usual width, in pixels. */
const HALF_LETTER = 2.7;
const LABEL_HEIGHT = 14;

/**
 * The atlas with each story as a ring that shows its share of each theme.
 * @param {import('../state/state.js').AppStore} store
 */
export const createRings = (store) => {
  const svg = svgElement('svg', { class: 'rings', role: 'img' });
  const stage = element('div', { class: 'rings-stage' }, svg);
  const key = element('p', { class: 'themes-key' });
  const note = element('p', { class: 'ranking-key' });
  const root = element('section', { class: 'themes-rings', 'aria-label': 'The themes on the atlas' }, element('h3', {}, 'On the atlas'), key, stage, note);
  const tooltip = createTooltipBox(stage);
  /** @type {Model | null} */
  let shown = null;
  let width = 0;

  const draw = () => {
    if (!shown?.atlas || width === 0) return;
    const { told, atlas, rows, days } = shown;
    const themes = told.themes.map(({ theme }) => theme);
    const height = Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, width * 0.6));
    const camera = cameraOf(atlas.stories, told, { width, height });
    const { k } = camera;
    const byKey = new Map(rows.map((row) => [row.story, row]));
    const place = (/** @type {import('../api/types.js').Story} */ story) => toScreen(camera, story);
    const others = atlas.stories.filter((story) => !byKey.has(story.key));
    const discs = atlas.stories.flatMap((story) => {
      const row = byKey.get(story.key);
      return row ? [{ row, name: nameOf(story, 2), ...place(story), radius: Math.max(LEAST.themed, k * story.radius) }] : [];
    });
    const { defs, fillOf } = patterns(themes, 'ring');
    for (const [name, value] of [['width', width], ['height', height], ['viewBox', `0 0 ${width} ${height}`]]) svg.setAttribute(String(name), String(value));
    const carrying = `${formatCounted(discs.length, 'story')} of ${atlas.stories.length} on the map have articles of the themes`;
    svg.setAttribute('aria-label', `${carrying}${days ? `, ${days}` : ''}; the table below says how many`);
    fill(
      svg,
      defs,
      ...others.map((story) => svgElement('circle', { class: 'ring-other', cx: place(story).x, cy: place(story).y, r: Math.max(LEAST.other, k * story.radius - 0.5) })),
      ...discs.map((disc) => ringOf(disc, fillOf, point, () => openStory(store, disc.row.story))),
      ...labelsOf(discs, { width, height }),
    );
    const hidden = rows.length - discs.length;
    note.textContent = [
      `Each circle is a story, its area the number of its articles, its ring their share. ${days ? `Counted: ${days}. ` : ''}Faint: none of the themes. A press opens the story.`,
      ...(hidden > 0 ? [`${formatCounted(hidden, 'story')} with such articles ${hidden === 1 ? 'is' : 'are'} too small for this map, and in the table.`] : []),
    ].join(' ');
    const several = element('span', { class: 'theme-badge is-several', 'aria-hidden': 'true' }, '&');
    fill(key, ...themes.map((theme, at) => element('span', {}, badge(theme, at), theme.name)), element('span', {}, several, 'several'));
  };
  const point = (/** @type {Disc | null} */ disc, /** @type {{x: number, y: number}} */ at = { x: 0, y: 0 }) => {
    if (!disc || !shown) return tooltip.hide();
    const { row } = disc;
    const counts = [...row.articles.map((count, theme) => `${count} ${letterOf(theme)}`), `${row.several} several`];
    return tooltip.show(at, [
      element('p', { class: 'tooltip-headline' }, row.label),
      element('p', { class: 'tooltip-facts' }, `${formatCounted(row.size, 'article')}: ${counts.join(', ')}`),
    ]);
  };
  const endWidth = followWidth(stage, (wide) => {
    width = wide;
    draw();
  });
  return {
    root,
    /** @param {Model} model */
    update: (model) => {
      shown = model;
      root.hidden = !model.atlas || model.atlas.stories.length === 0;
      draw();
    },
    destroy: endWidth,
  };
};

/**
 * Shows the part of the map where the themes are, on all days, with what lies around.
 * @param {import('../api/types.js').Story[]} stories
 * @param {Model['told']} told
 * @param {{width: number, height: number}} size
 */
const cameraOf = (stories, told, size) => {
  const keys = new Set(told.stories.map(({ story }) => story));
  const themed = stories.filter(({ key }) => keys.has(key));
  const whole = cameraFor(boundsOf(stories), size, PADDING, Infinity);
  return themed.length > 0 ? cameraFor(boundsOf(themed), size, PADDING, NEAREST * whole.k) : whole;
};

/** @param {Disc} disc @param {(place: number) => string} fillOf @param {(disc: Disc | null, at?: {x: number, y: number}) => void} point @param {() => void} open */
const ringOf = (disc, fillOf, point, open) => {
  const { row, x, y, radius } = disc;
  const inner = radius < HOLE_FROM ? 0 : radius * 0.58;
  const track = svgElement('circle', { class: 'ring-track', r: radius });
  const parts = partsOf(row).map(({ place, from, to }) => {
    const arc = { innerRadius: inner, outerRadius: radius, startAngle: 2 * Math.PI * from, endAngle: 2 * Math.PI * to };
    const part = svgElement('path', { class: place === null ? 'ring-several' : 'ring-part', d: d3.arc()(arc) });
    if (place !== null) part.style.setProperty('fill', fillOf(place));
    return part;
  });
  const stage = (/** @type {PointerEvent} */ event) => {
    const [left, top] = d3.pointer(event, /** @type {SVGElement} */ (event.currentTarget).ownerSVGElement);
    return { x: left, y: top };
  };
  return svgElement(
    'g',
    {
      class: 'ring',
      'data-story': row.story,
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
      onpointermove: (/** @type {PointerEvent} */ event) => point(disc, stage(event)),
      onpointerleave: () => point(null),
      onclick: open,
    },
    track,
    ...parts,
    svgElement('circle', { class: 'ring-edge', r: radius }),
  );
};

/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */

/**
 * Names beside the discs that tell most of the themes, where there is room; the first has one even over smaller discs.
 * @param {Disc[]} discs
 * @param {{width: number, height: number}} size
 */
const labelsOf = (discs, { width, height }) => {
  const circles = discs.map(squareOf);
  /** @type {Box[]} */
  const names = [];
  return [...discs]
    .sort((one, other) => byThemes(one.row, other.row))
    .slice(0, LABELS)
    .flatMap((disc, rank) => {
      const { x, y, radius, name } = disc;
      const half = name.length * HALF_LETTER;
      const boxes = [[x, y + radius + 2], [x + radius + half + 4, y - LABEL_HEIGHT / 2], [x - radius - half - 4, y - LABEL_HEIGHT / 2], [x, y - radius - 2 - LABEL_HEIGHT]]
        .map(([at, top]) => ({ at: Math.min(width - half - 2, Math.max(half + 2, at)), top }))
        .map(({ at, top }) => ({ left: at - half, right: at + half, top, bottom: top + LABEL_HEIGHT }))
        .filter(({ top, bottom }) => top >= 0 && bottom <= height);
      const coverage = (/** @type {Box} */ box) => d3.sum(circles, (/** @type {Box} */ circle) => (overlaps(box, circle) ? (circle.right - circle.left) ** 2 : 0));
      const isFree = (/** @type {Box[]} */ taken) => (/** @type {Box} */ box) => !taken.some((other) => overlaps(box, other));
      const box = boxes.find(isFree([...circles, ...names])) ?? (rank === 0 ? d3.least(boxes.filter(isFree([squareOf(disc)])), coverage) : undefined);
      if (!box) return [];
      names.push(box);
      const label = svgElement('text', { class: 'ring-label', x: (box.left + box.right) / 2, y: box.bottom - 3 });
      label.textContent = name;
      return [label];
    });
};

/** @param {Disc} disc @returns {Box} */
const squareOf = ({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

/** @param {Box} one @param {Box} other */
const overlaps = (one, other) => one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
