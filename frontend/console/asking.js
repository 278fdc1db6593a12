// @ts-check
/** @typedef {import('./rows.js').Report} Report */

/**
 * A query that is being asked, in a worker that keeps what comes; it goes with its result.
 * @param {import('../api/types.js').Question} question
 * @param {(report: Exclude<Report, {call: number}>) => void} onReport
 */
export const askQuery = (question, onReport) => {
  const worker = new Worker(new URL('./rows.js', import.meta.url), { type: 'module' });
  /** @type {Map<number, (answer: any) => void>} */
  const waiting = new Map();
  let calls = 0;
  let over = false;
  worker.addEventListener('message', (/** @type {MessageEvent<Report>} */ { data }) => {
    if (over && !('call' in data)) return;
    if ('call' in data) {
      waiting.get(data.call)?.(data.answer);
      waiting.delete(data.call);
    } else {
      over = 'end' in data || 'problem' in data;
      onReport(data);
    }
  });
  worker.addEventListener('error', () => {
    if (!over)
      onReport({
        problem: {
          title: 'The result is too large for this page',
          detail: 'Ask for fewer rows, or for fewer values of each.',
        },
        figures: { rows: 0, nodes: 0 },
      });
    over = true;
  });
  worker.postMessage({ ask: question });
  const call = (/** @type {string} */ name, /** @type {any[]} */ ...args) =>
    new Promise((resolve) => {
      calls += 1;
      waiting.set(calls, resolve);
      worker.postMessage({ call: calls, name, args });
    });
  return {
    /** @param {number} first @param {number} end @returns {Promise<any[][]>} as they are arranged */
    rows: (first, end) => call('rows', first, end),
    /** @param {import('./order.js').Order | null} order @param {string} words @returns {Promise<number>} how many rows show */
    arrange: (order, words) => call('arrange', order, words),
    /** @param {number} most nodes @returns {Promise<import('../api/types.js').Subgraph>} */
    graph: (most) => call('graph', most),
    /** @param {'csv' | 'markdown'} format @returns {Promise<string>} */
    text: (format) => call('text', format),
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

/** Also where the page is going away. @param {string} id */
const endOnServer = (id) =>
  void fetch(`/api/query/${encodeURIComponent(id)}`, { method: 'DELETE', keepalive: true }).catch(() => {});
