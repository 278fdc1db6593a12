// @ts-check
import { element } from '../page/element.js';
import { exact, isNumber } from './integers.js';

const MOST = 100;

/**
 * A value to be read: what is nested folds, and is made when it is opened.
 * @param {any} value of JSON
 * @param {string} name
 * @param {boolean} [open]
 * @returns {HTMLElement}
 */
export const treeOf = (value, name, open = false) => {
  if (typeof value !== 'object' || value === null || isNumber(value))
    return element('div', { class: 'tree-leaf' }, nameOf(name), leafOf(value));
  const entries = Object.entries(value);
  const isList = Array.isArray(value);
  const branch = element(
    'details',
    { class: 'tree-branch' },
    element('summary', {}, nameOf(name), element('span', { class: 'muted' }, summaryOf(value, entries.length))),
  );
  let made = false;
  const fillIn = () => {
    if (made || !branch.open) return;
    made = true;
    branch.append(...entries.slice(0, MOST).map(([key, part]) => treeOf(part, isList ? `${Number(key) + 1}` : key)));
    if (entries.length > MOST)
      branch.append(element('div', { class: 'tree-leaf muted' }, `and ${entries.length - MOST} more`));
  };
  branch.addEventListener('toggle', fillIn);
  branch.open = open;
  fillIn();
  return branch;
};

/** @param {string} name */
const nameOf = (name) => element('span', { class: 'tree-name' }, name);

/** @param {any} value */
const leafOf = (value) =>
  element(
    'span',
    { class: `tree-value tree-${value === null ? 'null' : isNumber(value) ? 'number' : typeof value}` },
    String(exact(value)),
  );

/** @param {any} value @param {number} size */
const summaryOf = (value, size) => {
  if ('@node' in value) return `${value.kind} ${value.label}`;
  if ('@edge' in value) return `relation ${value.kind}`;
  if (Array.isArray(value)) return size === 1 ? '1 item' : `${size} items`;
  return `{${Object.keys(value).slice(0, 6).join(', ')}${size > 6 ? ', …' : ''}}`;
};
