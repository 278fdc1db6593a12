// @ts-check
import { element, fill } from '../page/element.js';
import { markOf, withoutPosition } from './positions.js';

/**
 * Why a query failed, and where.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createQueryProblem = (container, store) => {
  const box = element('div', { class: 'query-problem', role: 'alert', hidden: true });
  container.append(box);
  const update = () => {
    const { queryProblem, route } = store.get();
    box.hidden = !queryProblem;
    if (!queryProblem) return fill(box);
    const { title, detail, code, line, column = 1 } = queryProblem;
    const cypher = route.page === 'cypher' ? route.cypher : '';
    fill(
      box,
      element('p', {}, element('strong', {}, title), line ? ` · line ${line}, column ${column}` : ''),
      element('p', {}, line ? withoutPosition(detail) : detail),
      line ? element('pre', {}, markOf(cypher, line, column).line, '\n', `${' '.repeat(column - 1)}^`) : null,
      code ? element('p', { class: 'muted code' }, code) : null,
    );
  };
  return { update, destroy: store.watch(({ queryProblem }) => queryProblem, update) };
};
