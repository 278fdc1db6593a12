// @ts-check
import { fetchRowsProvenance } from '../api/client.js';
import { saveFile } from '../export/save-file.js';
import { slugOf } from '../format/slug.js';

/**
 * Has the browser save the rows that came of a result, as the table shows them, and beside them where they come from.
 * @param {import('./desk.js').Run} run
 * @param {import('./file-text.js').RowFormat} format
 * @param {string} title of the query; may be empty
 * @param {{order: import('./order.js').Order | null, words: string, rows: number}} table what it shows
 */
export const saveRows = async ({ asked, columns, question, limit, end, outcome }, format, title, { order, words, rows }) => {
  if (!asked) return;
  const name = `newsweft-${slugOf(title, 'rows')}.${format}`;
  saveFile({ name, content: await asked.file(format) });
  const provenance = await fetchRowsProvenance({
    cypher: question.cypher,
    parameters: question.parameters,
    limit,
    rows,
    cut: end?.cut ?? outcome,
    filter: words.trim() || null,
    order: order && `${columns[order.column]}, ${order.descending ? 'descending' : 'ascending'}`,
  });
  saveFile({ name: `${name}.provenance.json`, content: provenance });
};
