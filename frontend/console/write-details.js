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
  const labels = [...markedAs('removed', 'del', labelsRemoved), ...markedAs('added', 'ins', labelsAdded)];
  const facts = [
    ...(labels.length > 0 ? [['labels', ...labels]] : []),
    ...properties.map(({ name, before, after }) => [
      name,
      ' ',
      ...(change === 'created' ? [] : [before === null ? unset() : element('del', {}, jsonOf(before)), ' → ']),
      after === null ? unset() : element('ins', {}, jsonOf(after)),
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

/** @param {string} word @param {string} tag @param {string[]} labels */
const markedAs = (word, tag, labels) => (labels.length > 0 ? [` ${word}`, ...labels.flatMap((label) => [' ', element(tag, {}, label)])] : []);

/**
 * A query that finds the first nodes that a statement has created or changed, by what tells them apart.
 * @param {Trial} trial
 * @returns {string} empty where that is not known
 */
export const findingOf = ({ details: { groups } }) => {
  const keys = groups
    .filter(({ change, kind }) => kind === 'node' && change !== 'deleted')
    .flatMap(({ first }) => first.map(({ id }) => keyOf(id)))
    .filter(({ kind, key }) => KEYS[kind] && isWritable(key));
  if (keys.length === 0) return '';
  const [{ kind }] = keys;
  const { pattern, property } = KEYS[kind];
  const alike = keys.filter((each) => each.kind === kind).map(({ key }) => JSON.stringify(key));
  return `MATCH ${pattern}\nWHERE ${property} IN [${alike.join(', ')}]\nRETURN n`;
};

/** What nodes are told apart by, by what their ids begin with. @type {Record<string, {pattern: string, property: string}>} */
const KEYS = {
  article: { pattern: '(n:Article)', property: 'n.key' },
  provider: { pattern: '(n:Provider)', property: 'n.domain' },
  topic: { pattern: '(n:Topic)', property: 'n.name' },
  story: { pattern: '(n:Story)', property: 'n.key' },
  constellation: { pattern: '(n:Constellation)', property: 'n.key' },
  node: { pattern: '(n)', property: 'elementId(n)' },
};

/** @param {string} id */
const keyOf = (id) => ({ kind: id.slice(0, id.indexOf(':')), key: id.slice(id.indexOf(':') + 1) });

/** So many of them as are shown fit into one statement. */
const LONGEST = 400;

/** Whether JSON writes it as Cypher does. @param {string} key */
const isWritable = (key) => key.length <= LONGEST && /^[^\p{Cc}\\]*$/u.test(key);
