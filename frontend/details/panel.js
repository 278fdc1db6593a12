// @ts-check
import { isDark, watchInk } from '../canvas/ink.js';
import { formatShare } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { noteMark } from '../page/note-mark.js';
import { createSheet } from '../page/sheet.js';
import { expandNode, hideNode, openNode, showNode } from '../state/navigation.js';
import { rankOfStory, storyOfNode } from '../state/state.js';
import { colourOfRank } from '../style/palette.js';
import { subjectOf } from '../state/view.js';
import { dayChart } from './day-chart.js';
import { factsOf, listsOf, safeUrl } from './facts.js';
import { insightSections } from './insight.js';
import { labelEditor } from './label-editor.js';
import { createNoteEditor } from './note-editor.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {import('../api/types.js').Details} Details */

/** Of a long list; who wants the rest asks for it. */
const SHOWN_AT_FIRST = 8;

/**
 * All that is known about the chosen node, or about the story that is open.
 * @param {HTMLElement} container
 * @param {AppStore} store
 */
export const createDetailsPanel = (container, store) => {
  const sheet = createSheet('Details');
  container.append(sheet.root);
  const insights = element('div', { class: 'insights' });
  const note = createNoteEditor(store);
  /** @type {{of: string, root: HTMLElement} | null} */
  let title = null;
  // What comes while the reader is renaming must not close the editor.
  const titleFor = (/** @type {Details} */ details) => {
    const { id, label, properties } = details.node;
    const of = JSON.stringify([id, label, properties.ownLabel ?? null]);
    if (title?.of !== of || !title.root.querySelector('form')) title = { of, root: titleOf(details, store) };
    return title.root;
  };
  let shown = '';
  const update = () => {
    const { details } = store.get();
    sheet.root.hidden = !details;
    if (!details) return;
    sheet.describe(details.node.label);
    if (details.node.id !== shown) sheet.body.scrollTop = 0;
    shown = details.node.id;
    const root = titleFor(details);
    note.update(details);
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    fill(
      sheet.body,
      ...contentOf(details, root, store),
      note.root,
      insights,
      ...listsOf(details).map((list) => listOf(list, store)),
    );
    if (root.contains(focused) || note.root.contains(focused)) focused?.focus();
    updateInsight();
  };
  // Apart from the rest: it comes later, when the reader may be renaming already.
  const updateInsight = () => {
    const { details, insight } = store.get();
    fill(
      insights,
      ...(details && insight?.id === details.node.id ? insightSections(details, insight, store) : []),
    );
  };
  const ends = [
    store.watch(({ details }) => details, update),
    store.watch(({ ranks }) => ranks, update),
    store.watch(({ subgraph }) => subgraph, update),
    store.watch(({ notes }) => notes, update),
    store.watch(({ insight }) => insight, updateInsight),
    watchInk(update),
  ];
  return { update, destroy: () => ends.forEach((end) => end()) };
};

/** @param {Details} details @param {HTMLElement} title @param {AppStore} store */
const contentOf = (details, title, store) => [
  kindLine(details, store),
  title,
  headlineOf(details),
  bylineOf(details, store),
  factsList(details),
  dayChart(details.extent?.days ?? []),
  element('p', { class: 'excerpt' }, details.node.properties.excerpt ?? ''),
  chipsOf(details, store),
  actionsOf(details, store),
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

/** @param {Details} details @param {AppStore} store */
const titleOf = ({ node }, store) => {
  if (isGroup(node)) return labelEditor(node, store);
  const url = node.kind === 'Article' ? safeUrl(node.properties.url) : undefined;
  const link = { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' };
  return element('h3', { class: 'details-title' }, url ? element('a', link, node.label) : node.label);
};

/** @param {Details} details */
const headlineOf = ({ node }) =>
  isGroup(node) && node.properties.headline
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
const chipsOf = ({ story, topics, standing, extent }, store) => {
  const constellation = standing?.constellation ?? extent?.constellation;
  const rows = [
    story && chipRow('Story', shareText(standing?.strength), nodeLink(story, store)),
    standing?.second && chipRow('Also in', shareText(standing.second.strength), nodeLink(standing.second, store)),
    constellation && chipRow('Constellation', '', nodeLink(constellation, store)),
    topics.length > 0 && chipRow('Topics', '', ...topics.map((topic) => nodeLink(topic, store))),
  ];
  return element('div', { class: 'chips' }, ...rows);
};

/** @param {string} name @param {string} note @param {...any} links */
const chipRow = (name, note, ...links) =>
  element(
    'p',
    {},
    element('span', { class: 'row-name' }, name),
    ...links,
    note ? element('span', { class: 'muted' }, note) : null,
  );

/** @param {number | null | undefined} share */
const shareText = (share) => (typeof share === 'number' ? formatShare(share) : '');

/** @param {import('../api/types.js').GraphNode} node */
const isGroup = ({ kind }) => kind === 'Story' || kind === 'Constellation';

/** @param {Details} details @param {AppStore} store */
const actionsOf = ({ node }, store) => {
  const { route, subgraph } = store.get();
  const here = subgraph?.nodes.some(({ id }) => id === node.id);
  if (route.page !== 'graph' || !here) return null;
  const expanded = route.view.graph.expanded.includes(node.id);
  const elsewhere = isGroup(node) && subjectOf(route.view) !== node.id;
  return element(
    'div',
    { class: 'actions' },
    elsewhere && element('button', { type: 'button', onclick: () => openNode(store, node.id) }, 'Open'),
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
    foldedList(entries, name === 'Articles' ? entries.length : SHOWN_AT_FIRST, store),
  );

/** @param {import('./facts.js').Entry[]} entries @param {number} most @param {AppStore} store */
const foldedList = (entries, most, store) => {
  const items = entries.map((entry) => element('li', {}, entryButton(entry, store)));
  const list = element('ul', {}, ...items.slice(0, most));
  const rest = items.slice(most);
  if (rest.length === 0) return list;
  const showAll = () => {
    more.remove();
    list.append(...rest);
    rest[0].querySelector('button').focus();
  };
  const more = element(
    'button',
    { type: 'button', class: 'link show-all', onclick: showAll },
    `Show ${rest.length} more`,
  );
  return element('div', {}, list, more);
};

/** @param {{id: string, label: string, detail: string}} entry @param {AppStore} store */
const entryButton = ({ id, label, detail }, store) =>
  element(
    'button',
    { type: 'button', class: 'entry', 'data-id': id, onclick: () => showNode(store, id) },
    element('span', { class: 'entry-label' }, noteMark(store.get().notes.get(id)), label),
    detail ? element('span', { class: 'entry-detail' }, detail) : null,
  );

/** @param {{id: string, label: string}} neighbour @param {AppStore} store */
const nodeLink = ({ id, label }, store) =>
  element('button', { type: 'button', class: 'chip', 'data-id': id, onclick: () => showNode(store, id) }, label);
