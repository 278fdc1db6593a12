// @ts-check
/** @typedef {import('../api/types.js').Theme} Theme */

/** What a file of themes says that it is. */
const KIND = 'themes';
const LARGEST_BYTES = 5_000_000;

/** A file that holds themes. @param {Theme[]} themes @returns {{name: string, content: Blob}} */
export const themesFile = (themes) => jsonFile('newsweft-themes.json', { newsweft: KIND, themes });

/** @param {string} name @param {unknown} value @returns {{name: string, content: Blob}} */
export const jsonFile = (name, value) => ({ name, content: new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }) });

/**
 * The themes in a file: one that this page or `themes export` made, or a list as `themes list --json` prints it.
 * @param {{name: string, size: number, text: () => Promise<string>}} file
 * @returns {Promise<Theme[]>}
 * @throws {NoThemesFile} if it holds something else; the message says what
 */
export const readThemes = async (file) => {
  if (file.size > LARGEST_BYTES) throw new NoThemesFile(file.name, 'it is larger than any file of themes');
  let content;
  try {
    content = JSON.parse(await file.text());
  } catch {
    throw new NoThemesFile(file.name, 'it is not JSON');
  }
  if (!Array.isArray(content) && content?.newsweft !== KIND) throw new NoThemesFile(file.name, 'it is neither a list nor says "newsweft": "themes"');
  const themes = Array.isArray(content) ? content : content.themes;
  if (!Array.isArray(themes) || themes.length === 0) throw new NoThemesFile(file.name, 'it has no themes');
  const wrong = themes.findIndex((theme) => typeof theme?.name !== 'string' || KINDS.filter((kind) => theme[kind] != null).length !== 1);
  if (wrong >= 0) throw new NoThemesFile(file.name, `its theme ${wrong + 1} has no name, or not exactly one of ${KINDS.join(', ')}`);
  return themes.map(({ name, query, keys, cypher, color }) => ({ name, query, keys, cypher, color }));
};

const KINDS = ['query', 'keys', 'cypher'];

/** A name that no other has: "Police use 2". @param {string} name @param {string[]} taken */
export const freeName = (name, taken) => {
  let number = 2;
  let free = name;
  while (taken.includes(free)) free = `${name} ${number++}`;
  return free;
};

/** A file that holds no themes. */
export class NoThemesFile extends Error {
  /** @param {string} file its name @param {string} fault */
  constructor(file, fault) {
    super(`${file} holds no themes: ${fault}. Choose a file that “Save as file” or “newsweft themes export” made.`);
  }
}
