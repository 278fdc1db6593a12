// @ts-check
import { isDark, watchInk } from '../canvas/ink.js';
import { formatShare } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { createSheet } from '../page/sheet.js';
import { expandNode, hideNode, openNode, showNode } from '../state/navigation.js';
import { rankOfStory, storyOfNode } from '../state/state.js';
import { tieOf } from '../state/tie-id.js';
import { colourOfRank } from '../style/palette.js';
import { isExpanded, subjectOf } from '../state/view.js';
import { expandSection } from '../workbench/expand-section.js';
import { dayChart } from './day-chart.js';
import { factsOf, safeUrl } from './facts.js';
import { insightSections } from './insight.js';
import { labelEditor } from './label-editor.js';
import { createNeighbours } from './neighbours.js';
import { createNoteEditor } from './note-editor.js';
import { originSection } from './origin.js';
import { tiesContent } from './ties.js';

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
  const insights = element('div', { class: 'insights' });
  const note = createNoteEditor(store);
  const neighbours = createNeighbours(store);
  const ways = element('div');
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
  // It stays while the next details are on their way, so that the picture beside it keeps its width.
  const updatePresence = () => {
    const { details, route, busy } = store.get();
    sheet.root.hidden = !details && !busy.details && !(route.page === 'graph' && tieOf(route.selected));
  };
  const update = () => {
    const { details, ties, route } = store.get();
    const tie = route.page === 'graph' ? tieOf(route.selected) : null;
    updatePresence();
    if (tie && ties) {
      shown = '';
      sheet.describe('What joins two nodes');
      const hadFocus = sheet.body.contains(document.activeElement);
      fill(sheet.body, ...tiesContent(ties, tie.kind, store));
      if (hadFocus) sheet.body.querySelector('button')?.focus();
      return;
    }
    if (!details) return;
    sheet.describe(details.node.label);
    if (details.node.id !== shown) sheet.body.scrollTop = 0;
    shown = details.node.id;
    const root = titleFor(details);
    note.update(details);
    neighbours.update(details);
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    fill(
      sheet.body,
      ...contentOf(details, root, store),
      note.root,
      ways,
      insights,
      neighbours.root,
      originSection(details.origin),
    );
    if (root.contains(focused) || note.root.contains(focused)) focused?.focus();
    updateWays();
    updateInsight();
  };
  // Apart from the rest, too: the counts come with each change of the graph.
  const updateWays = () => {
    const { details, subgraph } = store.get();
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    const act = ways.contains(focused) ? focused?.dataset.act : undefined;
    const here = details && subgraph?.nodes.some(({ id }) => id === details.node.id);
    fill(ways, here ? expandSection(details.node.id, store) : null);
    if (act) ways.querySelector(`[data-act="${act}"]`)?.focus();
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
    store.watch(({ ties }) => ties, update),
    store.watch(({ busy }) => Boolean(busy.details), updatePresence),
    store.watch(({ ranks }) => ranks, update),
    store.watch(({ subgraph }) => subgraph, update),
    store.watch(({ notes }) => notes, update),
    store.watch(({ insight }) => insight, updateInsight),
    store.watch(({ around }) => around, updateWays),
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
  const here = subgraph?.nodes.find(({ id }) => id === node.id);
  if (route.page !== 'graph' || !here) return null;
  const expanded = isExpanded(route.view, node.id);
  const elsewhere = isGroup(node) && subjectOf(route.view) !== node.id;
  return element(
    'div',
    { class: 'actions' },
    elsewhere && element('button', { type: 'button', onclick: () => openNode(store, node.id) }, 'Open'),
    !expanded && !here.properties.grouped && keyButton('Expand', 'e', () => expandNode(store, node.id)),
    keyButton('Hide', 'h', () => hideNode(store, node.id)),
  );
};

/** @param {string} name @param {string} key @param {() => void} onclick */
const keyButton = (name, key, onclick) =>
  element('button', { type: 'button', 'aria-keyshortcuts': key, onclick }, name, ' ', element('kbd', {}, key));

/** @param {{id: string, label: string}} neighbour @param {AppStore} store */
const nodeLink = ({ id, label }, store) =>
  element('button', { type: 'button', class: 'chip', 'data-id': id, onclick: () => showNode(store, id) }, label);
