// @ts-check
import { modelOf } from '../graph/model.js';
import { createGraphPicture } from '../graph/picture.js';
import { isDark } from '../canvas/ink.js';
import { colourOfRank } from '../style/palette.js';

/**
 * Small named graphs, drawn by what the graph page draws with, to be compared with golden pictures. They
 * have no text, since no two machines have the same fonts.
 * @typedef {{nodes: any[], edges: any[], selected?: string[], pointAt?: {x: number, y: number}}} Scene
 */

const node = (/** @type {string} */ id, /** @type {number} */ x, /** @type {number} */ y, kind = 'Article', properties = {}) => ({
  id,
  kind,
  label: '',
  properties: { x, y, ...properties },
});
const edge = (/** @type {string} */ kind, /** @type {string} */ source, /** @type {string} */ target) => ({
  id: `${kind} ${source} ${target}`,
  kind,
  source,
  target,
  properties: {},
});

/** Every kind of node, whole and as a stub. */
const SHAPES = {
  nodes: [
    node('article', 40, 60, 'Article', { story: '0' }),
    node('stub', 40, 150, 'Article', { story: '0', full: false }),
    node('alone', 110, 60),
    node('alone stub', 110, 150, 'Article', { full: false }),
    node('provider', 180, 60, 'Provider'),
    node('topic', 180, 150, 'Topic'),
    node('story', 250, 60, 'Story', { key: '1' }),
    node('constellation', 250, 150, 'Constellation'),
    node('corner', 320, 60, 'Article', { story: '2' }),
    node('other corner', 320, 150, 'Article', { story: '3' }),
  ],
  edges: [],
};

/** Every kind of line, in both directions, one over the other. */
const LINES = {
  nodes: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, place) =>
    node(id, place % 2 === 0 ? 60 : 280, 40 + 50 * Math.floor(place / 2), 'Article', { story: id }),
  ),
  edges: [
    edge('RELATED', 'a', 'b'),
    edge('RELATED', 'd', 'c'),
    edge('SIMILAR', 'c', 'd'),
    edge('RELATED', 'e', 'f'),
    edge('RELATED', 'f', 'e'),
    edge('ABOUT', 'g', 'h'),
    edge('SIMILAR', 'a', 'h'),
    edge('RELATED', 'c', 'f'),
  ],
};

/** A crowd, of which one and its neighbours stand out. */
const CROWD = {
  nodes: Array.from({ length: 120 }, (_, place) => {
    const angle = place * 2.4;
    const away = 11 * Math.sqrt(place);
    return node(`${place}`, 180 + 1.4 * away * Math.cos(angle), 120 + away * Math.sin(angle), 'Article', { story: `${place % 5}` });
  }),
  edges: Array.from({ length: 420 }, (_, place) =>
    edge(place % 3 === 0 ? 'SIMILAR' : 'RELATED', `${(place * 7) % 120}`, `${(place * 31 + 5) % 120}`),
  ),
};

/** @type {Record<string, Scene>} */
const SCENES = {
  shapes: SHAPES,
  lines: LINES,
  crowd: CROWD,
  selected: { ...CROWD, selected: ['7'] },
  chosen: { ...SHAPES, selected: ['article', 'provider', 'topic', 'story'] },
  'line-pointed-at': { ...LINES, pointAt: { x: 200, y: 32 } },
};

/** Draws a scene whole. @param {string} name */
export const drawScene = async (name) => {
  const { nodes, edges, selected = [], pointAt } = SCENES[name];
  const container = /** @type {HTMLElement} */ (document.getElementById('scene'));
  const model = modelOf({ nodes, edges, figures: { shown: nodes.length, total: nodes.length, rankedBy: '' } });
  for (const mark of model.marks) Object.assign(mark, { x: mark.node.properties.x, y: mark.node.properties.y });
  const colourOf = (/** @type {any} */ { story }) => (story === undefined ? null : colourOfRank(story.charCodeAt(0), isDark()));
  /** @type {(value?: unknown) => void} */
  let painted = () => {};
  const none = () => {};
  const acts = { onPoint: none, onClick: none, onDoubleClick: none, onDrop: none };
  const picture = createGraphPicture(container, { ...acts, onPainted: (complete) => complete && painted() });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const next = () => new Promise((resolve) => (painted = resolve));
  await frame();
  let whole = next();
  picture.show(model, null, colourOf);
  picture.select(selected);
  picture.fit();
  await whole;
  if (pointAt) {
    whole = next();
    const { left, top } = container.getBoundingClientRect();
    const at = { clientX: left + pointAt.x, clientY: top + pointAt.y, bubbles: true };
    picture.canvas.dispatchEvent(new PointerEvent('pointermove', at));
    await whole;
  }
  await frame();
  await frame();
};
