// @ts-check
/** @typedef {import('../canvas/geometry.js').Camera} Camera */
/** @typedef {{width: number, height: number}} Size */
/** @typedef {(context: CanvasRenderingContext2D, camera: Camera, size: Size) => void} Paint */

/** What is painted beyond each side of the picture, to be there when the reader pans, in pixels. */
const MARGIN = 160;

/**
 * The discs of a map as a picture that is moved, and not drawn again, while the reader pans: thousands of discs
 * take longer than a frame.
 */
export const createGround = () => {
  const canvas = document.createElement('canvas');
  const own = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  let kept = { text: '', x: 0, y: 0 };
  let last = '';

  /** @param {Camera} camera @param {Size} size @param {string} text @param {Paint} paint */
  const keep = ({ x, y, k }, { width, height }, text, paint) => {
    const ratio = devicePixelRatio || 1;
    const whole = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
    canvas.width = Math.ceil(whole.width * ratio);
    canvas.height = Math.ceil(whole.height * ratio);
    own.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(own, { x: x + MARGIN, y: y + MARGIN, k }, whole);
    kept = { text, x, y };
  };
  /** By whole pixels of the screen: a picture between two is blurred. @param {CanvasRenderingContext2D} context @param {Camera} camera */
  const show = (context, { x, y }) => {
    const ratio = devicePixelRatio || 1;
    const exact = (/** @type {number} */ distance) => Math.round((distance - MARGIN) * ratio) / ratio;
    context.drawImage(canvas, exact(x - kept.x), exact(y - kept.y), canvas.width / ratio, canvas.height / ratio);
  };
  return {
    /**
     * @param {CanvasRenderingContext2D} context
     * @param {Camera} camera
     * @param {Size} size
     * @param {string | null} look what the picture depends on beside the camera; null while that changes with time
     * @param {Paint} paint draws it
     */
    draw: (context, camera, size, look, paint) => {
      const text = look === null ? '' : `${look} ${camera.k} ${size.width} ${size.height} ${devicePixelRatio}`;
      const near = Math.max(Math.abs(camera.x - kept.x), Math.abs(camera.y - kept.y)) <= MARGIN;
      // While the reader zooms, each picture is another one, and nothing is worth keeping.
      if (text !== '' && text === last && !(near && kept.text === text)) keep(camera, size, text, paint);
      if (text !== '' && text === kept.text && text === last) show(context, camera);
      else paint(context, camera, size);
      last = text;
    },
  };
};
