// @ts-check
import { previewTheme } from '../api/client.js';
import { formatDay } from '../format/dates.js';
import { formatCount, formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { piecesOf } from './draft.js';

/** @typedef {import('../api/types.js').ThemeMatch} ThemeMatch */

const PAUSE_MILLIS = 250;

/**
 * Shows what a theme finds while it is being edited. Late answers are dropped.
 * @param {(fault: string) => void} onFault what the server does not understand, or nothing
 */
export const createPreview = (onFault) => {
  const said = element('p', { class: 'preview-said', role: 'status' });
  const lists = element('div', { class: 'preview-lists' });
  const root = element('section', { class: 'theme-preview', tabindex: 0, 'aria-label': 'What falls in' }, said, lists);
  let pause = 0;
  let asked = new AbortController();

  const ask = async (/** @type {import('../api/types.js').Theme} */ theme, /** @type {string | null} */ against) => {
    const own = asked;
    root.setAttribute('aria-busy', 'true');
    try {
      const found = await previewTheme({ ...theme, against }, own.signal);
      if (own.signal.aborted) return;
      onFault('');
      show(found, against !== null);
    } catch (thrown) {
      if (own.signal.aborted) return;
      onFault(problemOf(thrown).detail);
      clear();
    }
    root.setAttribute('aria-busy', 'false');
  };
  const show = (/** @type {import('../api/types.js').ThemePreview} */ found, /** @type {boolean} */ compared) => {
    said.textContent = saidOf(found, compared);
    fill(
      lists,
      found.added.length > 0 && matchList('Falls in', 'in', found.added, found.in),
      found.removed.length > 0 && matchList('Falls out', 'out', found.removed, found.out),
      matchList('What it finds', 'all', found.matches, found.articles),
    );
  };
  const clear = () => {
    said.textContent = '';
    fill(lists);
    root.setAttribute('aria-busy', 'false');
  };
  const stop = () => {
    clearTimeout(pause);
    asked.abort();
    asked = new AbortController();
  };
  return {
    root,
    /** @param {import('../api/types.js').Theme | null} theme null where there is nothing to ask @param {string | null} against a saved theme's name */
    update: (theme, against) => {
      stop();
      if (!theme) return clear();
      pause = setTimeout(() => ask(theme, against), PAUSE_MILLIS);
    },
    stop: () => {
      stop();
      clear();
    },
  };
};

/** @param {import('../api/types.js').ThemePreview} found @param {boolean} compared */
const saidOf = (found, compared) => {
  const carried = found.articles === 0 ? 'No article carries it' : `${formatCounted(found.articles, 'article')} ${found.articles === 1 ? 'carries' : 'carry'} it`;
  const help = found.articles === 0 ? ' Try other words.' : '';
  if (!compared) return `${carried}.${help}`;
  return found.in + found.out === 0 ? `${carried}, as saved.${help}` : `${carried}: compared with the saved theme, ${formatCount(found.in)} fall in, ${formatCount(found.out)} fall out.${help}`;
};

/** @param {string} name @param {string} kind @param {ThemeMatch[]} matches @param {number} all */
const matchList = (name, kind, matches, all) => {
  const count = matches.length < all ? `newest ${formatCount(matches.length)} of ${formatCount(all)}` : formatCount(all);
  return element(
    'section',
    { class: `preview-list is-${kind}` },
    element('h3', {}, name, ' ', element('span', { class: 'count' }, count)),
    element('ul', {}, ...matches.map(matchItem)),
  );
};

/** @param {ThemeMatch} match */
const matchItem = ({ title, titleMarks, excerpt, excerptMarks, provider, publishedAt }) =>
  element(
    'li',
    {},
    element('p', { class: 'match-title' }, ...marked(title, titleMarks)),
    element('p', { class: 'muted' }, [provider, formatDay(publishedAt)].filter(Boolean).join(' · ')),
    excerpt && element('p', { class: 'match-excerpt' }, ...marked(excerpt, excerptMarks)),
  );

/** @param {string} text @param {[number, number][]} marks */
const marked = (text, marks) => piecesOf(text, marks).map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
