// @ts-check
import { nameOf } from '../atlas/names.js';
import { isDark } from '../canvas/ink.js';
import { formatDay, formatMoment } from '../format/dates.js';
import { timeOf } from '../layout/time-axis.js';
import { rankOfStory } from '../state/state.js';
import { CLASS_COLOURS, colourOfClass, colourOfRank, colourOfShare, colourOfThemes, faintColour } from '../style/palette.js';
import { pageRank } from './pagerank.js';

/** @typedef {import('./model.js').Mark} Mark */
/** @typedef {import('../style/palette.js').Colour} Colour */
/** @typedef {Partial<import('../api/types.js').Filters>} Filters */
/**
 * A colour and what it means; `filters` show it alone, `letter` says it again for who does not tell colours apart.
 * @typedef {{colour: Colour, letter: string, text: string, count: number, filters: Filters | null}} Swatch
 */
/**
 * What articles are coloured by.
 * @typedef {{colourOf: (mark: Mark) => Colour | null, letterOf: (mark: Mark) => string, swatches: Swatch[],
 *   others: number, rest?: Colour}} Scale `rest` is the colour of others, where that is not the usual one
 */
/**
 * @typedef {object} Knowledge
 * @property {(story: string) => number} rankOf the rank of a story, the largest first
 * @property {(story: string) => string} nameOf
 * @property {import('../api/types.js').Atlas | null} atlas
 * @property {import('../api/types.js').Theme[]} themes
 * @property {boolean} dark
 */

/** @param {import('../state/state.js').State} state @returns {Knowledge} */
export const knowledgeOf = (state) => ({
  rankOf: (story) => rankOfStory(state, story),
  nameOf: (key) => {
    const story = state.atlas?.stories.find((other) => other.key === key);
    return story ? nameOf(story, 2) : 'Another story';
  },
  atlas: state.atlas,
  themes: state.themes ?? [],
  dark: isDark(),
});

/** Beyond that, colours look alike. */
const MOST_SWATCHES = CLASS_COLOURS;
const DATE_STEPS = 5;
/** Between the themes of an article that carries several. */
const AND = ' and ';

/**
 * The colours of a graph, and what they mean.
 * @param {Mark[]} marks
 * @param {import('../api/types.js').Style['color']} by
 * @param {Knowledge} known
 * @returns {Scale}
 */
export const scaleOf = (marks, by, known) => SCALES[by](marks.filter(isArticle), known);

