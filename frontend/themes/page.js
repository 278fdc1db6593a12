// @ts-check
import { element, fill } from '../page/element.js';
import { navigate, redirect } from '../state/navigation.js';
import { viewOf, withFilters } from '../state/view.js';
import { createBridges } from './bridges.js';
import { askedOf, followThemes } from './follow.js';
import { createHead } from './head.js';
import { createMatrix } from './matrix.js';
import { modelOf } from './model.js';
import { createRings } from './rings.js';
import { createShares } from './shares.js';
import { createTakeAway } from './take-away.js';
import { createTimeline } from './timeline.js';
import { createVerdict } from './verdict.js';
import { createWork } from './work.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {import('./articles.js').Span} Span */

/**
 * Whether themes are one story or several, where each is told, when, and what joins them.
 * @param {HTMLElement} container
 * @param {AppStore} store
 */
export const createThemesPage = (container, store) => {
  const head = createHead(store);
  const following = followThemes(store);
  const work = createWork(store, { ...following, edit: head.edit });
  const rings = createRings(store);
  const timeline = createTimeline({ onChoose: (span, passing) => chooseDays(store, span, passing), onCompare: (span) => compareDays(store, span) });
  const matrix = createMatrix(store);
  const sections = [createVerdict(store), rings, matrix, timeline, createShares(store), createBridges(store)];
  const found = element('div', { class: 'themes-found', hidden: true }, ...sections.map(({ root }) => root), createTakeAway(store));
  fill(container, head.root, work.root, found);

  const progress = () => {
    const { route, comparingThemes } = store.get();
    if (route.page !== 'themes') return;
    container.setAttribute('aria-busy', String(comparingThemes?.at === 'work'));
    work.update();
  };
  const frame = () => {
    progress();
    head.update();
    const state = store.get();
    found.hidden = !state.comparedThemes || askedOf(state) === null;
  };
  const draw = () => {
    const model = modelOf(store.get());
    if (model) sections.forEach((section) => section.update(model));
  };
  const redraw = () => {
    frame();
    draw();
  };
  const ends = [
    store.watch(({ route }) => route.page === 'themes', head.forget),
    store.watch(({ route }) => route, redraw),
    store.watch(({ comparedThemes }) => comparedThemes, redraw),
    store.watch(({ atlas }) => atlas, redraw),
    store.watch(({ themes }) => themes, frame),
    store.watch(({ comparingThemes }) => comparingThemes, progress),
    store.watch(({ busy }) => Boolean(busy.themes), progress),
  ];
  return {
    update: redraw,
    destroy: () => {
      ends.forEach((end) => end());
      following.destroy();
      rings.destroy();
      matrix.destroy();
      timeline.destroy();
    },
  };
};

/** @param {AppStore} store @param {Span} span @param {boolean} passing */
const chooseDays = (store, span, passing) => {
  const { route } = store.get();
  if (route.page === 'themes') (passing ? redirect : navigate)(store, { ...route, ...span });
};

/** Compares anew, among the articles of some days. @param {AppStore} store @param {Span} span */
const compareDays = (store, span) => {
  const { route } = store.get();
  if (route.page !== 'themes') return;
  const within = route.within ?? withFilters(viewOf({ kind: 'all' }), { kinds: ['Article'] });
  navigate(store, { ...route, within: withFilters(within, span), from: null, to: null });
};
