// @ts-check
import { nameOf } from '../atlas/names.js';
import { formatMoment } from '../format/dates.js';
import { formatCount, formatCounted } from '../format/numbers.js';
import { headingOf } from '../graph/heading.js';
import { element, fill } from '../page/element.js';
import { navigate } from '../state/navigation.js';
import { labelOfNode } from '../state/node-labels.js';
import { formatRoute, routeToView } from '../state/route.js';
import { describeView } from '../state/step-names.js';
import { viewOf, viewOfStories, viewOfStory, withFilters } from '../state/view.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {import('../state/state.js').State} State */
/** @typedef {import('../api/types.js').View} View */
/** @typedef {'left' | 'right'} SideName */

/** Stories and constellations offered; the others are a search away. */
const MOST_OFFERED = 40;

/** By which edges a side may be drawn and grouped. */
const EDGES = /** @type {const} */ ([
  { name: 'all', text: 'All', relations: [] },
  { name: 'texts', text: 'Similar texts alone', relations: ['SIMILAR'] },
  { name: 'listings', text: 'Listings alone', relations: ['RELATED'] },
]);

/**
 * One side of a comparison: what it shows, and what else it could.
 * @param {SideName} name
 * @param {AppStore} store
 */
export const createSide = (name, store) => {
  const view = () => {
    const { route } = store.get();
    return route.page === 'compare' ? route[name] : null;
  };
  const change = (/** @type {(view: View) => View} */ changed) => {
    const { route } = store.get();
    if (route.page === 'compare') navigate(store, { ...route, [name]: changed(route[name]) });
  };
  const filter = (/** @type {Partial<import('../api/types.js').Filters>} */ filters) =>
    change((present) => withFilters(present, filters));

  const title = element('a', { class: 'compare-title' });
  const facts = element('p', { class: 'stage-facts' });
  const what = element('select', {
    onchange: () => {
      const source = sourceOf(what.value, store.get());
      if (source) change((present) => ({ ...source, filters: present.filters }));
    },
  });
  const from = element('input', { type: 'date', onchange: () => filter({ from: from.value || null }) });
  const to = element('input', { type: 'date', onchange: () => filter({ to: to.value || null }) });
  const domains = element('datalist', { id: `compare-${name}-providers` });
  const provider = element('input', {
    type: 'text',
    list: domains.id,
    placeholder: 'all',
    autocomplete: 'off',
    spellcheck: 'false',
    onchange: () => filter({ providers: provider.value.trim() ? [provider.value.trim()] : [] }),
  });
  const load = element('select', { onchange: () => filter({ loads: load.value ? [load.value] : [] }) });
  const theme = element('select', { onchange: () => filter({ themes: theme.value ? [theme.value] : [] }) });
  const loadField = field('Load', load);
  const themeField = field('Theme', theme);
  const edges = element(
    'select',
    { onchange: () => filter({ relations: [...(EDGES.find((choice) => choice.name === edges.value)?.relations ?? [])] }) },
    ...EDGES.map(({ name: value, text }) => element('option', { value }, text)),
  );
  const root = element(
    'section',
    { class: `compare-side is-${name}`, 'aria-label': `${name === 'left' ? 'Left' : 'Right'} side` },
    element('h3', {}, title),
    facts,
    element(
      'details',
      { class: 'compare-form', open: matchMedia('(min-width: 720px)').matches },
      element('summary', {}, 'Change this side'),
      field('What', what),
      field('From', from),
      field('To', to),
      field('Provider', provider),
      field('Edges', edges),
      themeField,
      loadField,
      domains,
    ),
  );
  /** @type {unknown} */
  let offered = null;
  const update = () => {
    const state = store.get();
    const present = view();
    if (!present) return;
    title.textContent = titleOf(present, name, state);
    title.setAttribute('href', formatRoute(routeToView(present)));
    facts.textContent = factsOf(present, name, state);
    if (offered !== state.atlas) {
      offered = state.atlas;
      fill(what, ...choicesOf(state));
    }
    what.value = valueOf(present.source);
    if (what.selectedIndex < 0) what.value = '';
    say(from, present.filters.from ?? '');
    say(to, present.filters.to ?? '');
    say(provider, present.filters.providers.join(', '));
    fill(domains, ...(state.comparison?.told.providers ?? []).map(({ id }) => element('option', { value: id.slice('provider:'.length) })));
    offer(theme, themeField, state.facets?.themes ?? [], present.filters.themes, (name) => name);
    offer(load, loadField, state.facets?.loads ?? [], present.filters.loads, formatMoment);
    const chosen = EDGES.find(({ relations }) => relations.join() === present.filters.relations.join());
    edges.value = chosen?.name ?? '';
  };
  return { root, update };
};

