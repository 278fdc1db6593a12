// @ts-check
/** @typedef {import('../api/send-files.js').Chosen} Chosen */

/**
 * All files that were dropped, those in folders too.
 * @param {DataTransfer} transfer
 * @returns {Promise<Chosen[]>}
 */
export const filesOfDrop = async (transfer) => {
  // Both lists are empty as soon as the event has passed.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry !== null);
  const files = chosenFiles(transfer.files);
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  return (await Promise.all(entries.map((entry) => filesBelow(/** @type {FileSystemEntry} */ (entry))))).flat();
};

/** Files that were chosen, with their paths below a chosen folder. @param {FileList | null} files @returns {Chosen[]} */
export const chosenFiles = (files) => [...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));

/** @param {FileSystemEntry} entry @returns {Promise<Chosen[]>} */
const filesBelow = async (entry) => {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => /** @type {FileSystemFileEntry} */ (entry).file(resolve, reject));
    return [{ file, path: entry.fullPath.replace(/^\//, '') }];
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  /** @type {Chosen[]} */
  const found = [];
  // A reader gives a hundred or so at once, and none at the end.
  for (;;) {
    /** @type {FileSystemEntry[]} */
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    found.push(...(await Promise.all(some.map(filesBelow))).flat());
  }
};
