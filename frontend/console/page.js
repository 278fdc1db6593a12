// @ts-check
import { fetchSchema } from '../api/client.js';
import { element, fill } from '../page/element.js';
import { isPlainKey } from '../page/plain-key.js';
import { createSheet } from '../page/sheet.js';
import { createDesk } from './desk.js';
import { createEditor } from './editor.js';
import { createResult } from './result.js';
import { createShelf } from './shelf.js';
import { createTabStrip } from './tab-strip.js';
import { withQuery } from './tabs.js';

/**
 * The page where the graph is asked in Cypher.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} app
 */
export const createConsolePage = (container, app) => {
  const desk = createDesk(app);
  const sheet = createSheet('Queries');
  sheet.describe('a click fills the editor');
  const strip = element('div', { class: 'tab-strip' });
  const editorPlace = element('div', { class: 'editor-form' });
  const result = element('div', { class: 'result' });
  fill(container, sheet.root, element('div', { class: 'console-column' }, strip, editorPlace, result));

  /** @type {import('../api/types.js').GraphSchema | null} */
  let schema = null;
  fetchSchema().then(
    (told) => (schema = told),
    () => {},
  );
  const shelf = createShelf(sheet.body, desk, (query) => {
    desk.store.set({ tabs: withQuery(desk.store.get().tabs, query) });
    sheet.toggle(false);
    editor.then((opened) => opened?.focus());
  });
  const editor = createEditor(editorPlace, desk, {
    schema: () => schema,
    onSave: () => {
      sheet.toggle(true);
      shelf.save();
    },
  });
  createTabStrip(strip, desk);
  document.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'e' || app.get().route.page !== 'cypher' || !isPlainKey(event)) return;
    event.preventDefault();
    editor.then((opened) => opened?.focus());
  });
  createResult(result, desk, {
    onPlace: (offset) =>
      editor.then((opened) => {
        opened?.putCursor(offset);
        opened?.focus();
      }),
    onCorrect: (instead) => editor.then((opened) => opened?.correct(instead) ?? false),
  });
  desk.store.watch(
    () => desk.shownRun(),
    (run) =>
      app.set({
        ran:
          run?.outcome === 'done' && run.question.mode === 'run'
            ? { cypher: run.question.cypher, parameters: run.question.parameters }
            : null,
      }),
  );
};
