// @ts-check
import { isNumeric, textOf } from './cells.js';
import { isNumber, numberOf } from './integers.js';

/**
 * What columns allow to be drawn.
 * @typedef {'bar' | 'line' | 'scatter'} ChartKind
 * @typedef {'number' | 'time' | 'text'} Scale
 * @typedef {{kind: ChartKind, x: number, y: number}} Choice columns by their places
 */

const TIME = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?(\[.*\])?)?$/;
/** A bar needs a name beside it. */
export const MOST_BARS = 40;

/** What each column holds. @param {string[]} columns @param {any[][]} rows @returns {Scale[]} */
export const scalesOf = (columns, rows) =>
  columns.map((_, column) => {
    if (isNumeric(rows, column)) return 'number';
    const given = rows.map((row) => row[column]).filter((value) => value !== null);
    return given.length > 0 && given.every((value) => typeof value === 'string' && TIME.test(value)) ? 'time' : 'text';
  });

/** The charts that columns allow, the most telling first. @param {Scale[]} scales @returns {ChartKind[]} */
export const kindsFor = (scales) => {
  const numbers = scales.filter((scale) => scale === 'number').length;
  if (numbers === 0) return [];
  /** @type {ChartKind[]} */
  const kinds = [];
  if (scales.includes('time')) kinds.push('line');
  if (scales.includes('text') || scales.includes('time')) kinds.push('bar');
  if (numbers > 1 || scales.includes('time')) kinds.push('scatter');
  if (numbers > 1 && !kinds.includes('line')) kinds.push('line');
  return kinds.length > 0 ? kinds : [];
};

/** Which columns can stand at the x axis of a chart. @param {ChartKind} kind @param {Scale[]} scales */
export const xColumns = (kind, scales) =>
  scales.flatMap((scale, column) => ((kind === 'bar' ? scale !== 'number' : scale !== 'text') ? [column] : []));

/** @param {Scale[]} scales */
export const yColumns = (scales) => scales.flatMap((scale, column) => (scale === 'number' ? [column] : []));

/** What is drawn at first. @param {ChartKind} kind @param {Scale[]} scales @returns {Choice} */
export const usualChoice = (kind, scales) => {
  const xs = xColumns(kind, scales);
  const x = xs.find((column) => scales[column] === 'time' && kind !== 'bar') ?? xs[0];
  const ys = yColumns(scales);
  return { kind, x, y: ys.find((column) => column !== x) ?? ys[0] };
};

/**
 * The points of a chart; rows without a value in either column are none.
 * @param {any[][]} rows
 * @param {Choice} choice
 * @param {Scale[]} scales
 * @returns {{x: any, y: number, label: string}[]} along the axis for a line; the first ones for bars
 */
export const pointsOf = (rows, { kind, x, y }, scales) => {
  const points = rows
    .filter((row) => row[x] !== null && isNumber(row[y]))
    .map((row) => ({
      x:
        kind !== 'bar' && scales[x] === 'time'
          ? new Date(row[x].replace(/\[.*\]$/, ''))
          : kind === 'bar'
            ? textOf(row[x])
            : numberOf(row[x]),
      y: numberOf(row[y]),
      label: `${textOf(row[x])}: ${textOf(row[y])}`,
    }));
  if (kind === 'bar') return points.slice(0, MOST_BARS);
  return kind === 'line' ? points.sort((one, other) => one.x - other.x) : points;
};
