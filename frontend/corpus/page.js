// @ts-check
import { element, fill } from '../page/element.js';
import { createLoadForm } from './form.js';
import { createLoadsTable } from './loads-table.js';
import { createReport } from './report.js';
import { createWork } from './work.js';

const LEDE =
  'Where the articles come from. Loading the same posts again changes nothing; what is broken is left out and reported, and everything else loads.';

/**
 * The page that loads posts, and tells of the loads so far.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createCorpusPage = (container, store) => {
  const form = createLoadForm(store);
  const work = createWork(store);
  const table = createLoadsTable(store);
  const report = createReport(store);
  form.takeDrops(container);
  fill(container, element('h2', {}, 'Corpus'), element('p', { class: 'lede' }, LEDE), form.root, work.root, report.root, table.root);
  const update = () => {
    form.update();
    work.update();
    table.update();
    report.update();
  };
  let opened = /** @type {string | null} */ (null);
  const ends = [
    store.watch(({ corpus }) => corpus, update),
    store.watch(({ report: told }) => told, report.update),
    store.watch(
      ({ route }) => (route.page === 'corpus' ? route : null),
      (route) => {
        report.update();
        // Back to where the report was opened from.
        if (opened && route?.load === null) table.buttonOf(opened)?.focus();
        if (route) opened = route.load;
      },
    ),
  ];
  return { update, destroy: () => ends.forEach((end) => end()) };
};
