// @ts-check
/* global d3 */
import { formatDay } from '../format/dates.js';
import { formatCounted } from '../format/numbers.js';
import { element, fill, svgElement } from '../page/element.js';
import { barsOfDays, daysOfSpan, nextWindow } from './days.js';

const HEIGHT = 56;
const PAUSE_MILLIS = 700;

/** @typedef {{from: string | null, to: string | null}} Span days in UTC, null for the end */
/**
 * The articles of each day, stacked by story; the days that are shown can be brushed, typed and played.
 * @param {{onChoose: (span: Span, passing: boolean) => void, isBusy: () => boolean}} actions `passing` is true for
 *   what is only gone through while it plays
 */
export const createTimeline = ({ onChoose, isBusy }) => {
  const svg = svgElement('svg', { class: 'timeline', height: HEIGHT, 'aria-hidden': 'true' });
  const from = dayInput('From', () => onChoose({ from: from.value || null, to: shown.to }, false));
  const to = dayInput('To', () => onChoose({ from: shown.from, to: to.value || null }, false));
  const play = element('button', { type: 'button', class: 'link', onclick: () => toggle(timer === 0) }, 'Play');
  const inputs = element('div', { class: 'timeline-days' }, labelled('From', from), labelled('To', to), play);
  const root = element('div', { class: 'timeline-box', hidden: true }, svg, inputs);
  /** @type {import('./days.js').Bar[]} */
  let bars = [];
  /** @type {Span} */
  let shown = { from: null, to: null };
  let timer = 0;

  const toggle = (/** @type {boolean} */ playing) => {
    clearTimeout(timer);
    timer = 0;
    play.textContent = playing ? 'Stop' : 'Play';
    if (playing) step();
    else onChoose(shown, false);
  };
  const step = () => {
    const next = isBusy() ? shown : nextWindow(bars, shown);
    if (!next) return toggle(false);
    if (next !== shown) onChoose(next, true);
    timer = setTimeout(step, isBusy() ? PAUSE_MILLIS / 4 : PAUSE_MILLIS);
  };
  const brush = d3.brushX().on('end', (/** @type {any} */ event) => {
    if (!event.sourceEvent) return;
    const width = svg.clientWidth / Math.max(1, bars.length);
    const [left, right] = event.selection ?? [0, svg.clientWidth];
    onChoose(daysOfSpan(bars, left / width, right / width), false);
  });

  /** @param {(story: string | null) => string} colourOf */
  const draw = (colourOf) => {
    const step = svg.clientWidth / Math.max(1, bars.length);
    const most = bars.reduce((greatest, { articles }) => Math.max(greatest, articles), 1);
    const marks = bars.flatMap(({ parts }, at) => {
      let foot = HEIGHT;
      return parts
        .filter(({ articles }) => articles > 0)
        .map(({ story, articles }) => {
          const height = (articles / most) * (HEIGHT - 2);
          foot -= height;
          const gap = step > 4 ? 1 : 0;
          const bar = svgElement('rect', { x: at * step, y: foot, width: Math.max(0.5, step - gap), height });
          bar.style.setProperty('fill', colourOf(story));
          return bar;
        });
    });
    const handle = svgElement('g', { class: 'timeline-brush' });
    fill(svg, ...marks, handle);
    brush.extent([
      [0, 0],
      [svg.clientWidth, HEIGHT],
    ]);
    const group = d3.select(handle).call(brush);
    if (bars.length > 0 && (shown.from || shown.to)) {
      const left = shown.from ? bars.findIndex(({ day }) => day >= (shown.from ?? '')) : 0;
      const right = shown.to ? bars.findLastIndex(({ day }) => day <= (shown.to ?? '')) + 1 : bars.length;
      group.call(brush.move, [Math.max(0, left) * step, Math.max(left, right) * step]);
    }
  };

  return {
    root,
    /**
     * @param {import('../api/types.js').Facets['days']} days
     * @param {Span} span
     * @param {{stories: string[], colourOf: (story: string | null) => string}} colours
     */
    update: (days, span, { stories, colourOf }) => {
      bars = barsOfDays(days, stories);
      shown = { from: span.from, to: span.to };
      root.hidden = bars.length < 2;
      if (root.hidden) return;
      const [first, last] = [bars[0].day, bars[bars.length - 1].day];
      const articles = days.reduce((sum, day) => sum + day.articles, 0);
      svg.removeAttribute('aria-hidden');
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', `${formatCounted(articles, 'article')}, ${formatDay(first)} to ${formatDay(last)}`);
      for (const input of [from, to]) Object.assign(input, { min: first, max: last });
      if (document.activeElement !== from) from.value = span.from ?? first;
      if (document.activeElement !== to) to.value = span.to ?? last;
      draw(colourOf);
    },
    destroy: () => clearTimeout(timer),
  };
};

/** @param {string} name @param {() => void} onChange */
const dayInput = (name, onChange) => element('input', { type: 'date', 'aria-label': `${name}, in UTC`, onchange: onChange });

/** @param {string} name @param {HTMLElement} input */
const labelled = (name, input) => element('label', {}, element('span', { class: 'muted' }, name), input);
