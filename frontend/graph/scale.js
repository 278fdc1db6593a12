// @ts-check
import { nameOf } from '../atlas/names.js';
import { isDark } from '../canvas/ink.js';
import { formatDay } from '../format/dates.js';
import { timeOf } from '../layout/time-axis.js';
import { rankOfStory } from '../state/state.js';
import { colourOfRank, colourOfShare } from '../style/palette.js';

/** @typedef {import('./model.js').Mark} Mark */
/** @typedef {import('../style/palette.js').Colour} Colour */
/** @typedef {Partial<import('../api/types.js').Filters>} Filters */
/** @typedef {{colour: Colour, text: string, count: number, filters: Filters | null}} Swatch `filters` show it alone */
/**
 * What articles are coloured by.
 * @typedef {{colourOf: (mark: Mark) => Colour | null, swatches: Swatch[], others: number}} Scale
 */
/**
 * @typedef {object} Knowledge
 * @property {(story: string) => number} rankOf the rank of a story, the largest first
 * @property {(story: string) => string} nameOf
 * @property {import('../api/types.js').Atlas | null} atlas
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
  dark: isDark(),
});

/** Beyond that, colours look alike. */
const MOST_SWATCHES = 10;
const DATE_STEPS = 5;

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
    const groups = new Map(atlas?.constellations.map((group, rank) => [group.key, { group, rank }]));
    const keyOf = (/** @type {Mark} */ { story }) => homes.get(story ?? '') ?? undefined;
    const colourOf = (/** @type {Mark} */ mark) => {
      const found = groups.get(keyOf(mark) ?? '');
      return found ? colourOfRank(found.rank, dark) : null;
    };
    return named(marks, keyOf, colourOf, (key) => ({ text: groups.get(key)?.group.label ?? key, filters: null }));
  },
  provider: (marks, { dark }) => {
    const keyOf = (/** @type {Mark} */ { node }) => node.properties.provider;
    const ranks = new Map([...countsOf(marks, keyOf).keys()].slice(0, MOST_SWATCHES).map((key, rank) => [key, rank]));
    const colourOf = (/** @type {Mark} */ mark) => {
      const rank = ranks.get(keyOf(mark));
      return rank === undefined ? null : colourOfRank(rank, dark);
    };
    return named(marks, keyOf, colourOf, (key) => ({ text: key, filters: { providers: [key] } }));
  },
  date: (marks, { dark }) => {
    const times = marks.map(timeOf).filter((time) => time !== null);
    const first = times.reduce((a, b) => Math.min(a, b), Infinity);
    const span = Math.max(1, times.reduce((a, b) => Math.max(a, b), -Infinity) - first);
    const swatches = Array.from({ length: times.length > 0 ? DATE_STEPS : 0 }, (_, step) => {
      const share = step / (DATE_STEPS - 1);
      const text = formatDay(new Date(first + share * span).toISOString());
      return { colour: colourOfShare(share, dark), text, count: 0, filters: null };
    });
    const colourOf = (/** @type {Mark} */ mark) => {
      const time = timeOf(mark);
      return time === null ? null : colourOfShare((time - first) / span, dark);
    };
    return { colourOf, swatches, others: marks.length - times.length };
  },
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
  const swatches = counts.flatMap(([key, count]) => {
    const mark = marks.find((other) => keyOf(other) === key);
    const colour = mark && colourOf(mark);
    return colour ? [{ colour, count, ...tell(key) }] : [];
  });
  return { colourOf, swatches, others: marks.length - swatches.reduce((sum, { count }) => sum + count, 0) };
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
 * @param {Mark[]} marks are changed
 * @param {import('../api/types.js').Style['size']} by
 */
export const resize = (marks, by) => {
  if (by === 'degree') return;
  const articles = marks.filter(isArticle);
  const greatest = articles.reduce((most, { node }) => Math.max(most, Number(node.properties[by] ?? 0)), 0);
  for (const mark of articles) {
    const figure = Number(mark.node.properties[by] ?? 0);
    const share = greatest > 0 ? Math.sqrt(Math.max(0, figure) / greatest) : 0;
    mark.radius = by === 'equal' ? EQUAL : SMALLEST + (LARGEST - SMALLEST) * share;
  }
};
