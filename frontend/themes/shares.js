// @ts-check
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { foldInto } from '../page/folded.js';
import { openNode } from '../state/navigation.js';
import { carries, idsWhere, inDays, isBrushed } from './articles.js';
import { badge } from './badge.js';
import { figureLink, MOST_KEYS } from './figure-link.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {{key: string, name: string, one: number, other: number, ids: [string[], string[]], filters: Partial<import('../api/types.js').Filters>}} Part of a provider or topic */

const SHOWN_AT_FIRST = 10;

/**
 * Providers and topics: those that two themes share, and those that only one has.
 * @param {import('../state/state.js').AppStore} store
 */
export const createShares = (store) => {
  const root = element('section', { class: 'themes-shares', 'aria-label': 'Providers and topics' });
  return {
    root,
    /** @param {Model} model */
    update: (model) => {
      fill(
        root,
        element('h3', {}, 'Who tells each'),
        columnsOf(providersOf(model), model, (key) => openNode(store, `provider:${key}`), 'providers'),
        element('h3', {}, 'Under which topics'),
        model.days && element('p', { class: 'ranking-key' }, 'Topics are of all days.'),
        columnsOf(topicsOf(model), model, (key) => openNode(store, `topic:${key}`), 'topics'),
      );
    },
  };
};

/** @param {Model} model @returns {Part[]} */
const providersOf = ({ told, pair, span }) => {
  const brushed = isBrushed(span);
  const chosen = told.articles.filter(inDays(span));
  const isShared = (/** @type {string} */ name) => told.providers.filter((other) => other.name === name).length > 1;
  return told.providers.map(({ key, name: plain, articles }) => {
    const name = isShared(plain) ? `${plain} (${key})` : plain;
    const own = chosen.filter(({ provider, id }) => provider === plain && (name === plain || hostOf(id).endsWith(key)));
    const ids = /** @type {[string[], string[]]} */ ([idsWhere(own, carries(pair.first)), idsWhere(own, carries(pair.second))]);
    const [one, other] = brushed ? ids.map(({ length }) => length) : [articles[pair.first], articles[pair.second]];
    return { key, name, one, other, ids, filters: {} };
  });
};

/** @param {string} id of an article */
const hostOf = (id) => id.slice('article:'.length).split('/')[0];

/**
 * The articles of a theme, narrowed by a topic, since articles do not say theirs; without a link where an address
 * cannot name them all.
 * @param {Model} model
 * @returns {Part[]}
 */
const topicsOf = ({ told, pair }) => {
  const of = (/** @type {number} */ theme) => {
    const ids = idsWhere(told.articles, carries(theme));
    return ids.length === told.themes[theme].articles && ids.length <= MOST_KEYS ? ids : [];
  };
  const ids = /** @type {[string[], string[]]} */ ([of(pair.first), of(pair.second)]);
  return told.topics.map(({ key, name, articles }) => ({ key, name, one: articles[pair.first], other: articles[pair.second], ids, filters: { topics: [key], kinds: ['Article'] } }));
};

/** @param {Part[]} parts @param {Model} model @param {(key: string) => void} open @param {string} what */
const columnsOf = (parts, { told, pair }, open, what) => {
  const [one, other] = [told.themes[pair.first].theme, told.themes[pair.second].theme];
  const badges = () => [badge(one, pair.first), badge(other, pair.second)];
  const ranked = [...parts].sort((left, right) => right.one + right.other - (left.one + left.other));
  const lists = [
    { name: [...badges(), 'Shared'], spoken: `${what} of both`, members: ranked.filter((part) => part.one > 0 && part.other > 0) },
    { name: [badges()[0], `Only ${one.name}`], spoken: `${what} of ${one.name} alone`, members: ranked.filter((part) => part.one > 0 && part.other === 0) },
    { name: [badges()[1], `Only ${other.name}`], spoken: `${what} of ${other.name} alone`, members: ranked.filter((part) => part.one === 0 && part.other > 0) },
  ];
  const itemOf = (/** @type {Part} */ { key, name, ...part }) =>
    element(
      'li',
      {},
      element('button', { type: 'button', class: 'chip', onclick: () => open(key) }, name),
      element(
        'span',
        { class: 'share-counts' },
        part.one > 0 && figureLink(part.one, part.ids[0], `of “${one.name}”, ${name}`, part.filters),
        part.one > 0 && part.other > 0 && element('span', { 'aria-hidden': 'true' }, ' : '),
        part.other > 0 && figureLink(part.other, part.ids[1], `of “${other.name}”, ${name}`, part.filters),
      ),
    );
  return element('div', { class: 'share-columns' }, ...lists.map((list) => listOf(list, itemOf)));
};

/** @param {{name: any[], spoken: string, members: Part[]}} list @param {(part: Part) => any} itemOf */
const listOf = ({ name, spoken, members }, itemOf) => {
  const items = element('ul', { 'aria-label': spoken });
  const more = foldInto(items, members, itemOf, SHOWN_AT_FIRST, spoken);
  return element(
    'div',
    {},
    element('h4', {}, ...name, element('span', { class: 'count' }, formatCount(members.length))),
    members.length === 0 && element('p', { class: 'muted' }, 'None.'),
    items,
    more,
  );
};
