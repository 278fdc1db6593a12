// @ts-check
import { element, fill } from '../page/element.js';
import { renameGroup } from '../state/labels.js';

/** As long as the server takes it. */
const LONGEST = 200;

/**
 * The title of a story or constellation, which the reader may change in place.
 * @param {import('../api/types.js').GraphNode} node
 * @param {import('../state/state.js').AppStore} store
 */
export const labelEditor = (node, store) => {
  const root = element('div', { class: 'label-editor' });
  const show = (focused = false) => {
    const rename = element(
      'button',
      { type: 'button', class: 'link rename', 'aria-label': `Rename ${node.label}`, onclick: () => edit() },
      'Rename',
    );
    fill(root, element('h3', { class: 'details-title' }, node.label), rename);
    if (focused) rename.focus();
  };
  const edit = () => {
    const input = element('input', {
      type: 'text',
      class: 'label-input',
      'aria-label': 'New label',
      maxlength: LONGEST,
      required: true,
      value: node.label,
      autocomplete: 'off',
    });
    const save = async (/** @type {string | null} */ label) => {
      // A label that was saved comes back with the details, drawn anew.
      if (await renameGroup(store, node, label)) focusRename();
    };
    const form = element(
      'form',
      {
        class: 'label-form',
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          const label = input.value.trim();
          if (label === '' || label === node.label) show(true);
          else save(label);
        },
        onkeydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          show(true);
        },
      },
      input,
      element('button', { type: 'submit', class: 'primary' }, 'Save'),
      element('button', { type: 'button', onclick: () => show(true) }, 'Cancel'),
      node.properties.ownLabel
        ? element(
            'button',
            { type: 'button', class: 'link', onclick: () => save(null) },
            'Use the automatic label',
          )
        : null,
    );
    fill(root, form);
    input.focus();
    input.select();
  };
  show();
  return root;
};

const focusRename = () => /** @type {HTMLElement | null} */ (document.querySelector('#graph .rename'))?.focus();
