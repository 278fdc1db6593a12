// @ts-check
import { toScreen } from '../canvas/geometry.js';
import { dotRadius } from './article-marks.js';
import { heightsOf, NOTE_SIZE } from './label-lines.js';

/** @typedef {import('../canvas/geometry.js').Camera} Camera */
/** @typedef {import('../canvas/ink.js').Ink} Ink */
/** @typedef {import('../style/palette.js').Colour} Colour */
/** @typedef {import('../api/types.js').StoryLink} StoryLink */
/** @typedef {import('./marks.js').Mark} Mark */
/** @typedef {import('./marks.js').Region} Region */
/**
 * @typedef {object} GroundScene what is drawn, in pixels, each with how much of it can be seen, 0 to 1
 * @property {{item: Mark, opacity: number}[]} marks
 * @property {{item: Region, opacity: number}[]} regions
 * @property {{item: import('./article-marks.js').ArticleMark, opacity: number}[]} articles
 * @property {StoryLink[]} links the weakest first
 * @property {StoryLink[]} hoveredLinks
 * @property {Set<string | null>} marked keys of constellations that stand out
 * @property {number} scale pixels of an article's radius
 * @property {import('./level.js').Level} level
 * @property {(key: string) => Colour} colourOf
 */

/** A story of one article is a dot in its disc. */
const DOT = 0.62;
/** How much of a story's colour is there from afar, and where its articles show. */
const QUIET = 0.62;
const PALE = 0.13;

/**
 * Draws what lies below the labels: constellations, on them links, stories, and articles.
 * @param {CanvasRenderingContext2D} context
 * @param {GroundScene} scene
 * @param {Ink} ink
 */
export const drawGround = (context, scene, ink) => {
  const { level } = scene;
  const byKey = new Map(scene.marks.map(({ item }) => [item.id, item]));
  const scale = Math.min(1.4, Math.max(0.5, scene.scale / 5));
  const linked = 1 - level.articles;
  for (const { item, opacity } of scene.regions) drawRegion(context, item, scene.marked.has(item.id), ink, opacity);
  if (linked > 0) drawLinks(context, scene.links, byKey, { colour: ink.ink, opacity: (ink.dark ? 0.2 : 0.15) * linked, scale });
  drawLinks(context, scene.hoveredLinks, byKey, { colour: ink.ink, opacity: 0.55, scale: scale * 0.8 });
  const strength = QUIET + (1 - QUIET) * level.stories;
  const fill = strength + (PALE - strength) * level.articles;
  for (const { item, opacity } of scene.marks) {
    if (item.single) drawDot(context, item, scene.colourOf(item.id), strength * opacity * linked);
    else drawCircle(context, item, scene.colourOf(item.id), ink, { opacity, fill });
  }
  for (const { item, opacity } of scene.articles)
    drawArticle(context, item, scene.colourOf(item.story), ink, opacity * level.articles);
  context.globalAlpha = 1;
};

/**
 * Draws the labels.
 * @param {CanvasRenderingContext2D} context
 * @param {{item: import('./label-lines.js').Label, opacity: number}[]} labels
 * @param {(key: string) => Colour} colourOf
 * @param {Ink} ink
 */
export const drawLabels = (context, labels, colourOf, ink) => {
  for (const { item, opacity } of labels) drawLabel(context, item, colourOf, ink, opacity);
  context.globalAlpha = 1;
};

/**
 * @template {{x: number, y: number, radius: number}} C
 * @param {C} circle
 * @param {Camera} camera
 * @returns {C}
 */
export const onScreen = (circle, camera) => ({
  ...circle,
  ...toScreen(camera, circle),
  radius: circle.radius * camera.k,
});

/** @param {CanvasRenderingContext2D} context @param {Region} region @param {boolean} marked @param {Ink} ink @param {number} opacity */
const drawRegion = (context, { x, y, radius }, marked, ink, opacity) => {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.globalAlpha = opacity * (marked ? 0.75 : 0.42);
  context.fillStyle = ink.rule;
  context.fill();
  context.globalAlpha = 1;
  if (!marked) return;
  context.strokeStyle = ink.ink;
  context.lineWidth = 1.5;
  context.stroke();
};

/**
 * @param {CanvasRenderingContext2D} context
 * @param {StoryLink[]} links
 * @param {Map<string, Mark>} byKey
 * @param {{colour: string, opacity: number, scale: number}} style
 */
const drawLinks = (context, links, byKey, { colour, opacity, scale }) => {
  const heaviest = Math.max(...links.map(({ weight }) => weight), 1e-9);
  context.strokeStyle = colour;
  context.globalAlpha = opacity;
  for (const { source, target, weight } of links) {
    const from = byKey.get(source);
    const to = byKey.get(target);
    if (!from || !to) continue;
    context.lineWidth = scale * (0.7 + 3.2 * Math.sqrt(weight / heaviest));
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.globalAlpha = 1;
};

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Mark} mark
 * @param {Colour} colour
 * @param {Ink} ink
 * @param {{opacity: number, fill: number}} how much of it is there, and of its colour
 */