/** Whoever is typing is not interrupted. @param {any} input @param {string} value */
const say = (input, value) => {
  if (input !== document.activeElement) input.value = value;
};

/**
 * Offers values to show alone, where there is a choice.
 * @param {HTMLSelectElement} select
 * @param {HTMLElement} around
 * @param {import('../api/types.js').FacetCount[]} counts
 * @param {string[]} chosen
 * @param {(value: string) => string} textOf
 */
const offer = (select, around, counts, chosen, textOf) => {
  const values = [...new Set([...chosen, ...counts.map(({ value }) => value)])];
  around.hidden = values.length < 2 && chosen.length === 0;
  if (select === document.activeElement) return;
  fill(
    select,
    element('option', { value: '' }, 'All'),
    ...values.map((value) => element('option', { value }, textOf(value))),
  );
  select.value = chosen.length === 1 ? chosen[0] : '';
};

/** @param {string} name @param {HTMLElement} control */
const field = (name, control) => element('label', { class: 'compare-field' }, element('span', {}, name), control);

/** @param {View} view @param {SideName} name @param {State} state */
const titleOf = (view, name, state) => {
  const subgraph = state.comparison?.[name] ?? null;
  return headingOf({ ...state, route: routeToView(view), subgraph, details: null }).title || 'Graph';
};

/** @param {View} view @param {SideName} name @param {State} state */
const factsOf = (view, name, state) => {
  const side = state.comparison?.told[name];
  const told = side
    ? [formatCounted(side.articles, 'article'), formatCounted(side.edges, 'edge'), formatCounted(side.groups, 'group')]
    : [];
  const shown = state.comparison?.[name].figures;
  const cut = shown && shown.shown < shown.total ? [`${formatCount(shown.shown)} nodes drawn`] : [];
  const how = describeView(view, (id) => labelOfNode(state, id));
  return [...told, ...cut, ...(how ? [how] : [])].join(' · ');
};

/** @param {State} state */
const choicesOf = ({ atlas }) => [
  element('option', { value: '' }, 'As it is'),
  element('option', { value: 'all' }, 'The whole corpus'),
  group('Constellations', 'constellation', atlas?.constellations ?? []),
  group('Stories', 'story', atlas?.stories ?? []),
];

/** @param {string} label @param {string} kind @param {import('../api/types.js').Group[]} groups */
const group = (label, kind, groups) =>
  element(
    'optgroup',
    { label },
    ...groups.slice(0, MOST_OFFERED).map((each) => element('option', { value: `${kind}:${each.key}` }, `${nameOf(each, 4)} (${each.size})`)),
  );

/** @param {import('../api/types.js').Source} source */
const valueOf = (source) => (source.kind === 'stories' && source.keys.length === 1 ? `story:${source.keys[0]}` : source.kind);

/** @param {string} value @param {State} state @returns {View | null} */
const sourceOf = (value, { atlas }) => {
  const [kind, key] = value.split(':');
  if (kind === 'all') return viewOf({ kind: 'all' });
  if (kind === 'story') return viewOfStory(key);
  const stories = atlas?.stories.filter(({ constellation }) => constellation === key).map((story) => story.key) ?? [];
  return kind === 'constellation' && stories.length > 0 ? viewOfStories(stories) : null;
};
