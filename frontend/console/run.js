// @ts-check
import { runQuery } from '../api/client.js';
import { problemOf } from '../problems/problem.js';
import { redirect } from '../state/navigation.js';
import { withBusy } from '../state/state.js';
import { readParameters } from './positions.js';

let latest = 0;

/**
 * Runs a query and keeps its result or its problem in the state; the address names it from then on.
 * @param {import('../state/state.js').AppStore} store
 * @param {{cypher: string, parameters: string, limit: number}} query
 */
export const runInConsole = async (store, query) => {
  const turn = (latest += 1);
  redirect(store, { page: 'cypher', ...query });
  store.set({ queryProblem: null, ...withBusy(store.get(), 'query', 1) });
  try {
    const ran = { cypher: query.cypher, parameters: readParameters(query.parameters) };
    const result = await runQuery({ ...ran, limit: query.limit });
    if (turn === latest) store.set({ result, ran, queryProblem: null });
  } catch (thrown) {
    if (turn === latest) store.set({ result: null, ran: null, queryProblem: queryProblemOf(thrown) });
  } finally {
    store.set(withBusy(store.get(), 'query', -1));
  }
};

/** @param {unknown} thrown */
const queryProblemOf = (thrown) =>
  thrown instanceof SyntaxError ? { title: 'Parameters are not JSON', detail: thrown.message } : problemOf(thrown);
