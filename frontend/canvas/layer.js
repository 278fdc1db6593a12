// @ts-check
/**
 * A sharp canvas that fills its container and takes no part in pointing.
 * @param {HTMLElement} container
 */
export const createLayer = (container) => {
  const canvas = document.createElement('canvas');
  canvas.className = 'layer';
  container.append(canvas);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  return {
    /**
     * @param {{width: number, height: number}} size
     * @param {((context: CanvasRenderingContext2D) => void) | null} draw null for nothing
     */
    paint: (size, draw) => {
      canvas.hidden = !draw;
      if (!draw) return;
      const ratio = devicePixelRatio || 1;
      const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      canvas.style.setProperty('width', `${width / ratio}px`);
      canvas.style.setProperty('height', `${height / ratio}px`);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, size.width, size.height);
      draw(context);
    },
    destroy: () => canvas.remove(),
  };
};
