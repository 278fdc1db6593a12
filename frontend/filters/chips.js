// @ts-check
import { formatDay, formatMoment } from '../format/dates.js';
import { element, fill } from '../page/element.js';
import { countFilters, NO_FILTERS } from '../state/filters.js';
import { filterGraph } from '../state/navigation.js';

/** @typedef {import('../api/types.js').Filters} Filters */
/** @typedef {{text: string, without: Partial<Filters>}} Chip */

/**
 * What is filtered, each to be taken back by itself.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createChips = (container, store) => {
  const gone = element('p', { class: 'filters-gone', role: 'status' });
  const update = () => {
    const { route } = store.get();
    const chips = route.page === 'graph' ? chipsOf(route.view.filters, (key) => nameOfStory(store.get(), key)) : [];
    container.hidden = chips.length === 0;
    fillGone(gone, store);
    fill(
      container,
      ...chips.map(({ text, without }) =>
        element(
          'button',
          {
            type: 'button',
            class: 'filter-chip',
            'aria-label': `${text}: remove this filter`,
            onclick: () => filterGraph(store, without),
          },
          text,
          element('span', { 'aria-hidden': 'true' }, '×'),
        ),
      ),
      chips.length > 1 &&
        element('button', { type: 'button', class: 'link', onclick: () => clearFilters(store) }, 'Clear all'),
      gone,
    );
  };
  const ends = [
    store.watch(({ route }) => (route.page === 'graph' ? route.view.filters : null), update),
    store.watch(({ atlas }) => atlas, update),
    store.watch(({ subgraph }) => subgraph?.gone, update),
  ];
  return { update, destroy: () => ends.forEach((end) => end()) };
};

/** Says that nothing is shown since themes are gone, with a way on. @param {HTMLElement} place @param {import('../state/state.js').AppStore} store */
const fillGone = (place, store) => {
  const { route, subgraph } = store.get();
  const gone = (route.page === 'graph' && subgraph?.gone) || [];
  place.hidden = gone.length === 0;
  if (route.page !== 'graph' || gone.length === 0) return fill(place);
  const themes = route.view.filters.themes.filter((theme) => !gone.includes(theme));
  const one = gone.length === 1;
  fill(
    place,
    `The ${one ? 'theme' : 'themes'} ${gone.map((theme) => `“${theme}”`).join(', ')} ${one ? 'is' : 'are'} gone: deleted or renamed. `,
    element('button', { type: 'button', class: 'link', onclick: () => filterGraph(store, { themes }) }, one ? 'Remove the filter' : 'Remove these filters'),
  );
};

/** Shows all that the view is of. @param {import('../state/state.js').AppStore} store */
export const clearFilters = (store) => {
  const { copies, ...others } = NO_FILTERS;
  filterGraph(store, others);
};

/** @param {import('../state/state.js').State} state @param {string} key */
const nameOfStory = ({ atlas }, key) => atlas?.stories.find((story) => story.key === key)?.label ?? 'Another story';

/** @type {Record<string, string>} */
export const RELATION_NAMES = {
  RELATED: 'Lists as related',
  SIMILAR: 'Similar text',
  COPY_OF: 'Copy of',
  PUBLISHED_BY: 'Published by',
  ABOUT: 'About',
  IN_STORY: 'In story',
  ALSO_IN: 'Also in story',
  PART_OF: 'Part of constellation',
};

/**
 * The filters that leave something out, in words.
 * @param {Filters} filters
 * @param {(key: string) => string} nameOf a story's
 * @returns {Chip[]}
 */
export const chipsOf = (filters, nameOf) => {
  if (countFilters(filters) === 0) return [];
  const { from, to, least } = filters;
  /** @type {(name: 'providers' | 'topics' | 'stories' | 'themes' | 'loads' | 'kinds' | 'relations', textOf?: (value: string) => string) => Chip[]} */
  const each = (name, textOf = (value) => value) =>
    filters[name].map((value) => ({
      text: textOf(value),
      without: { [name]: filters[name].filter((other) => other !== value) },
    }));
  const bounds = /** @type {const} */ (['quality', 'heat', 'degree']).filter((name) => least[name] > 0);
  return [
    ...(from ? [{ text: `From ${formatDay(from)}`, without: { from: null } }] : []),
    ...(to ? [{ text: `To ${formatDay(to)}`, without: { to: null } }] : []),
    ...each('providers'),
    ...each('topics'),
    ...each('stories', nameOf),
    ...each('themes', (theme) => `Theme: ${theme}`),
    ...each('loads', (load) => `Loaded ${formatMoment(load)}`),
    ...each('kinds', (kind) => `Kind: ${kind}`),
    ...each('relations', (kind) => RELATION_NAMES[kind] ?? kind),
    ...bounds.map((name) => ({
      text: `${name === 'degree' ? 'Edges' : name === 'heat' ? 'Heat' : 'Quality'} at least ${least[name]}`,
      without: { least: { ...least, [name]: 0 } },
    })),
    ...(filters.stubs === 'hidden'
      ? [{ text: 'No stubs', without: { stubs: /** @type {const} */ ('shown') } }]
      : []),
    ...(filters.isolated === 'hidden'
      ? [{ text: 'Nothing isolated', without: { isolated: /** @type {const} */ ('shown') } }]
      : []),
  ];
};
