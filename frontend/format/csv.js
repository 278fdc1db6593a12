// @ts-check
/** A text as a cell of comma-separated values, as in RFC 4180. @param {string} text */
export const quoteCell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
