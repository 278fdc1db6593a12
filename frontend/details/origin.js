// @ts-check
import { formatMoment } from '../format/dates.js';
import { formatCounted } from '../format/numbers.js';
import { element } from '../page/element.js';

/**
 * Where a node came from: files and loads.
 * @param {import('../api/types.js').Origin | null | undefined} origin
 * @returns {HTMLElement | null}
 */
export const originSection = (origin) => {
  const facts = origin ? originFacts(origin) : [];
  if (facts.length === 0) return null;
  return element(
    'section',
    { class: 'neighbours origin' },
    element('h4', {}, 'Where it comes from'),
    element(
      'dl',
      { class: 'origin-facts' },
      ...facts.map(({ name, values }) =>
        element('div', {}, element('dt', {}, name), ...values.map((value) => element('dd', {}, value))),
      ),
    ),
  );
};

/**
 * @param {import('../api/types.js').Origin} origin
 * @returns {{name: string, values: string[]}[]}
 */
export const originFacts = ({ file, files, fileCount, firstLoad, lastLoad, wovenAt }) => {
  const more = fileCount - files.length;
  return [
    { name: 'File', values: file ? [file] : [] },
    { name: 'Listed in', values: more > 0 ? [...files, `and ${formatCounted(more, 'other file')}`] : files },
    { name: 'First loaded', values: firstLoad ? [loadText(firstLoad)] : [] },
    { name: 'Last changed by', values: lastLoad && lastLoad.key !== firstLoad?.key ? [loadText(lastLoad)] : [] },
    { name: 'Woven', values: wovenAt ? [formatMoment(wovenAt)] : [] },
  ].filter(({ values }) => values.length > 0);
};

/** @param {import('../api/types.js').LoadRef} load */
const loadText = ({ key, posts }) =>
  `the load of ${formatMoment(key)}, ${posts === null ? 'which was interrupted' : `of ${formatCounted(posts, 'post')}`}`;
