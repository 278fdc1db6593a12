// @ts-check
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';

const FIRST = 6;
const MORE = 40;

/**
 * Values that can be chosen, with how often each is there; none chosen means all.
 * @param {string} name
 * @param {(chosen: string[]) => void} onChoose
 * @param {(value: string) => string} [textOf]
 * @param {number} [least] fewer values than these are no choice
 */
export const createValueList = (name, onChoose, textOf = (value) => value, least = 2) => {
  const list = element('div', { class: 'values' });
  const more = element('button', { type: 'button', class: 'link values-more', hidden: true });
  const root = element('fieldset', { class: 'facet', hidden: true }, element('legend', {}, name), list, more);
  let most = FIRST;
  /** @type {() => void} */
  let again = () => {};
  more.addEventListener('click', () => {
    most = most === FIRST ? FIRST + MORE : most + MORE;
    again();
    list.querySelectorAll('input')[FIRST]?.focus();
  });
  /** @param {import('../api/types.js').FacetCount[]} counts @param {readonly string[]} chosen */
  const update = (counts, chosen) => {
    again = () => update(counts, chosen);
    root.hidden = counts.length < least && chosen.length === 0;
    const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('value') : null;
    const known = new Set(counts.map(({ value }) => value));
    const gone = chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
    const shown = [...gone, ...counts].filter(({ value }, place) => place < most || chosen.includes(value));
    fill(
      list,
      ...shown.map(({ value, count }) => {
        const input = element('input', {
          type: 'checkbox',
          value,
          checked: chosen.includes(value),
          onchange: () => onChoose(input.checked ? [...chosen, value] : chosen.filter((other) => other !== value)),
        });
        return element(
          'label',
          { class: count === 0 ? 'value is-gone' : 'value' },
          input,
          element('span', { class: 'value-name' }, textOf(value)),
          element('span', { class: 'value-count' }, formatCount(count)),
        );
      }),
    );
    const left = counts.length - shown.length;
    more.hidden = left <= 0;
    more.textContent = `${formatCount(Math.min(MORE, left))} more of ${formatCount(counts.length)}`;
    if (focused !== null) [...list.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
  };
  return { root, update };
};
