// @ts-check
/**
 * The file name that a Content-Disposition header proposes.
 * @param {string | null} header
 * @returns {string | undefined} without any folder; undefined where the header names none
 */
export const filenameOf = (header) => {
  const encoded = header?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  const plain = header?.match(/filename="?([^";]+)"?/i)?.[1];
  const name = (encoded ? decodeURIComponent(encoded) : plain)?.split(/[\\/]/).pop()?.trim();
  return name || undefined;
};
