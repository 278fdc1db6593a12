// @ts-check
import { formatDay } from '../format/dates.js';
import { formatCounted } from '../format/numbers.js';
import { element, svgElement } from '../page/element.js';
import { barsOf } from './telling.js';

const HEIGHT = 44;
const WIDEST_BAR = 22;
const WIDTH = 330;
/** Two dates side by side. */
const NARROWEST = 170;

/**
 * How many articles a story has on each day, as small bars, and in words for those who do not see them.
 * @param {import('../api/types.js').Day[]} days
 * @returns {any} null where there are no two days to compare
 */
export const dayChart = (days) => {
  const bars = barsOf(days);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map(({ articles }) => articles));
  const step = Math.min(WIDEST_BAR, WIDTH / bars.length);
  const svg = svgElement('svg', {
    class: 'day-chart',
    viewBox: `0 0 ${step * bars.length} ${HEIGHT}`,
    width: step * bars.length,
    height: HEIGHT,
    role: 'img',
    'aria-label': summaryOf(days),
  });
  bars.forEach(({ from, articles }, index) => {
    const height = articles === 0 ? 1 : Math.max(3, (articles / most) * HEIGHT);
    const bar = svgElement('rect', {
      x: index * step,
      y: HEIGHT - height,
      width: Math.max(1, step - 1.5),
      height,
      class: articles === 0 ? 'day-none' : 'day-bar',
    });
    const title = svgElement('title');
    title.textContent = `${formatDay(from)}: ${formatCounted(articles, 'article')}`;
    bar.append(title);
    svg.append(bar);
  });
  const figure = element(
    'figure',
    { class: 'days' },
    svg,
    element(
      'figcaption',
      {},
      element('span', {}, formatDay(bars[0].from)),
      element('span', {}, formatDay(days[days.length - 1].day)),
    ),
  );
  // The dates stand under the first and the last bar.
  figure.style.setProperty('width', `${Math.max(NARROWEST, Math.round(step * bars.length))}px`);
  return figure;
};

/** @param {import('../api/types.js').Day[]} days */
const summaryOf = (days) => {
  const busiest = days.reduce((one, other) => (other.articles > one.articles ? other : one));
  const said = days.slice(0, 40).map(({ day, articles }) => `${formatDay(day)} ${articles}`);
  return `Articles per day, most on ${formatDay(busiest.day)}: ${said.join(', ')}${days.length > 40 ? ' and later ones' : ''}`;
};
