// @ts-check
import { element } from '../page/element.js';
import { linkTo } from '../state/links.js';

/**
 * A button that copies the address of the open page, and says so; where the browser forbids it, the address is there to
 * be copied by hand.
 * @param {import('../state/state.js').AppStore} store
 * @param {(action: () => Promise<void>) => Promise<void>} attempt
 */
export const createCopyLink = (store, attempt) => {
  const said = element('span', { class: 'copied', role: 'status' });
  const field = element('input', { type: 'text', readonly: true, hidden: true, 'aria-label': 'Link to this view' });
  const clear = () => {
    said.textContent = '';
    field.hidden = true;
  };
  const copy = () =>
    attempt(async () => {
      clear();
      const link = await linkTo(store.get().route);
      try {
        await navigator.clipboard.writeText(link);
        said.textContent = 'Copied. Who opens it is told what changed since.';
      } catch {
        field.value = link;
        field.hidden = false;
        field.focus();
        field.select();
        said.textContent = 'Copy it from here.';
      }
    });
  return { button: element('button', { type: 'button', onclick: copy }, 'Copy link'), rest: [said, field], clear };
};
