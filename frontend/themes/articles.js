// @ts-check
/** @typedef {import('../api/types.js').ThemeComparison} ThemeComparison */
/** @typedef {import('../api/types.js').Carrier} Carrier */
/** Days in UTC, null for the end. @typedef {{from: string | null, to: string | null}} Span */

/** Whether days were chosen. @param {Span} span */
export const isBrushed = ({ from, to }) => from !== null || to !== null;

/** @param {Span} span @returns {(article: Pick<Carrier, 'publishedAt'>) => boolean} whether it is of those days */
export const inDays = ({ from, to }) => ({ publishedAt }) => {
  if (from === null && to === null) return true;
  const day = publishedAt?.slice(0, 10);
  return day !== undefined && (from === null || day >= from) && (to === null || day <= to);
};

/** @template {{id: string}} A @param {A[]} articles @param {(article: A) => boolean} which @returns {string[]} */
export const idsWhere = (articles, which) => articles.filter(which).map(({ id }) => id);

/** Whether an article carries a theme. @param {number} place of the theme @returns {(article: Pick<Carrier, 'themes'>) => boolean} */
export const carries = (place) => ({ themes }) => themes.includes(place);

/**
 * The ids of articles by the themes that they carry.
 * @typedef {{of: string[][], alone: string[][], several: string[]}} Ids
 */

/** @param {Carrier[]} articles @param {number} themes how many @returns {Ids} */
export const idsOf = (articles, themes) => {
  const places = Array.from({ length: themes }, (_, place) => place);
  return {
    of: places.map((place) => idsWhere(articles, carries(place))),
    alone: places.map((place) => idsWhere(articles, ({ themes: carried }) => carried.length === 1 && carried[0] === place)),
    several: idsWhere(articles, ({ themes: carried }) => carried.length > 1),
  };
};

/**
 * A story in the table: what the server counted, or what is left of it in the chosen days.
 * @typedef {Omit<import('../api/types.js').StoryShare, 'p' | 'q'> & {p: number[] | null, q: number[] | null, ids: Ids}} Row
 */

/** @param {ThemeComparison} told @param {Span} days @returns {Row[]} without those that have no article in these days */
export const rowsOf = (told, days) => {
  const chosen = told.articles.filter(inDays(days));
  /** @type {Map<string | null, Carrier[]>} */
  const members = new Map();
  for (const article of chosen) {
    const present = members.get(article.story);
    if (present) present.push(article);
    else members.set(article.story, [article]);
  }
  const rows = told.stories.map((share) => ({ ...share, ids: idsOf(members.get(share.story) ?? [], told.themes.length) }));
  if (!isBrushed(days)) return rows;
  return rows
    .map((row) => ({ ...row, articles: row.ids.of.map((ids) => ids.length), several: row.ids.several.length }))
    .filter(({ articles }) => articles.some((count) => count > 0));
};

/** Orders stories for their names: those with several themes first, then by articles of the themes. @param {Pick<Row, 'articles'>} one @param {Pick<Row, 'articles'>} other */
export const byThemes = ({ articles: one }, { articles: other }) => Number(isMixed(other)) - Number(isMixed(one)) || sum(other) - sum(one);

/** @param {number[]} articles of each theme */
const isMixed = (articles) => articles.filter((count) => count > 0).length > 1;

/** @param {number[]} counts */
const sum = (counts) => counts.reduce((all, count) => all + count, 0);

/** A column and direction: "q0" upwards, "-a1" downwards. @typedef {{column: string, down: boolean}} Sort */

/** @param {string | null} text @returns {Sort | null} */
export const readSort = (text) => {
  const [, minus, column] = /^(-?)(story|size|several|[alq]\d)$/.exec(text ?? '') ?? [];
  return column ? { column, down: minus === '-' } : null;
};

/** The sort after a press on a column's head: first the way that tells most, then the other. @param {string | null} text @param {string} column */
export const nextSort = (text, column) => {
  const present = readSort(text);
  const down = present?.column === column ? !present.down : !/^(story|q)/.test(column);
  return `${down ? '-' : ''}${column}`;
};

/** @param {Row[]} rows @param {string | null} text as in the address @returns {Row[]} as they came where it is no sort */
export const sortedRows = (rows, text) => {
  const sort = readSort(text);
  if (!sort) return rows;
  const sign = sort.down ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [valueOf(one, sort.column), valueOf(other, sort.column)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'string' ? a.localeCompare(String(b), 'en') : a - Number(b));
  });
};

/** @param {Row} row @param {string} column @returns {number | string | null} */
const valueOf = (row, column) => {
  if (column === 'story') return row.label;
  if (column === 'size') return row.size;
  if (column === 'several') return row.several;
  const place = Number(column[1]);
  const list = { a: row.articles, l: row.lift, q: row.q }[column[0]];
  return list?.[place] ?? null;
};
