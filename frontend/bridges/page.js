// @ts-check
import { joinOf } from '../details/insight.js';
import { formatScore } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { openNode } from '../state/navigation.js';

const NONE =
  'No article joins two stories here. Either the stories have nothing in common, or they were woven by an earlier Newsweft: load the corpus again.';
const LEDE =
  'Articles that tie one story to others, those first through which most ways from story to story lead. A tie is a pair of articles that are written alike or list each other.';

/**
 * The articles that join stories, and why.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createBridgesPage = (container, store) => {
  const update = () => {
    const { bridges } = store.get();
    fill(
      container,
      element('h2', {}, 'Bridges'),
      element('p', { class: 'lede' }, LEDE),
      bridges?.length === 0 && element('p', {}, NONE),
      element('ol', { class: 'ranking' }, ...(bridges ?? []).map((bridge) => itemOf(bridge, store))),
    );
  };
  return { update, destroy: store.watch(({ bridges }) => bridges, update) };
};

/** @param {import('../api/types.js').Bridge} bridge @param {import('../state/state.js').AppStore} store */
const itemOf = ({ id, label, detail, story, participation, betweenness, joins }, store) =>
  element(
    'li',
    { class: 'ranked' },
    element(
      'h3',
      {},
      element(
        'button',
        { type: 'button', class: 'chip', 'data-id': id, onclick: () => openNode(store, id) },
        label,
      ),
    ),
    element('p', { class: 'muted' }, detail),
    element(
      'p',
      { class: 'ranked-home' },
      'In ',
      element(
        'button',
        { type: 'button', class: 'chip chip-small', onclick: () => openNode(store, story.id) },
        story.label,
      ),
      element(
        'span',
        { class: 'muted' },
        `participation ${formatScore(participation)}, betweenness ${betweenness.toFixed(4)}`,
      ),
    ),
    element('ul', {}, ...joins.map((join) => element('li', { class: 'ranked-join' }, ...joinOf(join, store)))),
  );
