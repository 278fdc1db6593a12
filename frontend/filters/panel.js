// @ts-check
import { isDark } from '../canvas/ink.js';
import { formatMoment } from '../format/dates.js';
import { element } from '../page/element.js';
import { countFilters } from '../state/filters.js';
import { arrangeGraph, filterGraph, passFilters, styleGraph, toggleTools, unpin } from '../state/navigation.js';
import { setLetters, wantsLetters } from '../state/letters.js';
import { rankOfStory } from '../state/state.js';
import { colourOfRank } from '../style/palette.js';
import { createBound } from './bound.js';
import { clearFilters, RELATION_NAMES } from './chips.js';
import { createTimeline } from './timeline.js';
import { createValueList } from './value-list.js';

/** @typedef {import('../api/types.js').Facets} Facets */

/** Stories with a colour of their own on the timeline. */
const STACKED = 8;

const COLORS = {
  story: 'Story',
  constellation: 'Constellation',
  provider: 'Provider',
  topic: 'Topic',
  date: 'Date',
  load: 'Load',
  theme: 'Theme',
};
const SIZES = {
  degree: 'Number of edges',
  pagerank: 'PageRank',
  quality: 'Quality',
  heat: 'Heat',
  equal: 'All the same',
};
const WIDTHS = { equal: 'All the same', score: 'Score' };
const LAYOUTS = {
  force: 'By force',
  map: 'As on the map',
  timeline: 'Timeline',
  radial: 'Around the chosen node',
  layered: 'Story by story',
};

