// @ts-check
import { element, fill } from './element.js';
import { chooseCopies } from '../state/navigation.js';
import { copiesOf } from '../state/route.js';

const MEANING = 'Shows one article for all that repeat its text, everywhere on this page';

/**
 * Folds copies, on every page.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createCopiesSwitch = (container, store) => {
  const input = element('input', {
    type: 'checkbox',
    role: 'switch',
    onchange: () => chooseCopies(store, input.checked ? 'folded' : 'shown'),
  });
  fill(container, element('label', { title: MEANING }, input, 'Fold copies'));
  const ends = [
    store.watch(
      ({ route }) => copiesOf(route),
      (copies) => (input.checked = copies === 'folded'),
    ),
    store.watch(
      ({ stats }) => Boolean(stats?.articles),
      (any) => (container.hidden = !any),
    ),
  ];
  return { update: () => {}, destroy: () => ends.forEach((end) => end()) };
};
