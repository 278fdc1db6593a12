// @ts-check
import { element } from './element.js';

/**
 * Buttons of which one is pressed.
 * @param {string} label what is chosen with them
 * @param {readonly {name: string, text: string}[]} choices
 * @param {(name: string) => void} onChoose
 */
export const createSwitch = (label, choices, onChoose) => {
  const buttons = new Map(
    choices.map(({ name, text }) => [
      name,
      element('button', { type: 'button', 'data-choice': name, onclick: () => onChoose(name) }, text),
    ]),
  );
  return {
    root: element('div', { class: 'switch', role: 'group', 'aria-label': label }, ...buttons.values()),
    /** @param {string} chosen */
    mark: (chosen) => {
      for (const [name, button] of buttons) button.setAttribute('aria-pressed', String(name === chosen));
    },
  };
};
