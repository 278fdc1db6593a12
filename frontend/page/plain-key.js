// @ts-check
const FIELDS = 'input, textarea, select, [contenteditable], dialog, [role="dialog"]';

/**
 * Whether a key is meant for the page: nobody types or answers a dialog, and it is pressed alone or with Shift.
 * @param {KeyboardEvent} event
 */
export const isPlainKey = (event) =>
  !(
    /** @type {Element} */ (event.target).closest?.(FIELDS) ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey
  );
