// @ts-check
import { deleteQuery, fetchQueries, putQuery, saveQuery } from '../api/client.js';
import { holdsAll } from '../format/words.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { textFields } from '../views/text-fields.js';
import { valuesFor, writtenFrom } from './parameters.js';

/** @typedef {import('../api/types.js').SavedQuery} SavedQuery */

/**
 * Queries that were saved under a name.
 * @param {import('./desk.js').Desk} desk
 * @param {(query: import('./shelf.js').Taken) => void} take
 */
export const createSavedQueries = (desk, take) => {
  const form = element('div', { class: 'saved-form' });
  const fault = element('p', { class: 'fault', role: 'alert' });
  const list = element('ul', { class: 'shelf', 'aria-label': 'Saved queries' });
  const root = element('div', {}, form, fault, list);
  let words = '';

  /** @param {() => Promise<unknown>} action @param {HTMLElement} [place] of what is wrong */
  const attempt = async (action, place = fault) => {
    place.textContent = '';
    try {
      await action();
      return true;
    } catch (thrown) {
      place.textContent = problemOf(thrown).detail;
      return false;
    }
  };
  const search = (/** @type {string} */ wanted) => {
    words = wanted;
    return attempt(async () => {
      const saved = (await fetchQueries()).filter(({ name, note, cypher }) =>
        holdsAll(`${name} ${note} ${cypher}`, words),
      );
      fill(
        list,
        ...(saved.length > 0
          ? saved.map(itemOf)
          : [
              element(
                'li',
                { class: 'muted' },
                words
                  ? 'No saved query holds these words.'
                  : 'Nothing is saved yet: Save, below the editor, keeps a query here.',
              ),
            ]),
      );
    });
  };
  /** @param {() => Promise<unknown>} action @param {HTMLElement} [place] of what is wrong */
  const change = async (action, place) => {
    if (!(await attempt(action, place))) return false;
    fill(form);
    await search(words);
    return true;
  };
  /** The open query, as it is kept. */
  const openQuery = () => {
    const { cypher, parameters } = desk.openTab();
    return { cypher, parameters: valuesFor(parameters, cypher).values };
  };
  /** @param {{name: string, note: string}} texts @param {string} label @param {(texts: {name: string, note: string}) => Promise<unknown>} keep */
  const ask = (texts, label, keep) => {
    const fields = textFields(texts);
    const wrong = element('p', { class: 'fault', role: 'alert' });
    const asked = element(
      'form',
      { class: 'view-form', 'aria-label': label },
      ...fields.rows,
      wrong,
      element(
        'p',
        { class: 'view-buttons' },
        element('button', { type: 'submit', class: 'primary' }, 'Keep'),
        element('button', { type: 'button', onclick: () => fill(form) }, 'Cancel'),
      ),
    );
    asked.addEventListener('submit', (/** @type {Event} */ event) => {
      event.preventDefault();
      change(() => keep(fields.read()), wrong);
    });
    asked.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      fill(form);
    });
    fill(form, asked);
    asked.querySelector('input')?.select();
  };
  /** @param {SavedQuery} query */
  const itemOf = ({ key, savedAt: _, ...query }) => {
    const action = (/** @type {string} */ text, /** @type {string} */ label, /** @type {() => void} */ onclick) =>
      element('button', { type: 'button', class: 'link', 'aria-label': label, onclick }, text);
    const { name, note, cypher, parameters } = query;
    return element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'entry',
          title: cypher,
          onclick: () => take({ name, cypher, parameters: writtenFrom(JSON.stringify(parameters ?? {})) }),
        },
        element('span', { class: 'entry-label' }, name),
        note && element('span', { class: 'entry-detail' }, note),
      ),
      element(
        'p',
        { class: 'saved-actions' },
        action('Name and note', `Name and note of ${name}`, () =>
          ask({ name, note }, `Change ${name}`, (texts) => putQuery(key, { ...query, ...texts })),
        ),
        action('Replace', `Replace ${name} by the open query`, () =>
          changeForNow(() => putQuery(key, { ...query, ...openQuery() }), {
            name,
            told: 'is replaced',
            label: `Undo replacing ${name}`,
            undo: () => putQuery(key, query),
          }),
        ),
        action('Delete', `Delete ${name}`, () =>
          changeForNow(() => deleteQuery(key), {
            name,
            told: 'is deleted',
            label: `Undo deleting ${name}`,
            undo: () => saveQuery(query),
          }),
        ),
      ),
    );
  };
  /**
   * Changes what is kept, and offers to take that back.
   * @param {() => Promise<unknown>} action
   * @param {{name: string, told: string, label: string, undo: () => Promise<unknown>}} what
   */
  const changeForNow = async (action, { name, told, label, undo }) => {
    if (!(await change(action))) return;
    const button = element(
      'button',
      { type: 'button', class: 'link', 'aria-label': label, onclick: () => change(undo) },
      'Undo',
    );
    fill(form, element('p', { class: 'saved-gone' }, element('cite', {}, name), ` ${told}. `, button));
    button.focus();
  };
  return {
    root,
    search,
    begin: () => {
      if (desk.openTab().cypher.trim() === '') fault.textContent = 'There is nothing to save yet: write a query first.';
      else
        ask({ name: desk.openTab().name, note: '' }, 'Save the open query', (texts) =>
          saveQuery({ ...texts, ...openQuery() }),
        );
    },
  };
};
