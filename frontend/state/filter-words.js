// @ts-check
import { formatDay, formatMoment, formatSpan } from '../format/dates.js';
import { countFilters } from './filters.js';
import { same } from './same.js';

/** @typedef {import('../api/types.js').Filters} Filters */
/** @typedef {(id: string) => string | undefined} LabelOf what a node is called, where that is known */

/** What became of filters, in words. @param {Filters} before @param {Filters} after @param {LabelOf} labelOf */
export const filterParts = (before, after, labelOf) => {
  const folded = before.copies === after.copies ? [] : [`Copies ${after.copies}`];
  if (countFilters(before) > 1 && countFilters(after) === 0) return ['No filters', ...folded];
  return [
    ...(before.from === after.from && before.to === after.to ? [] : [daysPart(after)]),
    ...LISTS.filter(({ list }) => !same(before[list], after[list])).map(({ list, noun, many, id }) =>
      valuesPart(
        after[list].map((value) => (id ? called(`${id}${value}`, labelOf) : list === 'loads' ? formatMoment(value) : (VALUES[value] ?? value))),
        noun,
        many,
      ),
    ),
    ...BOUNDS.filter(({ bound }) => before.least[bound] !== after.least[bound]).map(({ bound, noun }) =>
      after.least[bound] > 0 ? `${noun} from ${after.least[bound]}` : `Any ${noun.toLowerCase()}`,
    ),
    ...(before.stubs === after.stubs ? [] : [`Stubs ${after.stubs}`]),
    ...(before.isolated === after.isolated ? [] : [`Isolated nodes ${after.isolated}`]),
    ...folded,
  ];
};

/** @param {Filters} filters */
const daysPart = ({ from, to }) => {
  if (from && to) return `Only ${formatSpan(from, to)}`;
  if (from) return `From ${formatDay(from)}`;
  return to ? `Until ${formatDay(to)}` : 'All days';
};

/** @param {string[]} values @param {string} noun @param {string} many */
const valuesPart = (values, noun, many) => {
  if (values.length === 0) return `All ${many}`;
  return `Only ${values.length === 1 ? noun : many} ${values.join(', ')}`;
};

const LISTS = /** @type {const} */ ([
  { list: 'providers', noun: 'provider', many: 'providers', id: '' },
  { list: 'topics', noun: 'topic', many: 'topics', id: '' },
  { list: 'stories', noun: 'story', many: 'stories', id: 'story:' },
  { list: 'themes', noun: 'theme', many: 'themes', id: '' },
  { list: 'loads', noun: 'what was loaded', many: 'loads', id: '' },
  { list: 'kinds', noun: 'nodes of kind', many: 'kinds of nodes', id: '' },
  { list: 'relations', noun: 'relation', many: 'relations', id: '' },
]);

/** @type {Record<string, string>} */
const VALUES = {
  RELATED: '“lists as related”',
  SIMILAR: '“similar text”',
  PUBLISHED_BY: '“published by”',
  ABOUT: '“about”',
  IN_STORY: '“in story”',
  PART_OF: '“part of”',
};

const BOUNDS = /** @type {const} */ ([
  { bound: 'quality', noun: 'Quality' },
  { bound: 'heat', noun: 'Heat' },
  { bound: 'degree', noun: 'Degree' },
]);

/** What a node is called in a step. @param {string} id @param {LabelOf} labelOf */
export const called = (id, labelOf) => {
  const [kind, ...key] = id.split(':');
  return labelOf(id) ?? (kind === 'topic' || kind === 'provider' ? key.join(':') : (KINDS[kind] ?? 'a node'));
};

/** @type {Record<string, string>} */
const KINDS = { article: 'an article', story: 'a story', constellation: 'a constellation' };
