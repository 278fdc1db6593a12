// @ts-check
/** @typedef {import('../api/types.js').Theme} Theme */
/** @typedef {import('../api/types.js').ThemeComparison} ThemeComparison */
/** @typedef {import('../api/types.js').ThemePair} ThemePair */
/** @typedef {import('../state/route.js').ThemesRoute} ThemesRoute */

/** Themes that can be compared at once. */
export const MOST_THEMES = 6;

/** The letter of a theme, which tells it apart beside its colour. @param {number} place 0 for the first */
export const letterOf = (place) => String.fromCharCode(65 + place);

/**
 * The themes that a route compares, the first two where it names none.
 * @param {Pick<ThemesRoute, 'themes'>} route
 * @param {Theme[]} saved
 * @returns {{themes: Theme[], unknown: string[]}} in the order of the route
 */
export const chosenThemes = ({ themes: names }, saved) => {
  if (names.length === 0) return { themes: saved.slice(0, 2), unknown: [] };
  const found = names.map((name) => saved.find((theme) => theme.name === name));
  return {
    themes: /** @type {Theme[]} */ (found.filter(Boolean)),
    unknown: names.filter((_, place) => !found[place]),
  };
};

/** @param {ThemePair} pair */
export const lettersOf = ({ first, second }) => `${letterOf(first)}-${letterOf(second)}`;

/** The pair that the verdict is of. @param {ThemeComparison} told @param {string | null} letters */
export const chosenPair = ({ pairs }, letters) => pairs.find((pair) => lettersOf(pair) === letters) ?? pairs[0];
