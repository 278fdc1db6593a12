// @ts-check
import { proposalsAt } from './completions.js';
import { EDITOR_LOOK } from './editor-look.js';
import { highlightsOf } from './highlight.js';

/** What the build makes of codemirror.js. */
const LIBRARY = '/codemirror.js';

const PLACEHOLDER =
  'MATCH (a:Article)-[:IN_STORY]->(s:Story)\nRETURN s.label, count(*) AS articles\nORDER BY articles DESC';

/** Written to be read at once: proposals come while somebody types. */
const PROPOSALS = { activateOnTypingDelay: 20, interactionDelay: 0, icons: false };

/** How long Tab leaves the editor after Escape, whatever that closed, in milliseconds. */
const TAB_LEAVES_FOR = 2000;

const WORD = /^[$\p{L}\p{N}_.]*$/u;

const KINDS = /** @type {Record<string, string>} */ ({ type: 'relationship', query: 'whole query' });

/** What is likelier meant comes first, the rest by its letters. @type {Record<string, number>} */
const BOOSTS = { variable: 4, property: 3, query: 2, keyword: 1, function: -1 };

/**
 * An editor for Cypher.
 * @param {HTMLElement} container
 * @param {{known: () => import('./completions.js').Known, onChange: (text: string) => void, onRunAll: () => void, onRunHere: () => void,
 *   onHeight: (pixels: number) => void, onWrite: () => void}} acts
 */
export const createCodeEditor = async (container, { known, onChange, onRunAll, onRunHere, onHeight, onWrite }) => {
  const library = await import(LIBRARY);
  const { EditorState, EditorView, Decoration, Prec, keymap } = library;
  const root = container.attachShadow({ mode: 'open' });

  const look = (/** @type {any} */ state) =>
    Decoration.set(
      highlightsOf(state.doc.toString()).map(({ from, to, as }) =>
        Decoration.mark({ class: `cm-${as}` }).range(from, to),
      ),
    );
  const propose = (/** @type {any} */ context) => {
    const { from, proposals } = proposalsAt(context.state.doc.toString(), context.pos, known());
    const before = context.state.sliceDoc(Math.max(0, from - 1), from);
    const names = new Set(proposals.map(({ label }) => label));
    // What is written in full needs no proposal, which would take the next Enter.
    if (!context.explicit && names.has(context.state.sliceDoc(from, context.pos))) return null;
    if (proposals.length === 0 || (!context.explicit && from === context.pos && !/[:.|&!{$]/.test(before))) return null;
    return { from, options: proposals.map(optionOf), validFor: (/** @type {string} */ word) => WORD.test(word) && !names.has(word) };
  };
  const run = (/** @type {() => void} */ act) => () => {
    library.closeCompletion(view);
    act();
    return true;
  };
  const extensions = [
    // Before those of the proposals, which keep Escape to themselves.
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: run(onRunAll) },
        { key: 'Mod-Shift-Enter', run: run(onRunHere) },
        { key: 'Mod-Alt-Enter', run: run(onWrite) },
        { key: 'Tab', run: library.acceptCompletion },
        {
          key: 'Escape',
          run: (/** @type {any} */ shown) => {
            shown.setTabFocusMode(TAB_LEAVES_FOR);
            return false;
          },
        },
      ]),
    ),
    EditorState.allowMultipleSelections.of(true),
    EditorState.languageData.of(() => [
      {
        commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
        closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
      },
    ]),
    EditorView.theme(EDITOR_LOOK),
    EditorView.lineWrapping,
    EditorView.decorations.compute(['doc'], look),
    EditorView.contentAttributes.of({
      'aria-label': 'Cypher query',
      'aria-description': 'Tab indents. To leave, press Escape, then Tab.',
      'aria-multiline': 'true',
      autocapitalize: 'off',
    }),
    EditorView.updateListener.of(
      (/** @type {any} */ { docChanged, geometryChanged, state, view: shown }) => {
        if (docChanged) onChange(state.doc.toString());
        if (geometryChanged || docChanged) onHeight(shown.contentHeight);
      },
    ),
    library.history(),
    library.drawSelection(),
    library.rectangularSelection(),
    library.crosshairCursor(),
    library.bracketMatching(),
    library.closeBrackets(),
    library.highlightSelectionMatches(),
    library.search(),
    library.placeholder(PLACEHOLDER),
    library.autocompletion({ ...PROPOSALS, override: [propose], addToOptions: [{ render: kindOf, position: 90 }] }),
    keymap.of([
      ...library.closeBracketsKeymap,
      ...library.defaultKeymap,
      ...library.searchKeymap,
      ...library.historyKeymap,
      ...library.completionKeymap,
      library.indentWithTab,
    ]),
  ];
  const stateOf = (/** @type {string} */ text) => EditorState.create({ doc: text, extensions });
  const view = new EditorView({ state: stateOf(''), root, parent: root });
  // In a tree of its own the library does not notice that.
  container.addEventListener('focusout', () => library.closeCompletion(view));
  // Its own keys are not the page's: there, they would undo steps and open the help.
  container.addEventListener('keydown', (event) => event.stopPropagation());

  return {
    text: () => view.state.doc.toString(),
    /** Where the cursor stands, and what is selected there. */
    selection: () => {
      const { from, to, head } = view.state.selection.main;
      return { from, to, head };
    },
    /** Another text, with a history of its own. @param {string} text */
    open: (text) => {
      if (text !== view.state.doc.toString()) view.setState(stateOf(text));
    },
    /** Another text in the place of this one; undo brings this one back. @param {string} text */
    replace: (text) => {
      const { length } = view.state.doc;
      view.dispatch({
        changes: { from: 0, to: length, insert: text },
        selection: { anchor: Math.min(view.state.selection.main.head, text.length) },
      });
    },
    /** Puts what was probably meant in the place of what is underlined for it; undo brings that back. @param {string} insert @returns {boolean} whether anything is */
    correct: (insert) => {
      /** @type {any[]} */
      const marks = [];
      library.forEachDiagnostic(view.state, (/** @type {any} */ mark, /** @type {number} */ from, /** @type {number} */ to) =>
        marks.push({ ...mark, from, to }),
      );
      const [wrong, rest] = [true, false].map((is) => marks.filter(({ instead }) => (instead === insert) === is));
      view.dispatch(library.setDiagnostics(view.state, rest));
      view.dispatch({ changes: wrong.map(({ from, to }) => ({ from, to, insert })) });
      return wrong.length > 0;
    },
    /** Underlines what is at fault; nothing, where nothing is. @param {{from: number, to: number, message: string, severity: 'error' | 'warning'}[]} faults */
    mark: (faults) => view.dispatch(library.setDiagnostics(view.state, faults)),
    /** @param {number} at */
    putCursor: (at) =>
      view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) }, scrollIntoView: true }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
};

/** @param {import('./completions.js').Proposal} proposal */
const optionOf = ({ kind, ...proposal }) => ({ ...proposal, type: kind, boost: BOOSTS[kind] ?? 0 });

/** @param {{type?: string}} option */
const kindOf = ({ type = '' }) => {
  const kind = document.createElement('span');
  kind.className = 'cm-kind';
  kind.textContent = KINDS[type] ?? type;
  return kind;
};
