// @ts-check
import { formatCount, formatCounted, formatScore } from '../format/numbers.js';
import { element } from '../page/element.js';
import { witness } from './evidence.js';
import { formatTimes } from './figures.js';

/** @typedef {import('../api/types.js').ThemeVariant} ThemeVariant */

/** @type {Record<import('../api/types.js').Verdict, string>} */
const SHORT = { separate: 'separate', partly: 'partly', one: 'one', 'too-few': 'too few' };

const COPIES = /** @type {const} */ (['folded', 'shown']);
const TIES = /** @type {const} */ ({ all: 'all ties', text: 'texts', listings: 'listings' });

/** @type {Record<import('../api/types.js').Verdict, string>} */
const SPLIT = { separate: 'separate', partly: 'partly joined', one: 'one story', 'too-few': 'too few to say' };

/** In how many ways the verdict is the same, and what it is in the others. @param {Pick<import('../api/types.js').ThemePair, 'stability' | 'verdict'>} pair */
export const splitText = ({ stability: { same, variants }, verdict }) => {
  const others = Object.entries(SPLIT).flatMap(([name, text]) => {
    const count = variants.filter((variant) => variant.verdict === name).length;
    return name === verdict || count === 0 ? [] : [`${text} in ${formatCount(count)}`];
  });
  return [`the same in ${formatCount(same)} of ${formatCounted(variants.length, 'way', 'ways')}`, others.join(', ')].filter(Boolean).join('; ');
};

/** @param {import('../api/types.js').ThemePair} pair */
export const stabilityPart = (pair) => {
  const { verdict } = pair;
  const { variants } = pair.stability;
  const finenesses = [...new Set(variants.map(({ fineness }) => fineness))].sort((one, other) => one - other);
  const columns = COPIES.flatMap((copies) => Object.keys(TIES).map((ties) => ({ copies, ties })));
  const cellOf = (/** @type {number} */ fineness, /** @type {{copies: string, ties: string}} */ column) =>
    variants.find((each) => each.fineness === fineness && each.copies === column.copies && each.ties === column.ties);
  return witness({
    name: 'How firm it is',
    short: splitText(pair),
    figures: [
      element(
        'div',
        { class: 'ranking-scroller', tabindex: '0', role: 'region', 'aria-label': 'The verdict, found in other ways' },
        element(
          'table',
          { class: 'variants' },
          element(
            'thead',
            {},
            element('tr', {}, element('td', {}), ...COPIES.map((copies) => element('th', { scope: 'colgroup', colspan: 3 }, `Copies ${copies}`))),
            element('tr', {}, element('th', { scope: 'col' }, 'Stories'), ...columns.map(({ ties }) => element('th', { scope: 'col' }, TIES[/** @type {keyof typeof TIES} */ (ties)]))),
          ),
          element(
            'tbody',
            {},
            ...finenesses.map((fineness) =>
              element('tr', {}, element('th', { scope: 'row' }, finenessName(fineness)), ...columns.map((column) => variantCell(cellOf(fineness, column), verdict))),
            ),
          ),
        ),
      ),
    ],
    note: 'Stories are found anew from the ties, coarser and finer; each cell is the verdict that follows, bold where it is the same.',
    formulas: ['finer × n: articles of a story are n times as close as usual (the resolution of Leiden communities)'],
    source: 'Ways: five resolutions × copies folded or shown × all ties, texts alone, listings alone (decision 12).',
  });
};

/** @param {number} fineness */
const finenessName = (fineness) => (fineness === 1 ? 'as usual' : fineness < 1 ? `coarser × ${formatTimes(1 / fineness).replace('.00', '')}` : `finer × ${fineness}`);

/** @param {ThemeVariant | undefined} variant @param {import('../api/types.js').Verdict} verdict */
const variantCell = (variant, verdict) => {
  if (!variant) return element('td', {}, '–');
  const { information, informationLow, informationHigh, ratio, stories } = variant;
  const told = information === null ? 'nothing told' : `stories tell ${formatScore(information)} (${informationLow === null || informationHigh === null ? 'no interval' : `${formatScore(informationLow)} to ${formatScore(informationHigh)}`})`;
  return element(
    'td',
    { class: `variant is-${variant.verdict}${variant.verdict === verdict ? ' is-same' : ''}`, title: `${formatCount(stories)} stories; ties ${formatTimes(ratio)} of chance; ${told}` },
    SHORT[variant.verdict],
  );
};
