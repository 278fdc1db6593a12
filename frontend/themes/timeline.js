// @ts-check
/* global d3 */
import { daysBetween, daysOfSpan } from '../filters/days.js';
import { formatDay } from '../format/dates.js';
import { formatCounted } from '../format/numbers.js';
import { element, fill, svgElement } from '../page/element.js';
import { followWidth } from '../page/follow-width.js';
import { badge, DASHES, painted } from './badge.js';
import { letterOf } from './chosen.js';
import { daysBetweenAll, movedBy } from './days.js';
import { isBrushed } from './articles.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./articles.js').Span} Span */

const BRUSHED = 'The table, the atlas and the lists show these days; the verdict is of all days.';
const UNBRUSHED = 'Draw over some days, move the ends by arrow keys, or type dates: the table, the atlas and the lists follow.';
const HEIGHT = 170;
const EDGE = { left: 34, right: 14, top: 10, bottom: 22 };

/**
 * The articles of each theme by day; days can be chosen by drawing, by keys and by dates.
 * @param {{onChoose: (span: Span, passing: boolean) => void, onCompare: (span: Span) => void}} actions `passing` for one of many steps
 */
export const createTimeline = ({ onChoose, onCompare }) => {
  const svg = svgElement('svg', { class: 'themes-timeline', height: HEIGHT, role: 'group', 'aria-label': 'Days that are shown' });
  const picture = svgElement('g', { role: 'img' });
  const handle = svgElement('g', { class: 'timeline-brush' });
  const key = element('p', { class: 'themes-key' });
  const from = dayInput('First day', () => choose({ ...span(), from: inside(from.value, 'from') }));
  const to = dayInput('Last day', () => choose({ ...span(), to: inside(to.value, 'to') }));
  const all = element('button', { type: 'button', class: 'link', onclick: () => choose({ from: null, to: null }) }, 'All days');
  const compare = element('button', { type: 'button', class: 'link', onclick: () => onCompare(span()) }, 'Compare these days only');
  const told = element('p', { class: 'muted', role: 'status' });
  const ends = { from: createEnd('from', 'First day'), to: createEnd('to', 'Last day') };
  svg.append(picture, handle, ends.from, ends.to);
  const stage = element('div', { class: 'timeline-stage' }, svg);
  const root = element(
    'section',
    { class: 'themes-time', 'aria-label': 'Articles by day' },
    element('h3', {}, 'When each is told'),
    key,
    stage,
    element('div', { class: 'themes-days' }, element('label', {}, 'From', from), element('label', {}, 'To', to), all, compare),
    told,
  );
  /** @type {Model | null} */
  let shown = null;
  /** @type {import('./days.js').Bar[]} */
  let bars = [];
  let width = 0;

  const span = () => shown?.span ?? { from: null, to: null };
  const whole = () => ({ first: bars[0].day, last: bars[bars.length - 1].day });
  const inside = (/** @type {string} */ day, /** @type {'from' | 'to'} */ end) => {
    const { first, last } = whole();
    return !day || (end === 'from' ? day <= first : day >= last) ? null : day;
  };
  const choose = (/** @type {Span} */ chosen, passing = false) =>
    onChoose(chosen.from && chosen.to && chosen.from > chosen.to ? { from: chosen.to, to: chosen.from } : chosen, passing);
  /** @param {'from' | 'to'} end @param {string} name */
  function createEnd(end, name) {
    const onkeydown = (/** @type {KeyboardEvent} */ event) => {
      const moved = bars.length > 0 ? movedBy(span(), end, event.key, whole()) : null;
      if (!moved) return;
      event.preventDefault();
      choose(moved, isBrushed(span()));
    };
    const bar = svgElement('rect', { x: -4, y: EDGE.top, width: 8, height: HEIGHT - EDGE.top - EDGE.bottom, rx: 3 });
    return svgElement('g', { class: 'timeline-end', tabindex: 0, role: 'slider', 'aria-label': name, onkeydown }, bar);
  }
  const left = (/** @type {number} */ place) => EDGE.left + (place / Math.max(1, bars.length)) * (width - EDGE.left - EDGE.right);
  const brush = d3.brushX().on('end', (/** @type {any} */ event) => {
    if (!event.sourceEvent) return;
    const step = left(1) - left(0);
    const [start, end] = event.selection ?? [left(0), left(bars.length)];
    // Only the number of the bars counts there.
    const days = daysOfSpan(/** @type {any} */ (bars), (start - EDGE.left) / step, (end - EDGE.left) / step);
    choose(event.selection ? days : { from: null, to: null });
  });

  const draw = () => {
    if (!shown || width === 0 || bars.length === 0) return;
    svg.setAttribute('width', String(width));
    svg.setAttribute('viewBox', `0 0 ${width} ${HEIGHT}`);
    const themes = shown.told.themes.map(({ theme }) => theme);
    const high = d3.scaleLinear([0, Math.max(1, ...bars.flatMap(({ articles }) => articles))], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
    const lineOf = (/** @type {number} */ theme) =>
      d3
        .line()
        .x((/** @type {unknown} */ _, /** @type {number} */ at) => left(at + 0.5))
        .y((/** @type {import('./days.js').Bar} */ { articles }) => high(articles[theme]))
        .curve(d3.curveMonotoneX)(bars);
    fill(
      picture,
      ...high.ticks(3).filter(Number.isInteger).flatMap((/** @type {number} */ value) => gridLine(value, high(value), width)),
      ...dayTicks(bars, width).map(({ at, text, anchor }) => label(text, left(at + 0.5), HEIGHT - 6, anchor)),
      ...themes.map((theme, place) => painted(svgElement('path', { class: 'theme-line', d: lineOf(place), 'stroke-dasharray': DASHES[place] }), theme)),
    );
    picture.setAttribute('aria-label', sizesOf(shown));
    brush.extent([[left(0), EDGE.top], [left(bars.length), HEIGHT - EDGE.bottom]]);
    const { first, last } = whole();
    const placeOf = (/** @type {string} */ day) => Math.min(bars.length - 1, Math.max(0, daysBetween(first, day)));
    const [start, end] = [placeOf(span().from ?? first), placeOf(span().to ?? last) + 1];
    d3.select(handle).call(brush).call(brush.move, isBrushed(span()) ? [left(start), left(end)] : null);
    placeEnd(ends.from, left(start), { day: span().from ?? first, now: start, most: bars.length - 1 });
    placeEnd(ends.to, left(end), { day: span().to ?? last, now: end - 1, most: bars.length - 1 });
    fill(key, ...themes.map((theme, place) => element('span', {}, badge(theme, place), lineSample(theme, place), theme.name)));
  };
  const endWidth = followWidth(stage, (wide) => {
    width = wide;
    draw();
  });
  return {
    root,
    /** @param {Model} model */
    update: (model) => {
      if (shown?.told !== model.told) bars = daysBetweenAll(model.told.days, model.told.themes.length);
      shown = model;
      root.hidden = bars.length === 0;
      if (root.hidden) return;
      const { first, last } = whole();
      for (const input of [from, to]) Object.assign(input, { min: first, max: last });
      if (document.activeElement !== from) from.value = span().from ?? first;
      if (document.activeElement !== to) to.value = span().to ?? last;
      all.hidden = compare.hidden = !isBrushed(span());
      told.classList.toggle('is-hint', !model.days);
      told.textContent = model.days ? `${sizesOf(model)}. ${BRUSHED}` : UNBRUSHED;
      draw();
    },
    destroy: endWidth,
  };
};

/** @param {string} name @param {() => void} onChange */
const dayInput = (name, onChange) => element('input', { type: 'date', 'aria-label': `${name}, in UTC`, onchange: onChange });

/** @param {SVGElement} end @param {number} x @param {{day: string, now: number, most: number}} value */
const placeEnd = (end, x, { day, now, most }) => {
  end.setAttribute('transform', `translate(${x} 0)`);
  for (const [name, value] of Object.entries({ valuemin: 0, valuemax: most, valuenow: now, valuetext: formatDay(day) })) end.setAttribute(`aria-${name}`, String(value));
};

/** How many articles of each theme there are in the chosen days. @param {Model} model */
const sizesOf = ({ told, span: { from, to }, days }) => {
  const chosen = told.days.filter(({ day }) => (from === null || day >= from) && (to === null || day <= to));
  const sizes = told.themes.map(({ theme }, place) => `${letterOf(place)}, ${theme.name}: ${formatCounted(chosen.reduce((sum, { articles }) => sum + articles[place], 0), 'article')}`);
  return `${days || 'All days'}: ${sizes.join('; ')}`;
};

/** @param {string} text @param {number} x @param {number} y @param {string} anchor */
const label = (text, x, y, anchor) => {
  const made = svgElement('text', { class: 'timeline-label', x, y, 'text-anchor': anchor });
  made.textContent = text;
  return made;
};

/** @param {number} value @param {number} y @param {number} width */
const gridLine = (value, y, width) => [
  svgElement('line', { class: 'timeline-grid', x1: EDGE.left, x2: width - EDGE.right, y1: y, y2: y }),
  label(String(value), EDGE.left - 6, y + 4, 'end'),
];

/** @param {import('./days.js').Bar[]} bars @param {number} width */
const dayTicks = (bars, width) => {
  const count = Math.max(1, Math.min(bars.length, Math.floor(width / 130)));
  return Array.from({ length: count }, (_, place) => {
    const at = count === 1 ? 0 : Math.round((place * (bars.length - 1)) / (count - 1));
    return { at, text: formatDay(bars[at].day), anchor: count === 1 ? 'start' : place === 0 ? 'start' : place === count - 1 ? 'end' : 'middle' };
  });
};

/** @param {import('../api/types.js').Theme} theme @param {number} place */
const lineSample = (theme, place) => {
  const line = svgElement('line', { class: 'theme-line', x1: 0, y1: 5, x2: 26, y2: 5, 'stroke-dasharray': DASHES[place] });
  return svgElement('svg', { width: 26, height: 10, 'aria-hidden': 'true' }, painted(line, theme));
};