const drawCircle = (context, { x, y, radius }, colour, ink, { opacity, fill }) => {
  context.beginPath();
  context.arc(x, y, Math.max(0.5, radius - 1), 0, 2 * Math.PI);
  context.globalAlpha = opacity;
  context.fillStyle = ink.paper;
  context.fill();
  context.globalAlpha = opacity * fill;
  context.fillStyle = colour.fill;
  context.fill();
  context.globalAlpha = opacity * Math.max(fill, 0.5);
  context.strokeStyle = colour.edge;
  context.lineWidth = 1;
  context.stroke();
};

/** @param {CanvasRenderingContext2D} context @param {Mark} mark @param {Colour} colour @param {number} opacity */
const drawDot = (context, { x, y, radius }, colour, opacity) => {
  if (opacity <= 0) return;
  context.beginPath();
  context.arc(x, y, Math.max(0.8, radius * DOT), 0, 2 * Math.PI);
  context.globalAlpha = opacity;
  context.fillStyle = colour.fill;
  context.fill();
};

/**
 * An article; hollow where it has no post of its own.
 * @param {CanvasRenderingContext2D} context
 * @param {import('./article-marks.js').ArticleMark} article
 * @param {Colour} colour
 * @param {Ink} ink
 * @param {number} opacity
 */
const drawArticle = (context, { x, y, radius, full }, colour, ink, opacity) => {
  context.beginPath();
  context.arc(x, y, dotRadius(radius), 0, 2 * Math.PI);
  context.globalAlpha = opacity;
  context.fillStyle = full ? colour.fill : ink.paper;
  context.fill();
  context.strokeStyle = colour.edge;
  context.lineWidth = full ? 1 : 1.6;
  context.stroke();
};

/** @param {CanvasRenderingContext2D} context @param {{x: number, y: number, radius: number}} circle @param {Ink} ink */
export const drawRing = (context, { x, y, radius }, ink) => {
  for (const [width, colour] of /** @type {[number, string][]} */ ([
    [6, ink.paper],
    [2.5, ink.ink],
  ])) {
    context.beginPath();
    context.arc(x, y, radius + 2, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
};

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import('./label-lines.js').Label} label
 * @param {(key: string) => Colour} colourOf
 * @param {Ink} ink
 * @param {number} opacity
 */
const drawLabel = (context, label, colourOf, ink, opacity) => {
  const heights = heightsOf(label);
  context.globalAlpha = opacity;
  const inside = label.of === 'inside';
  context.textAlign = label.align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = ink.paper;
  context.fillStyle = inside ? inkOn(colourOf(label.id).text) : ink.ink;
  context.font = fontOf(label, ink).replace('SIZE', `${label.size}px`);
  label.lines.forEach((line, index) => {
    if (!inside) context.strokeText(line, label.x, heights.lines[index]);
    context.fillText(line, label.x, heights.lines[index]);
  });
  context.font = `${NOTE_SIZE}px ${ink.sans}`;
  label.note.forEach((line, index) => context.fillText(line, label.x, heights.note[index]));
};

/** The fonts of the labels, with `SIZE` where the size belongs. @param {{of: string}} label @param {Ink} ink */
export const fontOf = ({ of }, { serif, sans }) =>
  ({ inside: `600 SIZE ${serif}`, crown: `600 SIZE ${serif}`, region: `italic 600 SIZE ${serif}` })[of] ?? `SIZE ${sans}`;

/** @param {'light' | 'dark'} text */
const inkOn = (text) => (text === 'light' ? '#ffffff' : '#1a1815');

/** From a marked disc to the ring around it, in pixels, and the least radius that it has. */
const MARK = { away: 5, least: 11, dot: 4 };

/**
 * Marks where a node is.
 * @param {CanvasRenderingContext2D} context
 * @param {import('../api/types.js').Spot} spot
 * @param {Camera} camera
 * @param {Ink} ink
 */
export const drawSpot = (context, { bounds, places }, camera, ink) => {
  context.lineWidth = 2;
  for (const place of places) {
    const { x, y } = toScreen(camera, place);
    context.beginPath();
    context.arc(x, y, Math.max(MARK.dot, camera.k), 0, 2 * Math.PI);
    context.strokeStyle = ink.accent;
    context.stroke();
  }
  if (!bounds || places.length > 0) return;
  const middle = toScreen(camera, { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 });
  const radius = Math.max(MARK.least, (camera.k * (bounds.right - bounds.left)) / 2 + MARK.away);
  for (const [width, colour] of /** @type {[number, string][]} */ ([
    [7, ink.paper],
    [3, ink.accent],
  ])) {
    context.beginPath();
    context.arc(middle.x, middle.y, radius, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
};

const RETICLE = 9;

/** Says where the middle is, for who moves the map by keyboard. @param {CanvasRenderingContext2D} context @param {{x: number, y: number}} middle @param {Ink} ink */
export const drawReticle = (context, { x, y }, ink) => {
  for (const [width, colour] of /** @type {[number, string][]} */ ([
    [4, ink.paper],
    [1.5, ink.ink],
  ])) {
    context.beginPath();
    context.moveTo(x - RETICLE, y);
    context.lineTo(x + RETICLE, y);
    context.moveTo(x, y - RETICLE);
    context.lineTo(x, y + RETICLE);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
};
