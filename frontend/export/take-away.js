// @ts-check
import { fetchExport, fetchProvenance } from '../api/client.js';
import { saveFile } from './save-file.js';
import { seenColours, seenNodes } from './seen.js';

/**
 * Has the browser save a part of the graph, and beside it where it comes from, if its format has no place for that.
 * @param {Pick<import('../api/types.js').Format, 'name' | 'provenance'>} format
 * @param {{view: import('../api/types.js').View, other?: import('../api/types.js').View, title: string, scale?: number}} part `scale` of a format with pixels
 * @param {{signal?: AbortSignal, onBytes?: (bytes: number) => void}} [meanwhile] `onBytes` is told how much came so far
 */
export const takeAway = async ({ name, provenance }, { view, other, title, scale }, meanwhile = {}) => {
  const wanted = { format: name, view, other, title };
  saveFile(await fetchExport({ ...wanted, scale, seen: seenNodes(), legend: seenColours() }, meanwhile));
  if (!provenance) saveFile(await fetchProvenance(wanted));
};
