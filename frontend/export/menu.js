// @ts-check
import { fetchExport } from '../api/client.js';
import { element, fill } from '../page/element.js';
import { createMenu } from '../page/menu.js';
import { problemOf } from '../problems/problem.js';
import { saveFile } from './save-file.js';
import { FORMATS, scopesOf } from './scopes.js';

/**
 * The button that opens what can be taken away, and in which format.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createExportMenu = (container, store) => {
  const panel = element('div', { class: 'menu-panel', id: 'export-panel' });
  const update = () => {
    const scopes = scopesOf(store.get());
    fill(
      panel,
      element(
        'fieldset',
        {},
        element('legend', {}, 'What'),
        ...scopes.map((scope, index) => scopeChoice(scope, index)),
      ),
      element(
        'div',
        { class: 'formats', role: 'group', 'aria-label': 'Format' },
        ...FORMATS.map((format) => formatButton(format, scopes)),
      ),
    );
  };
  /** @param {typeof FORMATS[number]} format @param {import('./scopes.js').Scope[]} scopes */
  const formatButton = ({ format, name, note }, scopes) => {
    const made = element(
      'button',
      { type: 'button', class: 'format', 'data-format': format },
      element('span', {}, name),
      element('span', { class: 'muted' }, note),
    );
    made.addEventListener('click', async () => {
      const chosen = Number(panel.querySelector('input:checked')?.value ?? 0);
      made.disabled = true;
      try {
        saveFile(await fetchExport(format, scopes[chosen]));
        menu.close();
      } catch (thrown) {
        store.set({ problem: problemOf(thrown) });
      } finally {
        made.disabled = false;
      }
    });
    return made;
  };

  const menu = createMenu(container, store, { name: 'Export', panel, onOpen: update });
  fill(container, menu.button, panel);
  return { update, destroy: menu.destroy };
};

/** @param {import('./scopes.js').Scope} scope @param {number} index */
const scopeChoice = ({ name, note }, index) =>
  element(
    'label',
    {},
    element('input', { type: 'radio', name: 'export-scope', value: index, checked: index === 0 }),
    element('span', {}, name, ' ', element('span', { class: 'muted' }, note)),
  );
