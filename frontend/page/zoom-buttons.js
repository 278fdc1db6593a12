// @ts-check
import { element } from './element.js';

/**
 * Where the buttons lie in a picture, so that labels stay clear of them.
 * @param {{width: number}} picture
 */
export const placeOfZoomButtons = ({ width }) => ({ x: width - 52, y: 8, width: 52, height: 108 });

/**
 * Zoom in, zoom out, show all.
 * @param {HTMLElement} container
 * @param {{zoomBy: (factor: number) => void, fit: () => void}} picture
 */
export const createZoomButtons = (container, picture) => {
  const button = (/** @type {string} */ sign, /** @type {string} */ name, /** @type {() => void} */ onclick) =>
    element('button', { type: 'button', 'aria-label': name, title: name, onclick }, sign);
  const root = element(
    'div',
    { class: 'zoom-buttons', role: 'group', 'aria-label': 'Zoom' },
    button('+', 'Zoom in', () => picture.zoomBy(1.6)),
    button('−', 'Zoom out', () => picture.zoomBy(1 / 1.6)),
    button('⤢', 'Show all', () => picture.fit()),
  );
  container.append(root);
  return { update: () => {}, destroy: () => root.remove() };
};
