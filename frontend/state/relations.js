// @ts-check
/** @typedef {import('../api/types.js').Direction} Direction */

/** @type {Record<string, Partial<Record<Direction, string>> & {name: string, many: string}>} */
const NAMES = {
  RELATED: { name: 'Lists as related', in: 'Is listed by', both: 'Lists or is listed by', many: 'listings' },
  SIMILAR: { name: 'Similar text', many: 'similar' },
  COPY_OF: { name: 'Is a copy of', in: 'Copies', many: 'copies' },
  PUBLISHED_BY: { name: 'Published by', in: 'Published', many: 'published by' },
  ABOUT: { name: 'Is about', in: 'Articles about it', many: 'about' },
  IN_STORY: { name: 'In story', in: 'Articles in it', many: 'in story' },
  ALSO_IN: { name: 'Also in story', in: 'Also tied to it', many: 'also in story' },
  PART_OF: { name: 'Part of', in: 'Stories in it', many: 'part of' },
};

export const RELATIONS = Object.keys(NAMES);

/** @type {Record<Direction, string>} */
const ARROWS = { out: '→', in: '←', both: '↔' };

/**
 * What edges of a kind say of the node that they are looked at from: "Is listed by".
 * @param {string} relation
 * @param {Direction} [direction]
 */
export const relationName = (relation, direction = 'out') => NAMES[relation]?.[direction] ?? NAMES[relation]?.name ?? relation;

/** Where edges lead; empty for those without a direction. @param {string} relation @param {Direction} direction */
export const arrowOf = (relation, direction) => (relation === 'SIMILAR' ? '' : ARROWS[direction]);

/** Many edges of a kind: "9 similar, 3 listings". @param {Record<string, number>} counts */
export const countedRelations = (counts) =>
  RELATIONS.filter((relation) => counts[relation] > 0)
    .sort((one, other) => counts[other] - counts[one])
    .map((relation) => `${counts[relation]} ${NAMES[relation].many}`)
    .join(', ');
