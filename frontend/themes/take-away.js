// @ts-check
import { fetchThemeTables } from '../api/client.js';
import { saveFile } from '../export/save-file.js';
import { element } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { jsonFile } from './file.js';

/**
 * Takes the comparison away: as JSON, as tables, on paper.
 * @param {import('../state/state.js').AppStore} store
 */
export const createTakeAway = (store) => {
  const saveJson = () => {
    const { comparedThemes } = store.get();
    if (comparedThemes) saveFile(jsonFile('newsweft-themes-compared.json', comparedThemes.told));
  };
  const saveTables = async () => {
    const { comparedThemes } = store.get();
    if (!comparedThemes) return;
    tables.disabled = true;
    try {
      saveFile(await fetchThemeTables(comparedThemes.question));
    } catch (thrown) {
      store.set({ problem: problemOf(thrown) });
    } finally {
      tables.disabled = false;
    }
  };
  const tables = element('button', { type: 'button', class: 'tools-button', onclick: saveTables }, 'CSV tables');
  return element(
    'section',
    { class: 'themes-take', 'aria-label': 'Take the comparison away' },
    element('h3', {}, 'Take it away'),
    element('button', { type: 'button', class: 'tools-button', onclick: saveJson }, 'JSON'),
    tables,
    element('button', { type: 'button', class: 'tools-button', onclick: () => print() }, 'Print'),
  );
};
