// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { redirect, openStory } from '../state/navigation.js';
import { formatRoute, routeToView } from '../state/route.js';
import { viewOfStory } from '../state/view.js';
import { nextSort, readSort, sortedRows } from './articles.js';
import { badge } from './badge.js';
import { letterOf } from './chosen.js';
import { figureLink } from './figure-link.js';
import { formatChance, formatTimes } from './figures.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./articles.js').Row} Row */
/** @typedef {{key: string, name: string, spoken: string, head: any[], text?: boolean, more?: boolean, cell: (row: Row) => any}} Column */

const SHOWN_AT_FIRST = 20;
/** A story whose false discovery rate is higher may have its articles by chance. */
const SIGNIFICANT = 0.05;

/**
 * Stories by themes.
 * @param {import('../state/state.js').AppStore} store
 */
export const createMatrix = (store) => {
  const count = element('span', { class: 'count' });
  const note = element('p', { class: 'ranking-key' });
  const head = element('tr');
  const body = element('tbody');
  const wide = element('p', { class: 'muted matrix-wide', hidden: true }, 'Wider than the screen: scroll the table sideways');
  const table = element('table', { class: 'ranking-table' }, element('thead', {}, head), body);
  const scroller = element('div', { class: 'ranking-scroller', tabindex: '0', role: 'region', 'aria-label': 'Table of stories' }, table);
  const more = element('button', { type: 'button', class: 'link show-more', onclick: () => showAll() });
  const root = element(
    'section',
    { class: 'themes-matrix', 'aria-label': 'Stories by themes' },
    element('h3', {}, 'Where each is told ', count),
    note,
    wide,
    scroller,
    more,
  );
  const observer = new ResizeObserver(() => (wide.hidden = scroller.scrollWidth <= scroller.clientWidth));
  for (const watched of [scroller, table]) observer.observe(watched);
  /** @type {Model['told'] | null} */
  let headed = null;
  /** @type {Column[]} */
  let columns = [];
  let all = false;
  /** @type {Model | null} */
  let shown = null;
  const showAll = () => {
    all = !all;
    if (shown) draw(shown);
    if (!all) root.scrollIntoView({ block: 'nearest' });
  };
  const choose = (/** @type {string} */ column) => {
    const { route } = store.get();
    if (route.page === 'themes') redirect(store, { ...route, sort: nextSort(route.sort, column) });
  };
  const draw = (/** @type {Model} */ { rows, sort }) => {
    const sorted = sortedRows(rows, sort);
    fill(body, ...(all ? sorted : sorted.slice(0, SHOWN_AT_FIRST)).map((row) => rowOf(row, columns)));
    more.hidden = rows.length <= SHOWN_AT_FIRST;
    more.textContent = all ? 'Show fewer' : `Show all ${formatCount(rows.length)}`;
    const by = readSort(sort);
    columns.forEach(({ key }, place) => {
      const direction = by?.column === key ? (by.down ? 'descending' : 'ascending') : null;
      if (direction) head.children[place].setAttribute('aria-sort', direction);
      else head.children[place].removeAttribute('aria-sort');
    });
  };
  return {
    root,
    /** @param {Model} model */
    update: (model) => {
      shown = model;
      if (headed !== model.told) {
        headed = model.told;
        all = false;
        columns = columnsOf(model.told, store);
        root.classList.toggle('is-broad', model.told.themes.length > 2);
        root.classList.toggle('is-wide', model.told.themes.length > 3);
        fill(head, ...columns.map((column) => headOf(column, choose)));
      }
      count.textContent = formatCount(model.rows.length);
      note.textContent = noteOf(model);
      draw(model);
    },
    destroy: () => observer.disconnect(),
  };
};

/** @param {Model} model */
const noteOf = ({ told, days }) => {
  const { shown, total } = told.figures;
  return [
    ...(days ? [`Counted: ${days}; lift, q and p are of all days.`] : []),
    'Lift: how many times as common a theme is there as in all articles. p: hypergeometric; q: p corrected for all stories and themes (Benjamini, Hochberg 1995); in grey where q is above 0.05.',
    ...(shown < total ? [`The first ${formatCount(shown)} of ${formatCount(total)} articles can be opened and brushed.`] : []),
  ].join(' ');
};

/** @param {Model['told']} told @param {import('../state/state.js').AppStore} store @returns {Column[]} */
const columnsOf = ({ themes }, store) => {
  const several = themes.length === 2 ? 'Both' : 'Several';
  return [
    { key: 'story', name: 'Story', spoken: 'name', head: ['Story'], text: true, cell: ({ story, label }) => storyButton(story, label, store) },
    { key: 'size', name: 'Articles', spoken: 'articles of the story', head: ['Articles'], cell: ({ story, size, label }) => sizeLink(story, size, label) },
    ...themes.map(({ theme }, place) => ({
      key: `a${place}`,
      name: letterOf(place),
      spoken: `articles of ${theme.name}`,
      head: [badge(theme, place)],
      cell: (/** @type {Row} */ { articles, ids, label }) => figureLink(articles[place], ids.of[place], `of “${theme.name}” in ${label}`),
    })),
    {
      key: 'several',
      name: several,
      spoken: 'articles of several themes',
      head: [several],
      cell: ({ several: count, ids, label }) => figureLink(count, ids.several, `of several themes in ${label}`),
    },
    ...themes.map(({ theme }, place) => ({
      key: `l${place}`,
      name: `Lift ${letterOf(place)}`,
      spoken: `lift of ${theme.name}`,
      more: true,
      head: ['Lift ', letterOf(place)],
      cell: (/** @type {Row} */ { lift, articles }) => (articles[place] === 0 ? '–' : formatTimes(lift[place])),
    })),
    ...themes.map(({ theme }, place) => ({
      key: `q${place}`,
      name: `q ${letterOf(place)}`,
      spoken: `q of ${theme.name}`,
      more: true,
      head: ['q ', letterOf(place)],
      cell: (/** @type {Row} */ { q, p, articles }) => chanceOf(q?.[place], p?.[place], articles[place]),
    })),
  ];
};

/** @param {Column} column @param {(key: string) => void} choose */
const headOf = ({ key, name, spoken, head, text, more }, choose) =>
  element(
    'th',
    { scope: 'col', class: text ? 'is-text' : more ? 'is-more' : null },
    element('button', { type: 'button', class: 'sort-head', 'aria-label': `${name}: sort by ${spoken}`, title: `Sort by ${spoken}`, onclick: () => choose(key) }, ...head),
  );

/** @param {Row} row @param {Column[]} columns */
const rowOf = (row, columns) =>
  element('tr', {}, ...columns.map(({ cell, text, more }) => element(text ? 'th' : 'td', text ? { scope: 'row', class: 'is-text' } : { class: more ? 'is-more' : null }, cell(row))));

/** @param {string} story @param {string} label @param {import('../state/state.js').AppStore} store */
const storyButton = (story, label, store) => element('button', { type: 'button', class: 'chip', onclick: () => openStory(store, story) }, label);

/** @param {string} story @param {number} size @param {string} label */
const sizeLink = (story, size, label) =>
  element('a', { class: 'figure', href: formatRoute(routeToView(viewOfStory(story))), 'aria-label': `${formatCounted(size, 'article')} of ${label}, as a graph` }, formatCount(size));

/** @param {number | undefined} q @param {number | undefined} p @param {number} articles */
const chanceOf = (q, p, articles) => {
  if (q === undefined || p === undefined || articles === 0) return '–';
  return element('span', { class: q > SIGNIFICANT ? 'is-chance' : null }, formatChance(q), element('small', {}, `p ${formatChance(p)}`));
};
