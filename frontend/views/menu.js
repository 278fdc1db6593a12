// @ts-check
import { element, fill } from '../page/element.js';
import { createMenu } from '../page/menu.js';
import { createViewsPanel } from './panel.js';

/**
 * The button that opens the saved views.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createViewsMenu = (container, store) => {
  const box = element('div', { class: 'menu-panel views-panel', id: 'views-panel' });
  const menu = createMenu(container, store, { name: 'Views', panel: box, onOpen: () => panel.open() });
  const panel = createViewsPanel(box, store, menu.leave);
  fill(container, menu.button, box);
  return { update: () => !box.hidden && panel.open(), destroy: menu.destroy };
};
