// @ts-check
/** Where the browser keeps the reader's choice. */
const KEY = 'newsweft.letters';
const ASKED = '(forced-colors: active), (prefers-contrast: more)';

/** @type {Set<() => void>} */
const listeners = new Set();

/** Whether marks carry letters beside their colours: as the reader chose, else where the system asks for contrast. */
export const wantsLetters = () => {
  const chosen = localStorage.getItem(KEY);
  return chosen === null ? matchMedia(ASKED).matches : chosen === 'yes';
};

/** @param {boolean} wanted */
export const setLetters = (wanted) => {
  localStorage.setItem(KEY, wanted ? 'yes' : 'no');
  listeners.forEach((listener) => listener());
};

/** Calls the listener whenever that changes. @param {() => void} listener */
export const watchLetters = (listener) => {
  const asked = matchMedia(ASKED);
  listeners.add(listener);
  asked.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    asked.removeEventListener('change', listener);
  };
};
