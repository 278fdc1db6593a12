// @ts-check
import { formatHours } from '../format/dates.js';
import { formatCount, formatCounted, formatScore } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { openNode } from '../state/navigation.js';

/** @typedef {import('../api/types.js').ProviderCoverage} ProviderCoverage */
/** @typedef {import('../api/types.js').ProviderPair} ProviderPair */
/** @typedef {import('../state/state.js').AppStore} AppStore */
/** @typedef {{name: string, note: string, cell: (row: any) => any, text?: boolean}} Column */

/** A pair whose false discovery rate is higher may be chance. */
const SIGNIFICANT = 0.05;

/**
 * Who covers the same stories, who is first and who follows.
 * @param {HTMLElement} container
 * @param {AppStore} store
 */
export const createProvidersPage = (container, store) => {
  const update = () => {
    const { coverage } = store.get();
    if (!coverage) return fill(container, element('h2', {}, 'Providers'));
    const { providers, pairs, providerCount, significantCount } = coverage;
    fill(
      container,
      element('h2', {}, 'Providers'),
      element('p', { class: 'lede' }, ledeOf(coverage)),
      element('h3', {}, 'Who is first ', countOf(providers.length, providerCount)),
      keyOf(providerColumns(store)),
      tableOf('Providers by the stories that they cover', providerColumns(store), providers),
      element('h3', {}, 'Who covers the same ', countOf(pairs.length, coverage.pairCount)),
      element('p', { class: 'muted' }, pairsNote(significantCount)),
      keyOf(pairColumns(store)),
      tableOf('Pairs of providers', pairColumns(store), pairs),
    );
  };
  return { update, destroy: store.watch(({ coverage }) => coverage, update) };
};

/** @param {import('../api/types.js').Coverage} coverage */
const ledeOf = ({ stories, shared, providerCount, tooWide }) =>
  [
    `${formatCounted(providerCount, 'provider')} cover ${formatCounted(stories, 'story')}; ${formatCount(shared)} of them two providers or more.`,
    tooWide > 0 ? `${formatCounted(tooWide, 'story')} that very many cover say nothing of pairs.` : '',
  ].join(' ');

/** @param {number} significant */
const pairsNote = (significant) =>
  significant === 0
    ? 'No two of them share so many stories that chance is out of the question: all are in grey.'
    : `${formatCounted(significant, 'pair')} ${significant === 1 ? 'shares' : 'share'} more stories than chance explains; the others are in grey.`;

/** What the columns mean. @param {Column[]} columns */
const keyOf = (columns) =>
  element(
    'p',
    { class: 'ranking-key' },
    columns
      .filter(({ note }) => note)
      .map(({ name, note }) => `${name}: ${note}`)
      .join(' · '),
  );

/** @param {number} shown @param {number} total */
const countOf = (shown, total) =>
  element(
    'span',
    { class: 'count' },
    shown < total ? `${formatCount(shown)} of ${formatCount(total)}` : formatCount(total),
  );

/** @param {AppStore} store @returns {Column[]} */
const providerColumns = (store) => [
  { name: 'Provider', note: '', text: true, cell: ({ provider }) => providerButton(provider, store) },
  { name: 'Stories', note: 'with an article of its own', cell: ({ stories }) => stories },
  { name: 'Shared', note: 'that others cover too', cell: ({ shared }) => shared },
  { name: 'First', note: 'of the shared ones', cell: ({ first }) => first },
  {
    name: 'By chance',
    note: 'how often it would be first',
    cell: ({ expectedFirst }) => expectedFirst.toFixed(1),
  },
  {
    name: 'Delay',
    note: 'median, where it was not first',
    cell: ({ medianDelayHours }) => hoursOf(medianDelayHours),
  },
  { name: 'Alone', note: 'stories that nobody else covers', cell: ({ alone }) => alone },
  { name: 'Copies', note: 'of other articles', cell: ({ copies }) => copies },
];

/** @param {AppStore} store @returns {Column[]} */
const pairColumns = (store) => [
  { name: 'Provider', note: '', text: true, cell: ({ provider }) => providerButton(provider, store) },
  { name: 'Other', note: '', text: true, cell: ({ other }) => providerButton(other, store) },
  { name: 'Shared', note: 'stories', cell: ({ shared }) => shared },
  { name: 'By chance', note: 'how many they would share', cell: ({ expected }) => expected.toFixed(1) },
  { name: 'Closeness', note: 'cosine, 0 to 1', cell: ({ cosine }) => formatScore(cosine) },
  { name: 'Chance', note: 'false discovery rate', cell: ({ q }) => (q < 0.001 ? '<0.001' : q.toFixed(3)) },
  { name: 'Ahead', note: 'how often the first was earlier', cell: ({ ahead, behind }) => `${ahead} : ${behind}` },
  { name: 'Lead', note: 'median', cell: ({ medianLeadHours }) => leadOf(medianLeadHours) },
];

/** @param {string} name @param {Column[]} columns @param {any[]} rows */
const tableOf = (name, columns, rows) =>
  element(
    'div',
    { class: 'ranking-scroller', tabindex: '0', role: 'region', 'aria-label': name },
    element(
      'table',
      { class: 'ranking-table' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...columns.map((column) =>
            element('th', { scope: 'col', class: column.text ? 'is-text' : null }, column.name),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        ...rows.map((row) =>
          element(
            'tr',
            { class: row.q > SIGNIFICANT ? 'is-chance' : null },
            ...columns.map((column) => {
              const content = column.cell(row);
              return element('td', {}, typeof content === 'number' ? formatCount(content) : content);
            }),
          ),
        ),
      ),
    ),
  );

/** @param {string} domain @param {AppStore} store */
const providerButton = (domain, store) =>
  element(
    'button',
    { type: 'button', class: 'chip', onclick: () => openNode(store, `provider:${domain}`) },
    domain,
  );

/** @param {number | null} hours */
const hoursOf = (hours) => (hours === null ? '–' : formatHours(hours));

/** @param {number | null} hours from the first one's article to the other's */
const leadOf = (hours) => (hours === null ? '–' : `${hours < 0 ? '−' : ''}${formatHours(Math.abs(hours))}`);
