// @ts-check
import { resolveView } from '../api/client.js';
import { openContextMenu } from '../page/context-menu.js';
import { problemOf } from '../problems/problem.js';
import { showHidden } from '../state/navigation.js';
import { labelOfNode } from '../state/node-labels.js';
import { viewOf } from '../state/view.js';
import { revealNodes } from '../state/workbench.js';

/**
 * Lists what was hidden by name; each can be shown again.
 * @param {import('../state/state.js').AppStore} store
 * @param {{x: number, y: number}} at
 */
export const openHiddenMenu = async (store, at) => {
  const { route } = store.get();
  if (route.page !== 'graph') return;
  const ids = route.view.graph.hidden;
  /** @type {Map<string, string>} */
  const labels = new Map();
  for (const id of ids) {
    const label = labelOfNode(store.get(), id);
    if (label !== undefined) labels.set(id, label);
  }
  const sections = () => [
    {
      name: 'Show again',
      entries: ids.map((id) => ({ text: labels.get(id) ?? '…', run: () => revealNodes(store, id) })),
    },
    { name: 'All', entries: [{ text: 'Show all of them', run: () => showHidden(store) }] },
  ];
  const menu = openContextMenu(at, `Hidden: show again`, sections());
  const unknown = ids.filter((id) => !labels.has(id));
  if (unknown.length === 0) return;
  try {
    const { nodes } = await resolveView(viewOf({ kind: 'nodes', keys: unknown }));
    for (const { id, label } of nodes) labels.set(id, label);
    for (const id of unknown) if (!labels.has(id)) labels.set(id, 'A node that is gone');
    menu.show(sections());
  } catch (thrown) {
    store.set({ problem: problemOf(thrown) });
  }
};
