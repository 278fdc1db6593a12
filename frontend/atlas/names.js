// @ts-check
/** @typedef {Pick<import('../api/types.js').Group, 'label' | 'terms'>} Named */

/** Whether the reader gave it a name of its own. @param {Named} group */
export const isRenamed = ({ label, terms }) => label !== terms.join(', ');

/**
 * What a story or constellation is called, in parts that can stand alone: the reader's own name for it,
 * else its terms, the most telling first.
 * @param {Named} group
 * @param {number} [most] how many terms
 * @returns {string[]}
 */
export const namesOf = (group, most = 3) => (isRenamed(group) ? [group.label] : group.terms.slice(0, most));

/** @param {Named} group @param {number} [most] how many terms */
export const nameOf = (group, most) => namesOf(group, most).join(', ');
