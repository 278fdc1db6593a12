// @ts-check
import { formatCount } from '../format/numbers.js';
import { element } from '../page/element.js';
import { jsonOf } from './integers.js';

/** @typedef {import('../api/types.js').Trial} Trial */
/** @typedef {import('../api/types.js').ChangedEntity} ChangedEntity */
/** @typedef {import('../api/types.js').ChangedGroup} ChangedGroup */

const HEADS = /** @type {Record<string, string>} */ ({ created: 'Created', changed: 'Changed', deleted: 'Deleted' });

/** Which nodes and relationships a statement changes, and how. @param {Trial} trial @returns {HTMLElement[]} */
export const detailsOf = ({ details: { groups, remark } }) => [
  ...(remark ? [element('p', { class: 'muted writing-remark' }, remark)] : []),
  ...groups.map(groupOf),
];

/** @param {ChangedGroup} group */
const groupOf = ({ change, kind, total, first }) =>
  element(
    'section',
    { class: 'writing-group' },
    element(
      'h3',
      {},
      `${HEADS[change]} ${kind}s`,
      element(
        'span',
        { class: 'muted' },
        first.length < total ? ` the first ${formatCount(first.length)} of ${formatCount(total)}` : ` ${formatCount(total)}`,
      ),
    ),
    element('ul', {}, ...first.map((entity) => element('li', {}, headOf(entity), ...factsOf(entity, change)))),
  );

/** @param {ChangedEntity} entity */
const headOf = ({ labels, name, target }) =>
  element(
    'p',
    { class: 'writing-entity' },
    ...labels.map((label) => element('span', { class: 'writing-label' }, label)),
    element('span', {}, target === null ? name : `${name || '…'} → ${target || '…'}`),
  );

/** @param {ChangedEntity} entity @param {string} change @returns {HTMLElement[]} */
const factsOf = ({ properties, labelsAdded, labelsRemoved }, change) => {
  const labels = [...labelsRemoved.map((label) => ['del', label]), ...labelsAdded.map((label) => ['ins', label])];
  const facts = [
    ...(labels.length > 0 ? [['labels', ...labels.flatMap(([tag, label]) => [' ', element(tag, {}, label)])]] : []),
    ...properties.map(({ name, before, after }) => [
      name,
      ' ',
      ...(change === 'created' ? [] : [before === null ? unset() : element('del', {}, textOf(before)), ' → ']),
      after === null ? unset() : element('ins', {}, textOf(after)),
    ]),
  ];
  if (facts.length === 0) return [];
  return [
    element(
      'ul',
      { class: 'writing-facts' },
      ...facts.map(([name, ...values]) => element('li', {}, element('code', {}, `${name}:`), ...values)),
    ),
  ];
};

const unset = () => element('span', { class: 'muted' }, 'not set');

/** @param {any} value */
const textOf = (value) => jsonOf(value);

/**
 * A query that finds the first of what a statement has created or changed.
 * @param {Trial} trial
 * @returns {string} empty where it is not known
 */
export const findingOf = ({ details: { groups } }) => {
  const found = groups
    .filter(({ change, kind }) => kind === 'node' && change !== 'deleted')
    .flatMap(({ first }) => first)
    .flatMap(({ labels, labelsAdded, properties }) => {
      const label = [...labelsAdded, ...labels].find((name) => PLAIN.test(name));
      const set = properties.find(({ name, after }) => PLAIN.test(name) && isFound(after));
      return label ? [{ label, set }] : [];
    });
  if (found.length === 0) return '';
  const { label, set } = found[0];
  return `MATCH (n:${label}${set ? ` {${set.name}: ${JSON.stringify(set.after)}}` : ''})\nRETURN n\nLIMIT 100`;
};

const PLAIN = /^[A-Za-z_]\w*$/;
const LONGEST = 100;

/** Whether a value can be looked for. @param {any} value */
const isFound = (value) =>
  typeof value === 'boolean' ||
  Number.isSafeInteger(value) ||
  (typeof value === 'string' && value.length <= LONGEST && !/^\d{4}-\d\d/.test(value) && /^[^\p{Cc}\\]*$/u.test(value));
