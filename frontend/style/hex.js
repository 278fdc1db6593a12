// @ts-check
/** @param {string} hex as "#rrggbb" @returns {number[]} red, green and blue, each 0 to 255 */
export const readHex = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** @param {number[]} rgb */
export const writeHex = (rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
