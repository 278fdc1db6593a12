// @ts-check
/** How long a finger rests before it asks, in milliseconds, and how far it may move meanwhile, in pixels. */
const LONG = 500;
const STILL = 8;

/**
 * Asks for what can be done where the reader presses with the other mouse button, rests a finger, or presses the
 * menu key or Shift+F10.
 * @param {HTMLElement} place
 * @param {(target: Element, at: {x: number, y: number} | null) => boolean} ask without a place by keyboard; whether
 *   there is an answer
 */
export const onContext = (place, ask) => {
  let timer = 0;
  let start = { x: 0, y: 0 };
  let answered = -Infinity;
  let lifted = false;
  const target = (/** @type {Event} */ event) => /** @type {Element} */ (event.target);
  const swallow = (/** @type {Event} */ event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  // What follows the press, or the key, that was answered already.
  const isEcho = (/** @type {Event} */ event) => event.timeStamp - answered < LONG;
  const onMenu = (/** @type {MouseEvent} */ event) => {
    if (isEcho(event) || timer > 0) return event.preventDefault();
    return ask(target(event), { x: event.clientX, y: event.clientY }) && event.preventDefault();
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    if (!ask(target(event), null)) return;
    answered = event.timeStamp;
    swallow(event);
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = 0;
  };
  const onDown = (/** @type {PointerEvent} */ event) => {
    cancel();
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    start = { x: event.clientX, y: event.clientY };
    const { target: pressed } = event;
    timer = setTimeout(() => {
      timer = 0;
      if (!ask(/** @type {Element} */ (pressed), start)) return;
      answered = Infinity;
    }, LONG);
  };
  const onMove = (/** @type {PointerEvent} */ event) => {
    if (timer > 0 && Math.hypot(event.clientX - start.x, event.clientY - start.y) > STILL) cancel();
  };
  const onUp = (/** @type {PointerEvent} */ event) => {
    cancel();
    if (answered !== Infinity) return;
    answered = event.timeStamp;
    lifted = true;
  };
  // The finger that asked lifts over the menu that came: that is no choice.
  const onClick = (/** @type {MouseEvent} */ event) => {
    if (lifted && isEcho(event)) swallow(event);
    lifted = false;
  };
  place.addEventListener('contextmenu', onMenu);
  place.addEventListener('keydown', onKey);
  place.addEventListener('pointerdown', onDown, true);
  place.addEventListener('pointermove', onMove, true);
  addEventListener('pointerup', onUp, true);
  addEventListener('pointercancel', onUp, true);
  addEventListener('click', onClick, true);
  return () => {
    cancel();
    place.removeEventListener('contextmenu', onMenu);
    place.removeEventListener('keydown', onKey);
    place.removeEventListener('pointerdown', onDown, true);
    place.removeEventListener('pointermove', onMove, true);
    removeEventListener('pointerup', onUp, true);
    removeEventListener('pointercancel', onUp, true);
    removeEventListener('click', onClick, true);
  };
};
