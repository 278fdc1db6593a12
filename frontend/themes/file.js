// @ts-check
/** @typedef {import('../api/types.js').Theme} Theme */

/** A file that holds themes, as `themes export` writes it. @param {Theme[]} themes @returns {{name: string, content: Blob}} */
export const themesFile = (themes) => jsonFile('newsweft-themes.json', { newsweft: 'themes', themes });

/** @param {string} name @param {unknown} value @returns {{name: string, content: Blob}} */
export const jsonFile = (name, value) => ({ name, content: new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }) });
