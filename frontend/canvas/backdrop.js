// @ts-check
/** @typedef {import('./geometry.js').Camera} Camera */
/** @typedef {import('./sheet.js').Sheet} Sheet */
/** @typedef {Pick<import('./paint-picture.js').Task, 'focus' | 'fade' | 'pointed' | 'ink' | 'paper'>} Mood */

/** What is painted beyond each side of the picture, to be there when the reader pans. */
const MARGIN = 128;
/** After that long without a move the reader is at rest. */
const REST_MILLIS = 120;

/**
 * The marks and lines of a sheet behind a surface. A worker paints them into a picture somewhat larger
 * than the container; until the next one is painted, the last is moved and scaled with the camera, which
 * costs the page next to nothing, however much there is to draw.
 * @param {HTMLElement} container
 * @param {(complete: boolean) => void} [onPainted] told after each picture
 */
export const createBackdrop = (container, onPainted = () => {}) => {
  const canvas = document.createElement('canvas');
  canvas.className = 'backdrop';
  container.append(canvas);
  const screen = /** @type {ImageBitmapRenderingContext} */ (canvas.getContext('bitmaprenderer'));
  const worker = new Worker(new URL('./painter.js', import.meta.url), { type: 'module' });
  /** @type {Camera} of the picture that is shown */
  let painted = { x: 0, y: 0, k: 1 };
  let camera = painted;
  let size = { width: 0, height: 0 };
  /** @type {Mood} */
  let mood = { focus: [], fade: 1, pointed: -1, ink: [0, 0, 0], paper: [255, 255, 255] };
  let rest = 0;
  /** A new sheet is painted whole at once. */
  let fresh = true;
  /** The picture that was asked for last, of what the worker holds now. */
  let wished = '';
  let whole = false;
  let asked = 0;
  /** @type {Map<number, (line: number) => void>} */
  const answers = new Map();

  const place = () => {
    const scale = camera.k / painted.k;
    const x = camera.x - scale * (painted.x + MARGIN);
    const y = camera.y - scale * (painted.y + MARGIN);
    canvas.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${scale})`);
  };
  const ask = (/** @type {boolean} */ moving) => {
    if (size.width === 0 || size.height === 0) return;
    const ratio = devicePixelRatio || 1;
    const task = {
      ...mood,
      camera: { x: (camera.x + MARGIN) * ratio, y: (camera.y + MARGIN) * ratio, k: camera.k * ratio },
      width: Math.round((size.width + 2 * MARGIN) * ratio),
      height: Math.round((size.height + 2 * MARGIN) * ratio),
      ratio,
    };
    // Whoever asks twice for the same picture only makes it late.
    const wish = JSON.stringify(task);
    if (wish === wished && (moving || whole)) return;
    [wished, whole] = [wish, !moving];
    worker.postMessage({ task: { ...task, moving } });
  };
  const order = (/** @type {import('./painter.js').Order} */ change) => {
    wished = '';
    worker.postMessage(change);
  };
  const settle = () => {
    rest = 0;
    ask(false);
  };
  worker.onmessage = ({ data }) => {
    if ('answer' in data) {
      answers.get(data.answer)?.(data.line);
      answers.delete(data.answer);
      return;
    }
    const { picture, task } = data;
    const k = task.camera.k / task.ratio;
    painted = { x: task.camera.x / task.ratio - MARGIN, y: task.camera.y / task.ratio - MARGIN, k };
    canvas.width = task.width;
    canvas.height = task.height;
    canvas.style.setProperty('width', `${task.width / task.ratio}px`);
    canvas.style.setProperty('height', `${task.height / task.ratio}px`);
    screen.transferFromImageBitmap(picture.bitmap);
    place();
    onPainted(picture.complete && sameCamera(painted, camera));
  };

  return {
    canvas,
    /** @param {Sheet} sheet */
    show: (sheet) => {
      fresh = true;
      order({ sheet });
    },
    /** Moves marks. @param {{x: Float32Array, y: Float32Array}} places */
    move: (places) => order({ places }),
    /** @param {{body: Uint8Array, rim: Uint8Array}} colours */
    colour: (colours) => order({ colours }),
    /**
     * Follows the camera, and paints anew.
     * @param {Camera} to
     * @param {{width: number, height: number}} newSize
     * @param {Mood} newMood
     */
    update: (to, newSize, newMood) => {
      const moving = !sameCamera(to, camera);
      camera = { x: to.x, y: to.y, k: to.k };
      size = { ...newSize };
      mood = newMood;
      place();
      ask(!fresh && (moving || rest !== 0));
      fresh = false;
      if (!moving) return;
      clearTimeout(rest);
      rest = window.setTimeout(settle, REST_MILLIS);
    },
    /** The line at a place in the picture, -1 where there is none. @param {{x: number, y: number}} at @param {number} reach @returns {Promise<number>} */
    lineAt: (at, reach) =>
      new Promise((resolve) => {
        asked += 1;
        answers.set(asked, resolve);
        worker.postMessage({ ask: asked, at, camera, reach });
      }),
    destroy: () => {
      clearTimeout(rest);
      worker.terminate();
      canvas.remove();
    },
  };
};

/** @param {Camera} one @param {Camera} other */
const sameCamera = (one, other) =>
  Math.abs(one.x - other.x) < 1e-3 && Math.abs(one.y - other.y) < 1e-3 && Math.abs(one.k / other.k - 1) < 1e-6;
