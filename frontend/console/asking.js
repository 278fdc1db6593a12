// @ts-check
/** @typedef {import('./rows.js').Report} Report */

/**
 * A query that is being asked, in a worker that keeps what comes; it goes with its result.
 * @param {import('../api/types.js').Question} question
 * @param {(report: Exclude<Report, {call: number}>) => void} onReport
 */
export const askQuery = (question, onReport) => {
  const worker = new Worker(new URL('./rows.js', import.meta.url), { type: 'module' });
  /** @type {Map<number, {resolve: (answer: any) => void, reject: (reason: Error) => void}>} */
  const waiting = new Map();
  let calls = 0;
  let over = false;
  let hasSpoken = false;
  let isDead = false;
  /** Nobody waits for a worker that answers no more. */
  const settle = () => {
    isDead = true;
    for (const { reject } of waiting.values()) reject(new Error(GONE));
    waiting.clear();
  };
  worker.addEventListener('message', (/** @type {MessageEvent<Report>} */ { data }) => {
    hasSpoken = true;
    if (over && !('call' in data)) return;
    if ('call' in data) {
      waiting.get(data.call)?.resolve(data.answer);
      waiting.delete(data.call);
    } else {
      over = 'end' in data || 'problem' in data;
      onReport(data);
    }
  });
  worker.addEventListener('error', () => {
    settle();
    if (!over) onReport({ problem: hasSpoken ? TOO_LARGE : UNREACHABLE, figures: { rows: 0, nodes: 0 } });
    over = true;
  });
  worker.postMessage({ ask: question });
  const call = (/** @type {string} */ name, /** @type {any[]} */ ...args) =>
    new Promise((resolve, reject) => {
      if (isDead) return reject(new Error(GONE));
      calls += 1;
      waiting.set(calls, { resolve, reject });
      worker.postMessage({ call: calls, name, args });
    });
  return {
    /** @param {number} first @param {number} end @returns {Promise<any[][]>} as they are arranged */
    rows: (first, end) => call('rows', first, end).catch(() => []),
    /** @param {number} first @param {number} end @returns {Promise<any[][]>} as they came */
    plainRows: (first, end) => call('plainRows', first, end).catch(() => []),
    /** @param {import('./order.js').Order | null} order @param {string} words @returns {Promise<number>} how many rows show */
    arrange: (order, words) => call('arrange', order, words),
    /** @param {number} most nodes @returns {Promise<import('../api/types.js').Subgraph>} */
    graph: (most) => call('graph', most),
    /** @param {'csv' | 'markdown'} format @returns {Promise<string>} */
    text: (format) => call('text', format),
    /** @param {import('./file-text.js').RowFormat} format @returns {Promise<Blob>} */
    file: (format) => call('file', format),
    /** Ends the query on the server, and keeps the rows that came. */
    stop: () => {
      if (over) return;
      over = true;
      worker.postMessage({ stop: true });
      endOnServer(question.id);
    },
    /** Ends the query and lets its rows go. */
    drop: () => {
      if (!over) endOnServer(question.id);
      over = true;
      worker.terminate();
    },
    isOver: () => over,
  };
};

const GONE = 'The rows are gone: run the query again.';
const TOO_LARGE = {
  title: 'The result is too large for this page',
  detail: 'Ask for fewer rows, or for fewer values of each.',
};
/** The worker's own script did not come. */
const UNREACHABLE = {
  title: 'Newsweft cannot be reached',
  detail: 'Start it again, then repeat what you did.',
};

/** Ends a query, also where the page is going away. @param {string} id */
export const endOnServer = (id) =>
  void fetch(`/api/query/${encodeURIComponent(id)}`, { method: 'DELETE', keepalive: true }).catch(() => {});
