// @ts-check
import { isDark, watchInk } from '../canvas/ink.js';
import { element, fill } from '../page/element.js';
import { createSheet } from '../page/sheet.js';
import { expandNode, hideNode, showNode } from '../state/navigation.js';
import { rankOfStory, storyOfNode } from '../state/state.js';
import { colourOfRank } from '../style/palette.js';
import { factsOf, listsOf, safeUrl } from './facts.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {import('../api/types.js').Details} Details */

/**
 * All that is known about the chosen node, or about the story that is open.
 * @param {HTMLElement} container
 * @param {AppStore} store
 */
export const createDetailsPanel = (container, store) => {
  const sheet = createSheet('Details');
  container.append(sheet.root);
  const update = () => {
    const { details } = store.get();
    sheet.root.hidden = !details;
    if (!details) return;
    sheet.describe(details.node.label);
    sheet.body.scrollTop = 0;
    fill(sheet.body, ...contentOf(details, store));
  };
  const ends = [
    store.watch(({ details }) => details, update),
    store.watch(({ ranks }) => ranks, update),
    store.watch(({ subgraph }) => subgraph, update),
    watchInk(update),
  ];
  return { update, destroy: () => ends.forEach((end) => end()) };
};

/** @param {Details} details @param {AppStore} store */
const contentOf = (details, store) => [
  kindLine(details, store),
  titleOf(details),
  headlineOf(details),
  bylineOf(details, store),
  factsList(details),
  element('p', { class: 'excerpt' }, details.node.properties.excerpt ?? ''),
  chipsOf(details, store),
  actionsOf(details, store),
  ...listsOf(details).map((list) => listOf(list, store)),
];

/** @param {Details} details @param {AppStore} store */
const kindLine = ({ node, story }, store) => {
  const key = storyOfNode(node) ?? story?.id.slice('story:'.length);
  const dot = element('span', { class: 'dot', 'aria-hidden': 'true' });
  if (key !== undefined) {
    const colour = colourOfRank(rankOfStory(store.get(), key), isDark());
    dot.style.setProperty('background', colour.fill);
    dot.style.setProperty('border-color', colour.edge);
  }
  return element('p', { class: 'kind' }, key !== undefined && dot, node.kind);
};

/** @param {Details} details */
const titleOf = ({ node }) => {
  const url = node.kind === 'Article' ? safeUrl(node.properties.url) : undefined;
  const link = { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' };
  return element('h3', { class: 'details-title' }, url ? element('a', link, node.label) : node.label);
};

/** @param {Details} details */
const headlineOf = ({ node }) =>
  node.kind === 'Story' && node.properties.headline
    ? element('p', { class: 'details-headline' }, `“${node.properties.headline}”`)
    : null;

/** @param {Details} details @param {AppStore} store */
const bylineOf = ({ provider }, store) =>
  provider ? element('p', { class: 'byline' }, nodeLink(provider, store)) : null;

/** @param {Details} details */
const factsList = (details) =>
  element(
    'dl',
    { class: 'facts' },
    ...factsOf(details).map(({ name, value }) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, value)),
    ),
  );

/** @param {Details} details @param {AppStore} store */
const chipsOf = ({ story, topics }, store) => {
  const rows = [
    story && element('p', {}, element('span', { class: 'row-name' }, 'Story'), nodeLink(story, store)),
    topics.length > 0 &&
      element(
        'p',
        {},
        element('span', { class: 'row-name' }, 'Topics'),
        ...topics.map((topic) => nodeLink(topic, store)),
      ),
  ];
  return element('div', { class: 'chips' }, ...rows);
};

/** @param {Details} details @param {AppStore} store */
const actionsOf = ({ node }, store) => {
  const { route, subgraph } = store.get();
  const here = subgraph?.nodes.some(({ id }) => id === node.id);
  if (route.page !== 'graph' || !here) return null;
  const expanded = route.view.graph.expanded.includes(node.id);
  return element(
    'div',
    { class: 'actions' },
    !expanded && keyButton('Expand', 'e', () => expandNode(store, node.id)),
    keyButton('Hide', 'h', () => hideNode(store, node.id)),
  );
};

/** @param {string} name @param {string} key @param {() => void} onclick */
const keyButton = (name, key, onclick) =>
  element('button', { type: 'button', 'aria-keyshortcuts': key, onclick }, name, ' ', element('kbd', {}, key));

/** @param {import('./facts.js').List} list @param {AppStore} store */
const listOf = ({ name, note, entries }, store) =>
  element(
    'section',
    { class: 'neighbours' },
    element(
      'h4',
      {},
      name,
      ' ',
      element('span', { class: 'count' }, `${entries.length}${note ? ` · ${note}` : ''}`),
    ),
    element('ul', {}, ...entries.map((entry) => element('li', {}, entryButton(entry, store)))),
  );

/** @param {{id: string, label: string, detail: string}} entry @param {AppStore} store */
const entryButton = ({ id, label, detail }, store) =>
  element(
    'button',
    { type: 'button', class: 'entry', 'data-id': id, onclick: () => showNode(store, id) },
    element('span', { class: 'entry-label' }, label),
    detail ? element('span', { class: 'entry-detail' }, detail) : null,
  );

/** @param {{id: string, label: string}} neighbour @param {AppStore} store */
const nodeLink = ({ id, label }, store) =>
  element('button', { type: 'button', class: 'chip', 'data-id': id, onclick: () => showNode(store, id) }, label);
