// @ts-check
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A probability with two digits: "0.042", "3.1 × 10⁻⁵". @param {number | null} p */
export const formatChance = (p) => {
  if (p === null) return '–';
  if (p >= 0.9995) return '1';
  if (p >= 0.001) return p < 0.095 ? p.toFixed(3) : p.toFixed(2);
  if (p === 0) return '< 10⁻³⁰⁰';
  const [digits, power] = p.toExponential(1).split('e');
  return `${digits} × 10⁻${[...power.slice(1)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`;
};

/** A figure that can be large or small, or is unknown, as a lift or a ratio: "16", "0.59". @param {number | null} value */
export const formatTimes = (value) => {
  if (value === null) return '–';
  const size = Math.abs(value);
  return signed(value, size >= 100 ? size.toFixed(0) : size >= 10 ? size.toFixed(1) : size.toFixed(2));
};

/** @param {number | null} value */
export const formatSigned = (value) => (value === null ? '–' : `${value > 0 ? '+' : ''}${formatTimes(value)}`);

/** In both directions. @param {{lower: number, upper: number}} count */
export const twoSided = ({ lower, upper }) => Math.min(1, 2 * Math.min(lower, upper));

/** @param {number} value @param {string} digits */
const signed = (value, digits) => (value < 0 ? `−${digits}` : digits);
