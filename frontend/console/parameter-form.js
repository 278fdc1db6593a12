// @ts-check
import { element, fill } from '../page/element.js';
import { TIMES, TYPES } from './parameters.js';
import { parametersIn } from './statements.js';

/** @typedef {import('./parameters.js').Written} Written */

/** @type {Written} */
const UNKNOWN = { type: 'string', text: '' };

/**
 * A field for each parameter that the query of the open tab asks for.
 * @param {HTMLElement} container
 * @param {import('./desk.js').Desk} desk
 */
export const createParameterForm = (container, desk) => {
  const list = element('ul', { class: 'parameters', 'aria-label': 'Parameters' });
  container.append(list);
  let made = '';

  /** @param {string} name @param {Partial<Written>} change */
  const put = (name, change) => {
    const { parameters } = desk.openTab();
    desk.change({ parameters: { ...parameters, [name]: { ...(parameters[name] ?? usualOf(name)), ...change } } });
  };
  /** @param {string} name */
  const itemOf = (name) => {
    const written = desk.openTab().parameters[name] ?? usualOf(name);
    const fault = desk.store.get().faults[desk.openTab().id]?.[name];
    const id = `parameter-${name}`;
    const field = fieldOf(name, written, (text) => put(name, { text }));
    field.id = id;
    field.toggleAttribute('aria-invalid', Boolean(fault));
    field.setAttribute('aria-describedby', `${id}-about`);
    const types = element(
      'select',
      { 'aria-label': `Type of ${name}` },
      ...TYPES.map(({ type, name: text }) => element('option', { value: type, selected: type === written.type }, text)),
    );
    types.addEventListener('change', () => put(name, { type: types.value }));
    return element(
      'li',
      {},
      element('label', { for: id, class: 'code' }, `$${name}`),
      types,
      field,
      element(
        'span',
        { id: `${id}-about`, class: fault ? 'fault' : 'muted' },
        fault ? `It ${fault}.` : aboutOf(name, written.type),
      ),
    );
  };
  /** @param {string} name @param {import('./parameters.js').Type} type */
  const aboutOf = (name, type) => {
    const { cypher, name: title } = desk.openTab();
    const library = desk.app.get().library ?? [];
    const query =
      library.find((each) => each.cypher.trim() === cypher.trim()) ?? library.find((each) => each.title === title);
    const description = query?.parameters.find((each) => each.name === name)?.description ?? '';
    return type === 'float' ? `${description} ${wholeNumbers(name)}`.trim() : description;
  };
  const update = () => {
    const names = parametersIn(desk.openTab().cypher);
    container.hidden = names.length === 0;
    const focused = /** @type {HTMLElement | null} */ (document.activeElement)?.id;
    fill(list, ...names.map(itemOf));
    if (focused?.startsWith('parameter-')) document.getElementById(focused)?.focus();
  };
  /** What the form is made of: what is written into a field does not make it anew. */
  const shape = () => {
    const { id, cypher, parameters, name } = desk.openTab();
    const types = parametersIn(cypher).map((each) => `${each} ${parameters[each]?.type}`);
    return [id, name, desk.app.get().library?.length, ...types, JSON.stringify(desk.store.get().faults[id] ?? {})].join(
      '\n',
    );
  };
  const check = () => {
    if (shape() === made) return;
    made = shape();
    update();
  };
  desk.store.watch((state) => state, check);
  desk.app.watch(({ library }) => library, check);
  return {
    /** After a query came in, its values may be others. */
    update,
  };
};

/** JSON knows no 2.0. @param {string} name */
const wholeNumbers = (name) => `A whole number is sent as an integer: toFloat($${name}) makes it a number again.`;

/** @param {string} name @returns {Written} */
const usualOf = (name) => (name === 'today' ? { type: 'date', text: '' } : UNKNOWN);

/** @param {string} name @param {Written} written @param {(text: string) => void} onWrite @returns {any} */
const fieldOf = (name, { type, text }, onWrite) => {
  const shared = { spellcheck: 'false', autocomplete: 'off' };
  const field =
    type === 'boolean'
      ? element(
          'select',
          {},
          ...['true', 'false'].map((value) => element('option', { value, selected: value === text }, value)),
        )
      : type === 'list' || type === 'map'
        ? element(
            'textarea',
            { ...shared, rows: type === 'list' ? 2 : 1, placeholder: type === 'list' ? 'an item a line' : '{"a": 1}' },
            text,
          )
        : element('input', {
            ...shared,
            type: type === 'date' && !(name in TIMES) ? 'date' : 'text',
            value: text,
            placeholder: placeholderOf(name, type),
            disabled: type === 'null',
          });
  field.addEventListener('input', () => onWrite(field.value));
  return field;
};

/** @param {string} name @param {import('./parameters.js').Type} type */
const placeholderOf = (name, type) => {
  if (name in TIMES) return name === 'now' ? 'the moment when it runs' : 'the day when it runs';
  return { integer: '25', float: '0.5', null: 'null' }[/** @type {string} */ (type)] ?? '';
};
