// @ts-check
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { jsonOf } from './integers.js';
import { treeOf } from './value-tree.js';

const PORTION = 100;

/**
 * A result as JSON, a row an object, folded.
 * @param {HTMLElement} container
 */
export const createResultJson = (container) => {
  const list = element('div', { class: 'json-rows' });
  const more = element('button', { type: 'button', class: 'link show-more' });
  const copy = element('button', { type: 'button' }, 'Copy as JSON');
  const said = element('span', { class: 'muted', role: 'status' });
  const scroller = element(
    'div',
    { class: 'json-scroller', tabindex: '0', role: 'region', 'aria-label': 'Rows as JSON' },
    list,
    more,
  );
  fill(container, element('div', { class: 'table-tools' }, said, copy), scroller);
  /** @type {import('./desk.js').Run | undefined} */
  let run;
  let turn = 0;

  const rows = async (/** @type {number} */ first, /** @type {number} */ end) => {
    const { asked = null, columns = [] } = run ?? {};
    return ((await asked?.plainRows(first, end)) ?? []).map((row) =>
      Object.fromEntries(row.map((value, at) => [columns[at], value])),
    );
  };
  const showMore = async () => {
    const first = list.children.length;
    const mine = (turn += 1);
    const portion = await rows(first, first + PORTION);
    // Another result shows by now.
    if (mine !== turn) return;
    const items = portion.map((row, at) => treeOf(row, `${first + at + 1}`, first === 0 && at === 0));
    list.append(...items);
    if (first > 0) items[0]?.querySelector('summary')?.focus();
    const left = (run?.figures.rows ?? 0) - list.children.length;
    more.hidden = left <= 0;
    more.textContent = `Show ${formatCount(Math.min(PORTION, left))} more of ${formatCount(left)}`;
  };
  more.addEventListener('click', showMore);
  copy.addEventListener('click', async () => {
    try {
      const copied = await rows(0, list.children.length);
      await navigator.clipboard.writeText(jsonOf(copied, null, 2));
      said.textContent = `Copied ${formatCount(copied.length)} rows`;
    } catch {
      said.textContent = 'The browser lets nothing be copied here. Use newsweft query --format json.';
    }
  });
  return {
    /** @param {import('./desk.js').Run} wanted */
    show: (wanted) => {
      run = wanted;
      fill(list);
      said.textContent = '';
      return showMore();
    },
  };
};
