// @ts-check
import { formatCount, formatShare } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { operatorsOf } from './plan.js';
import { formatMillis } from './run-figures.js';

/**
 * How the database answers a query: its operators, with what they cost.
 * @param {HTMLElement} container
 */
export const createResultPlan = (container) => ({
  /** @param {import('./desk.js').Run} run */
  show: ({ end }) => {
    if (!end?.plan) return;
    const { operators, by } = operatorsOf(end.plan);
    const counted = by === 'db hits';
    const whole = operators.reduce((sum, { cost }) => sum + cost, 0);
    fill(
      container,
      element(
        'p',
        { class: 'plan-note muted' },
        counted ? `${formatCount(whole)} db hits in all. ` : 'Estimates only: Profile runs the query and counts. ',
        'Read it from the bottom up; each operator hands its rows to the one above it. ',
        element('strong', {}, 'Costly'),
        ` ones make up a quarter or more of the ${by}.`,
      ),
      element(
        'div',
        { class: 'plan-scroller', tabindex: '0', role: 'region', 'aria-label': 'Plan' },
        element(
          'table',
          { class: 'plan' },
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              ...headsOf(counted).map(({ text, number }) =>
                element('th', { scope: 'col', class: number && 'is-number' }, text),
              ),
            ),
          ),
          element('tbody', {}, ...operators.map((operator) => rowOf(operator, counted))),
        ),
      ),
    );
  },
});

/** @param {boolean} counted */
const headsOf = (counted) => [
  { text: 'Operator', number: false },
  { text: 'Estimated rows', number: true },
  ...(counted ? ['Rows', 'Db hits', 'Time'].map((text) => ({ text, number: true })) : []),
  { text: 'Share', number: false },
];

/** @param {import('./plan.js').Operator} operator @param {boolean} counted */
const rowOf = ({ operator, details, estimatedRows, rows, dbHits, millis, depth, share, costly }, counted) => {
  const name = element(
    'div',
    { class: 'plan-operator' },
    element('strong', {}, plainName(operator)),
    costly && element('span', { class: 'plan-costly' }, 'Costly'),
    details && element('div', { class: 'code muted plan-details' }, details),
  );
  name.style.setProperty('margin-left', `${depth * 20}px`);
  const bar = element('span', { class: 'plan-bar' });
  bar.style.setProperty('width', `${(share * 100).toFixed(1)}%`);
  return element(
    'tr',
    { class: costly && 'is-costly' },
    element('th', { scope: 'row' }, name),
    figure(estimatedRows),
    ...(counted
      ? [
          figure(rows),
          figure(dbHits),
          element(
            'td',
            { class: 'is-number' },
            millis === null || millis === undefined ? '' : millis > 0 && millis < 1 ? '<1 ms' : formatMillis(millis),
          ),
        ]
      : []),
    element(
      'td',
      { class: 'plan-share' },
      element('span', { class: 'plan-track' }, bar),
      element('span', {}, formatShare(share)),
    ),
  );
};

/** Without the name of the database, which is the same everywhere. @param {string} operator */
const plainName = (operator) => operator.replace(/@\w+$/, '');

/** @param {number | null} count */
const figure = (count) =>
  element('td', { class: 'is-number' }, count === null || count === undefined ? '' : formatCount(Math.round(count)));
