// @ts-check
import { slugOf } from '../format/slug.js';

/** @typedef {import('../api/types.js').NamedPlace} Place */

/** The version of the format. */
const VERSION = 1;
const LARGEST_BYTES = 5_000_000;

/**
 * A file that holds one saved view.
 * @param {Place} place
 * @returns {{name: string, content: Blob}}
 */
export const fileOf = ({ name, note, view, address, picture }) => ({
  name: `newsweft-view-${slugOf(name, 'unnamed')}.json`,
  content: new Blob([`${JSON.stringify({ newsweft: VERSION, name, note, view, address, picture }, null, 2)}\n`], {
    type: 'application/json',
  }),
});

/**
 * What a file holds.
 * @param {{name: string, size: number, text: () => Promise<string>}} file
 * @returns {Promise<Place>}
 * @throws {NoViewFile} if it holds something else; the message says what
 */
export const readFile = async (file) => {
  if (file.size > LARGEST_BYTES) throw new NoViewFile(file.name, 'it is larger than any view');
  const text = await file.text();
  let content;
  try {
    content = JSON.parse(text);
  } catch {
    throw new NoViewFile(file.name, 'it is not JSON');
  }
  const fault = faultOf(content);
  if (fault) throw new NoViewFile(file.name, fault);
  const { name, note = '', view = null, address, picture = null } = content;
  return { name, note, view, address, picture };
};

/** @param {any} content @returns {string | undefined} */
const faultOf = (content) => {
  if (content?.newsweft === undefined) return 'it does not say "newsweft": 1';
  if (content.newsweft !== VERSION) return 'another version of Newsweft made it';
  if (typeof content.name !== 'string' || content.name.trim() === '') return 'it has no name';
  if (typeof (content.note ?? '') !== 'string') return 'its note is no text';
  if (typeof content.address !== 'string' || !content.address.startsWith('#/')) {
    return 'its address does not begin with #/';
  }
  return undefined;
};

/** A file that holds no saved view. */
export class NoViewFile extends Error {
  /** @param {string} file its name @param {string} fault */
  constructor(file, fault) {
    super(`${file} holds no saved view: ${fault}. Choose a file that “Save as file” made.`);
  }
}
