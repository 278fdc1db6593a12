// @ts-check
import { formatDay } from '../format/dates.js';
import { formatCounted } from '../format/numbers.js';
import { element } from '../page/element.js';
import { showNode } from '../state/navigation.js';
import { arrivalOf, consequenceOf, eventText, tieReason } from './telling.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {import('../api/types.js').Details} Details */
/** @typedef {import('../state/insight.js').Insight} Insight */

/** Connectors (Guimerà, Amaral 2005) begin here: an article whose ties mostly stay in its story is no bridge. */
const NOTABLE = 0.3;
const MOST_PROVIDERS = 8;

/**
 * What was worked out about a node, in sections.
 * @param {Details} details
 * @param {Insight} insight
 * @param {AppStore} store
 * @returns {any[]}
 */
export const insightSections = ({ node, standing }, { joins, closest, life, bridges, coverage }, store) => [
  (standing?.participation ?? 0) >= NOTABLE && joins.length > 0 && joinsSection(joins, store),
  life.length > 0 && lifeSection(life, node.label),
  coverage && coverage.providers.length > 1 && coverageSection(coverage, store),
  coverage && coverage.missing.length > 0 && missingSection(coverage, store),
  closest.length > 0 && closestSection(closest, store),
  bridges.length > 0 && bridgesSection(bridges, store),
];

/** @param {import('../api/types.js').Join[]} joins @param {AppStore} store */
const joinsSection = (joins, store) =>
  section(
    'Joins its story to',
    '',
    ...joins.map((join) => element('li', { class: 'entry-plain' }, ...joinOf(join, store))),
  );

/**
 * One story that an article joins with its own, why, and what would be left.
 * @param {import('../api/types.js').Join} join
 * @param {AppStore} store
 */
export const joinOf = (join, store) => [
  nodeButton(join.story, store),
  element(
    'span',
    { class: 'entry-detail' },
    'through ',
    nodeButton(join.strongest, store, 'chip-small'),
    ` ${[join.strongest.detail, tieReason(join.strongest)].filter(Boolean).join(' · ')}`,
  ),
  element('span', { class: 'entry-detail' }, consequenceOf(join)),
];

/** @param {import('../api/types.js').StoryEvent[]} life @param {string} label */
const lifeSection = (life, label) =>
  section(
    'Life',
    '',
    ...life.map((event) =>
      element(
        'li',
        { class: 'entry-plain life' },
        element('span', { class: 'life-day' }, formatDay(event.at)),
        element('span', {}, eventText(event, label)),
      ),
    ),
  );

/** @param {import('../api/types.js').StoryCoverage} coverage @param {AppStore} store */
const coverageSection = ({ providers }, store) => {
  const more = providers.length - MOST_PROVIDERS;
  return section(
    'Who came when',
    formatCounted(providers.length, 'provider'),
    ...providers
      .slice(0, MOST_PROVIDERS)
      .map((covering) => providerItem(covering.provider, arrivalOf(covering), store)),
    more > 0 && element('li', { class: 'entry-plain muted' }, `and ${formatCounted(more, 'other')} later`),
  );
};

/** @param {import('../api/types.js').StoryCoverage} coverage @param {AppStore} store */
const missingSection = ({ missing }, store) =>
  section(
    'Who is missing',
    'though usually with those above',
    ...missing.map(({ provider, usuallyWith }) => providerItem(provider, withWhom(usuallyWith), store)),
  );

/** @param {import('../api/types.js').MissingProvider['usuallyWith']} companions */
const withWhom = (companions) =>
  companions
    .slice(0, 3)
    .map(({ provider, shared }) => `${formatCounted(shared, 'story')} with ${provider}`)
    .join(', ');

/** @param {string} domain @param {string} detail @param {AppStore} store */
const providerItem = (domain, detail, store) =>
  element(
    'li',
    { class: 'entry-plain' },
    nodeButton({ id: `provider:${domain}`, label: domain }, store, 'chip-small'),
    ' ',
    element('span', { class: 'muted' }, detail),
  );

/** @param {import('../api/types.js').Closest[]} closest @param {AppStore} store */
const closestSection = (closest, store) =>
  section(
    'Closest stories',
    'and why',
    ...closest.map(({ story, ties, strongest: [tie] }) =>
      element(
        'li',
        { class: 'entry-plain' },
        nodeButton(story, store),
        element(
          'span',
          { class: 'entry-detail' },
          `${formatCounted(ties, 'tie')}, most of all `,
          nodeButton(tie.near, store, 'chip-small'),
          ' and ',
          nodeButton(tie.far, store, 'chip-small'),
          ` ${tieReason(tie)}`,
        ),
      ),
    ),
  );

/** @param {import('../api/types.js').Bridge[]} bridges @param {AppStore} store */
const bridgesSection = (bridges, store) =>
  section(
    'Bridges to other stories',
    '',
    ...bridges.map(({ id, label, detail, joins }) =>
      element(
        'li',
        { class: 'entry-plain' },
        nodeButton({ id, label }, store),
        element('span', { class: 'entry-detail' }, detail),
        joins.length > 0 &&
          element(
            'span',
            { class: 'entry-detail' },
            'to ',
            ...joins
              .slice(0, 3)
              .flatMap(({ story }, index) => [index > 0 && ', ', nodeButton(story, store, 'chip-small')]),
          ),
      ),
    ),
  );

/** @param {string} name @param {string} note @param {...any} items */
const section = (name, note, ...items) =>
  element(
    'section',
    { class: 'neighbours' },
    element('h4', {}, name, ' ', note && element('span', { class: 'count' }, note)),
    element('ul', {}, ...items),
  );

/** @param {{id: string, label: string}} node @param {AppStore} store @param {string} [look] */
const nodeButton = ({ id, label }, store, look = 'chip-title') =>
  element(
    'button',
    { type: 'button', class: `chip ${look}`, 'data-id': id, onclick: () => showNode(store, id) },
    label,
  );
