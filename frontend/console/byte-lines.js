// @ts-check
const END = '\n'.charCodeAt(0);

/**
 * The lines of a stream as bytes, each a copy of its own; empty ones are left out.
 * @param {ReadableStream<Uint8Array>} body
 * @returns {AsyncGenerator<Uint8Array>}
 */
export async function* byteLinesOf(body) {
  const reader = body.getReader();
  /** @type {Uint8Array[]} of a line whose end is still to come */
  let parts = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    let from = 0;
    for (let end = part.value.indexOf(END); end >= 0; end = part.value.indexOf(END, from)) {
      const line = joined([...parts, part.value.subarray(from, end)]);
      if (line.length > 0) yield line;
      parts = [];
      from = end + 1;
    }
    if (from < part.value.length) parts.push(part.value.slice(from));
  }
  const last = joined(parts);
  if (last.length > 0) yield last;
}

/** @param {Uint8Array[]} parts */
const joined = (parts) => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
