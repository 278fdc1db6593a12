// @ts-check
import { fileOfRows } from './file-text.js';
import { arranged } from './order.js';
import { graphOf, visitGraph } from './result-graph.js';
import { createRowStore } from './row-store.js';
import { TEXTS } from './table-text.js';

const decoder = new TextDecoder();
const NODE = new TextEncoder().encode('"@node":');

/** The rows of one result, and what can be asked of them. */
export const createResultRows = () => {
  const store = createRowStore();
  const nodes = new Set();
  let hasNodes = false;
  /** @type {import('../api/types.js').GraphNode[]} */
  let ends = [];
  /** @type {string[]} */
  let columns = [];
  /** @type {Uint32Array | null} */
  let order = null;
  const count = () => order?.length ?? store.count();
  const rowAt = (/** @type {number} */ at) => store.row(order ? order[at] : at);
  /** @param {number} first @param {number} end @param {number} count of all @param {(at: number) => any[]} rowOf */
  const part = (first, end, count, rowOf) =>
    Array.from({ length: Math.max(0, Math.min(end, count) - first) }, (_, at) => rowOf(first + at));
  const arrangedRows = function* () {
    for (let at = 0; at < count(); at += 1) yield rowAt(at);
  };
  return {
    /** @param {string[]} names */
    begin: (names) => (columns = names),
    /** @param {Uint8Array} line that holds rows */
    add: (line) => {
      store.add(line);
      hasNodes ||= holds(line, NODE);
      if (!hasNodes) return;
      visitGraph(
        JSON.parse(decoder.decode(line)).rows,
        ({ '@node': id }) => nodes.add(id),
        () => {},
      );
    },
    /** @param {import('../api/types.js').GraphNode[]} nodesAtEnds of relations, that no row holds */
    end: (nodesAtEnds) => {
      ends = nodesAtEnds;
      for (const { id } of ends) nodes.add(id);
    },
    figures: () => ({ rows: store.count(), nodes: nodes.size }),
    /** What the page can ask. */
    answers: {
      /** @param {number} first @param {number} end */
      rows: (first, end) => part(first, end, count(), rowAt),
      /** As they came, however the table arranges them. @param {number} first @param {number} end */
      plainRows: (first, end) => part(first, end, store.count(), store.row),
      /** @param {import('./order.js').Order | null} by @param {string} words @returns {number} how many rows show then */
      arrange: (by, words) => {
        order = arranged(store, by, words);
        return count();
      },
      /** @param {number} most nodes */
      graph: (most) => graphOf(store, ends, most),
      /** @param {'csv' | 'markdown'} format */
      text: (format) => {
        const { head, row } = TEXTS[format];
        const lines = [head(columns)];
        for (let at = 0; at < count(); at += 1) lines.push(row(rowAt(at)));
        return `${lines.join('\n')}\n`;
      },
      /** @param {import('./file-text.js').RowFormat} format */
      file: (format) => fileOfRows(format, columns, arrangedRows()),
    },
  };
};

/** @param {Uint8Array} bytes @param {Uint8Array} part */
const holds = (bytes, part) => {
  for (let at = bytes.indexOf(part[0]); at >= 0; at = bytes.indexOf(part[0], at + 1))
    if (part.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
};
