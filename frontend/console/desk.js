// @ts-check
import { keep, keptText } from '../state/kept.js';
import { formatRoute } from '../state/route.js';
import { redirect } from '../state/navigation.js';
import { createStore } from '../state/store.js';
import { openTabOf, readTabs, routeOfTab, withChanged, withoutTab, withRoute } from './tabs.js';

/** @typedef {import('./tabs.js').Tab} Tab */
/**
 * A statement that was run.
 * @typedef {'waiting' | 'running' | 'done' | 'failed' | 'stopped' | 'skipped'} Outcome
 * @typedef {{id: string, statement: import('./statements.js').Statement, written: Tab['parameters'] | null, question: import('../api/types.js').Question,
 *   outcome: Outcome, columns: string[], limit: number, figures: import('./rows.js').Figures, begun: number,
 *   end: (import('../api/types.js').QueryEnd & {transfer: number | null}) | null, problem: import('../problems/problem.js').Problem | null,
 *   total: number | null, drawing: number | null, asked: ReturnType<typeof import('./asking.js').askQuery> | null}} Run `total` is
 *   how many rows there are in all, where somebody asked; `drawing` are milliseconds
 * @typedef {{tabs: import('./tabs.js').Tabs, runs: Record<number, Run[]>, shown: Record<number, string>,
 *   faults: Record<number, Record<string, string>>, toWrite: import('./statements.js').Statement | null, tries: number}} DeskState
 *   runs and parameters at fault by tab; `shown` is the run whose result shows, `toWrite` is asked about, `tries` counts writes
 */
/** @typedef {ReturnType<typeof createDesk>} Desk */

const KEPT_AS = 'newsweft.console';
const KEEP_AFTER = 300;

/**
 * What the console holds: tabs, kept as long as the browser's own one, and what ran in them. The address names the query of the open
 * tab; an address opens its query, and never runs it.
 * @param {import('../state/state.js').AppStore} app
 */
export const createDesk = (app) => {
  /** @type {import('../state/store.js').Store<DeskState>} */
  const store = createStore(
    /** @type {DeskState} */ ({ tabs: readTabs(keptText(KEPT_AS)), runs: {}, shown: {}, faults: {}, toWrite: null, tries: 0 }),
  );
  let timer = 0;

  const keepAddress = () => {
    clearTimeout(timer);
    const { route } = app.get();
    const wanted = routeOfTab(openTabOf(store.get().tabs));
    if (route.page === 'cypher' && formatRoute({ ...wanted, copies: route.copies }) !== formatRoute(route))
      redirect(app, wanted);
  };
  app.watch(
    ({ route }) => route,
    (route) => {
      if (route.page !== 'cypher') return;
      store.set({ tabs: withRoute(store.get().tabs, route) });
      if (route.cypher === '') timer = window.setTimeout(keepAddress, 0);
    },
  );
  store.watch(
    ({ tabs }) => tabs,
    (tabs) => {
      keep(KEPT_AS, tabs);
      clearTimeout(timer);
      timer = window.setTimeout(keepAddress, KEEP_AFTER);
    },
  );
  const runsOf = (/** @type {number} */ tab) => store.get().runs[tab] ?? [];
  const openTab = () => openTabOf(store.get().tabs);
  /** @param {number} tab @param {string} id of a run @param {Partial<Run>} change */
  const changeRun = (tab, id, change) => {
    const runs = runsOf(tab).map((run) => (run.id === id ? { ...run, ...change } : run));
    store.set({ runs: { ...store.get().runs, [tab]: runs } });
  };
  /** Ends what runs in a tab; the rows that came stay. @param {number} tab */
  const stop = (tab) => {
    for (const { id, asked, outcome } of runsOf(tab)) {
      if (outcome !== 'running') continue;
      asked?.stop();
      changeRun(tab, id, { outcome: 'stopped' });
    }
  };
  // The browser may keep the page, and show it again as it was.
  addEventListener('pagehide', () => Object.keys(store.get().runs).forEach((tab) => stop(Number(tab))));
  return {
    app,
    store,
    openTab,
    runsOf,
    keepAddress,
    /** @param {Partial<Tab>} change of the open tab */
    change: (change) => store.set({ tabs: withChanged(store.get().tabs, openTab().id, change) }),
    /** In the place of those before, which end. @param {number} tab @param {Run[]} runs */
    putRuns: (tab, runs) => {
      for (const { asked } of runsOf(tab)) asked?.drop();
      store.set({
        runs: { ...store.get().runs, [tab]: runs },
        shown: { ...store.get().shown, [tab]: runs[0]?.id ?? '' },
      });
    },
    changeRun,
    stop,
    /** Shows what a statement of the open tab would change, and asks. @param {import('./statements.js').Statement} statement */
    askToWrite: (statement) => store.set({ toWrite: { ...statement } }),
    /** A change of the graph was tried or made, which the history tells. */
    wasTried: () => store.set({ tries: store.get().tries + 1 }),
    /** @param {string} id of the run of the open tab whose result shows */
    show: (id) => store.set({ shown: { ...store.get().shown, [openTab().id]: id } }),
    /** The run whose result shows. */
    shownRun: () => {
      const { id } = openTab();
      return runsOf(id).find((run) => run.id === store.get().shown[id]);
    },
    /** Closes a tab, and ends what runs in it. @param {number} id */
    close: (id) => {
      for (const { asked } of runsOf(id)) asked?.drop();
      const { [id]: _, ...runs } = store.get().runs;
      store.set({ runs, tabs: withoutTab(store.get().tabs, id) });
    },
  };
};
