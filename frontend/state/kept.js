// @ts-check
/** The text that was kept under a name, as long as the browser's tab. @param {string} name @returns {string | null} */
export const keptText = (name) => {
  try {
    return sessionStorage.getItem(name);
  } catch {
    // It is closed to this page.
    return null;
  }
};

/** The value that was kept under a name. @param {string} name @returns {any} undefined where nothing was, or it cannot be read */
export const kept = (name) => {
  try {
    return JSON.parse(keptText(name) ?? '');
  } catch {
    return undefined;
  }
};

/** Keeps a value as long as the browser's tab. @param {string} name @param {unknown} value in JSON */
export const keep = (name, value) => {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Its room is full, or closed to this page: what somebody does goes on, only a reload forgets it.
  }
};
