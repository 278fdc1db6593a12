// @ts-check
import { placeLabels } from '../canvas/labels.js';
import { fitInCircle, LINE_HEIGHT, wrapLines } from '../canvas/wrap.js';

/** @typedef {import('./marks.js').Mark} Mark */
/** @typedef {import('./marks.js').Region} Region */
/** @typedef {import('../canvas/labels.js').Box} Box */
/** @typedef {import('../canvas/wrap.js').Width} Width */
/** @typedef {{width: number, height: number}} Picture */
/**
 * @typedef {{id: string, of: 'inside' | 'beside' | 'region', lines: string[], size: number, note: string[],
 *   x: number, y: number, align: 'center' | 'left' | 'right'}} Label lines and note together are centred on y
 */

const SIZES = { smallest: 11, largest: 21 };
const BESIDE = 11.5;
const SPACE = 5;
const EDGE = 6;
const HEIGHT = BESIDE * 1.25;
/** From this radius on, a circle tells its story's headline too. */
const NOTE_RADIUS = 90;
export const NOTE_SIZE = 13;
const NOTE_HEIGHT = NOTE_SIZE * 1.25;
const NOTE_SPACE = 7;
/** Stories are labelled beside their circles from these radii on; sooner, it would say more than they show. */
const LEAST_RADIUS = { several: 13, single: 9 };
/** A smaller circle holds one short word at best, seldom the one that matters. */
const LEAST_INSIDE = 16;
const LEAST_TERMS_OF_FEW = 34;
const LONGEST_HEADLINE = 34;
/** Constellations are labelled from this radius on. */
const LEAST_REGION = 20;
const REGION_SIZES = { smallest: 11.5, largest: 20 };
/** From this radius on, a constellation is labelled even where the label has to lie on some of its stories. */
const MUST_NAME = 38;
/** The same for a story. */
const MUST_LABEL = 17;

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
    const fitted = circle.radius < LEAST_INSIDE ? undefined : fit(circle, widths.inside);
    if (fitted) {
      const label = { ...insideOf(circle, widths.beside), ...fitted };
      inside.push(...shownWhole(label, circle, widths.inside, picture));
    } else if (circle.radius >= LEAST_RADIUS[circle.single ? 'single' : 'several'])
      rest.push(besideOf(circle, widths.beside));
  }
  const names = regions
    .filter((region) => !region.single && region.radius >= LEAST_REGION && isVisible(region, picture))
    .map((region) => regionLabel(region, widths.region));
  const clear = placeLabels(names, visible, picture, taken);
  const used = [...taken, ...boxesOf(clear), ...inside.map((label) => boxOf(label, widths.inside))];
  const over = placeOver(names, clear, picture, used);
  const named = [...clear, ...over];
  const free = placeLabels(rest, visible, picture, [...taken, ...boxesOf(named)]);
  const across = placeOver(rest, free, picture, [...used, ...boxesOf(over), ...boxesOf(free)]);
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

/**
 * The most telling terms that fit, never without the first one; of few articles rather the headline.
 * @param {Mark} circle
 * @param {Width} width
 */
const fit = ({ terms, headline, few, radius }, width) => {
  const named = terms.map((_, index) => terms.slice(0, terms.length - index).join(', '));
  const texts = few ? [headline, ...(radius >= LEAST_TERMS_OF_FEW ? named : [])] : named;
  return texts
    .map((text) => fitInCircle(text, width, radius, SIZES))
    .find((fitted) => fitted !== undefined);
};

/** @param {Mark} circle @param {Width} measure */
const insideOf = ({ id, x, y, radius, headline }, measure) => {
  const lines = Math.min(4, Math.floor(radius / 40));
  const note =
    radius < NOTE_RADIUS ? [] : wrapLines(headline, (text) => measure(text, NOTE_SIZE), radius * 1.35, lines);
  return { id, x, y, note, align: /** @type {const} */ ('center'), of: /** @type {const} */ ('inside') };
};

/** @param {Mark} circle @param {Width} measure */
const besideOf = ({ id, x, y, radius, terms, headline, few }, measure) => {
  const text = few && headline ? shortened(headline) : terms.slice(0, 2).join(', ');
  const width = measure(text, BESIDE);
  const overText = terms[0] ?? text;
  const overWidth = measure(overText, BESIDE);
  const top = y - HEIGHT / 2;
  const away = radius + SPACE;
  return {
    id,
    text,
    must: radius >= MUST_LABEL && !few,
    boxes: [
      { x: x + away, y: top, width, height: HEIGHT },
      { x: x - away - width, y: top, width, height: HEIGHT },
      { x: x - width / 2, y: y + radius + 2, width, height: HEIGHT },
      { x: x - width / 2, y: y - radius - 2 - HEIGHT, width, height: HEIGHT },
    ],
    overText,
    overBoxes: [top, y + radius - HEIGHT / 2, y - radius - HEIGHT / 2].map((over) => ({
      x: x - overWidth / 2,
      y: over,
      width: overWidth,
      height: HEIGHT,
    })),
  };
};

