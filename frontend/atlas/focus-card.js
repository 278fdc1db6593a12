// @ts-check
import { element, fill } from '../page/element.js';
import { focusConstellation, openConstellation } from '../state/navigation.js';
import { copiesOf } from '../state/route.js';
import { constellationFacts } from './facts.js';
import { focusOf } from './map.js';
import { nameOf } from './names.js';

/**
 * Names the constellation that the reader went to, and what can be done with it.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createFocusCard = (container, store) => {
  const box = element('section', { class: 'focus-card', 'aria-label': 'Constellation', hidden: true });
  container.append(box);
  const update = () => {
    const state = store.get();
    const focus = focusOf(state);
    const constellation = state.atlas?.constellations.find(({ key }) => key === focus);
    box.hidden = !constellation;
    if (!constellation) return fill(box);
    const { key } = constellation;
    fill(
      box,
      element('h2', {}, nameOf(constellation)),
      element('p', { class: 'muted' }, constellationFacts(constellation, copiesOf(state.route))),
      element(
        'p',
        { class: 'focus-actions' },
        element('button', { type: 'button', class: 'primary', onclick: () => openConstellation(store, key) }, 'Open as a graph'),
        element('button', { type: 'button', onclick: () => focusConstellation(store, null) }, 'Whole map'),
      ),
    );
  };
  const ends = [store.watch(({ atlas }) => atlas, update), store.watch(focusOf, update)];
  return {
    update,
    /** Where it lies in the picture. @returns {import('../canvas/labels.js').Box[]} */
    place: () =>
      box.hidden
        ? []
        : [{ x: box.offsetLeft, y: box.offsetTop, width: box.offsetWidth, height: box.offsetHeight }],
    destroy: () => ends.forEach((end) => end()),
  };
};
