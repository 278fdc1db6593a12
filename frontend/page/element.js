// @ts-check
/**
 * A DOM element with attributes, listeners (`on…` functions) and children; text only as text.
 * Attributes that are null, undefined or false stay away.
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {any}
 */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...present(children));
  return made;
};

/**
 * An SVG element, for marks in legends.
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...Node} children
 * @returns {any}
 */
export const svgElement = (tag, attributes = {}, ...children) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
};

/**
 * Gives a parent exactly these children.
 * @param {Element} parent
 * @param {...(Node | string | null | undefined | false)} children
 */
export const fill = (parent, ...children) => parent.replaceChildren(...present(children));

/** @param {Element} made @param {Record<string, any>} attributes */
const setAttributes = (made, attributes) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
};

/** @param {(Node | string | null | undefined | false)[]} children @returns {(Node | string)[]} */
const present = (children) =>
  children.filter((child) => child !== null && child !== undefined && child !== false).map((child) => child || '');
