// @ts-check
import { fetchExport } from '../api/client.js';
import { FORMATS } from '../export/scopes.js';
import { saveFile } from '../export/save-file.js';
import { problemOf } from '../problems/problem.js';
import { viewOfSelected } from '../state/workbench.js';

/**
 * The selected nodes and what joins them as a file, one entry for each format.
 * @param {import('../state/state.js').AppStore} store
 * @param {string[]} ids
 * @returns {import('../page/context-menu.js').Entry[]}
 */
export const exportEntries = (store, ids) =>
  FORMATS.map(({ format, name }) => ({
    text: `Export as ${name}`,
    run: async () => {
      try {
        saveFile(await fetchExport(format, { view: await viewOfSelected(store, ids), title: 'selected' }));
      } catch (thrown) {
        store.set({ problem: problemOf(thrown) });
      }
    },
  }));
