// @ts-check
import { isRenamed, namesOf } from './names.js';

/** @typedef {import('../api/types.js').Atlas} Atlas */
/**
 * @typedef {object} Mark a story's circle
 * @property {string} id the story's key
 * @property {number} x
 * @property {number} y
 * @property {number} radius
 * @property {string[]} terms what it is called
 * @property {string} headline
 * @property {boolean} few whether its headline says more than the terms of so few articles
 * @property {boolean} single whether it is one article
 */
/**
 * @typedef {object} Region a constellation's circle
 * @property {string} id the constellation's key
 * @property {number} x
 * @property {number} y
 * @property {number} radius
 * @property {string[]} terms what it is called
 * @property {boolean} single whether it is one story, which needs no second name
 */

/** The words that fewer articles share say less than one of their headlines. */
const ENOUGH_FOR_TERMS = 4;

/** The circles of the stories that have a place, the largest first. @param {Pick<Atlas, 'stories'>} atlas @returns {Mark[]} */
export const marksOf = ({ stories }) =>
  stories.filter(isPlaced).map((story) => ({
    ...placeOf(story),
    terms: namesOf(story),
    headline: story.headline,
    few: story.size < ENOUGH_FOR_TERMS && !isRenamed(story),
    single: story.size === 1,
  }));

/** The circles of the constellations that have a place, the largest first. @param {Pick<Atlas, 'constellations'>} atlas @returns {Region[]} */
export const regionsOf = ({ constellations }) =>
  constellations.filter(isPlaced).map((constellation) => ({
    ...placeOf(constellation),
    terms: namesOf(constellation, 2),
    single: constellation.stories < 2,
  }));

/** @param {import('../api/types.js').Place} place */
const isPlaced = ({ radius }) => radius > 0;

/** @param {import('../api/types.js').Group & import('../api/types.js').Place} group */
const placeOf = ({ key, x, y, radius }) => ({ id: key, x, y, radius });
