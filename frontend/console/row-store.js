// @ts-check
const [QUOTE, ESCAPE, OPEN, CLOSE, OPEN_MAP, CLOSE_MAP] = ['"', '\\', '[', ']', '{', '}'].map((sign) =>
  sign.charCodeAt(0),
);
/** In `{"rows":[[…]]}` a row is the third bracket. */
const DEPTH_OF_ROW = 3;

/**
 * Rows as the bytes in which they came: a tenth of what they take as objects. One is read when it is looked at.
 */
export const createRowStore = () => {
  /** @type {{bytes: Uint8Array, starts: Uint32Array, first: number}[]} */
  const batches = [];
  const decoder = new TextDecoder();
  let count = 0;

  /** The batch that a row is in. @param {number} row */
  const batchOf = (row) => {
    let [low, high] = [0, batches.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (batches[middle].first <= row) low = middle;
      else high = middle - 1;
    }
    return batches[low];
  };
  return {
    count: () => count,
    /** @param {Uint8Array} bytes of a line that holds rows */
    add: (bytes) => {
      const starts = startsOf(bytes);
      if (starts.length < 2) return;
      batches.push({ bytes, starts, first: count });
      count += starts.length - 1;
    },
    /** @param {number} row @returns {any[]} */
    row: (row) => {
      const { bytes, starts, first } = batchOf(row);
      const at = row - first;
      return JSON.parse(decoder.decode(bytes.subarray(starts[at], starts[at + 1] - 1)));
    },
    /**
     * All rows in their order; quicker than one by one.
     * @param {(row: any[], at: number) => boolean | void} visit false ends it
     */
    each: (visit) => {
      let at = 0;
      for (const { bytes } of batches)
        for (const row of JSON.parse(decoder.decode(bytes)).rows) if (visit(row, at++) === false) return;
    },
  };
};

/**
 * Where the rows of a line begin, and where the one after the last would.
 * @param {Uint8Array} bytes
 */
const startsOf = (bytes) => {
  /** @type {number[]} */
  const starts = [];
  let depth = 0;
  let end = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const sign = bytes[at];
    if (sign === QUOTE) at = endOfText(bytes, at);
    else if (sign === OPEN || sign === OPEN_MAP) {
      depth += 1;
      if (depth === DEPTH_OF_ROW) starts.push(at);
    } else if (sign === CLOSE || sign === CLOSE_MAP) {
      if (depth === DEPTH_OF_ROW) end = at + 2;
      depth -= 1;
    }
  }
  return Uint32Array.from([...starts, end]);
};

/** @param {Uint8Array} bytes @param {number} at of the quote that opens it */
const endOfText = (bytes, at) => {
  let end = at + 1;
  while (end < bytes.length && bytes[end] !== QUOTE) end += bytes[end] === ESCAPE ? 2 : 1;
  return end;
};
