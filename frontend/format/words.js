// @ts-check
/** Whether a text holds all words, in upper or lower case. @param {string} text @param {string} words */
export const holdsAll = (text, words) => {
  const among = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => among.includes(word));
};
