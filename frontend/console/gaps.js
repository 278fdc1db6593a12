// @ts-check
/**
 * The runs of points between which none is missing: where all steps along the axis are whole numbers of the shortest, a longer one
 * skips some. Points at no such steps are one run.
 * @template {{x: any}} T
 * @param {T[]} points in the order of the axis
 * @returns {T[][]}
 */
export const withoutGaps = (points) => {
  const steps = points.slice(1).map(({ x }, at) => Number(x) - Number(points[at].x));
  const shortest = Math.min(...steps.filter((step) => step > 0));
  if (!Number.isFinite(shortest) || steps.some((step) => step % shortest !== 0)) return [points];
  /** @type {T[][]} */
  const parts = [points.slice(0, 1)];
  steps.forEach((step, at) => {
    if (step > shortest) parts.push([]);
    parts[parts.length - 1].push(points[at + 1]);
  });
  return parts;
};

/**
 * The years in which times lie, which the ticks of an axis leave out.
 * @param {Date[]} times
 * @returns {string} empty without times
 */
export const yearsOf = (times) => {
  const years = times.map((time) => time.getUTCFullYear());
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return '';
  return first === last ? String(first) : `${first} to ${last}`;
};
