// @ts-check
import { element, fill } from '../page/element.js';
import { correction } from './correction.js';
import { markOf, withoutPosition } from './positions.js';

const WRITES = '/api/query/changes';
const WAY =
  'This statement would change the graph, so it was not run. Write… (Ctrl+Alt+Enter) shows what it would change, and asks.';

/**
 * Why a query failed, and where.
 * @param {import('./desk.js').Desk} desk
 * @param {(instead: string) => Promise<boolean>} onCorrect
 */
export const createQueryProblem = (desk, onCorrect) => {
  const root = element('div', { class: 'query-problem', role: 'alert', hidden: true });
  let shown = '';
  /** @param {import('./desk.js').Run} [run] */
  const show = (run) => {
    const { problem, statement, id } = run ?? {};
    root.hidden = !problem;
    if (!problem || !statement || shown === id) return;
    shown = id ?? '';
    const { title, detail, code, line, column = 1, instead, way } = problem;
    const canBeWritten = way === WRITES && desk.app.get().writes;
    const { cypher } = desk.openTab();
    const lineOfText = line ? cypher.slice(0, statement.start).split('\n').length - 1 + line : 0;
    const mark = line ? markOf(statement.text, line, column) : null;
    fill(
      root,
      element('p', {}, element('strong', {}, title), line ? ` · line ${lineOfText}, column ${column}` : ''),
      element('p', {}, canBeWritten ? WAY : line ? withoutPosition(detail) : detail),
      mark &&
        element(
          'pre',
          {},
          mark.line,
          '\n',
          `${' '.repeat(column - 1)}${'^'.repeat(Math.max(1, mark.end - mark.start))}`,
        ),
      instead && line ? element('p', {}, correction(instead, onCorrect)) : null,
      canBeWritten &&
        element('p', {}, element('button', { type: 'button', class: 'writes', onclick: () => desk.askToWrite(statement) }, 'Write…')),
      code && !canBeWritten ? element('p', { class: 'muted code' }, code) : null,
    );
  };
  return { root, show };
};
