// @ts-check
import { reasonOf } from '../graph/reasons.js';
import { element } from '../page/element.js';
import { selectNode, showNode } from '../state/navigation.js';
import { groundOf, tieFacts } from './tie-facts.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */

/**
 * What joins two nodes, the kind that was asked for first.
 * @param {import('../api/types.js').Ties} ties
 * @param {string} kind
 * @param {AppStore} store
 */
export const tiesContent = ({ one, other, ties }, kind, store) => {
  const asked = ties.filter(({ edge }) => edge.kind === kind);
  const rest = ties.filter(({ edge }) => edge.kind !== kind);
  const labelOf = (/** @type {string} */ id) => (id === one.id ? one : other).label;
  return [
    element('p', { class: 'kind' }, 'What joins them'),
    element('h3', { class: 'details-title tie-title' }, endButton(one, store), ' ', element('span', { class: 'muted' }, 'and'), ' ', endButton(other, store)),
    ties.length === 0 &&
      element('p', { class: 'muted' }, 'Nothing joins these two directly. One of them may stand for a copy: show copies to see what joins that.'),
    ...[...asked, ...rest].map((tie) => tieSection(tie, labelOf)),
    element(
      'p',
      { class: 'note-actions' },
      element('button', { type: 'button', class: 'link', onclick: () => selectNode(store, one.id) }, 'Back to the first'),
      element('button', { type: 'button', class: 'link', onclick: () => selectNode(store, null) }, 'Select nothing'),
    ),
  ];
};

/** @param {import('../api/types.js').GraphNode} node @param {AppStore} store */
const endButton = ({ id, label }, store) =>
  element('button', { type: 'button', class: 'chip chip-title', 'data-id': id, onclick: () => showNode(store, id) }, label);

/** @param {import('../api/types.js').EdgeTie} tie @param {(id: string) => string} labelOf */
const tieSection = (tie, labelOf) => {
  const { kind, source, target, properties } = tie.edge;
  const line = { a: source, b: target, kind, forward: true, backward: false, score: Number(properties.score ?? 0), properties };
  const { name, ends } = reasonOf(line, labelOf);
  const facts = tieFacts(tie);
  return element(
    'section',
    { class: 'neighbours tie' },
    element('h4', {}, name),
    kind !== 'SIMILAR' && element('p', { class: 'tie-ends' }, `“${ends[0]}” → “${ends[1]}”`),
    facts.length > 0 &&
      element(
        'dl',
        { class: 'facts' },
        ...facts.map((fact) => element('div', {}, element('dt', {}, fact.name), element('dd', {}, fact.value))),
      ),
    element('p', { class: 'muted tie-ground' }, groundOf(kind)),
  );
};
