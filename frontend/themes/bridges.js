// @ts-check
import { formatCount, formatScore } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { foldInto } from '../page/folded.js';
import { openNode } from '../state/navigation.js';
import { inDays } from './articles.js';
import { badge } from './badge.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('../state/state.js').AppStore} AppStore */

const SHOWN_AT_FIRST = 10;
const BRIDGES = 'Articles that are tied to both themes, those first that are closest to the side to which they are less close.';
const NO_BRIDGES = 'No article is tied to both themes.';
const PATHS = 'From an article of one theme alone to one of the other alone, and why each step is there.';
const NO_PATHS = 'No way of one or two steps leads from one theme to the other.';

/**
 * The articles that join two themes, and the shortest ways from one to the other.
 * @param {AppStore} store
 */
export const createBridges = (store) => {
  const root = element('section', { class: 'themes-bridges', 'aria-label': 'Bridges and paths' });
  return {
    root,
    /** @param {Model} model */
    update: (model) => {
      const isShown = shownIn(model);
      const bridges = model.pair.bridges.filter(({ id }) => isShown(id));
      const paths = model.pair.paths.filter(({ articles }) => articles.every(({ id }) => isShown(id)));
      const list = element('ol', { class: 'ranking' });
      const more = foldInto(list, bridges, (bridge) => bridgeItem(bridge, model, store), SHOWN_AT_FIRST);
      fill(
        root,
        element('h3', {}, 'What joins them ', element('span', { class: 'count' }, formatCount(bridges.length))),
        element('p', { class: 'ranking-key' }, bridges.length > 0 ? BRIDGES : NO_BRIDGES),
        list,
        more,
        element('h3', {}, 'The shortest ways ', element('span', { class: 'count' }, formatCount(paths.length))),
        element('p', { class: 'ranking-key' }, paths.length > 0 ? PATHS : NO_PATHS),
        element('ul', { class: 'theme-paths' }, ...paths.map((path) => pathItem(path, model, store))),
      );
    },
  };
};

/** Whether an article is of the chosen days; one without a theme has no day here, and stays. @param {Model} model */
const shownIn = ({ told, span }) => {
  const isIn = inDays(span);
  const left = new Set(told.articles.filter((article) => !isIn(article)).map(({ id }) => id));
  return (/** @type {string} */ id) => !left.has(id);
};

/** @param {string} id @param {string} title @param {AppStore} store */
const articleButton = (id, title, store) => element('button', { type: 'button', class: 'chip', 'data-id': id, onclick: () => openNode(store, id) }, title);

/** @param {import('../api/types.js').ThemeBridge} bridge @param {Model} model @param {AppStore} store */
const bridgeItem = ({ id, title, provider, themes, first, second, strength, betweenness }, { told, pair }, store) => {
  const carried = themes.map((place) => badge(told.themes[place].theme, place, `carries ${told.themes[place].theme.name}`));
  const [one, other] = [told.themes[pair.first].theme, told.themes[pair.second].theme];
  return element(
    'li',
    { class: 'ranked' },
    element('h4', {}, articleButton(id, title, store)),
    element(
      'p',
      {},
      ...(carried.length > 0 ? carried : [element('span', { class: 'muted' }, 'carries neither ')]),
      provider && element('span', { class: 'muted' }, `${provider} · `),
      `tied to ${formatCount(first)} of “${one.name}” alone and ${formatCount(second)} of “${other.name}” alone`,
      element('span', { class: 'muted' }, ` · strength ${formatScore(strength)}, betweenness ${betweenness.toFixed(4)}`),
    ),
  );
};

/** @param {import('../api/types.js').ThemePath} path @param {Model} model @param {AppStore} store */
const pathItem = ({ articles, steps }, { told, pair }, store) => {
  const [one, other] = [pair.first, pair.second].map((place) => badge(told.themes[place].theme, place, `only ${told.themes[place].theme.name}`));
  return element(
    'li',
    {},
    ...articles.flatMap(({ id, title }, at) => [
      element('p', {}, at === 0 && one, at === articles.length - 1 && other, articleButton(id, title, store)),
      at < steps.length && element('p', { class: 'muted theme-step' }, reasonText(steps[at])),
    ]),
  );
};

/** Why two articles are tied. @param {import('../api/types.js').ThemePath['steps'][number]} reason */
export const reasonText = ({ score, terms, listed }) =>
  [
    ...(score === null ? [] : [`alike ${formatScore(score)}${terms.length > 0 ? `: both say ${terms.join(', ')}` : ''}`]),
    ...(listed ? ['one lists the other as related'] : []),
  ].join('; ') || 'tied';
