// @ts-check
import { rgbOf } from '../canvas/rgb.js';
import { svgElement } from '../page/element.js';

const DRAWN = 'line, rect, circle, path, text';
const COLOURS = ['fill', 'stroke'];
const FONT = ['font-family', 'font-size', 'font-weight'];
const PNG_SCALE = 2;

/**
 * A chart as a file that needs no style sheet: as it looks here, on the paper of the page.
 * @param {SVGSVGElement} chart in the page
 */
const svgOf = (chart) => {
  const copy = /** @type {SVGSVGElement} */ (chart.cloneNode(true));
  copy.removeAttribute('class');
  const copies = copy.querySelectorAll(DRAWN);
  chart.querySelectorAll(DRAWN).forEach((part, at) => {
    const style = getComputedStyle(part);
    for (const name of part.tagName === 'text' ? FONT : ['stroke-width']) copies[at].setAttribute(name, style.getPropertyValue(name));
    for (const name of COLOURS) copies[at].setAttribute(name, plainColour(style.getPropertyValue(name)));
    copies[at].removeAttribute('class');
  });
  const paper = plainColour(getComputedStyle(document.body).backgroundColor);
  copy.querySelector('title')?.after(svgElement('rect', { width: '100%', height: '100%', fill: paper }));
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
};

/** As every program reads it. @param {string} colour */
const plainColour = (colour) => (colour === 'none' ? colour : `rgb(${rgbOf(colour).join(', ')})`);

/** @param {SVGSVGElement} chart @returns {Promise<Blob>} */
const pngOf = async (chart) => {
  const address = URL.createObjectURL(svgOf(chart));
  const image = new Image();
  image.src = address;
  await image.decode().finally(() => URL.revokeObjectURL(address));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * PNG_SCALE, image.height * PNG_SCALE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The chart is too large for a PNG.')))),
  );
};

/**
 * @param {SVGSVGElement} chart
 * @param {'svg' | 'png'} format
 * @returns {Promise<{name: string, content: Blob}>} named after what it shows
 */
export const fileOfChart = async (chart, format) => ({
  name: `${(chart.querySelector('title')?.textContent ?? 'chart').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.${format}`,
  content: await (format === 'svg' ? svgOf(chart) : pngOf(chart)),
});
