// @ts-check
import { deleteNote, putNote } from '../api/client.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('../api/types.js').Note} Note */

/**
 * Writes a note on a node, everywhere at once.
 * @param {import('./state.js').AppStore} store
 * @param {string} id of the node
 * @param {string} text
 * @throws {import('../problems/problem.js').RequestFailed} where the server does not take it
 */
export const writeNote = async (store, id, text) => {
  const note = await putNote(id, text);
  store.set(noted(store.get(), id, note));
};

/**
 * Removes a note, everywhere at once.
 * @param {import('./state.js').AppStore} store
 * @param {string} id of the node
 * @throws {import('../problems/problem.js').RequestFailed} where it is not there any more
 */
export const removeNote = async (store, id) => {
  await deleteNote(id);
  store.set(noted(store.get(), id, null));
};

/**
 * The change that a note makes to what is open.
 * @param {State} state
 * @param {string} id of a node
 * @param {Note | null} note
 * @returns {Partial<State>}
 */
export const noted = ({ details, subgraph, notes }, id, note) => {
  const others = details?.notes.filter((other) => other.id !== id) ?? [];
  const isHere = details?.node.id === id;
  /** @param {import('../api/types.js').GraphNode} node */
  const marked = (node) => {
    if (node.id !== id) return node;
    const { note: before, ...properties } = node.properties;
    return { ...node, properties: note ? { ...properties, note: note.text } : properties };
  };
  const kept = [...notes].filter(([other]) => other !== id);
  return {
    notes: new Map(note ? [...kept, [id, note.text]] : kept),
    details: details && { ...details, notes: note && isHere ? [note, ...others] : others },
    subgraph: subgraph?.nodes.some((node) => node.id === id)
      ? { ...subgraph, nodes: subgraph.nodes.map(marked) }
      : subgraph,
  };
};
