// @ts-check
import { formatDay } from '../format/dates.js';
import { formatCount, formatCounted } from '../format/numbers.js';
import { titleOf } from './world.js';

/** @typedef {import('./world.js').World} World */
/** @typedef {import('../graph/model.js').Mark} Mark */

/**
 * Where one is: "Article ‘Face finder’, Wired, 18 Jan 2020, joined to 12".
 * @param {World} world
 * @param {Mark} mark
 */
export const spokenNode = (world, mark) => {
  const { kind, properties } = mark.node;
  const title = titleOf(world, mark);
  const isArticle = kind === 'Article';
  return [
    isArticle ? `Article ‘${title}’` : `${kind} ${title}`,
    isArticle && mark.stub && 'known from a listing only',
    isArticle && world.providerOf(mark),
    isArticle && formatDay(properties.publishedAt),
    properties.size !== undefined && formatCounted(properties.size, 'article'),
    `joined to ${mark.degree === 0 ? 'nothing here' : formatCount(mark.degree)}`,
    properties.note && 'with a note',
  ]
    .filter(Boolean)
    .join(', ');
};

/**
 * The same of a row of the outline: "Story Met Police, 34 articles, closed".
 * @param {World} world
 * @param {import('./tree.js').Row} row
 * @param {boolean} open
 */
export const spokenRow = (world, { level, branch, mark }, open) => {
  if (level === 2 && mark) return spokenNode(world, mark);
  const count = branch.leaves.length;
  return [
    branch.kind === 'Story' ? `Story ${branch.label}` : branch.label,
    branch.kind === 'Story' ? formatCounted(count, 'article') : formatCount(count),
    mark && mark.degree > 0 && `joined to ${formatCount(mark.degree)}`,
    mark?.node.properties.note && 'with a note',
    count > 0 && (open ? 'open' : 'closed'),
  ]
    .filter(Boolean)
    .join(', ');
};

/**
 * How many nodes came or went: "12 nodes more. ", empty where none did.
 * @param {number} before
 * @param {number} after
 */
export const spokenChange = (before, after) =>
  before === after
    ? ''
    : `${formatCounted(Math.abs(after - before), 'node')} ${after > before ? 'more' : 'fewer'}. `;

/** @param {number} place from 0 on @param {number} of @param {string} reason */
export const spokenStep = (place, of, reason) =>
  `Neighbour ${formatCount(place + 1)} of ${formatCount(of)}, ${reason}. `;
