// @ts-check
import { watchInk } from '../canvas/ink.js';
import { createDetailsPanel } from '../details/panel.js';
import { clearFilters, createChips } from '../filters/chips.js';
import { createFiltersButton, createFiltersPanel } from '../filters/panel.js';
import { subgraphFigures } from '../format/figures.js';
import { createOutline } from '../outline/outline.js';
import { createNodeTable } from '../outline/table.js';
import { element, fill } from '../page/element.js';
import { createLegend } from '../page/legend.js';
import { isPlainKey } from '../page/plain-key.js';
import { createSwitch } from '../page/switch.js';
import { createZoomButtons } from '../page/zoom-buttons.js';
import { watchLetters, wantsLetters } from '../state/letters.js';
import { atlasLimitOf } from '../state/loading.js';
import { compareGraph, compareThemesHere, filterGraph, hideNode, navigate, pinNode, showHidden, toggleTools } from '../state/navigation.js';
import { SHOWS } from '../state/route.js';
import { chosenOf, selectionOf } from '../state/selection.js';
import { tieOf } from '../state/tie-id.js';
import { createBench } from '../workbench/bench.js';
import { createGraphCanvas } from './canvas.js';
import { comparisonBefore } from '../themes/opened.js';
import { headingOf } from './heading.js';
import { legendOf } from './legend.js';

const NOTHING =
  'What this address names is not in the graph: the corpus may have been loaded anew since, or the address was cut.';
/** @type {readonly {name: import('../state/route.js').Show, text: string}[]} */
const SHOWN_AS = [
  { name: 'graph', text: 'Graph' },
  { name: 'outline', text: 'Outline' },
  { name: 'table', text: 'Table' },
];
const HINT = 'Double-click a node to expand it; right-click, or rest a finger, for more';

