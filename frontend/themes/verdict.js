// @ts-check
import { formatCounted } from '../format/numbers.js';
import { element, fill } from '../page/element.js';
import { navigate } from '../state/navigation.js';
import { badge } from './badge.js';
import { lettersOf } from './chosen.js';
import { figuresPart, informationPart, overlapPart, tiesPart } from './evidence.js';
import { stabilityPart } from './stability.js';

/** @typedef {import('./model.js').Model} Model */

/** @type {Record<import('../api/types.js').Verdict, string>} */
const VERDICTS = { separate: 'Separate stories', partly: 'Partly joined', one: 'One story', 'too-few': 'Too few to say' };

/**
 * Whether two themes are one story, and what speaks for it.
 * @param {import('../state/state.js').AppStore} store
 */
export const createVerdict = (store) => {
  const pairs = element('p', { class: 'themes-pairs', role: 'group', 'aria-label': 'The verdict is of' });
  const sentence = element('p', { class: 'themes-sentence', role: 'status' });
  const advice = element('p', { class: 'themes-advice' });
  const basis = element('p', { class: 'muted themes-basis' });
  const evidence = element('div', { class: 'themes-evidence' });
  const root = element('section', { class: 'themes-verdict', 'aria-label': 'Verdict' }, pairs, sentence, advice, basis, evidence);
  /** @type {unknown} */
  let shown = null;
  return {
    root,
    /** @param {Model} model */
    update: ({ told, pair, days }) => {
      basis.textContent = basisOf(told, days !== '');
      if (shown === pair) return;
      shown = pair;
      pairs.hidden = told.pairs.length < 2;
      fill(pairs, ...told.pairs.map((each) => pairButton(each, each === pair, told, store)));
      // What says it stands large, its figures after it.
      const end = pair.sentence.lastIndexOf(': ') + 2;
      fill(sentence, element('strong', {}, pair.sentence.slice(0, end)), figuresPart(told, pair, pair.sentence.slice(end)));
      advice.textContent = adviceOf(told, pair);
      fill(evidence, overlapPart(told, pair), tiesPart(told, pair), informationPart(told, pair), stabilityPart(pair));
    },
  };
};

/**
 * @param {import('../api/types.js').ThemePair} pair
 * @param {boolean} chosen
 * @param {import('../api/types.js').ThemeComparison} told
 * @param {import('../state/state.js').AppStore} store
 */
const pairButton = (pair, chosen, { themes }, store) => {
  const [one, other] = [pair.first, pair.second].map((place) => themes[place].theme);
  const choose = () => {
    const { route } = store.get();
    if (route.page === 'themes') navigate(store, { ...route, pair: lettersOf(pair) });
  };
  return element(
    'button',
    {
      type: 'button',
      class: 'themes-pair',
      'aria-pressed': String(chosen),
      'aria-label': `${one.name} and ${other.name}: ${VERDICTS[pair.verdict].toLowerCase()}`,
      onclick: choose,
    },
    badge(one, pair.first),
    badge(other, pair.second),
    VERDICTS[pair.verdict],
  );
};

/** @param {import('../api/types.js').ThemeComparison} told @param {boolean} brushed */
const basisOf = ({ method }, brushed) =>
  [
    `Of ${formatCounted(method.articles, 'article')}${method.within ? ' in the chosen part of the graph' : ' in all'}`,
    method.copies === 'folded' ? 'copies folded into their originals' : 'copies count as articles of their own',
    ...(brushed ? ['verdict and evidence are of all days, not only of those chosen below'] : []),
  ].join('; ') + '.';

/** What to do where nothing can be said. @param {import('../api/types.js').ThemeComparison} told @param {import('../api/types.js').ThemePair} pair */
const adviceOf = ({ themes, method }, { first, second, verdict }) => {
  if (verdict !== 'too-few') return '';
  const small = [first, second].map((place) => themes[place]).filter(({ articles }) => articles < 10);
  const names = small.map(({ theme, articles }) => `“${theme.name}” (${formatCounted(articles, 'article')})`).join(' and ');
  const where = method.within ? 'compare in all articles, or ' : '';
  return small.length > 0
    ? `What helps: ${where}edit ${names} so that more falls in, or load more posts (newsweft load FOLDER).`
    : `What helps: ${where}a wider query for either theme, or more posts (newsweft load FOLDER). What was found is below; it leaves the answer open.`;
};
