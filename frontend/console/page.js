// @ts-check
import { queryFigures } from '../format/figures.js';
import { createGraphCanvas } from '../graph/canvas.js';
import { legendOf } from '../graph/legend.js';
import { element, fill } from '../page/element.js';
import { createLegend } from '../page/legend.js';
import { createSheet } from '../page/sheet.js';
import { createSwitch } from '../page/switch.js';
import { createZoomButtons } from '../page/zoom-buttons.js';
import { openNode } from '../state/navigation.js';
import { createEditor } from './editor.js';
import { createQueryProblem } from './query-problem.js';
import { createResultTable } from './result-table.js';
import { createShelf } from './shelf.js';

const TABS = [
  { name: 'table', text: 'Table' },
  { name: 'graph', text: 'Graph' },
];

/**
 * The page where the graph is asked in Cypher.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createConsolePage = (container, store) => {
  const sheet = createSheet('Queries');
  sheet.describe('a click fills the editor');
  const editorPlace = element('div');
  const result = element('div', { class: 'result' });
  fill(container, sheet.root, element('div', { class: 'console-column' }, editorPlace, result));

  const editor = createEditor(editorPlace, store);
  createShelf(sheet.body, store, (cypher, parameters) => {
    editor.take(cypher, parameters);
    sheet.toggle(false);
  });
  createQueryProblem(result, store);
  const figures = element('p', { class: 'figures', role: 'status' });
  let chosen = 'table';
  const tabs = createSwitch('Show as', TABS, (name) => {
    chosen = name;
    update();
  });
  const bar = element('div', { class: 'result-bar', hidden: true }, figures, tabs.root);
  const table = element('div', { class: 'result-rows' });
  const stage = element('div', { class: 'stage' });
  const foot = element(
    'div',
    { class: 'stage-foot' },
    element('span', { class: 'muted hint' }, 'Double-click a node to open it'),
  );
  const graph = element('div', { class: 'result-graph', hidden: true }, stage, foot);
  const hint = element(
    'p',
    { class: 'result-hint' },
    'Take a query from the shelf, or write one. The console only reads: nothing it runs can change the graph.',
  );
  result.append(bar, hint, table, graph);
  createResultTable(table, store);

  /** @type {ReturnType<typeof createGraphCanvas> | undefined} */
  let canvas;
  let legend = createLegend(foot, []);
  const drawGraph = (/** @type {import('../api/types.js').Subgraph} */ subgraph) => {
    if (!canvas) {
      canvas = createGraphCanvas(stage, store, {
        onSelect: (id) => canvas?.select(id),
        onExpand: (id) => openNode(store, id),
      });
      createZoomButtons(stage, canvas);
    }
    canvas.show(subgraph);
    legend.destroy();
    legend = createLegend(foot, legendOf(subgraph));
  };
  const update = () => {
    const { result: answer, queryProblem } = store.get();
    bar.hidden = !answer;
    hint.hidden = Boolean(answer || queryProblem);
    const nodes = answer?.graph.nodes.length ?? 0;
    tabs.root.hidden = nodes === 0;
    tabs.mark(chosen);
    const asGraph = nodes > 0 && chosen === 'graph';
    table.hidden = !answer || asGraph;
    graph.hidden = !asGraph;
    figures.textContent = answer ? queryFigures(answer) : '';
    if (answer && asGraph) drawGraph(answer.graph);
  };
  const ends = [
    store.watch((state) => state.result, update),
    store.watch(({ queryProblem }) => queryProblem, update),
  ];
  return {
    update,
    destroy: () => {
      ends.forEach((end) => end());
      editor.destroy();
      canvas?.destroy();
    },
  };
};
