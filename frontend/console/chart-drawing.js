// @ts-check
import { svgElement } from '../page/element.js';
import { withoutGaps, yearsOf } from './gaps.js';

const MARGIN = { top: 16, right: 24, bottom: 52, left: 76 };
const BAR = 22;
const NAME_WIDTH = 190;
const MOST_NAME = 28;
const TICK_WIDTH = 110;

/** @typedef {{x: any, y: number, label: string}} Point */
/** @typedef {{kind: import('./chart.js').ChartKind, x: string, y: string, isTime: boolean, width: number, height: number}} Frame */

/**
 * A chart with axes and their names.
 * @param {Point[]} points
 * @param {Frame} frame
 */
export const drawChart = (points, frame) => (frame.kind === 'bar' ? bars(points, frame) : field(points, frame));

/** Bars lie, so that their names can be read. @param {Point[]} points @param {Frame} frame */
const bars = (points, { x, y, width }) => {
  const height = points.length * BAR + MARGIN.top + MARGIN.bottom;
  const left = Math.min(NAME_WIDTH, width / 3);
  const scale = d3.scaleLinear(extentFromZero(points), [left, width - MARGIN.right]).nice();
  const zero = scale(0);
  const drawn = points.flatMap(({ x: name, y: value, label }, at) => {
    const top = MARGIN.top + at * BAR;
    const bar = svgElement(
      'rect',
      {
        class: 'chart-bar',
        x: Math.min(zero, scale(value)),
        y: top + 3,
        width: Math.max(1, Math.abs(scale(value) - zero)),
        height: BAR - 6,
      },
      titleOf(label),
    );
    const room = Math.max(4, Math.floor(left / 7));
    return [
      textAt(cut(String(name), Math.min(MOST_NAME, room)), { x: left - 8, y: top + BAR / 2 + 4, 'text-anchor': 'end' }),
      bar,
    ];
  });
  const foot = height - MARGIN.bottom;
  return frameOf(`${y} by ${x}`, width, height, [
    ...bottomAxis(scale, width - left, foot, left, width - MARGIN.right),
    ...drawn,
    textAt(y, { x: (left + width) / 2, y: height - 8, 'text-anchor': 'middle', class: 'chart-axis-name' }),
  ]);
};

/** @param {Point[]} points @param {Frame} frame */
const field = (points, { kind, x, y, isTime, width, height }) => {
  const across = (isTime ? d3.scaleUtc() : d3.scaleLinear())
    .domain(d3.extent(points, (/** @type {Point} */ point) => point.x))
    .range([MARGIN.left, width - MARGIN.right])
    .nice();
  const up = d3.scaleLinear(extentFromZero(points), [height - MARGIN.bottom, MARGIN.top]).nice();
  const ticks = up.ticks(Math.max(2, Math.floor(height / 60)));
  const grid = ticks.flatMap((/** @type {number} */ tick) => [
    svgElement('line', { class: 'chart-grid', x1: MARGIN.left, x2: width - MARGIN.right, y1: up(tick), y2: up(tick) }),
    textAt(up.tickFormat()(tick), { x: MARGIN.left - 8, y: up(tick) + 4, 'text-anchor': 'end' }),
  ]);
  const marks = points.map((point) =>
    svgElement(
      'circle',
      { class: 'chart-point', cx: across(point.x), cy: up(point.y), r: kind === 'line' ? 2.5 : 3.5 },
      titleOf(point.label),
    ),
  );
  const line =
    kind === 'line'
      ? (isTime ? withoutGaps(points) : [points]).map((part) =>
          svgElement('path', {
            class: 'chart-line',
            d:
              d3.line(
                (/** @type {Point} */ point) => across(point.x),
                (/** @type {Point} */ point) => up(point.y),
              )(part) ?? '',
          }),
        )
      : [];
  const middle = (MARGIN.top + height - MARGIN.bottom) / 2;
  return frameOf(`${y} by ${x}`, width, height, [
    ...grid,
    ...bottomAxis(across, width, height - MARGIN.bottom, MARGIN.left, width - MARGIN.right),
    ...line,
    ...marks,
    textAt(isTime ? `${x}, ${yearsOf(points.map((point) => point.x))}` : x, {
      x: (MARGIN.left + width - MARGIN.right) / 2,
      y: height - 8,
      'text-anchor': 'middle',
      class: 'chart-axis-name',
    }),
    textAt(y, { transform: `translate(16 ${middle}) rotate(-90)`, 'text-anchor': 'middle', class: 'chart-axis-name' }),
  ]);
};

/** @param {any} scale @param {number} room @param {number} at @param {number} from @param {number} to */
const bottomAxis = (scale, room, at, from, to) => {
  const ticks = scale.ticks(Math.max(2, Math.floor(room / TICK_WIDTH)));
  const format = scale.tickFormat(ticks.length);
  return [
    svgElement('line', { class: 'chart-axis', x1: from, x2: to, y1: at, y2: at }),
    ...ticks.flatMap((/** @type {any} */ tick) => [
      svgElement('line', { class: 'chart-axis', x1: scale(tick), x2: scale(tick), y1: at, y2: at + 5 }),
      textAt(format(tick), { x: scale(tick), y: at + 20, 'text-anchor': 'middle' }),
    ]),
  ];
};

/** @param {Point[]} points */
const extentFromZero = (points) => [
  Math.min(0, d3.min(points, (/** @type {Point} */ { y }) => y) ?? 0),
  Math.max(0, d3.max(points, (/** @type {Point} */ { y }) => y) ?? 0),
];

/** @param {string} title @param {number} width @param {number} height @param {Element[]} parts */
const frameOf = (title, width, height, parts) =>
  svgElement(
    'svg',
    { class: 'chart', role: 'img', 'aria-label': `Chart: ${title}`, viewBox: `0 0 ${width} ${height}`, width, height },
    titleOf(title),
    ...parts,
  );

/** @param {string} text */
const titleOf = (text) => {
  const title = svgElement('title');
  title.textContent = text;
  return title;
};

/** @param {string} text @param {Record<string, any>} attributes */
const textAt = (text, attributes) => {
  const made = svgElement('text', attributes);
  made.textContent = text;
  return made;
};

/** @param {string} text @param {number} most */
const cut = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
