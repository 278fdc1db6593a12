// @ts-check
/** How much of the picture an arrow key moves, alone and with Shift. */
const STEP = { usual: 0.12, large: 0.5 };
const ZOOM = 1.6;

/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Moves a map by keyboard while it has the focus.
 * @param {HTMLElement} canvas
 * @param {{panBy: (right: number, down: number) => void, zoomBy: (factor: number) => void, fit: () => void,
 *   open: () => void, leave: () => void}} map
 */
export const followMapKeys = (canvas, map) => {
  /** @type {Record<string, () => void>} */
  const acts = {
    '+': () => map.zoomBy(ZOOM),
    '=': () => map.zoomBy(ZOOM),
    '-': () => map.zoomBy(1 / ZOOM),
    0: map.fit,
    Enter: map.open,
    Escape: map.leave,
  };
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (arrow) {
      const part = event.shiftKey ? STEP.large : STEP.usual;
      map.panBy(arrow[0] * part * canvas.clientWidth, arrow[1] * part * canvas.clientHeight);
    } else if (acts[event.key]) acts[event.key]();
    else return;
    event.preventDefault();
  });
};
