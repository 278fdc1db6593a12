// @ts-check
/**
 * Text in base64url, for an address.
 * @param {string} text
 */
export const packText = (text) =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/**
 * The text that {@link packText} packed.
 * @param {string} packed
 * @throws {DOMException} for anything that is not base64url
 */
export const unpackText = (packed) => {
  const bytes = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
};
