// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';
import { createGraphCanvas } from '../graph/canvas.js';
import { legendOf } from '../graph/legend.js';
import { element, fill } from '../page/element.js';
import { createLegend } from '../page/legend.js';
import { createZoomButtons } from '../page/zoom-buttons.js';
import { navigate, openNode } from '../state/navigation.js';
import { routeToView } from '../state/route.js';
import { DEFAULT_LIMIT, viewOf } from '../state/view.js';

/** More nodes than this are drawn only where somebody wants that. */
const UNASKED = 1000;
const MOST = 5000;

/**
 * The nodes and relations of a result as a picture.
 * @param {HTMLElement} container
 * @param {import('./desk.js').Desk} desk
 */
export const createResultGraph = (container, desk) => {
  const note = element('p', { class: 'graph-note' });
  const open = element(
    'button',
    { type: 'button', title: 'With filters, layouts, details and everything else' },
    'Open in the workbench',
  );
  const draw = element('button', { type: 'button' });
  const stage = element('div', { class: 'stage' });
  const foot = element(
    'div',
    { class: 'stage-foot' },
    element('span', { class: 'muted hint' }, 'Double-click a node to open it'),
  );
  fill(container, element('div', { class: 'graph-tools' }, note, draw, open), stage, foot);
  /** @type {ReturnType<typeof createGraphCanvas> | undefined} */
  let canvas;
  let legend = createLegend(foot, []);
  /** @type {import('./desk.js').Run | undefined} */
  let run;

  const drawFirst = async (/** @type {number} */ most) => {
    const asked = run;
    const subgraph = await run?.asked?.graph(most);
    if (!subgraph || asked !== run) return;
    stage.hidden = false;
    draw.hidden = true;
    const { shown, total } = subgraph.figures;
    const relations = formatCounted(subgraph.edges.length, 'relation');
    note.textContent =
      shown < total
        ? `First ${formatCount(shown)} of ${formatCounted(total, 'node')}, ${relations} between them`
        : `${formatCounted(total, 'node')}, ${relations}`;
    if (!canvas) {
      canvas = createGraphCanvas(stage, desk.app, {
        onSelect: (id) => canvas?.select(id),
        onExpand: (id) => openNode(desk.app, id),
      });
      createZoomButtons(stage, canvas);
    }
    await canvas.show(subgraph);
    legend.destroy();
    legend = createLegend(foot, legendOf(subgraph));
  };
  draw.addEventListener('click', () => drawFirst(MOST));
  open.addEventListener('click', () => {
    if (!run) return;
    const { cypher, parameters } = run.question;
    navigate(desk.app, routeToView(viewOf({ kind: 'cypher', cypher, parameters }, DEFAULT_LIMIT)));
  });
  return {
    /** @param {import('./desk.js').Run} wanted */
    show: async (wanted) => {
      run = wanted;
      // What changed the graph is not asked again.
      open.hidden = wanted.question.mode === 'write';
      const { nodes } = wanted.figures;
      draw.hidden = nodes <= UNASKED;
      if (nodes <= UNASKED) return drawFirst(UNASKED);
      stage.hidden = true;
      note.textContent = `${formatCounted(nodes, 'node')}: too many to make sense of at once, and slow to draw.`;
      draw.textContent = nodes <= MOST ? `Draw all ${formatCount(nodes)}` : `Draw the first ${formatCount(MOST)}`;
    },
  };
};