/** @param {Region} region @param {Width} measure */
const regionLabel = ({ id, x, y, radius, terms }, measure) => {
  const size = Math.max(REGION_SIZES.smallest, Math.min(REGION_SIZES.largest, radius / 4.5));
  const widest = Math.max(110, 2 * radius);
  const width = (/** @type {string} */ text) => measure(text, size);
  const both = wrapLines(terms.join(', '), width, widest, 2);
  const lines = both.at(-1)?.endsWith('…') ? wrapLines(terms[0], width, widest, 2) : both;
  const box = { width: Math.max(0, ...lines.map(width)), height: lines.length * size * LINE_HEIGHT };
  const at = (/** @type {number} */ middle, /** @type {number} */ top) => ({ ...box, x: middle - box.width / 2, y: top });
  const tops = [y - radius - box.height * 0.7, y - radius + 3, y + radius - box.height * 0.3, y + radius - box.height - 3];
  const aside = radius * 0.6;
  return {
    id: `constellation:${id}`,
    key: id,
    must: radius >= MUST_NAME,
    lines,
    size,
    boxes: [0, aside, -aside].flatMap((away) => tops.map((top) => at(x + away, top))),
    overBoxes: [y - radius - box.height / 2, y + radius - box.height / 2, tops[1], tops[3]].map((top) => at(x, top)),
  };
};

/** @param {{key: string, lines: string[], size: number}} label @param {Box} box @returns {Label} */
const labelOfRegion = ({ key, lines, size }, box) => ({
  id: key,
  of: 'region',
  lines,
  size,
  note: [],
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
  align: 'center',
});

/** How the text stands in each of the boxes beside a circle. */
const ALIGNED = /** @type {const} */ (['left', 'right', 'center', 'center']);

/** @param {{id: string, text: string}} label @param {Box} box @param {Label['align']} align @returns {Label} */
const labelBeside = ({ id, text }, box, align) => {
  const x = { left: box.x, right: box.x + box.width, center: box.x + box.width / 2 }[align];
  return { id, of: 'beside', lines: [text], note: [], size: BESIDE, x, y: box.y + box.height / 2, align };
};

/**
 * The heights where the middles of a label's lines and of its note's lines stand.
 * @param {Label} label
 * @returns {{lines: number[], note: number[]}}
 */
export const heightsOf = ({ y, size, lines, note }) => {
  const height = size * LINE_HEIGHT;
  const noteBlock = note.length === 0 ? 0 : NOTE_SPACE + note.length * NOTE_HEIGHT;
  const top = y - (lines.length * height + noteBlock) / 2;
  const noteTop = top + lines.length * height + NOTE_SPACE;
  return {
    lines: lines.map((_, index) => top + (index + 0.5) * height),
    note: note.map((_, index) => noteTop + (index + 0.5) * NOTE_HEIGHT),
  };
};

/** Where a label of a constellation lies. @param {Label} label @param {Width} measure @returns {Box} */
export const boxOf = ({ x, y, lines, size }, measure) => {
  const width = Math.max(0, ...lines.map((line) => measure(line, size)));
  const height = lines.length * size * LINE_HEIGHT;
  return { x: x - width / 2, y: y - height / 2, width, height };
};

/**
 * A label inside a circle as it is where the picture shows all of it, else moved to where it does.
 * @param {Label} label
 * @param {Mark} circle
 * @param {Width} measure
 * @param {Picture} picture
 * @returns {Label[]} none where it would leave the circle
 */
const shownWhole = (label, circle, measure, picture) => {
  const { x, y, width, height } = boxOf(label, measure);
  const note = label.note.length > 0 ? NOTE_SPACE + label.note.length * NOTE_HEIGHT : 0;
  if (x >= 0 && y - note / 2 >= 0 && x + width <= picture.width && y + height + note / 2 <= picture.height)
    return [label];
  const left = Math.max(EDGE, Math.min(x, picture.width - width - EDGE));
  const top = Math.max(EDGE, Math.min(y, picture.height - height - EDGE));
  const across = Math.max(Math.abs(left - circle.x), Math.abs(left + width - circle.x));
  const down = Math.max(Math.abs(top - circle.y), Math.abs(top + height - circle.y));
  return Math.hypot(across, down) < circle.radius
    ? [{ ...label, note: [], x: left + width / 2, y: top + height / 2 }]
    : [];
};

/** @param {{x: number, y: number, radius: number}} circle @param {Picture} picture */
const isVisible = ({ x, y, radius }, { width, height }) =>
  x + radius > 0 && y + radius > 0 && x - radius < width && y - radius < height;

/** The beginning of a headline, cut between words. @param {string} headline */
const shortened = (headline) => {
  if (headline.length <= LONGEST_HEADLINE) return headline;
  const start = headline.slice(0, LONGEST_HEADLINE);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), LONGEST_HEADLINE / 2))}…`;
};
