// @ts-check
/**
 * How much of each level of detail a scale shows, from 0 to 1.
 * @typedef {{stories: number, articles: number}} Level
 */

/** Pixels of an article's radius from which on stories speak for themselves, and articles show. */
const STORIES = 3;
const ARTICLES = 5;
/** How much nearer than the whole map that is at least, so that small corpora have levels too. */
const NEARER = { stories: 1.25, articles: 2.2 };
/** How much nearer again until a level is all there. */
const FADE = 1.35;

/** The scale from which on there are articles. @param {number} whole the scale that shows all of the map */
export const articleScale = (whole) => Math.max(ARTICLES, whole * NEARER.articles);

/**
 * The level of detail at a scale.
 * @param {number} scale pixels of an article's radius
 * @param {number} whole the scale that shows all of the map
 * @returns {Level}
 */
export const levelAt = (scale, whole) => ({
  stories: share(scale, Math.max(STORIES, whole * NEARER.stories)),
  articles: share(scale, articleScale(whole)),
});

/** @param {number} scale @param {number} from */
const share = (scale, from) => {
  const part = Math.max(0, Math.min(1, Math.log(scale / from) / Math.log(FADE)));
  return part * part * (3 - 2 * part);
};
