// @ts-nocheck Its modules come out of WebJars, where only the build finds them.
/** The library of the editor: a file of its own, asked for when the console opens. */
export {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
export { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
export { bracketMatching } from '@codemirror/language';
export { forEachDiagnostic, setDiagnostics } from '@codemirror/lint';
export { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
export { EditorState, Prec } from '@codemirror/state';
export {
  crosshairCursor,
  Decoration,
  drawSelection,
  EditorView,
  keymap,
  placeholder,
  rectangularSelection,
} from '@codemirror/view';
