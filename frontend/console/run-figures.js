// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';

/** @typedef {import('./desk.js').Run} Run */

/** How many rows there are, and why not more. @param {Run} run */
export const rowFigures = ({ outcome, figures: { rows }, end, total, question }) => {
  const some = formatCounted(rows, 'row');
  if (outcome === 'waiting') return 'Waits for the statement before it';
  if (outcome === 'skipped') return 'Did not run, since the one before it did not end';
  if (outcome === 'running') return rows > 0 ? `${some} so far` : 'Running…';
  if (outcome === 'stopped') return `Stopped after ${some}`;
  if (outcome === 'failed') return rows > 0 ? `Failed after ${some}` : '';
  if (question.mode === 'write' && rows === 0) return 'The change returned no rows';
  if (question.mode === 'explain') return 'Planned, not run';
  if (end?.cut === 'none') return some;
  const all = total === null ? 'more' : formatCounted(total, 'row');
  return `First ${formatCount(rows)} of ${all === 'more' ? 'more rows' : all}${WHY[end?.cut ?? ''] ?? ''}`;
};

/** @type {Record<string, string>} */
const WHY = {
  'max-rows': ': the server gives out no more of a result',
  'max-size': ': the rest is more than the server gives out',
  'max-nodes': ': the rest has more nodes than the server gives out',
};

/** What took how long. @param {Run} run */
export const timeFigures = (run) =>
  partsOf(run)
    .map(([name, millis]) => `${name} ${formatMillis(millis)}`)
    .join(' · ');

/** How long it took in all, where there is little room. @param {Run} run */
export const wholeTime = (run) => {
  const parts = partsOf(run);
  return parts.length > 0 ? formatMillis(parts.reduce((sum, [, millis]) => sum + millis, 0)) : '';
};

/** @param {Run} run @returns {[string, number][]} milliseconds */
const partsOf = ({ end, drawing }) => {
  if (!end) return [];
  const parts = /** @type {[string, number | null][]} */ ([
    ['server', end.timing.total],
    ['transfer', end.transfer],
    ['drawing', drawing],
  ]);
  return parts.flatMap(([name, millis]) => (millis === null ? [] : [/** @type {[string, number]} */ ([name, millis])]));
};

/** @param {number} millis */
export const formatMillis = (millis) =>
  millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(1)} s`;
