// @ts-check
import { formatCount, formatScore, formatShare } from '../format/numbers.js';
import { element } from '../page/element.js';
import { carries, idsWhere } from './articles.js';
import { badge } from './badge.js';
import { figureLink } from './figure-link.js';
import { formatChance, formatSigned, formatTimes, twoSided } from './figures.js';

/** @typedef {import('../api/types.js').ThemeComparison} ThemeComparison */
/** @typedef {import('../api/types.js').ThemePair} ThemePair */
/** @typedef {Node | string} Part */

/**
 * A witness: what it says in short, and on request its figures, how they are worked out, and after whom.
 * @param {{name: string, short: string, figures: any[], formulas: string[], note: string, source: string}} part
 */
export const witness = ({ name, short, figures, formulas, note, source }) =>
  element(
    'details',
    { class: 'witness' },
    element('summary', {}, element('span', { class: 'witness-name' }, name), element('span', {}, short)),
    ...figures,
    element('p', { class: 'witness-note' }, note),
    element('ul', { class: 'witness-formulas', 'aria-label': 'Formulas' }, ...formulas.map((formula) => element('li', {}, formula))),
    element('p', { class: 'muted witness-source' }, source),
  );

/** @param {[Part, Part][]} pairs */
const figureList = (pairs) =>
  element('dl', { class: 'witness-figures' }, ...pairs.map(([term, value]) => element('div', {}, element('dt', {}, term), element('dd', {}, value))));

/** @param {ThemeComparison} told @param {ThemePair} pair */
const sidesOf = ({ themes, articles }, { first, second }) => {
  const [isOne, isOther] = [carries(first), carries(second)];
  return {
    one: themes[first],
    other: themes[second],
    ofOne: idsWhere(articles, isOne),
    ofOther: idsWhere(articles, isOther),
    ofBoth: idsWhere(articles, (article) => isOne(article) && isOther(article)),
    ofEither: idsWhere(articles, (article) => isOne(article) || isOther(article)),
  };
};

/**
 * The figures of a verdict, of which those that count articles lead to them.
 * @param {ThemeComparison} told
 * @param {ThemePair} pair
 * @param {string} text as the sentence of the verdict has it
 */
export const figuresPart = (told, pair, text) => {
  const found = /^[\d,]+ of [\d,]+(?= articles carry both)/.exec(text);
  if (!found || pair.both === 0) return element('span', {}, text);
  const { ofBoth, ofEither } = sidesOf(told, pair);
  return element(
    'span',
    {},
    figureLink(pair.both, ofBoth, 'with both'),
    ' of ',
    figureLink(pair.either, ofEither, 'with one or both'),
    text.slice(found[0].length),
  );
};

/** @param {ThemeComparison} told @param {ThemePair} pair */
export const overlapPart = (told, pair) => {
  const { one, other, ofOne, ofOther, ofBoth, ofEither } = sidesOf(told, pair);
  const [a, b] = [one.theme.name, other.theme.name];
  return witness({
    name: 'Articles that carry both',
    short: `${formatCount(pair.both)} of ${formatCount(pair.either)}; by chance ${formatTimes((one.articles * other.articles) / told.method.articles)}`,
    figures: [
      figureList([
        [`“${a}”`, figureLink(one.articles, ofOne, `of “${a}”`)],
        [`“${b}”`, figureLink(other.articles, ofOther, `of “${b}”`)],
        ['Both', figureLink(pair.both, ofBoth, 'with both')],
        ['One or both', figureLink(pair.either, ofEither, 'with one or both')],
        ['Jaccard index', formatScore(pair.jaccard)],
        ['Lift', formatTimes(pair.lift)],
        ['p, hypergeometric', formatChance(pair.p)],
      ]),
    ],
    note: `If “${b}” were ${formatCount(other.articles)} articles drawn blindly from all ${formatCount(told.method.articles)}, so many or more would carry “${a}”, too, with probability p.`,
    formulas: [
      `Jaccard = both ÷ either = ${formatCount(pair.both)} ÷ ${formatCount(pair.either)}`,
      `lift = both × all ÷ (A × B) = ${formatCount(pair.both)} × ${formatCount(told.method.articles)} ÷ (${formatCount(one.articles)} × ${formatCount(other.articles)})`,
      'p = P(X ≥ both), X hypergeometric (all, A, B)',
    ],
    source: 'Half or more of all articles with both: one story, whatever else is found (decision 12).',
  });
};

