// @ts-check
import { syntheticGraph } from './synthetic-graph.js';

/** @typedef {(container: HTMLElement, graph: import('./synthetic-graph.js').BenchGraph) => Promise<any>} Draw resolves once all is drawn */

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** @param {string} path */
const load = (path) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/libraries/${path}`;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${path} is missing`));
    document.head.append(script);
  });

/**
 * Draws a graph with one library. What the graph and the library take to load does not count.
 * @param {string} renderer
 * @param {number} nodes
 * @param {number} edges
 */
const start = async (renderer, nodes, edges) => {
  const { draw, libraries = [] } = await import(`./renderers/${renderer}.js`);
  for (const library of libraries) await load(library);
  const graph = syntheticGraph(nodes, edges);
  const container = /** @type {HTMLElement} */ (document.getElementById('stage'));
  await frame();
  const from = performance.now();
  await draw(container, graph);
  await frame();
  await frame();
  firstMillis = performance.now() - from;
};

let firstMillis = 0;

/** @type {number[]} */
let frames = [];
/** @type {number[]} */
let tasks = [];
let watching = false;
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  entryTypes: ['longtask'],
});

/** Notes each frame from now on. */
const watch = () => {
  frames = [];
  tasks = [];
  watching = true;
  let last = performance.now();
  const next = (/** @type {number} */ now) => {
    if (!watching) return;
    frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(next);
  });
};

/** What was noted: milliseconds of each frame and of each task over 50 ms. */
const noted = async () => {
  await frame();
  watching = false;
  return { frames, tasks };
};

/** Bytes of the page, its workers and its canvases. */
const memory = async () => (await /** @type {any} */ (performance).measureUserAgentSpecificMemory()).bytes;

/** Milliseconds until the first complete frame; 0 before it. */
const first = () => firstMillis;

Object.assign(window, { bench: { start, first, watch, noted, memory } });
