// @ts-check
/** @typedef {import('../api/types.js').Theme} Theme */
/** What is being edited: the text of each kind is kept while another one is chosen. @typedef {{name: string, color: string, kind: Kind, texts: Record<Kind, string>}} Draft */
/** @typedef {'query' | 'keys' | 'cypher'} Kind */

const LONGEST_NAME = 60;
/** As the server has them, for new themes. */
const COLORS = ['#b5482a', '#2f5d8a', '#4f7a3a', '#8a5a9e', '#a6812a', '#3a8085'];

/** @param {Theme | null} theme null for a new one @param {Theme[]} known @returns {Draft} */
export const draftOf = (theme, known) => ({
  name: theme?.name ?? '',
  color: theme?.color ?? COLORS.find((color) => !known.some((other) => other.color === color)) ?? COLORS[0],
  kind: theme?.keys ? 'keys' : theme?.cypher ? 'cypher' : 'query',
  texts: { query: theme?.query ?? '', keys: theme?.keys?.join('\n') ?? '', cypher: theme?.cypher ?? '' },
});

/** @param {Draft} draft @returns {Theme} */
export const themeOf = ({ name, color, kind, texts }) => {
  const text = texts[kind].trim();
  return { name: name.trim(), color, [kind]: kind === 'keys' ? keysOf(text) : text };
};

/** Articles, one a line, as the server takes them: by address or key. @param {string} text @returns {string[]} */
const keysOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What is wrong with a name. @param {Draft} draft @param {string | null} former how the theme is called so far @param {Theme[]} known @returns {string} empty where it is fine */
export const faultOfName = ({ name }, former, known) => {
  const plain = name.trim();
  if (!plain) return 'Give it a name.';
  if (plain.length > LONGEST_NAME) return `Make it ${LONGEST_NAME} characters at most.`;
  if (/^\.{1,2}$/.test(plain)) return 'Points alone are no name.';
  if (/[/\\=]/.test(plain)) return 'Leave out /, \\ and =.';
  if (plain === former) return '';
  const other = known.find(({ name: taken }) => taken !== former && taken.toLowerCase() === plain.toLowerCase());
  return other ? `There is a theme “${other.name}” already; choose another name.` : '';
};

/** @type {Record<Kind, string>} */
const MISSING = {
  query: 'Say which words, such as clearview OR "hoan ton-that".',
  keys: 'Pick an article: search below, or give addresses, one a line.',
  cypher: 'Write a statement that returns articles.',
};

/** What is wrong with what it finds, as far as can be told here. @param {Draft} draft @returns {string} */
export const faultOfText = ({ kind, texts }) => (texts[kind].trim() ? '' : MISSING[kind]);

/**
 * A text in pieces, those that matched marked.
 * @param {string} text
 * @param {[number, number][]} marks offsets, in any order
 * @returns {{text: string, marked: boolean}[]}
 */
export const piecesOf = (text, marks) => {
  /** @type {{text: string, marked: boolean}[]} */
  const pieces = [];
  let end = 0;
  for (const [from, to] of [...marks].sort(([one], [other]) => one - other)) {
    const start = Math.max(from, end);
    if (to <= start) continue;
    if (start > end) pieces.push({ text: text.slice(end, start), marked: false });
    pieces.push({ text: text.slice(start, to), marked: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
};
