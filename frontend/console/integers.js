// @ts-check
/**
 * Integers that a number of the browser would round come as `{"@integer": "9223372036854775807"}`, and stay so.
 * @param {any} value
 * @returns {value is {'@integer': string}}
 */
export const isLargeInteger = (value) =>
  typeof value === 'object' && value !== null && /^-?\d+$/.test(value['@integer']) && Object.keys(value).length === 1;

/** @param {any} value */
export const isNumber = (value) => typeof value === 'number' || isLargeInteger(value);

/** The nearest number, to draw with. @param {any} value */
export const numberOf = (value) => (isLargeInteger(value) ? Number(value['@integer']) : value);

/** The digits of what is large; anything else stays itself. @param {any} value */
export const exact = (value) => (isLargeInteger(value) ? value['@integer'] : value);

/**
 * A value as JSON, with all digits of its integers.
 * @param {any} value
 * @param {((key: string, part: any) => any) | null} [replacer] as `JSON.stringify` takes it
 * @param {number} [indent]
 */
export const jsonOf = (value, replacer = null, indent) =>
  JSON.stringify(value, /** @type {any} */ (replacer), indent).replace(/\{\s*"@integer": ?"(-?\d+)"\s*\}/g, '$1');
