// @ts-check
import { toScreen } from '../canvas/geometry.js';
import { heightsOf, NOTE_SIZE } from './label-lines.js';

/** @typedef {import('../canvas/geometry.js').Camera} Camera */
/** @typedef {import('../canvas/ink.js').Ink} Ink */
/** @typedef {import('../style/palette.js').Colour} Colour */
/** @typedef {import('../api/types.js').StoryLink} StoryLink */
/** @typedef {import('./marks.js').Mark} Mark */
/** @typedef {import('./marks.js').Region} Region */
/**
 * @typedef {object} AtlasScene what is drawn, in pixels
 * @property {Mark[]} marks
 * @property {Region[]} regions
 * @property {StoryLink[]} links the weakest first
 * @property {StoryLink[]} hoveredLinks
 * @property {string | null} hovered a story's key
 * @property {Set<string | null>} marked keys of constellations that stand out
 * @property {import('./label-lines.js').Label[]} labels
 * @property {number} scale pixels of an article's radius
 * @property {(key: string) => Colour} colourOf
 */

/** A story of one article is a dot in its disc. */
const DOT = 0.62;

/**
 * Draws an atlas: constellations below, then links, stories, and labels on top.
 * @param {CanvasRenderingContext2D} context
 * @param {AtlasScene} scene
 * @param {Ink} ink
 */
export const drawAtlas = (context, scene, ink) => {
  const byKey = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const scale = Math.min(1.4, Math.max(0.5, scene.scale / 5));
  for (const region of scene.regions) drawRegion(context, region, scene.marked.has(region.id), ink);
  drawLinks(context, scene.links, byKey, { colour: ink.ink, opacity: ink.dark ? 0.2 : 0.15, scale });
  drawLinks(context, scene.hoveredLinks, byKey, { colour: ink.ink, opacity: 0.55, scale: scale * 0.8 });
  for (const mark of scene.marks) {
    if (mark.single) drawDot(context, mark, scene.colourOf(mark.id));
    else drawCircle(context, mark, scene.colourOf(mark.id), ink);
  }
  const hovered = scene.hovered === null ? undefined : byKey.get(scene.hovered);
  if (hovered) drawRing(context, hovered, ink);
  for (const label of scene.labels) drawLabel(context, label, scene, ink);
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

/** @param {CanvasRenderingContext2D} context @param {Region} region @param {boolean} marked @param {Ink} ink */
const drawRegion = (context, { x, y, radius }, marked, ink) => {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.globalAlpha = marked ? 0.75 : 0.42;
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

/** @param {CanvasRenderingContext2D} context @param {Mark} mark @param {Colour} colour @param {Ink} ink */
const drawCircle = (context, { x, y, radius }, colour, ink) => {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = ink.paper;
  context.fill();
  context.beginPath();
  context.arc(x, y, Math.max(0.5, radius - 1), 0, 2 * Math.PI);
  context.fillStyle = colour.fill;
  context.fill();
  context.strokeStyle = colour.edge;
  context.lineWidth = 1;
  context.stroke();
};

/** @param {CanvasRenderingContext2D} context @param {Mark} mark @param {Colour} colour */
const drawDot = (context, { x, y, radius }, colour) => {
  context.beginPath();
  context.arc(x, y, Math.max(0.8, radius * DOT), 0, 2 * Math.PI);
  context.fillStyle = colour.fill;
  context.fill();
};

/** @param {CanvasRenderingContext2D} context @param {Mark} mark @param {Ink} ink */
const drawRing = (context, { x, y, radius }, ink) => {
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
 * @param {AtlasScene} scene
 * @param {Ink} ink
 */
const drawLabel = (context, label, { colourOf }, ink) => {
  const heights = heightsOf(label);
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
  ({ inside: `600 SIZE ${serif}`, beside: `SIZE ${sans}`, region: `italic 600 SIZE ${serif}` })[of] ?? `SIZE ${sans}`;

/** @param {'light' | 'dark'} text */
const inkOn = (text) => (text === 'light' ? '#ffffff' : '#1a1815');
