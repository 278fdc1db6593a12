// @ts-check
/**
 * The words of a name, fit for that of a file.
 * @param {string} name
 * @param {string} otherwise where it has none
 */
export const slugOf = (name, otherwise) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || otherwise;
