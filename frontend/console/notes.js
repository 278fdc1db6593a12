// @ts-check
import { element, fill } from '../page/element.js';
import { markOf } from './positions.js';

const SEVERITIES = /** @type {Record<string, string>} */ ({ WARNING: 'Warning', INFORMATION: 'Hint' });

/**
 * What the database has to say about a query that it answered, and its status after the GQL standard.
 * @param {(offset: number) => void} onPlace shows a place of the text
 */
export const createNotes = (onPlace) => {
  const root = element('details', { class: 'query-notes', hidden: true });
  /** @param {import('./desk.js').Run | undefined} run */
  const show = (run) => {
    const end = run?.end;
    root.hidden = !end || (end.notifications.length === 0 && end.gqlStatus === '00000');
    if (!end || !run) return;
    const all = end.notifications;
    const head =
      all.length === 1
        ? `${severityOf(all[0])}: ${all[0].title}`
        : all.length > 1
          ? `${all.length} notes of the database`
          : '';
    fill(
      root,
      element(
        'summary',
        {},
        head || STATUSES[end.gqlStatus] || 'Status',
        ' ',
        element('span', { class: 'muted code' }, `GQL ${end.gqlStatus}`),
      ),
      element('ul', {}, ...all.map((note) => itemOf(note, run))),
    );
  };
  /** @param {import('../api/types.js').QueryNotification} note @param {import('./desk.js').Run} run */
  const itemOf = (note, { statement }) => {
    const { title, description, gqlStatus, line, column = 1 } = note;
    const go = () => onPlace(statement.start + markOf(statement.text, line ?? 1, column).start);
    return element(
      'li',
      {},
      element('strong', {}, `${severityOf(note)}: ${title}`),
      element('p', {}, description),
      element(
        'p',
        { class: 'muted' },
        element('span', { class: 'code' }, gqlStatus),
        line ? ' · ' : null,
        line
          ? element('button', { type: 'button', class: 'link', onclick: go }, `line ${line}, column ${column}`)
          : null,
      ),
    );
  };
  return { root, show };
};

/** @type {Record<string, string>} */
const STATUSES = { '02000': 'No rows', '00001': 'No result' };

/** @param {import('../api/types.js').QueryNotification} note */
const severityOf = ({ severity }) => SEVERITIES[severity] ?? 'Note';
