// @ts-check
import { formatCount } from '../format/numbers.js';
import { element, svgElement } from './element.js';

/** @typedef {{mark: string, text: string}} Entry `mark` names one of the small pictures below */
/** @typedef {{colour: string, letter: string, ink: string, text: string, count: number, onChoose: (() => void) | null}} ColourEntry `letter` may be empty; `ink` is light or dark; `count` may be 0 for unknown */

/**
 * A line of marks with what they mean; folded on a small screen.
 * @param {HTMLElement} container
 * @param {Entry[]} entries
 * @param {ColourEntry[]} [colours] what the colours mean; those that can be chosen are buttons
 */
export const createLegend = (container, entries, colours = []) => {
  const folded = element('details', { class: 'legend', open: matchMedia('(min-width: 720px)').matches });
  folded.append(
    element('summary', {}, 'Legend'),
    element(
      'ul',
      {},
      ...entries.map(({ mark, text }) => element('li', {}, pictureOf(mark), element('span', {}, text))),
      ...colours.map(colourEntry),
    ),
  );
  container.append(folded);
  return { update: () => {}, destroy: () => folded.remove() };
};

/** @param {ColourEntry} entry */
const colourEntry = ({ colour, letter, ink, text: meaning, count, onChoose }) => {
  const text = count > 0 ? `${meaning} ${formatCount(count)}` : meaning;
  const swatch = element('span', { class: `swatch swatch-${ink}`, 'aria-hidden': 'true', 'data-meaning': meaning }, letter);
  swatch.style.setProperty('background', colour);
  const name = onChoose
    ? element('button', { type: 'button', class: 'link', title: 'Show only these', onclick: onChoose }, text)
    : element('span', {}, text);
  return element('li', {}, swatch, name);
};

/** @param {string} mark */
export const pictureOf = (mark) => {
  const width = WIDE.has(mark) ? 30 : 16;
  const picture = svgElement('svg', {
    class: `mark mark-${mark}`,
    viewBox: `0 0 ${width} 16`,
    width,
    height: 16,
    'aria-hidden': 'true',
  });
  picture.append(...(MARKS[mark] ?? MARKS.article).map(([tag, attributes]) => svgElement(tag, attributes)));
  return picture;
};

const WIDE = new Set(['line', 'related', 'similar', 'bundle', 'other', 'sizes', 'stability']);

/** @type {Record<string, [string, Record<string, any>][]>} */
const MARKS = {
  sizes: [
    ['circle', { cx: 8, cy: 8, r: 7, class: 'mark-open' }],
    ['circle', { cx: 24, cy: 11, r: 4, class: 'mark-open' }],
  ],
  stability: [
    ['rect', { x: 1, y: 7, width: 28, height: 3, class: 'mark-region' }],
    ['rect', { x: 1, y: 7, width: 20, height: 3, class: 'mark-full' }],
  ],
  region: [
    ['circle', { cx: 8, cy: 8, r: 7.5, class: 'mark-region' }],
    ['circle', { cx: 6, cy: 7, r: 3, class: 'mark-first' }],
    ['circle', { cx: 11, cy: 11, r: 1.6, class: 'mark-second' }],
  ],
  line: [
    ['path', { d: 'M1 5H29', class: 'mark-thin' }],
    ['path', { d: 'M1 11H29', class: 'mark-thick' }],
  ],
  article: [['circle', { cx: 8, cy: 8, r: 5, class: 'mark-full' }]],
  stub: [['circle', { cx: 8, cy: 8, r: 5, class: 'mark-open' }]],
  provider: [['rect', { x: 3, y: 3, width: 10, height: 10, class: 'mark-ink' }]],
  topic: [['path', { d: 'M8 1L15 8L8 15L1 8Z', class: 'mark-ink' }]],
  story: [
    ['circle', { cx: 8, cy: 8, r: 7, class: 'mark-open' }],
    ['circle', { cx: 8, cy: 8, r: 3.5, class: 'mark-full' }],
  ],
  constellation: [
    ['circle', { cx: 8, cy: 8, r: 7, class: 'mark-open' }],
    ['circle', { cx: 8, cy: 8, r: 4, class: 'mark-open' }],
    ['circle', { cx: 8, cy: 8, r: 1.5, class: 'mark-full' }],
  ],
  related: [
    ['path', { d: 'M1 8H24', class: 'mark-thin' }],
    ['path', { d: 'M22 4.5L29 8L22 11.5Z', class: 'mark-ink' }],
  ],
  bundle: [['path', { d: 'M1 8H29', class: 'mark-thin' }]],
  similar: [['path', { d: 'M1 8H29', class: 'mark-dashed' }]],
  other: [['path', { d: 'M1 8H29', class: 'mark-dotted' }]],
};
