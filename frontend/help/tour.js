// @ts-check
import { element, fill } from '../page/element.js';
import { TOUR } from './tour-steps.js';

/** Where the browser remembers that the reader knows the tour. */
const KEY = 'newsweft.tour';
const GAP = 12;

/** Whether the tour was taken or skipped in this browser. */
export const knowsTour = () => localStorage.getItem(KEY) !== null;

/** Does not offer it again. */
export const forgoTour = () => localStorage.setItem(KEY, 'known');

/**
 * A card that goes through the parts of the page, beside each; the page stays usable meanwhile.
 * @param {import('../state/state.js').AppStore} store
 * @param {() => void} onEnd
 */
export const createTour = (store, onEnd) => {
  const card = element('section', {
    class: 'tour-card',
    role: 'dialog',
    'aria-labelledby': 'tour-title',
    'aria-describedby': 'tour-text',
    tabindex: '-1',
    hidden: true,
  });
  document.body.append(card);
  let at = -1;
  /** @type {Element | null} */
  let anchor = null;
  let frame = 0;

  const end = () => {
    at = -1;
    cancelAnimationFrame(frame);
    anchor?.classList.remove('is-toured');
    card.hidden = true;
    forgoTour();
    onEnd();
  };
  /** Follows the part that it speaks of, which may still be on its way. */
  const follow = () => {
    if (at < 0) return;
    const found = TOUR[at].anchors.map((selector) => document.querySelector(selector)).find(isSeen) ?? null;
    if (found !== anchor) {
      anchor?.classList.remove('is-toured');
      found?.classList.add('is-toured');
      anchor = found;
    }
    // The reader may have gone to a page that has no such part.
    place(card, anchor?.getBoundingClientRect() ?? new DOMRect(GAP, innerHeight - GAP, 0, 0));
    frame = requestAnimationFrame(follow);
  };
  const go = (/** @type {number} */ step) => {
    at = step;
    const { title, text, enter } = TOUR[at];
    enter(store);
    const last = at === TOUR.length - 1;
    fill(
      card,
      element('p', { class: 'tour-count' }, `${at + 1} of ${TOUR.length}`),
      element('h2', { id: 'tour-title' }, title),
      element('p', { id: 'tour-text' }, text),
      element(
        'p',
        { class: 'tour-actions' },
        element('button', { type: 'button', class: 'primary', onclick: () => (last ? end() : go(at + 1)) }, last ? 'Done' : 'Next'),
        at > 0 && element('button', { type: 'button', onclick: () => go(at - 1) }, 'Back'),
        !last && element('button', { type: 'button', class: 'link', onclick: end }, 'Skip the tour'),
      ),
    );
    card.hidden = false;
    cancelAnimationFrame(frame);
    follow();
    // After the page that the step opened has taken the focus.
    requestAnimationFrame(() => card.focus({ preventScroll: true }));
  };
  card.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    event.stopPropagation();
    if (event.key === 'Escape') end();
  });
  return { start: () => go(0) };
};

/** @param {Element | null} part */
const isSeen = (part) => part !== null && part.getClientRects().length > 0;

/**
 * Below a part, else above it, else in its lower corner; never out of the window.
 * @param {HTMLElement} card
 * @param {DOMRect} part
 */
const place = (card, part) => {
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = part.bottom + GAP + height <= innerHeight;
  const above = part.top - GAP - height >= 0;
  const top = below ? part.bottom + GAP : above ? part.top - GAP - height : part.bottom - height - GAP;
  const left = below || above ? part.left : part.left + GAP;
  const within = (/** @type {number} */ value, /** @type {number} */ most) => Math.max(GAP, Math.min(value, most - GAP));
  card.style.setProperty('left', `${within(left, innerWidth - width)}px`);
  card.style.setProperty('top', `${within(top, innerHeight - height)}px`);
};
