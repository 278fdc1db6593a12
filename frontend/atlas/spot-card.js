// @ts-check
import { element, fill } from '../page/element.js';
import { openNode } from '../state/navigation.js';

/**
 * Names the node that is marked on the map, and opens it.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 * @param {() => void} unmark
 */
export const createSpotCard = (container, store, unmark) => {
  const box = element('section', { class: 'spot-card', 'aria-label': 'Found', hidden: true });
  container.append(box);
  const update = () => {
    const spot = spotOf(store.get());
    box.hidden = !spot;
    if (!spot) return fill(box);
    fill(
      box,
      element('h2', {}, spot.label),
      element('p', { class: 'muted' }, [spot.kind, spot.detail].filter(Boolean).join(' · ')),
      element('p', { class: 'muted' }, placeText(spot)),
      element(
        'p',
        { class: 'focus-actions' },
        element('button', { type: 'button', class: 'primary', onclick: () => openNode(store, spot.id) }, 'Open'),
        element('button', { type: 'button', onclick: unmark }, 'Unmark'),
      ),
    );
  };
  const end = store.watch(spotOf, update);
  return {
    update,
    /** Where it lies in the picture. @returns {import('../canvas/labels.js').Box[]} */
    place: () =>
      box.hidden ? [] : [{ x: box.offsetLeft, y: box.offsetTop, width: box.offsetWidth, height: box.offsetHeight }],
    destroy: end,
  };
};

/** What is marked, once it is known where that is. @param {import('../state/state.js').State} state */
export const spotOf = ({ route, spot }) => (route.page === 'atlas' && route.mark === spot?.asked ? spot : null);

/** Where it is, in words. @param {import('../api/types.js').Spot} spot */
export const placeText = ({ bounds, story, places, articles }) => {
  if (!bounds) return 'It has no place on the map yet: its story is still to be woven.';
  if (story) return `In the story ${story.label}.`;
  if (places.length > 0 && places.length < articles) return `${places.length} of its ${articles} articles are marked.`;
  return places.length > 0 ? 'Its articles are marked.' : 'It is marked on the map.';
};