/**
 * The page with the graph of a story, or of any view, and the details of what is chosen in it.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createGraphPage = (container, store) => {
  const title = element('h2', { class: 'stage-title' });
  const facts = element('p', { class: 'stage-facts' });
  const crumbs = element('a', { class: 'crumb', href: '#/atlas' }, '← Atlas');
  const stage = element('div', { class: 'stage' });
  const nothing = element('p', { class: 'stage-note', hidden: true });
  const figures = element('p', { class: 'figures' });
  const more = element('span', { class: 'more' });
  const foot = element('div', { class: 'stage-foot' }, element('div', { class: 'figures-line' }, figures, more));
  const chips = element('div', { class: 'filter-chips', hidden: true });
  const shownAs = createSwitch('Show as', SHOWN_AS, (name) => showAs(store, name));
  const head = element(
    'div',
    { class: 'stage-head' },
    crumbs,
    element('div', { class: 'stage-heading' }, title, facts),
    element('div', { class: 'stage-tools' }, shownAs.root, compareButton(store), themesButton(store), createFiltersButton(store)),
  );
  const outlinePlace = element('div', { class: 'outline', hidden: true });
  const tablePlace = element('div', { class: 'node-view', hidden: true });
  const column = element('div', { class: 'stage-column' }, head, chips, stage, outlinePlace, tablePlace, foot);
  fill(container, column);

  const canvas = createGraphCanvas(stage, store, {
    onSelect: (id, event) => bench.choose(id, event),
    onExpand: (id) => bench.expand(id),
    onPin: (id, place) => pinNode(store, id, place),
    covered: () => bench.covered(),
  });
  createZoomButtons(stage, { zoomBy: canvas.zoomBy, fit: () => canvas.fit(true) });
  stage.append(nothing);
  const bar = element('div');
  foot.before(bar);
  const bench = createBench({ stage, words: [outlinePlace, tablePlace], bar }, store, canvas);
  const panel = createDetailsPanel(container, store);
  const filters = createFiltersPanel(container, store);
  const filterChips = createChips(chips, store);
  let legend = createLegend(foot, []);

  const showSubgraph = () => {
    const { subgraph, route } = store.get();
    if (!subgraph || route.page !== 'graph') return;
    const { filtered = 0 } = subgraph.figures;
    nothing.hidden = subgraph.nodes.length > 0 || Boolean(subgraph.gone);
    column.classList.toggle('is-empty', !nothing.hidden && filtered === 0);
    fill(
      nothing,
      ...(filtered > 0
        ? [
            'Nothing passes the filters. ',
            element('button', { type: 'button', class: 'link', onclick: () => clearFilters(store) }, 'Show all of it'),
          ]
        : [
            element('strong', {}, 'Nothing to draw here. '),
            NOTHING,
            element(
              'span',
              { class: 'stage-ways' },
              element('a', { href: '#/atlas' }, 'Open the atlas'),
              element('button', { type: 'button', class: 'link', onclick: focusSearch }, 'Search'),
            ),
          ]),
    );
    figures.textContent = subgraphFigures(subgraph);
    const { shown, total } = subgraph.figures;
    const { view } = route;
    const hidden = view.graph.hidden.length;
    const show = () => navigate(store, { ...route, view: { ...view, limit: view.limit * 2 } });
    // A limit that did not cut is no remedy: an expansion has a bound of its own.
    fill(
      more,
      element('span', { class: 'muted hint' }, HINT),
      hidden > 0 &&
        element(
          'span',
          {},
          element('button', { type: 'button', class: 'link', 'aria-haspopup': 'menu', onclick: listHidden }, `${hidden} hidden`),
          ' · ',
          element(
            'button',
            { type: 'button', class: 'link', onclick: () => showHidden(store) },
            `Show ${hidden === 1 ? 'it' : 'them'}`,
          ),
        ),
      shown < total &&
        shown >= view.limit &&
        element('button', { type: 'button', class: 'link', onclick: show }, 'Show more'),
    );
  };
  const listHidden = (/** @type {MouseEvent} */ event) => {
    const { left, top } = /** @type {HTMLElement} */ (event.currentTarget).getBoundingClientRect();
    bench.showHidden({ x: left, y: top });
  };
  /** @type {import('../api/types.js').Source | undefined} of what there is */
  let source;
  let stale = false;
  const draw = async () => {
    const { subgraph, route } = store.get();
    // A hidden canvas has no size to lay a graph out in.
    stale = stage.hidden;
    if (!subgraph || route.page !== 'graph' || stale) return;
    await canvas.show(subgraph, { ...lookOf(route), of: source });
    showLegend();
  };
  const showLegend = () => {
    const { subgraph, route } = store.get();
    if (!subgraph || route.page !== 'graph') return;
    legend.destroy();
    legend = createLegend(foot, legendOf(subgraph, route.view.style), coloursOf(canvas.scale(), route.view.style, store));
  };
  const colour = () => {
    canvas.colour();
    showLegend();
  };
  /** @type {{destroy: () => void} | null} */
  let inWords = null;
  const show = (/** @type {string | null} */ name) => {
    if (name === null) return;
    column.dataset.show = name;
    shownAs.mark(name);
    stage.hidden = name !== 'graph';
    outlinePlace.hidden = name !== 'outline';
    tablePlace.hidden = name !== 'table';
    inWords?.destroy();
    inWords = null;
    if (name === 'outline') inWords = createOutline(outlinePlace, store);
    if (name === 'table') inWords = createNodeTable(tablePlace, store);
    if (stale && name === 'graph') draw();
  };
  const showHeading = () => {
    const heading = headingOf(store.get());
    title.textContent = heading.title;
    facts.textContent = heading.facts;
  };
  const ends = [
    store.watch(shownAsOf, show),
    store.watch(({ subgraph }) => subgraph, showSubgraph),
    store.watch(
      ({ subgraph }) => subgraph,
      () => {
        const { route } = store.get();
        if (route.page === 'graph') source = route.view.source;
        draw();
      },
    ),
    store.watch(({ route }) => (route.page === 'graph' ? JSON.stringify(lookOf(route)) : null), draw),
    store.watch(
      ({ route }) => chosenOf(route).join('\n'),
      () => {
        const { route } = store.get();
        if (route.page === 'graph') canvas.select(route.selected, route.also);
      },
    ),
    store.watch(({ ranks }) => ranks, colour),
    store.watch(({ themes }) => themes, colour),
    watchInk(colour),
    watchLetters(colour),
    store.watch((state) => JSON.stringify(headingOf(state)), showHeading),
    store.watch(
      ({ steps }) => comparisonBefore(steps),
      (address) => Object.assign(crumbs, { href: address ?? '#/atlas', textContent: address ? '← Themes' : '← Atlas' }),
    ),
    store.watch(
      ({ busy }) => Boolean(busy.subgraph),
      (busy) => column.setAttribute('aria-busy', String(busy)),
    ),
  ];
  const onKey = (/** @type {KeyboardEvent} */ event) => pressKey(event, store, bench.expand);
  addEventListener('keydown', onKey);
  return {
    update: draw,
    destroy: () => {
      removeEventListener('keydown', onKey);
      ends.forEach((end) => end());
      panel.destroy();
      filters.destroy();
      filterChips.destroy();
      bench.destroy();
      canvas.destroy();
      inWords?.destroy();
    },
  };
};

