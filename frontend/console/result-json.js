// @ts-check
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
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

  const rows = async (/** @type {number} */ first, /** @type {number} */ end) =>
    ((await run?.asked?.rows(first, end)) ?? []).map((row) =>
      Object.fromEntries(row.map((value, at) => [run?.columns[at], value])),
    );
  const showMore = async () => {
    const first = list.children.length;
    const items = (await rows(first, first + PORTION)).map((row, at) =>
      treeOf(row, `${first + at + 1}`, first === 0 && at === 0),
    );
    list.append(...items);
    if (first > 0) items[0]?.querySelector('summary')?.focus();
    const left = (run?.figures.rows ?? 0) - list.children.length;
    more.hidden = left <= 0;
    more.textContent = `Show ${formatCount(Math.min(PORTION, left))} more of ${formatCount(left)}`;
  };
  more.addEventListener('click', showMore);
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(JSON.stringify(await rows(0, list.children.length), null, 2));
      said.textContent = `Copied ${formatCount(list.children.length)} rows`;
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
