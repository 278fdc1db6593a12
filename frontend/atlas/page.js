// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';
import { atlasFigures } from '../format/figures.js';
import { element, fill } from '../page/element.js';
import { createSheet } from '../page/sheet.js';
import { createZoomButtons } from '../page/zoom-buttons.js';
import { ATLAS_LIMIT } from '../state/route.js';
import { navigate } from '../state/navigation.js';
import { createFocusCard } from './focus-card.js';
import { hereText } from './here.js';
import { createAtlasLegend } from './legend.js';
import { createAtlasMap } from './map.js';
import { createSpotCard, spotOf } from './spot-card.js';
import { createStoryList } from './story-list.js';
import { createWeavingControl } from './weaving-control.js';

/**
 * The page with the map of the stories, its list, its figures and its legend.
 * @param {HTMLElement} container
 * @param {import('../state/state.js').AppStore} store
 */
export const createAtlasPage = (container, store) => {
  const stage = element('div', { class: 'stage' });
  const empty = element(
    'p',
    { class: 'stage-note', hidden: true },
    'The articles are here, their stories are not woven yet. This page looks again by itself; search and Cypher work already.',
  );
  const figures = element('p', { class: 'figures' });
  const more = element('span', { class: 'more' });
  const here = element('p', { class: 'here', role: 'status' });
  const line = element('div', { class: 'figures-line' }, figures, more);
  const foot = element('div', { class: 'stage-foot' }, line);
  const sheet = createSheet('Stories');
  fill(container, sheet.root, element('div', { class: 'stage-column' }, stage, foot));

  const card = createFocusCard(stage, store);
  const spot = createSpotCard(stage, store, () => map.unmark());
  const map = createAtlasMap(stage, store, () => [...card.place(), ...spot.place()]);
  const telling = createTelling(here, store, map);
  createZoomButtons(stage, map);
  stage.append(empty);
  const weaving = createWeavingControl(line, store);
  line.append(here);
  createAtlasLegend(foot);
  const list = createStoryList(sheet.body, store);

  const update = () => {
    const { atlas, busy } = store.get();
    stage.classList.toggle('is-busy', Boolean(busy.atlas));
    stage.classList.toggle('is-weaving', Boolean(busy.weave));
    if (!atlas) return;
    empty.hidden = atlas.stories.length > 0;
    figures.textContent = atlasFigures(atlas);
    sheet.describe(`${formatCount(atlas.figures.shown)} in ${formatCounted(atlas.constellations.length, 'constellation')}`);
    fill(more, ...moreButtons(atlas.figures, (limit) => showStories(store, limit)));
  };
  const ends = [store.watch(({ atlas }) => atlas, update), store.watch(({ busy }) => `${busy.atlas} ${busy.weave}`, update)];
  return {
    update,
    destroy: () => {
      ends.forEach((end) => end());
      map.destroy();
      card.destroy();
      spot.destroy();
      telling.destroy();
      weaving.destroy();
      list.destroy();
    },
  };
};

/** The map is told of once it has come to rest. */
const PAUSE_MILLIS = 400;

/**
 * Says where on the map one is.
 * @param {HTMLElement} here
 * @param {import('../state/state.js').AppStore} store
 * @param {ReturnType<typeof createAtlasMap>} map
 */
const createTelling = (here, store, map) => {
  let pause = 0;
  const tell = () => {
    const { atlas, region } = store.get();
    const { item, constellation, stories, whole } = map.view();
    const known = (/** @type {'stories' | 'constellations'} */ of, /** @type {string | undefined} */ key) =>
      [...(atlas?.[of] ?? []), ...(region?.[of] ?? [])].find((each) => each.key === key);
    const article = item?.kind === 'article' ? region?.articles.find(({ key }) => key === item.id) : undefined;
    const story = article?.story ?? (item?.kind === 'story' ? item.id : undefined);
    const middle = {
      spot: spotOf(store.get()),
      article,
      story: /** @type {import('../api/types.js').Story | undefined} */ (known('stories', story)),
      constellation: /** @type {import('../api/types.js').Constellation | undefined} */ (known('constellations', constellation)),
    };
    here.textContent = hereText(middle, { stories, region, whole });
    here.title = here.textContent;
  };
  const tellSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(tell, PAUSE_MILLIS);
  };
  map.watchView(tellSoon);
  const end = store.watch(spotOf, tellSoon);
  return {
    destroy: () => {
      clearTimeout(pause);
      end();
    },
  };
};

/** @param {import('../state/state.js').AppStore} store @param {number} limit how many at most */
const showStories = (store, limit) => {
  const { route } = store.get();
  if (route.page === 'atlas') navigate(store, { ...route, limit });
};

/**
 * @param {import('../api/types.js').Figures} figures
 * @param {(limit: number) => void} show
 */
const moreButtons = ({ shown, total }, show) => {
  const step = Math.min(ATLAS_LIMIT, total - shown);
  const button = (/** @type {string} */ text, /** @type {number} */ limit) =>
    element('button', { type: 'button', class: 'link', onclick: () => show(limit) }, text);
  return [
    step > 0 && button(`Show ${formatCount(step)} more`, Math.ceil((shown + step) / ATLAS_LIMIT) * ATLAS_LIMIT),
    shown > ATLAS_LIMIT && button('Show fewer', ATLAS_LIMIT),
  ];
};
