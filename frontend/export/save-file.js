// @ts-check
import { element } from '../page/element.js';

const KEEP_MILLIS = 60_000;

/**
 * Has the browser save a file.
 * @param {{name: string, content: Blob}} file
 */
export const saveFile = ({ name, content }) => {
  const href = URL.createObjectURL(content);
  const link = element('a', { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), KEEP_MILLIS);
};
