// @ts-check
import { fetchExport } from '../api/client.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { saveFile } from './save-file.js';
import { FORMATS, scopesOf } from './scopes.js';

/**
 * The button that opens what can be taken away, and in which format.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createExportMenu = (container, store) => {
  const button = element(
    'button',
    { type: 'button', class: 'menu-button', 'aria-expanded': 'false', 'aria-controls': 'export-panel' },
    'Export',
  );
  const panel = element('div', { class: 'menu-panel', id: 'export-panel', hidden: true });
  fill(container, button, panel);

  const toggle = (/** @type {boolean} */ open) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) update();
  };
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
        toggle(false);
      } catch (thrown) {
        store.set({ problem: problemOf(thrown) });
      } finally {
        made.disabled = false;
      }
    });
    return made;
  };

  button.addEventListener('click', () => toggle(panel.hidden));
  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.preventDefault();
    toggle(false);
    button.focus();
  });
  const onPress = (/** @type {PointerEvent} */ event) => {
    if (!container.contains(/** @type {Node} */ (event.target))) toggle(false);
  };
  addEventListener('pointerdown', onPress);
  const end = store.watch(
    ({ stats }) => Boolean(stats?.articles),
    (any) => (container.hidden = !any),
  );
  return {
    update,
    destroy: () => {
      removeEventListener('pointerdown', onPress);
      end();
    },
  };
};

/** @param {import('./scopes.js').Scope} scope @param {number} index */
const scopeChoice = ({ name, note }, index) =>
  element(
    'label',
    {},
    element('input', { type: 'radio', name: 'export-scope', value: index, checked: index === 0 }),
    element('span', {}, name, ' ', element('span', { class: 'muted' }, note)),
  );
