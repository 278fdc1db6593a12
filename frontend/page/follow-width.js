// @ts-check
/**
 * Calls back with an element's width in pixels, at first and whenever it is another one.
 * @param {HTMLElement} watched
 * @param {(width: number) => void} onWidth
 * @returns {() => void} ends it
 */
export const followWidth = (watched, onWidth) => {
  let width = 0;
  const observer = new ResizeObserver(() => {
    if (watched.clientWidth === width) return;
    width = watched.clientWidth;
    onWidth(width);
  });
  observer.observe(watched);
  return () => observer.disconnect();
};
