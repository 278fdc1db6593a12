// @ts-check
/**
 * The lines of an answer as they come, each a value in JSON.
 * @param {Response} answer
 * @returns {AsyncGenerator<any>}
 */
export async function* linesOf(answer) {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  /** @type {string[]} of a line whose end is still to come */
  let parts = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const [end, ...lines] = part.value.split('\n');
    parts.push(end);
    for (const next of lines) {
      yield* valueOf(parts);
      parts = [next];
    }
  }
  yield* valueOf(parts);
}

/** @param {string[]} parts of a line; an empty one tells nothing */
const valueOf = (parts) => {
  const line = parts.join('');
  return line.trim() ? [JSON.parse(line)] : [];
};
