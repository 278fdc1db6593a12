// @ts-check
/** @typedef {{from: number, to: number, left: number, right: number}} Axis milliseconds, and where they are */

/** @param {import('../graph/model.js').Mark} mark milliseconds, or null for what has no date */
export const timeOf = ({ node }) => {
  const time = Date.parse(node.properties.publishedAt ?? '');
  return Number.isNaN(time) ? null : time;
};

/** @param {Axis} axis @param {number} time */
export const xOf = ({ from, to, left, right }, time) =>
  to > from ? left + ((right - left) * (time - from)) / (to - from) : (left + right) / 2;