/** @param {import('../state/state.js').AppStore} store */
const themesButton = (store) =>
  element('button', { type: 'button', class: 'tools-button', onclick: () => compareThemesHere(store) }, 'Compare themes here');

/** @param {import('../state/state.js').AppStore} store */
const compareButton = (store) =>
  element('button', { type: 'button', class: 'tools-button', onclick: () => compareGraph(store) }, 'Compare');

const focusSearch = () => /** @type {HTMLElement | null} */ (document.querySelector('#search input'))?.focus();

/** @param {import('../state/state.js').State} state */
const shownAsOf = ({ route }) => (route.page === 'graph' ? (route.show ?? 'graph') : null);

/** @param {import('../state/state.js').AppStore} store @param {string} name */
const showAs = (store, name) => {
  const { route } = store.get();
  const chosen = SHOWS.find((other) => other === name);
  if (route.page === 'graph' && chosen !== route.show) navigate(store, { ...route, show: chosen });
};

/** @param {import('../state/route.js').GraphRoute} route @returns {import('./canvas.js').Look} */
const lookOf = ({ view: { layout, style, graph }, selected }) => ({
  layout,
  style,
  pinned: graph.pinned,
  centre: layout.name === 'radial' ? selected : null,
});

/**
 * What the colours mean, to be filtered by; that of a story alone needs no words.
 * @param {import('./scale.js').Scale} scale
 * @param {import('../api/types.js').Style} style
 * @param {import('../state/state.js').AppStore} store
 * @returns {import('../page/legend.js').ColourEntry[]}
 */
const coloursOf = ({ swatches, others, rest }, { color }, store) => {
  if (color === 'story' && swatches.length < 2) return [];
  const letters = wantsLetters();
  const named = swatches.map(({ colour, letter, text, count, filters }) => ({
    colour: colour.fill,
    letter: letters ? letter : '',
    ink: colour.text,
    text,
    count,
    onChoose: filters ? () => filterGraph(store, filters) : null,
  }));
  return others > 0 && (swatches.length > 0 || rest) ? [...named, { colour: rest?.fill ?? 'var(--muted)', letter: '', ink: 'light', text: 'Others', count: others, onChoose: null }] : named;
};

/** @param {KeyboardEvent} event @param {import('../state/state.js').AppStore} store @param {() => void} expand */
const pressKey = (event, store, expand) => {
  const { route } = store.get();
  if (route.page !== 'graph' || !isPlainKey(event)) return;
  if (event.key === 'Escape')
    navigate(store, { page: 'atlas', limit: atlasLimitOf(store.get()) });
  if (event.key === 'f') toggleTools(store);
  if (tieOf(route.selected)) return;
  if (event.key === 'e') expand();
  if (event.key === 'h') hideNode(store, ...selectionOf(route));
};