/** @param {ThemeComparison} told @param {ThemePair} pair */
export const tiesPart = (told, pair) => {
  const { mixing, first, second } = pair;
  const [one, other] = [told.themes[first].theme, told.themes[second].theme];
  /** @type {[Part[], import('../api/types.js').TieCount][]} */
  const rows = [
    [['Inside ', badge(one, first, `only ${one.name}`)], mixing.insideFirst],
    [['Inside ', badge(other, second, `only ${other.name}`)], mixing.insideSecond],
    [['Between ', badge(one, first, `only ${one.name}`), ' and ', badge(other, second, `only ${other.name}`)], mixing.between],
  ];
  const heads = ['Ties', 'Found', 'By chance', 'Ratio', 'z', 'p'];
  return witness({
    name: 'Ties',
    short: `${formatCount(mixing.between.observed)} lead from one to the other, ${formatTimes(mixing.between.ratio)} times chance`,
    figures: [
      element(
        'div',
        { class: 'ranking-scroller', tabindex: '0', role: 'region', 'aria-label': 'Ties beside chance' },
        element(
          'table',
          { class: 'ranking-table' },
          element('thead', {}, element('tr', {}, ...heads.map((head, place) => element('th', { scope: 'col', class: place === 0 ? 'is-text' : null }, head)))),
          element('tbody', {}, ...rows.map(([name, count]) => tieRow(name, count))),
        ),
      ),
      figureList([
        ['E-I index', formatSigned(mixing.externalInternal)],
        ['Ties at articles of both', formatCount(mixing.ofBoth)],
        ['All', formatCount(mixing.ties)],
      ]),
    ],
    note: 'A tie is a pair of articles that are written alike or list each other. Inside and between are counted among articles that carry one theme alone; those of both keep their ties, as evidence for neither side.',
    formulas: [
      `by chance = mean over ${formatCount(told.method.draws)} random graphs (seed ${told.method.seed}) in which each article keeps its number of ties`,
      'ratio = found ÷ by chance;  z = (found − by chance) ÷ standard deviation',
      'p = 2 × (b + 1) ÷ (n + 1), b of n random graphs being as extreme',
      'E-I = (between − inside) ÷ (between + inside), −1 to +1',
    ],
    source: 'Configuration model, drawn exactly (decision 12); E-I index after Krackhardt and Stern 1988. Separate: a ratio of 0.35 or less; one story: 0.75 or more.',
  });
};

/** @param {Part[]} name @param {import('../api/types.js').TieCount} count */
const tieRow = (name, count) =>
  element(
    'tr',
    {},
    element('th', { scope: 'row', class: 'is-text' }, ...name),
    ...[formatCount(count.observed), count.expected.toFixed(1), formatTimes(count.ratio), formatSigned(count.z), formatChance(twoSided(count))].map((text) =>
      element('td', {}, text),
    ),
  );

/** @param {ThemeComparison} told @param {ThemePair} pair */
export const informationPart = (told, { information, informationLow, informationHigh }) => {
  const interval = informationLow === null || informationHigh === null ? '–' : `${formatScore(informationLow)} to ${formatScore(informationHigh)}`;
  return witness({
    name: 'Stories',
    short: information === null ? 'nothing can be said' : `tell ${formatShare(information)} of which theme an article has (${interval})`,
    figures: [
      figureList([
        ['Adjusted mutual information', information === null ? '–' : formatScore(information)],
        ['95 % interval', interval],
        ['Stories of two and more', formatCount(told.method.testedStories)],
      ]),
    ],
    note: 'Of the articles that carry one theme alone: how much the story of an article tells of which one it is. 1 where each story has one theme, 0 where stories tell nothing.',
    formulas: [
      'AMI = (I − E[I]) ÷ (H − E[I]); I: mutual information of theme and story, H: entropy of the themes, E[I]: what stories of the same sizes tell by chance',
      `interval: ${formatCount(told.method.draws)} bootstrap samples of whole stories, percentiles 2.5 and 97.5`,
    ],
    source: 'Vinh, Epps, Bailey: Information theoretic measures for clusterings comparison, JMLR 2010. Separate: 0.5 or more; one story: 0.2 or less (decision 12).',
  });
};
