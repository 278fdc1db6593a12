// @ts-check
/**
 * What a canvas draws with: the page's colours and fonts, as the style sheet has them now.
 * @typedef {{dark: boolean, paper: string, ink: string, muted: string, rule: string, accent: string,
 *   serif: string, sans: string}} Ink
 */

const darkness = matchMedia('(prefers-color-scheme: dark)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** @returns {Ink} */
export const readInk = () => {
  const style = getComputedStyle(document.documentElement);
  const value = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  return {
    dark: darkness.matches,
    paper: value('--paper'),
    ink: value('--ink'),
    muted: value('--muted'),
    rule: value('--rule'),
    accent: value('--accent'),
    serif: value('--serif'),
    sans: value('--sans'),
  };
};

/** Whether the page is dark. */
export const isDark = () => darkness.matches;

/** Whether the reader asked for less motion. */
export const wantsCalm = () => calm.matches;

/** Calls back when the page turns dark or light; returns what ends it. @param {() => void} listener */
export const watchInk = (listener) => {
  darkness.addEventListener('change', listener);
  return () => darkness.removeEventListener('change', listener);
};
