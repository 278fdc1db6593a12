// @ts-check
import { cancelLoad } from '../api/client.js';
import { element, fill } from '../page/element.js';
import { problemOf } from '../problems/problem.js';
import { isActive } from '../state/corpus.js';
import { nameOf, nextText, outcomeText, stepText } from './words.js';

/** @typedef {import('../api/types.js').Load} Load */
/** @typedef {import('../state/state.js').AppStore} AppStore */

/**
 * The loads that are at work or wait, each with its progress and a way to end it; and in a line that is spoken, what
 * came of the last one.
 * @param {AppStore} store
 */
export const createWork = (store) => {
  const list = element('ul', { class: 'corpus-jobs', 'aria-label': 'Loads at work' });
  const said = element('p', { class: 'corpus-said', role: 'status' });
  /** @type {Map<string, ReturnType<typeof createJob>>} */
  const jobs = new Map();
  return {
    root: element('div', {}, list, said),
    update: () => {
      const loads = store.get().corpus?.loads ?? [];
      for (const load of loads.filter(isActive).reverse()) {
        const job = jobs.get(load.id) ?? createJob(load, store);
        jobs.set(load.id, job);
        if (!job.root.isConnected) {
          list.append(job.root);
          fill(said, element('span', { class: 'only-spoken' }, `Loading ${nameOf(load)}`));
        }
        job.update(load);
      }
      for (const [id, { root }] of jobs) {
        const load = loads.find((other) => other.id === id);
        if (load && isActive(load)) continue;
        root.remove();
        jobs.delete(id);
        if (load) fill(said, element('strong', {}, nameOf(load)), `: ${outcomeText(load)} ${nextText(load)} `, ...waysOn(load));
      }
    },
  };
};

/** @param {Load} load */
const waysOn = ({ state, dryRun, figures }) =>
  state === 'done' && !dryRun && figures && figures.posts + figures.unchangedFiles > 0 ? [element('a', { href: '#/atlas' }, 'See the atlas')] : [];

/** @param {Load} load @param {AppStore} store */
const createJob = (load, store) => {
  const step = element('span', { class: 'corpus-step' });
  const bar = element('progress', { 'aria-label': `Loading ${nameOf(load)}` });
  const end = async () => {
    try {
      await cancelLoad(load.id);
    } catch (thrown) {
      store.set({ problem: problemOf(thrown) });
    }
  };
  const cancel = element('button', { type: 'button', 'aria-label': `Cancel ${nameOf(load)}`, onclick: end }, 'Cancel');
  return {
    root: element('li', { class: 'corpus-job' }, element('strong', {}, nameOf(load)), step, bar, cancel),
    /** @param {Load} now */
    update: (now) => {
      step.textContent = stepText(now);
      if (now.total > 0) Object.assign(bar, { max: now.total, value: now.done });
      else bar.removeAttribute('value');
      // Articles without their stories would be of no use.
      cancel.hidden = now.step === 'Weaving';
    },
  };
};
