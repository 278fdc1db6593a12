// @ts-check
import { element, svgElement } from '../page/element.js';
import { letterOf } from './chosen.js';
import { inkOn, PAPERS, seenOn } from './colours.js';

/** @typedef {import('../api/types.js').Theme} Theme */

/**
 * Gives an element its theme's colour; the style sheet takes the one that can be seen on the present paper.
 * @param {any} made @param {Theme} theme
 */
export const painted = (made, { color }) => {
  made.classList.add('of-theme');
  for (const [name, paper] of Object.entries(PAPERS)) {
    const seen = seenOn(color, paper);
    made.style.setProperty(`--theme-${name}`, seen);
    made.style.setProperty(`--theme-${name}-ink`, inkOn(seen));
  }
  return made;
};

/** The letter of a theme on its colour. @param {Theme} theme @param {number} place @param {string} [spoken] else what stands beside it tells */
export const badge = (theme, place, spoken) => {
  const told = spoken ? { role: 'img', 'aria-label': spoken, title: spoken } : { 'aria-hidden': 'true' };
  return painted(element('span', { class: 'theme-badge', ...told }, letterOf(place)), theme);
};

/** How lines are broken, so that they can be told apart without their colours. */
export const DASHES = ['none', '7 3', '2 3', '10 3 2 3', '4 2', '12 4'];

/** What strokes areas have: none, then at 45°, 135°, 90°, 0° and wider. */
const STRIPES = [null, [45, 5], [135, 3.5], [90, 5], [0, 3.5], [45, 9]];

/**
 * Fills for areas of themes, told apart by stripes, too.
 * @param {Theme[]} themes
 * @param {string} prefix of their ids
 * @returns {{defs: SVGElement, fillOf: (place: number) => string}}
 */
export const patterns = (themes, prefix) => {
  const made = themes.map((theme, place) => {
    const [turn, step] = STRIPES[place] ?? [0, 0];
    const colour = painted(svgElement('rect', { class: 'theme-area', width: step || 8, height: step || 8 }), theme);
    const stripe = svgElement('rect', { class: 'theme-stripe', width: step / 4, height: step || 8 });
    return svgElement(
      'pattern',
      { id: `${prefix}-${place}`, width: step || 8, height: step || 8, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` },
      colour,
      stripe,
    );
  });
  return { defs: svgElement('defs', {}, ...made), fillOf: (place) => `url(#${prefix}-${place})` };
};