/**
 * What is shown of the open graph, and how: filters with counts, colours, sizes, layouts.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createFiltersPanel = (container, store) => {
  const timeline = createTimeline({
    onChoose: (span, passing) => (passing ? passFilters(store, span) : filterGraph(store, span)),
    isBusy: () => Boolean(store.get().busy.subgraph),
  });
  const nameOfStory = (/** @type {string} */ key) =>
    store.get().atlas?.stories.find((story) => story.key === key)?.label ?? 'Another story';
  const lists = {
    stories: createValueList('Stories', (stories) => filterGraph(store, { stories }), nameOfStory),
    providers: createValueList('Providers', (providers) => filterGraph(store, { providers })),
    topics: createValueList('Topics', (topics) => filterGraph(store, { topics })),
    themes: createValueList('Themes', (themes) => filterGraph(store, { themes }), undefined, 1),
    loads: createValueList('Loads', (loads) => filterGraph(store, { loads }), formatMoment),
    kinds: createValueList('Kinds', (kinds) => filterGraph(store, { kinds })),
    relations: createValueList(
      'Relations',
      (relations) => filterGraph(store, { relations }),
      (kind) => RELATION_NAMES[kind] ?? kind,
    ),
  };
  const least = (/** @type {'quality' | 'heat' | 'degree'} */ name) => (/** @type {number} */ value) => {
    const filters = filtersIn(store.get());
    if (filters) filterGraph(store, { least: { ...filters.least, [name]: value } });
  };
  const bounds = {
    quality: createBound('Quality', least('quality')),
    heat: createBound('Heat', least('heat')),
    degree: createBound('Edges', least('degree')),
  };
  const stubs = checkbox('Hide articles known only from a listing', (hidden) =>
    filterGraph(store, { stubs: hidden ? 'hidden' : 'shown' }),
  );
  const isolated = checkbox('Hide what nothing joins', (hidden) =>
    filterGraph(store, { isolated: hidden ? 'hidden' : 'shown' }),
  );
  const color = choice('Colour by', COLORS, (value) => styleGraph(store, { color: value }));
  const size = choice('Size by', SIZES, (value) => styleGraph(store, { size: value }));
  const width = choice('Line width by', WIDTHS, (value) => styleGraph(store, { width: value }));
  const letters = checkbox('Letters in the marks, beside their colours', setLetters);
  const layout = choice('Layout', LAYOUTS, (value) => arrangeGraph(store, { name: value }));
  const clear = element('button', { type: 'button', class: 'link', onclick: () => clearFilters(store) }, 'Clear filters');
  const unpinAll = element('button', { type: 'button', class: 'link', onclick: () => unpin(store) }, 'Let all nodes go');
  const close = element('button', { type: 'button', class: 'tools-close', 'aria-label': 'Close', onclick: () => toggleTools(store) }, '×');
  const root = element(
    'section',
    { class: 'tools', id: 'tools', 'aria-label': 'Filter and style', hidden: true },
    element('div', { class: 'tools-head' }, element('h2', {}, 'Filter and style'), close),
    element('div', { class: 'tools-group' }, color.root, size.root, width.root, layout.root, unpinAll, letters.root),
    element('div', { class: 'tools-head' }, element('h3', {}, 'Show only'), clear),
    timeline.root,
    ...Object.values(lists).map((list) => list.root),
    ...Object.values(bounds).map((bound) => bound.root),
    stubs.root,
    isolated.root,
  );
  container.prepend(root);

  const update = () => {
    const state = store.get();
    const { route, facets, tools } = state;
    root.hidden = !tools;
    if (route.page !== 'graph' || !tools) return;
    const { filters, style, graph } = route.view;
    color.input.value = style.color;
    size.input.value = style.size;
    width.input.value = style.width;
    letters.input.checked = wantsLetters();
    layout.input.value = route.view.layout.name;
    unpinAll.hidden = Object.keys(graph.pinned).length === 0;
    clear.hidden = countFilters(filters) === 0;
    stubs.input.checked = filters.stubs === 'hidden';
    isolated.input.checked = filters.isolated === 'hidden';
    if (!facets) return;
    stubs.root.hidden = facets.stubs === 0 && filters.stubs === 'shown';
    for (const name of /** @type {(keyof typeof lists)[]} */ (Object.keys(lists))) {
      lists[name].update(facets[name], filters[name]);
    }
    for (const name of /** @type {(keyof typeof bounds)[]} */ (Object.keys(bounds))) {
      bounds[name].update(facets[name], filters.least[name]);
    }
    const stories = facets.stories.slice(0, STACKED).map(({ value }) => value);
    timeline.update(facets.days, filters, {
      stories,
      colourOf: (story) =>
        story === null ? 'var(--muted)' : colourOfRank(rankOfStory(state, story), isDark()).fill,
    });
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    toggleTools(store);
  };
  root.addEventListener('keydown', onKey);
  const ends = [
    store.watch(({ tools }) => tools, update),
    store.watch(({ facets }) => facets, update),
    store.watch(({ route }) => route, update),
    store.watch(({ ranks }) => ranks, update),
  ];
  return {
    update,
    destroy: () => {
      timeline.destroy();
      ends.forEach((end) => end());
      root.remove();
    },
  };
};

/** The button that opens the panel; it says how much is filtered. @param {import('../state/state.js').AppStore} store */
export const createFiltersButton = (store) => {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'tools-button',
      'aria-controls': 'tools',
      onclick: () => toggleTools(store),
    },
    'Filter and style',
  );
  store.watch(
    ({ tools }) => tools,
    (tools) => {
      button.setAttribute('aria-expanded', String(tools));
      if (!tools && document.activeElement === document.body) button.focus();
    },
  );
  return button;
};

/** @param {import('../state/state.js').State} state */
const filtersIn = ({ route }) => (route.page === 'graph' ? route.view.filters : null);

/** @param {string} name @param {(checked: boolean) => void} onChange */
const checkbox = (name, onChange) => {
  const input = element('input', { type: 'checkbox', onchange: () => onChange(input.checked) });
  return { input, root: element('label', { class: 'value tools-check' }, input, element('span', {}, name)) };
};

/**
 * @template {string} T
 * @param {string} name
 * @param {Record<T, string>} options
 * @param {(value: T) => void} onChange
 */
const choice = (name, options, onChange) => {
  const input = element(
    'select',
    { onchange: () => onChange(/** @type {T} */ (input.value)) },
    ...Object.entries(options).map(([value, text]) => element('option', { value }, String(text))),
  );
  return { input, root: element('label', { class: 'choice' }, element('span', {}, name), input) };
};
