// @ts-check
import { createAtlasPage } from './atlas/page.js';
import { createBridgesPage } from './bridges/page.js';
import { createComparePage } from './compare/page.js';
import { createConsolePage } from './console/page.js';
import { createChangedBar } from './corpus/changed-bar.js';
import { createCorpusPage } from './corpus/page.js';
import { createExportMenu } from './export/menu.js';
import { headingOf } from './graph/heading.js';
import { createGraphPage } from './graph/page.js';
import { createHelp } from './help/menu.js';
import { createCopiesSwitch } from './page/copies-switch.js';
import { createEmptyPage } from './page/empty-page.js';
import { createMasthead } from './page/masthead.js';
import { createStepsMenu } from './page/steps-menu.js';
import { createWritesBar } from './page/writes-bar.js';
import { createNotice } from './problems/notice.js';
import { createSearchBox } from './search/search-box.js';
import { createProvidersPage } from './providers/page.js';
import { followArrival } from './state/arrival.js';
import { followCorpus } from './state/corpus.js';
import { followEvents } from './state/events.js';
import { followHeirs } from './state/heirs.js';
import { followBrokenAddresses } from './state/broken-address.js';
import { followLinks } from './state/links.js';
import { followRoute } from './state/loading.js';
import { followAddress } from './state/navigation.js';
import { parseRoute } from './state/route.js';
import { initialState } from './state/state.js';
import { followSteps } from './state/steps.js';
import { createStore } from './state/store.js';
import { createThemesPage } from './themes/page.js';
import { createViewsMenu } from './views/menu.js';
import { createSinceNotice } from './views/since-notice.js';

const part = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @type {import('./state/state.js').AppStore} */
const store = createStore(initialState(parseRoute(location.hash)));

// First, so that the server answers while the page is built.
followSteps(store);
followAddress(store);
followBrokenAddresses(store);
followLinks(store);
followRoute(store);

part('skip').addEventListener('click', () => /** @type {HTMLElement | null} */ (document.querySelector('.page:not([hidden])'))?.focus());
createWritesBar(part('writes'), store);
createMasthead(part('masthead'), store);
createSearchBox(part('search'), store);
createCopiesSwitch(part('copies'), store);
createStepsMenu(part('steps'), store);
createExportMenu(part('export'), store);
createNotice(part('notice'), store);
createViewsMenu(part('views'), store);
createSinceNotice(part('since'), store);
createChangedBar(part('changed'), store);
createHelp(part('help'), store);

const pages = /** @type {const} */ ({
  atlas: createAtlasPage,
  graph: createGraphPage,
  compare: createComparePage,
  themes: createThemesPage,
  bridges: createBridgesPage,
  providers: createProvidersPage,
  cypher: createConsolePage,
  corpus: createCorpusPage,
  empty: createEmptyPage,
});
/** @type {Set<string>} */
const made = new Set();

/** @param {import('./state/state.js').State} state */
const openPage = ({ route, stats }) => (stats?.articles === 0 && route.page !== 'corpus' ? 'empty' : route.page);

const TITLES = { atlas: '', themes: 'Themes', bridges: 'Bridges', providers: 'Providers', cypher: 'Cypher', corpus: 'Corpus', compare: 'Comparison' };

/** @param {import('./state/state.js').State} state */
const titleOf = (state) => {
  const page = { ...TITLES, graph: headingOf(state).title }[state.route.page];
  return page ? `${page} · Newsweft` : 'Newsweft';
};

store.watch(openPage, (open) => {
  for (const name of /** @type {(keyof typeof pages)[]} */ (Object.keys(pages))) {
    part(name).hidden = name !== open;
    if (name !== open || made.has(name)) continue;
    made.add(name);
    pages[name](part(name), store);
  }
});
let opened = false;
store.watch(openPage, (open) => {
  // Whoever opened the page by keyboard goes on from its beginning; at the first one, from the head.
  if (opened) part(open).focus({ preventScroll: true });
  opened = true;
});
store.watch(titleOf, (title) => (document.title = title));
followHeirs(store);
followArrival(store);
followCorpus(store);
followEvents(store);
