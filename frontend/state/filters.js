// @ts-check
/** @typedef {import('../api/types.js').Filters} Filters */

/** @type {Filters} */
export const NO_FILTERS = {
  copies: 'shown',
  stubs: 'shown',
  isolated: 'shown',
  from: null,
  to: null,
  providers: [],
  topics: [],
  stories: [],
  themes: [],
  loads: [],
  kinds: [],
  relations: [],
  least: { quality: 0, heat: 0, degree: 0 },
};

/** The filters that name values, with their names in an address. */
const LISTS = /** @type {const} */ ({
  provider: 'providers',
  topic: 'topics',
  story: 'stories',
  theme: 'themes',
  load: 'loads',
  kind: 'kinds',
  relation: 'relations',
});

const BOUNDS = /** @type {const} */ (['quality', 'heat', 'degree']);

/** Filters as parts of an address; those that let everything through stay away. @param {Filters} filters */
export const filterPairs = (filters) => {
  /** @type {[string, string | null][]} */
  const pairs = [
    ['from', filters.from],
    ['to', filters.to],
  ];
  for (const [name, list] of Object.entries(LISTS)) {
    for (const value of filters[list]) pairs.push([name, value]);
  }
  for (const bound of BOUNDS) pairs.push([bound, filters.least[bound] > 0 ? String(filters.least[bound]) : null]);
  pairs.push(['stubs', filters.stubs === 'hidden' ? 'hidden' : null]);
  pairs.push(['isolated', filters.isolated === 'hidden' ? 'hidden' : null]);
  pairs.push(['copies', filters.copies === 'folded' ? 'folded' : null]);
  return pairs;
};

/** The filters in an address. @param {URLSearchParams} values @returns {Filters} */
export const filtersOf = (values) => {
  const shown = (/** @type {string} */ name) => (values.get(name) === 'hidden' ? 'hidden' : 'shown');
  const [from, to] = [dayOf(values.get('from')), dayOf(values.get('to'))];
  return {
    copies: values.get('copies') === 'folded' ? 'folded' : 'shown',
    stubs: shown('stubs'),
    isolated: shown('isolated'),
    from,
    to: from !== null && to !== null && to < from ? null : to,
    providers: values.getAll('provider'),
    topics: values.getAll('topic'),
    stories: values.getAll('story'),
    themes: values.getAll('theme'),
    loads: values.getAll('load'),
    kinds: values.getAll('kind'),
    relations: values.getAll('relation'),
    least: {
      quality: boundOf(values.get('quality')),
      heat: boundOf(values.get('heat')),
      degree: Math.round(boundOf(values.get('degree'))),
    },
  };
};

/**
 * How many filters leave something out, that of copies apart.
 * @param {Filters} filters
 */
export const countFilters = (filters) => filterPairs({ ...filters, copies: 'shown' }).filter(([, value]) => value).length;

/** @param {string | null} text */
const dayOf = (text) => (text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null);

/** @param {string | null} text */
const boundOf = (text) => Math.max(0, Number(text) || 0);
