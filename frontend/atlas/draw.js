// @ts-check
import { toScreen } from '../canvas/geometry.js';
import { colourOfRank } from '../style/palette.js';
import { heightsOf, labelAtlas, NOTE_SIZE } from './labels.js';

/** @typedef {import('../canvas/geometry.js').Camera} Camera */
/** @typedef {import('../canvas/ink.js').Ink} Ink */
/** @typedef {import('../api/types.js').StoryLink} StoryLink */
/** @typedef {import('./labels.js').Circle} Circle */
/**
 * @typedef {object} AtlasPicture
 * @property {(import('./layout.js').Mark & {terms: string[], headline: string, few: boolean})[]} marks the largest first
 * @property {StoryLink[]} links the weakest first
 * @property {StoryLink[]} hoveredLinks
 * @property {string | null} hovered key
 * @property {{inside: import('../canvas/wrap.js').Width, beside: import('../canvas/wrap.js').Width}} widths
 */

/**
 * Draws an atlas: links below, circles, labels on top.
 * @param {CanvasRenderingContext2D} context
 * @param {AtlasPicture} picture
 * @param {Camera} camera
 * @param {{width: number, height: number}} size
 * @param {Ink} ink
 */
export const drawAtlas = (context, picture, camera, size, ink) => {
  const circles = picture.marks.map((mark) => onScreen(mark, camera));
  const byKey = new Map(circles.map((circle) => [circle.id, circle]));
  const scale = Math.min(1.4, Math.max(0.5, camera.k));
  drawLinks(context, picture.links, byKey, { colour: ink.ink, opacity: ink.dark ? 0.3 : 0.24, scale });
  drawLinks(context, picture.hoveredLinks, byKey, { colour: ink.ink, opacity: 0.75, scale });
  circles.forEach((circle, rank) => drawCircle(context, circle, rank, ink));
  const hovered = picture.hovered === null ? undefined : byKey.get(picture.hovered);
  if (hovered) drawRing(context, hovered, ink);
  const ranks = new Map(circles.map(({ id }, rank) => [id, rank]));
  for (const label of labelAtlas(circles, picture.widths, size)) {
    drawLabel(context, label, ranks.get(label.id) ?? 0, ink);
  }
};

/** @param {AtlasPicture['marks'][number]} mark @param {Camera} camera @returns {Circle} */
export const onScreen = (mark, camera) => ({
  ...mark,
  ...toScreen(camera, mark),
  radius: mark.radius * camera.k,
});

/**
 * @param {CanvasRenderingContext2D} context
 * @param {StoryLink[]} links
 * @param {Map<string, Circle>} byKey
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
    context.lineWidth = scale * (0.8 + 4 * Math.sqrt(weight / heaviest));
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.globalAlpha = 1;
};

/** @param {CanvasRenderingContext2D} context @param {Circle} circle @param {number} rank @param {Ink} ink */
const drawCircle = (context, { x, y, radius }, rank, ink) => {
  const colour = colourOfRank(rank, ink.dark);
  context.beginPath();
  context.arc(x, y, radius + 1.5, 0, 2 * Math.PI);
  context.fillStyle = ink.paper;
  context.fill();
  context.beginPath();
  context.arc(x, y, Math.max(0.5, radius - 0.5), 0, 2 * Math.PI);
  context.fillStyle = colour.fill;
  context.fill();
  context.strokeStyle = colour.edge;
  context.lineWidth = 1;
  context.stroke();
};

/** @param {CanvasRenderingContext2D} context @param {Circle} circle @param {Ink} ink */
const drawRing = (context, { x, y, radius }, ink) => {
  for (const [width, colour] of /** @type {[number, string][]} */ ([
    [7, ink.paper],
    [2.5, ink.ink],
  ])) {
    context.beginPath();
    context.arc(x, y, radius + 3, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
};

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import('./labels.js').Label} label
 * @param {number} rank
 * @param {Ink} ink
 */
const drawLabel = (context, label, rank, ink) => {
  const heights = heightsOf(label);
  context.textAlign = label.align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = ink.paper;
  context.fillStyle = label.inside ? inkOn(colourOfRank(rank, ink.dark).text) : ink.ink;
  context.font = label.inside ? `600 ${label.size}px ${ink.serif}` : `${label.size}px ${ink.sans}`;
  label.lines.forEach((line, index) => {
    if (!label.inside) context.strokeText(line, label.x, heights.lines[index]);
    context.fillText(line, label.x, heights.lines[index]);
  });
  context.font = `${NOTE_SIZE}px ${ink.sans}`;
  label.note.forEach((line, index) => context.fillText(line, label.x, heights.note[index]));
};

/** @param {'light' | 'dark'} text */
const inkOn = (text) => (text === 'light' ? '#ffffff' : '#1a1815');
