// @ts-check
import { problemOf, problemOfAnswer } from '../problems/problem.js';
import { byteLinesOf } from './byte-lines.js';
import { createResultRows } from './result-rows.js';

/**
 * The worker that asks one query, and keeps its rows: the page itself only ever has those that it shows.
 * @typedef {{ask: import('../api/types.js').Question} | {stop: true} | {call: number, name: string, args: any[]}} Order
 * @typedef {{rows: number, nodes: number}} Figures
 * @typedef {{start: {columns: string[], limit: number}} | {figures: Figures}
 *   | {end: import('../api/types.js').QueryEnd & {transfer: number}, figures: Figures}
 *   | {problem: import('../problems/problem.js').Problem, figures: Figures} | {call: number, answer: any}} Report
 */

/** How often the page is told, in milliseconds. */
const NEWS_EVERY = 100;

const result = createResultRows();
const ending = new AbortController();
const decoder = new TextDecoder();
const ROWS = new TextEncoder().encode('{"type":"rows"');

/** @param {Report} report */
const tell = (report) => postMessage(report);

/** @param {import('../api/types.js').Question} question */
const ask = async (question) => {
  const begun = performance.now();
  let told = 0;
  try {
    const answer = await fetch('/api/query', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson, application/problem+json' },
      body: JSON.stringify(question),
      signal: ending.signal,
    });
    if (!answer.ok || !answer.body)
      return fail(problemOfAnswer(answer.status, await answer.json().catch(() => undefined)));
    for await (const line of byteLinesOf(answer.body)) {
      if (ROWS.every((byte, at) => line[at] === byte)) result.add(line);
      else if (takeLine(JSON.parse(decoder.decode(line)), begun)) return;
      if (performance.now() - told < NEWS_EVERY) continue;
      told = performance.now();
      tell({ figures: result.figures() });
    }
    fail({
      title: 'The answer broke off',
      detail: 'Run the query again; if it stays so, look at what the server printed.',
    });
  } catch (thrown) {
    if (!ending.signal.aborted) fail(problemOf(thrown));
  }
};

/** @param {any} line @param {number} begun @returns {boolean} whether it is the last one */
const takeLine = (line, begun) => {
  switch (line.type) {
    case 'start':
      result.begin(line.columns);
      tell({ start: line });
      return false;
    case 'end':
      result.end(line.ends);
      tell({
        end: { ...line, transfer: Math.max(0, performance.now() - begun - line.timing.total) },
        figures: result.figures(),
      });
      return true;
    case 'problem':
      fail(problemOfAnswer(line.status, line));
      return true;
    default:
      return false;
  }
};

/** @param {import('../problems/problem.js').Problem} problem */
const fail = (problem) => tell({ problem, figures: result.figures() });

addEventListener('message', (/** @type {MessageEvent<Order>} */ { data }) => {
  if ('ask' in data) ask(data.ask);
  else if ('stop' in data) ending.abort();
  else tell({ call: data.call, answer: /** @type {any} */ (result.answers)[data.name](...data.args) });
});
