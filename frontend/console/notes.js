// @ts-check
import { element, fill } from '../page/element.js';
import { correction } from './correction.js';
import { markOf } from './positions.js';

/** @typedef {import('../api/types.js').QueryNotification} Notice */
/** @typedef {import('./desk.js').Run} Run */

const SEVERITIES = /** @type {Record<string, string>} */ ({ WARNING: 'Warning', INFORMATION: 'Hint' });

/**
 * What the database has to say about a query that it answered, and its status after the GQL standard. Warnings are open, since a
 * result without rows may be none.
 * @param {{onPlace: (offset: number) => void, onCorrect: (instead: string) => Promise<boolean>}} acts on the text
 */
export const createNotes = ({ onPlace, onCorrect }) => {
  const root = element('details', { class: 'query-notes', hidden: true });
  let last = '';
  /** @param {Run | undefined} run */
  const show = (run) => {
    const end = run?.end;
    root.hidden = !end || (end.notifications.length === 0 && end.gqlStatus === '00000');
    if (!end || !run || last === run.id) return;
    last = run.id;
    const all = grouped(end.notifications);
    root.open = all.some(([{ severity }]) => severity === 'WARNING');
    const head =
      all.length === 1
        ? `${severityOf(all[0][0])}: ${all[0][0].title}`
        : all.length > 1
          ? `${all.length} ${all.every(([{ severity }]) => severity === 'WARNING') ? 'warnings' : 'notes'} of the database`
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
      element('ul', {}, ...all.map((notes) => itemOf(notes, run, all.length === 1))),
    );
  };
  /** @param {Notice[]} notes of one kind @param {Run} run @param {boolean} isAlone its title stands above */
  const itemOf = (notes, run, isAlone) => {
    const [{ title, description, gqlStatus, instead }] = notes;
    return element(
      'li',
      {},
      isAlone ? null : element('strong', {}, `${severityOf(notes[0])}: ${title}`),
      element('p', {}, description),
      element(
        'p',
        { class: 'muted note-places' },
        instead ? correction(instead, onCorrect) : null,
        ...notes.map((note) => placeOf(note, run)),
        element('span', { class: 'code' }, gqlStatus),
      ),
    );
  };
  /** @param {Notice} note @param {Run} run */
  const placeOf = ({ line, column = 1 }, { statement }) => {
    if (!line) return null;
    const go = () => onPlace(statement.start + markOf(statement.text, line, column).start);
    return element('button', { type: 'button', class: 'link', onclick: go }, `line ${line}, column ${column}`);
  };
  return { root, show };
};

/** @type {Record<string, string>} */
const STATUSES = { '02000': 'No rows', '00001': 'No result' };

/** @param {Notice} note */
const severityOf = ({ severity }) => SEVERITIES[severity] ?? 'Note';

/** Those that say the same of several places together. @param {Notice[]} notes @returns {Notice[][]} */
const grouped = (notes) => {
  const kinds = /** @type {Map<string, Notice[]>} */ (new Map());
  for (const note of notes) {
    const kind = `${note.gqlStatus} ${note.description}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), note]);
  }
  return [...kinds.values()];
};