/** @type {Record<import('../api/types.js').Style['color'], (marks: Mark[], known: Knowledge) => Scale>} */
const SCALES = {
  story: (marks, { rankOf, nameOf, dark }) => {
    const colourOf = (/** @type {Mark} */ { story }) =>
      story === undefined ? null : colourOfRank(rankOf(story), dark);
    return named(marks, ({ story }) => story, colourOf, (story) => ({ text: nameOf(story), filters: { stories: [story] } }));
  },
  constellation: (marks, { atlas, dark }) => {
    const homes = new Map(atlas?.stories.map(({ key, constellation }) => [key, constellation]));
    const labels = new Map(atlas?.constellations.map(({ key, label }) => [key, label]));
    const keyOf = (/** @type {Mark} */ { story }) => homes.get(story ?? '') ?? undefined;
    const storiesIn = (/** @type {string} */ key) =>
      [...new Set(marks.filter((mark) => keyOf(mark) === key).map(({ story }) => String(story)))].sort();
    return classes(marks, keyOf, dark, (key) => ({ text: labels.get(key) ?? key, filters: { stories: storiesIn(key) } }));
  },
  provider: (marks, { dark }) =>
    classes(marks, ({ node }) => node.properties.provider, dark, (key) => ({ text: key, filters: { providers: [key] } })),
  topic: (marks, { dark }) => {
    const counts = new Map();
    for (const topic of marks.flatMap(topicsOf)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    // The rarest says most of an article; what all are about would paint all alike.
    const keyOf = (/** @type {Mark} */ mark) =>
      topicsOf(mark).reduce((best, topic) => (counts.get(topic) < (counts.get(best) ?? Infinity) ? topic : best), '') || undefined;
    return classes(marks, keyOf, dark, (key) => ({ text: key, filters: { topics: [key] } }));
  },
  load: (marks, { dark }) =>
    classes(marks, ({ node }) => node.properties.firstLoad, dark, (key) => ({ text: formatMoment(key), filters: { loads: [key] } })),
  theme: (marks, { themes, dark }) => {
    const colours = new Map(themes.map(({ name, color }) => [name, color]));
    // Whatever is on none of them steps back.
    const rest = faintColour(dark);
    const keyOf = (/** @type {Mark} */ mark) => themesOf(mark).join(AND) || undefined;
    const colourOf = (/** @type {Mark} */ mark) => {
      const mixed = themesOf(mark).flatMap((/** @type {string} */ name) => colours.get(name) ?? []);
      return mixed.length > 0 ? colourOfThemes(mixed, dark) : rest;
    };
    const tell = (/** @type {string} */ key) => ({ text: key, filters: colours.has(key) ? { themes: [key] } : null });
    const carriers = marks.filter((mark) => colourOf(mark) !== rest);
    return { ...named(carriers, keyOf, colourOf, tell), others: marks.length - carriers.length, rest };
  },
  date: (marks, { dark }) => {
    const times = marks.map(timeOf).filter((time) => time !== null);
    const first = times.reduce((a, b) => Math.min(a, b), Infinity);
    const span = Math.max(1, times.reduce((a, b) => Math.max(a, b), -Infinity) - first);
    const swatches = Array.from({ length: times.length > 0 ? DATE_STEPS : 0 }, (_, step) => {
      const share = step / (DATE_STEPS - 1);
      const text = formatDay(new Date(first + share * span).toISOString());
      const half = span / (DATE_STEPS - 1) / 2;
      const filters = { from: dayOf(first + share * span - half), to: dayOf(first + share * span + half) };
      return { colour: colourOfShare(share, dark), letter: String(step + 1), text, count: 0, filters };
    });
    const colourOf = (/** @type {Mark} */ mark) => {
      const time = timeOf(mark);
      return time === null ? null : colourOfShare((time - first) / span, dark);
    };
    const letterOf = (/** @type {Mark} */ mark) => {
      const time = timeOf(mark);
      return time === null ? '' : String(1 + Math.round(((time - first) / span) * (DATE_STEPS - 1)));
    };
    return { colourOf, letterOf, swatches, others: marks.length - times.length };
  },
};

/** @param {number} time */
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

/** @param {Mark} mark @returns {string[]} */
const topicsOf = ({ node }) => node.properties.topics ?? [];

/** @param {Mark} mark @returns {string[]} */
const themesOf = ({ node }) => node.properties.themes ?? [];

/**
 * A scale of classes, those with most articles first: the first ten have colours, which are far apart for all eyes.
 * @param {Mark[]} marks
 * @param {(mark: Mark) => string | undefined} keyOf
 * @param {boolean} dark
 * @param {(key: string) => {text: string, filters: Filters | null}} tell
 * @returns {Scale}
 */
const classes = (marks, keyOf, dark, tell) => {
  const places = new Map([...countsOf(marks, keyOf).keys()].slice(0, MOST_SWATCHES).map((key, place) => [key, place]));
  const colourOf = (/** @type {Mark} */ mark) => {
    const place = places.get(keyOf(mark) ?? '');
    return place === undefined ? null : colourOfClass(place, dark);
  };
  return named(marks, keyOf, colourOf, tell);
};

/**
 * A scale of named values, those with most articles first.
 * @param {Mark[]} marks
 * @param {(mark: Mark) => string | undefined} keyOf
 * @param {(mark: Mark) => Colour | null} colourOf
 * @param {(key: string) => {text: string, filters: Filters | null}} tell
 * @returns {Scale}
 */
const named = (marks, keyOf, colourOf, tell) => {
  const counts = [...countsOf(marks, keyOf)].slice(0, MOST_SWATCHES);
  const letters = new Map(counts.map(([key], place) => [key, 'ABCDEFGHIJ'[place]]));
  const letterOf = (/** @type {Mark} */ mark) => letters.get(keyOf(mark) ?? '') ?? '';
  const swatches = counts.flatMap(([key, count]) => {
    const mark = marks.find((other) => keyOf(other) === key);
    const colour = mark && colourOf(mark);
    return colour ? [{ colour, letter: letters.get(key) ?? '', count, ...tell(key) }] : [];
  });
  return { colourOf, letterOf, swatches, others: marks.length - swatches.reduce((sum, { count }) => sum + count, 0) };
};

/** How many marks have each key, the most first, by key among equals. @param {Mark[]} marks @param {(mark: Mark) => string | undefined} keyOf */
const countsOf = (marks, keyOf) => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const mark of marks) {
    const key = keyOf(mark);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].sort(([one, most], [other, more]) => more - most || (one < other ? -1 : 1)));
};

/** @param {Mark} mark */
const isArticle = ({ node }) => node.kind === 'Article';

const EQUAL = 7;
const SMALLEST = 4;
const LARGEST = 13;

/**
 * Sizes marks.
 * @param {Pick<import('./model.js').Model, 'marks' | 'lines'>} model its marks are changed
 * @param {import('../api/types.js').Style['size']} by
 */
export const resize = ({ marks, lines }, by) => {
  if (by === 'degree') return;
  const articles = marks.filter(isArticle);
  const ranks = by === 'pagerank' ? pageRank({ marks, lines }) : null;
  const figureOf = (/** @type {Mark} */ { id, node }) => Number(ranks ? ranks.get(id) : (node.properties[by] ?? 0));
  const greatest = articles.reduce((most, mark) => Math.max(most, figureOf(mark)), 0);
  for (const mark of articles) {
    const share = greatest > 0 ? Math.sqrt(Math.max(0, figureOf(mark)) / greatest) : 0;
    mark.radius = by === 'equal' ? EQUAL : SMALLEST + (LARGEST - SMALLEST) * share;
  }
};

const THINNEST = 0.6;
const THICKEST = 4;

/**
 * Gives lines that have a score a width by it.
 * @param {import('./model.js').Line[]} lines are changed
 * @param {import('../api/types.js').Style['width']} by
 */
export const widen = (lines, by) => {
  if (by === 'equal') return;
  // In steps, so that lines of one width can be drawn at once.
  for (const line of lines)
    if (line.score > 0) line.width = THINNEST + Math.round((THICKEST - THINNEST) * Math.min(1, line.score) * 5) / 5;
};
