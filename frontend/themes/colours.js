// @ts-check
import { readHex, writeHex } from '../style/hex.js';

/** The paper of style/base.css. */
export const PAPERS = { light: '#faf7f0', dark: '#171512' };

/** What shapes need beside the paper, by WCAG 1.4.11. */
const SHAPES = 3;
const STEPS = 20;

/** Relative luminance, by WCAG 2.2. @param {string} hex */
const luminance = (hex) => {
  const [red, green, blue] = readHex(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How far two colours are apart, 1 to 21. @param {string} one @param {string} other */
export const contrast = (one, other) => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/**
 * A theme's colour as it can be seen on the paper: as it is, else no lighter or darker than needed.
 * @param {string} color as "#rrggbb"
 * @param {string} paper
 */
export const seenOn = (color, paper) => {
  const end = luminance(paper) < 0.18 ? 255 : 0;
  const rgb = readHex(color);
  for (let step = 0; step < STEPS; step++) {
    const mixed = writeHex(rgb.map((part) => part + ((end - part) * step) / STEPS));
    if (contrast(mixed, paper) >= SHAPES) return mixed;
  }
  return writeHex([end, end, end]);
};

/** Black or white, whichever can be read on a colour. @param {string} color */
export const inkOn = (color) => (contrast(color, '#ffffff') >= contrast(color, '#000000') ? '#ffffff' : '#000000');
