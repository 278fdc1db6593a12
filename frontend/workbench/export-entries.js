// @ts-check
import { takeAway } from '../export/take-away.js';
import { problemOf } from '../problems/problem.js';
import { viewOfSelected } from '../state/workbench.js';

/** Those that most ask for; the Export menu has all of them, for the selected nodes too. */
const USUAL = [
  { format: 'graphml', name: 'GraphML' },
  { format: 'gexf', name: 'GEXF' },
  { format: 'json', name: 'JSON' },
  { format: 'csv', name: 'CSV' },
];

/**
 * The selected nodes and what joins them as a file, one entry for each usual format.
 * @param {import('../state/state.js').AppStore} store
 * @param {string[]} ids
 * @returns {import('../page/context-menu.js').Entry[]}
 */
export const exportEntries = (store, ids) =>
  USUAL.map(({ format, name }) => ({
    text: `Export as ${name}`,
    run: async () => {
      try {
        await takeAway({ name: format, provenance: true }, { view: await viewOfSelected(store, ids), title: 'selected' });
      } catch (thrown) {
        store.set({ problem: problemOf(thrown) });
      }
    },
  }));
