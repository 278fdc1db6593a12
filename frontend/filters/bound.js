// @ts-check
import { formatCount } from '../format/numbers.js';
import { element, fill } from '../page/element.js';

/**
 * A lower bound, chosen on a histogram.
 * @param {string} name
 * @param {(least: number) => void} onChoose
 */
export const createBound = (name, onChoose) => {
  const bars = element('div', { class: 'bound-bars', 'aria-hidden': 'true' });
  const input = element('input', {
    type: 'range',
    min: 0,
    step: 1,
    'aria-label': `${name}, at least`,
    oninput: () => say(),
    onchange: () => onChoose(valueAt(Number(input.value))),
  });
  const output = element('output', { class: 'bound-value' });
  const root = element(
    'div',
    { class: 'facet bound', hidden: true },
    element('div', { class: 'bound-head' }, element('span', { class: 'facet-name' }, name), output),
    bars,
    input,
  );
  /** @type {import('../api/types.js').Bin[]} */
  let bins = [];
  const valueAt = (/** @type {number} */ place) => (place === 0 ? 0 : Number((bins[place]?.from ?? 0).toPrecision(3)));
  const say = () => {
    const least = valueAt(Number(input.value));
    const left = bins.slice(Number(input.value)).reduce((sum, { count }) => sum + count, 0);
    output.textContent = least > 0 ? `at least ${least}: ${formatCount(left)}` : 'all';
    input.setAttribute('aria-valuetext', output.textContent);
    [...bars.children].forEach((bar, place) => bar.classList.toggle('is-out', place < Number(input.value)));
  };
  return {
    root,
    /** @param {import('../api/types.js').Bin[]} counted @param {number} least */
    update: (counted, least) => {
      bins = counted;
      root.hidden = bins.length < 2;
      if (root.hidden) return;
      const most = bins.reduce((greatest, { count }) => Math.max(greatest, count), 1);
      fill(
        bars,
        ...bins.map(({ count }) => {
          const bar = element('span', { class: 'bound-bar' });
          bar.style.setProperty('height', `${count === 0 ? 1 : Math.max(2, (22 * count) / most)}px`);
          return bar;
        }),
      );
      input.max = String(bins.length - 1);
      const place = bins.findIndex(({ to }) => least < to);
      input.value = String(least > 0 ? Math.max(0, place < 0 ? bins.length - 1 : place) : 0);
      say();
    },
  };
};
