// @ts-check
import { beginLoad } from '../api/client.js';
import { sendFiles } from '../api/send-files.js';
import { formatCounted, formatSize } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { withBegun } from '../state/corpus.js';
import { chosenFiles, filesOfDrop } from './dropped-files.js';

/** @typedef {import('../api/send-files.js').Chosen} Chosen */
/** @typedef {import('../state/state.js').AppStore} AppStore */

const KINDS =
  'Posts (.md, .markdown, .txt, .html), feeds (.xml, .rss, .rdf, .atom, .opml), JSON (.json, .jsonl, .ndjson, .jsonld) and tables (.csv, .tsv); ' +
  'folders of them, or a .zip, .tar, .tar.gz, .tgz or .tar.xz; one file as .gz or .xz.';

/**
 * Has posts loaded: from a path of the server, or files that are dropped or chosen.
 * @param {AppStore} store
 */
export const createLoadForm = (store) => {
  const path = element('input', { type: 'text', name: 'path', required: true, spellcheck: 'false', autocomplete: 'off', 'aria-describedby': 'corpus-roots' });
  const dryRun = element('input', { type: 'checkbox', name: 'dryRun' });
  const prune = element('input', { type: 'checkbox', name: 'prune' });
  const submit = element('button', { type: 'submit', class: 'primary' }, 'Load');
  const roots = element('p', { class: 'muted', id: 'corpus-roots' });
  const fault = element('p', { class: 'fault', role: 'alert' });
  const sending = element('p', { class: 'corpus-sending', hidden: true });
  const files = element('input', { type: 'file', multiple: true, hidden: true, 'aria-label': 'Files of posts' });
  const folder = element('input', { type: 'file', webkitdirectory: true, hidden: true, 'aria-label': 'A folder of posts' });
  const limit = element('p', { class: 'muted' });
  const choose = (/** @type {HTMLInputElement} */ input, /** @type {string} */ text) =>
    element('button', { type: 'button', onclick: () => input.click() }, text);
  const form = element(
    'form',
    { class: 'corpus-path' },
    element('label', {}, element('span', {}, 'A path on the computer where Newsweft runs'), path),
    submit,
    roots,
  );
  const drop = element(
    'div',
    { class: 'corpus-drop' },
    element('p', {}, 'Drop posts here, or'),
    element('p', { class: 'corpus-buttons' }, choose(files, 'Choose files'), choose(folder, 'Choose a folder')),
    limit,
    files,
    folder,
  );
  const options = element(
    'fieldset',
    { class: 'corpus-options' },
    element('legend', { class: 'only-spoken' }, 'How to load'),
    element('label', {}, dryRun, ' Only try it: read and report, write nothing'),
    element('label', {}, prune, ' Remove all articles that these posts do not have'),
  );
  const root = element('section', { class: 'corpus-load' }, element('h3', {}, 'Load posts'), form, drop, options, sending, fault);

  const attempt = async (/** @type {() => Promise<import('../api/types.js').Load>} */ action) => {
    fill(fault);
    try {
      const load = await action();
      store.set(withBegun(store.get(), load));
      prune.checked = false;
      rename();
    } catch (thrown) {
      const { title, detail } = problemOf(thrown);
      fill(fault, `${title}. ${detail}`);
    }
  };
  const chosenOptions = () => ({ prune: prune.checked, dryRun: dryRun.checked });
  const send = (/** @type {Chosen[]} */ chosen) => {
    if (chosen.length === 0) return;
    const bytes = chosen.reduce((sum, { file }) => sum + file.size, 0);
    const most = store.get().corpus?.uploadLimit ?? Infinity;
    if (bytes > most)
      return fill(
        fault,
        `${formatSize(bytes)} are too much at once: up to ${formatSize(most)} can be sent. Send them in parts, pack them, or load them by their path.`,
      );
    const ending = new AbortController();
    const bar = element('progress', { max: 1, value: 0, 'aria-label': 'Sending' });
    fill(
      sending,
      element('span', {}, `Sending ${formatCounted(chosen.length, 'file')}, ${formatSize(bytes)}…`),
      bar,
      element('button', { type: 'button', onclick: () => ending.abort(new DOMException('Nothing was loaded', 'AbortError')) }, 'Cancel'),
    );
    sending.hidden = false;
    const told = sendFiles(chosen, chosenOptions(), { signal: ending.signal, onSent: (share) => (bar.value = share) });
    return attempt(() => told.finally(() => (sending.hidden = true)));
  };
  const rename = () => (submit.textContent = dryRun.checked ? 'Try it' : prune.checked ? 'Load, and remove the rest' : 'Load');
  form.addEventListener('submit', (/** @type {Event} */ event) => {
    event.preventDefault();
    attempt(() => beginLoad({ paths: [path.value], ...chosenOptions() }));
  });
  options.addEventListener('change', rename);
  for (const input of [files, folder])
    input.addEventListener('change', () => {
      send(chosenFiles(input.files));
      input.value = '';
    });
  const over = (/** @type {DragEvent} */ event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.toggle('is-over', event.type === 'dragover');
  };
  const dropped = async (/** @type {DragEvent} */ event) => {
    over(event);
    if (!event.dataTransfer?.types.includes('Files')) return;
    try {
      send(await filesOfDrop(event.dataTransfer));
    } catch (thrown) {
      fill(fault, `What was dropped could not be read (${thrown}). Check that it is still there and may be read, and drop it again, or load it by its path.`);
    }
  };

  return {
    root,
    update: () => {
      const { corpus } = store.get();
      if (!corpus) return;
      roots.textContent =
        corpus.roots.length > 0
          ? `Below ${corpus.roots.join(' or ')}. ${KINDS}`
          : 'No folder is open: newsweft.corpus.roots is empty, or is not set and this server can be reached from other machines. Name there the folders that it may read and start it again, or drop the files here.';
      path.disabled = submit.disabled = corpus.roots.length === 0;
      limit.textContent = `Up to ${formatSize(corpus.uploadLimit)} at once; other files are skipped, and the report says so.`;
    },
    /** Files may be dropped anywhere on the page. @param {HTMLElement} page */
    takeDrops: (page) => {
      for (const type of ['dragover', 'dragleave']) page.addEventListener(type, (event) => over(/** @type {DragEvent} */ (event)));
      page.addEventListener('drop', dropped);
    },
  };
};
