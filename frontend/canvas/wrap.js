// @ts-check
/**
 * Measures text: its width in pixels at a font size in pixels.
 * @typedef {(text: string, size: number) => number} Width
 */

export const LINE_HEIGHT = 1.14;
const CIRCLE_PADDING = 0.93;

/**
 * Breaks text into lines of a width; what does not fit into the last line ends in an ellipsis.
 * @param {string} text
 * @param {(text: string) => number} width
 * @param {number} maxWidth
 * @param {number} maxLines
 * @returns {string[]}
 */
export const wrapLines = (text, width, maxWidth, maxLines) => {
  const words = text.split(/\s+/).filter(Boolean);
  /** @type {string[]} */
  const lines = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || width(longer) <= maxWidth) {
      line = longer;
    } else if (lines.length === maxLines - 1) {
      return [
        ...lines,
        shorten(
          words.slice(index).reduce((all, next) => `${all} ${next}`, line),
          width,
          maxWidth,
        ),
      ];
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line ? [...lines, shorten(line, width, maxWidth)] : lines;
};

/**
 * Text cut so that it fits with an ellipsis; as it is where it fits.
 * @param {string} text
 * @param {(text: string) => number} width
 * @param {number} maxWidth
 */
export const shorten = (text, width, maxWidth) => {
  if (width(text) <= maxWidth) return text;
  let end = text.length;
  while (end > 1 && width(`${text.slice(0, end)}…`) > maxWidth) end -= 1;
  return `${text.slice(0, end).replace(/[\s,.;:–-]+$/, '')}…`;
};

/**
 * A text inside a circle, as large as it fits.
 * @param {string} text
 * @param {Width} width
 * @param {number} radius in pixels
 * @param {{smallest: number, largest: number}} sizes of the font, in pixels
 * @returns {{lines: string[], size: number} | undefined} undefined where it does not fit
 */
export const fitInCircle = (text, width, radius, { smallest, largest }) => {
  const words = text.split(/\s+/).filter(Boolean);
  const from = Math.max(smallest, Math.min(largest, Math.floor(radius / 2.1)));
  for (let size = from; words.length > 0 && size >= smallest; size -= 1) {
    const lines = wrapInCircle(words, width, radius * CIRCLE_PADDING, size);
    if (lines) return { lines, size };
  }
  return undefined;
};

/** @param {string[]} words @param {Width} width @param {number} radius @param {number} size */
const wrapInCircle = (words, width, radius, size) => {
  const height = size * LINE_HEIGHT;
  for (let count = 1; count <= words.length && count * height < radius * 2; count += 1) {
    const lines = fillChords(words, width, size, chordsOf(radius, count, height));
    if (lines) return lines;
  }
  return undefined;
};

/** Widths of the lines of a block that is centred in a circle. */
const chordsOf = (/** @type {number} */ radius, /** @type {number} */ count, /** @type {number} */ height) =>
  Array.from({ length: count }, (_, index) => {
    const middle = (index - (count - 1) / 2) * height;
    const farthest = Math.abs(middle) + height / 2;
    return farthest < radius ? 2 * Math.sqrt(radius ** 2 - farthest ** 2) : 0;
  });

/** @param {string[]} words @param {Width} width @param {number} size @param {number[]} chords */
const fillChords = (words, width, size, chords) => {
  /** @type {string[]} */
  const lines = [];
  let next = 0;
  for (const chord of chords) {
    let line = '';
    while (next < words.length && width(join(line, words[next]), size) <= chord) {
      line = join(line, words[next]);
      next += 1;
    }
    if (!line) return undefined;
    lines.push(line);
  }
  return next === words.length ? lines : undefined;
};

/** @param {string} line @param {string} word */
const join = (line, word) => (line ? `${line} ${word}` : word);
