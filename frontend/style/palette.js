// @ts-check
import { readHex, writeHex } from './hex.js';

/**
 * One colour per story, the same at every visit.
 *
 * Hues follow each other by the golden angle, so that neighbours in rank are far apart; lightness
 * alternates in four steps, so that colours stay apart for those who see fewer hues.
 */
const GOLDEN_ANGLE = 137.508;
const FIRST_HUE = 28;
const LIGHT_STEPS = [0.49, 0.73, 0.56, 0.79];
const DARK_STEPS = [0.56, 0.71, 0.5, 0.77];
/** From this lightness on, dark text has the better contrast. */
const DARK_TEXT_FROM = 0.6;

/** @typedef {{fill: string, edge: string, text: 'light' | 'dark'}} Colour */

/**
 * @param {number} rank 0 for the largest story
 * @param {boolean} dark whether the page is dark
 * @returns {Colour} CSS colours; `text` says which ink is legible on the fill
 */
export const colourOfRank = (rank, dark) => (RANKS[Number(dark)][rank] ??= mixed(rank, dark));

/** @type {[Colour[], Colour[]]} light and dark, by rank, since a map asks for thousands in each picture */
const RANKS = [[], []];

/** @param {number} rank @param {boolean} dark @returns {Colour} */
const mixed = (rank, dark) => {
  const steps = dark ? DARK_STEPS : LIGHT_STEPS;
  const lightness = steps[rank % steps.length];
  const hue = (FIRST_HUE + rank * GOLDEN_ANGLE) % 360;
  const chroma = lightness > 0.7 ? 0.088 : 0.108;
  return {
    fill: oklch(lightness, chroma, hue),
    edge: oklch(dark ? lightness + 0.12 : lightness - 0.16, chroma, hue),
    text: lightness < DARK_TEXT_FROM ? 'light' : 'dark',
  };
};

/**
 * Ten colours for classes that stand beside each other: lightness, chroma and hue in OKLCH, found by a search for the
 * greatest distance between the closest two, as people see them who have all cones, no long or no middle ones. A test
 * works that out again.
 */
const LIGHT_CLASSES = [
  [0.64, 0.12, 80], [0.52, 0.12, 280], [0.4, 0.09, 60], [0.82, 0.05, 190], [0.4, 0.09, 320],
  [0.82, 0.12, 90], [0.64, 0.09, 270], [0.52, 0.05, 30], [0.7, 0.05, 160], [0.76, 0.12, 270],
];
const DARK_CLASSES = [
  [0.68, 0.12, 110], [0.62, 0.12, 280], [0.74, 0.05, 10], [0.86, 0.12, 100], [0.5, 0.12, 280],
  [0.56, 0.12, 110], [0.86, 0.05, 270], [0.62, 0.05, 10], [0.74, 0.12, 280], [0.5, 0.05, 10],
];

/** How many classes have a colour of their own. */
export const CLASS_COLOURS = LIGHT_CLASSES.length;

/**
 * @param {number} place 0 for the first of the classes
 * @param {boolean} dark whether the page is dark
 * @returns {Colour}
 */
export const colourOfClass = (place, dark) => {
  const [lightness, chroma, hue] = (dark ? DARK_CLASSES : LIGHT_CLASSES)[place % CLASS_COLOURS];
  return {
    fill: oklch(lightness, chroma, hue),
    edge: oklch(dark ? lightness + 0.12 : lightness - 0.16, chroma, hue),
    text: lightness < DARK_TEXT_FROM ? 'light' : 'dark',
  };
};

/**
 * A colour on a scale from early to late: lightness alone tells them apart, too.
 * @param {number} share 0 to 1
 * @param {boolean} dark whether the page is dark
 * @returns {Colour}
 */
export const colourOfShare = (share, dark) => {
  const lightness = dark ? 0.42 + 0.44 * share : 0.86 - 0.48 * share;
  const hue = 95 - 70 * share;
  return {
    fill: oklch(lightness, 0.1, hue),
    edge: oklch(dark ? lightness + 0.12 : lightness - 0.16, 0.1, hue),
    text: lightness < DARK_TEXT_FROM ? 'light' : 'dark',
  };
};

/**
 * The colour of themes: of several, what lies in the middle between theirs.
 * @param {string[]} colours such as #b5482a
 * @param {boolean} dark whether the page is dark; themes are lighter there
 * @returns {Colour}
 */
export const colourOfThemes = (colours, dark) => {
  const parts = colours.map(readHex);
  const mean = [0, 1, 2].map((at) => parts.reduce((sum, rgb) => sum + rgb[at], 0) / parts.length);
  const rgb = dark ? mean.map((part) => part + (255 - part) * DARK_LIFT) : mean;
  const light = (0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]) / 255;
  return { fill: writeHex(rgb), edge: writeHex(rgb.map((part) => (dark ? part + (255 - part) * DARK_LIFT : part * 0.7))), text: light < DARK_TEXT_FROM ? 'light' : 'dark' };
};

/** What is there, and not meant. @param {boolean} dark whether the page is dark @returns {Colour} */
export const faintColour = (dark) => (dark ? { fill: '#57544c', edge: '#77736a', text: 'light' } : { fill: '#cbc6ba', edge: '#a09b8f', text: 'dark' });

/** How much nearer to white. */
const DARK_LIFT = 0.3;

/**
 * A rank for a story that is in no ranking at hand: made of its key, the same every time.
 * @param {string} key
 */
export const rankOfKey = (key) => {
  let hash = 2166136261;
  for (const character of key) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  }
  return 1000 + (hash % 1440);
};

/** @param {number} lightness @param {number} chroma @param {number} hue */
const oklch = (lightness, chroma, hue) => `oklch(${lightness.toFixed(3)} ${chroma.toFixed(3)} ${hue.toFixed(1)})`;
