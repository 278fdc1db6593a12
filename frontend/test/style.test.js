// @ts-check
import { legendOf } from '../graph/legend.js';
import { modelOf } from '../graph/model.js';
import { pageRank } from '../graph/pagerank.js';
import { scaleOf, widen } from '../graph/scale.js';
import { formatRoute, parseRoute, routeToView } from '../state/route.js';
import { viewOfStory } from '../state/view.js';
import { CLASS_COLOURS, colourOfClass } from '../style/palette.js';
import { deepEqual, equal, test } from './harness.js';

/** The linear light of "oklch(L C h)" (Ottosson: A perceptual color space for image processing, 2020). @param {string} text */
const lightOf = (text) => {
  const [lightness, chroma, hue] = (/\((.*)\)/.exec(text)?.[1] ?? '').split(' ').map(Number);
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
};

/** Back to where distances are those that people see. @param {number[]} light */
const seen = ([red, green, blue]) => {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

/**
 * What somebody without long or without middle cones sees of linear light (Viénot, Brettel, Mollon: Digital video
 * colourmaps for checking the legibility of displays by dichromats, 1999).
 * @type {Record<string, number[][]>}
 */
const EYES = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanope: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
  deuteranope: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]],
};

/** Well above what two areas side by side need to be told apart (about 0.02). */
const FAR_ENOUGH = 0.1;

test('ten classes have colours that are far apart for all eyes, on light and on dark', () => {
  for (const dark of [false, true])
    for (const [eyes, matrix] of Object.entries(EYES)) {
      const colours = Array.from({ length: CLASS_COLOURS }, (_, place) => {
        const light = lightOf(colourOfClass(place, dark).fill);
        return seen(matrix.map((row) => Math.max(0, row.reduce((sum, part, at) => sum + part * light[at], 0))));
      });
      const distances = colours.flatMap((one, at) =>
        colours.slice(at + 1).map((other) => Math.hypot(...one.map((part, index) => part - other[index]))),
      );
      equal(`${eyes} ${distances.length} ${Math.min(...distances) > FAR_ENOUGH}`, `${eyes} 45 true`);
    }
});

const article = (/** @type {string} */ id, properties = {}) => ({ id, kind: 'Article', label: id, properties });
const edge = (/** @type {string} */ kind, /** @type {string} */ source, /** @type {string} */ target, properties = {}) => ({
  id: `${kind} ${source} ${target}`,
  kind,
  source,
  target,
  properties,
});
const graph = (/** @type {any[]} */ nodes, /** @type {any[]} */ edges = []) => ({
  nodes,
  edges,
  figures: { shown: nodes.length, total: nodes.length, rankedBy: '' },
});
const known = { rankOf: () => 0, nameOf: () => '', atlas: null, themes: [], dark: false };

test('PageRank is that of the paper where all lines lead one way', () => {
  // a and b list c, c lists a: solved by hand from the paper's equations.
  const model = modelOf(
    graph(
      ['a', 'b', 'c'].map((id) => article(id)),
      [edge('RELATED', 'a', 'c'), edge('RELATED', 'b', 'c'), edge('RELATED', 'c', 'a')],
    ),
  );
  const ranks = pageRank(model);
  const base = 0.05;
  const c = (base + 0.85 * (base + base)) / (1 - 0.85 * 0.85);
  deepEqual(
    ['a', 'b', 'c'].map((id) => ranks.get(id)?.toFixed(4)),
    [base + 0.85 * c, base, c].map((rank) => rank.toFixed(4)),
  );
});

test('PageRank loses nothing at nodes that lead nowhere', () => {
  const model = modelOf(graph([article('a'), article('b'), article('c')], [edge('RELATED', 'a', 'b')]));
  const ranks = [...pageRank(model).values()];
  equal(ranks.reduce((sum, rank) => sum + rank, 0).toFixed(6), '1.000000');
});

test('an article has the colour of its rarest topic, and its letter', () => {
  const nodes = [
    article('a', { topics: ['AI', 'Police'] }),
    article('b', { topics: ['AI'] }),
    article('c', { topics: ['AI'] }),
    article('d'),
  ];
  const { marks } = modelOf(graph(nodes));
  const scale = scaleOf(marks, 'topic', known);
  deepEqual(
    scale.swatches.map(({ letter, text, count, filters }) => [letter, text, count, filters]),
    [
      ['A', 'AI', 2, { topics: ['AI'] }],
      ['B', 'Police', 1, { topics: ['Police'] }],
    ],
  );
  const letters = Object.fromEntries(marks.map((mark) => [mark.id, scale.letterOf(mark)]));
  deepEqual(letters, { a: 'B', b: 'A', c: 'A', d: '' });
  equal(scale.others, 1);
});

test('articles of two loads have two colours, named by the moment', () => {
  const nodes = [article('a', { firstLoad: '2020-02-01T10:05:00.000Z' }), article('b', { firstLoad: '2020-03-01T10:05:00.000Z' })];
  const { swatches } = scaleOf(modelOf(graph([...nodes, article('old')])).marks, 'load', known);
  deepEqual(
    swatches.map(({ text, filters }) => [text, filters]),
    [
      ['1 Feb 2020, 10:05 UTC', { loads: ['2020-02-01T10:05:00.000Z'] }],
      ['1 Mar 2020, 10:05 UTC', { loads: ['2020-03-01T10:05:00.000Z'] }],
    ],
  );
});

test('an article has the colour of its theme, and one of two themes the colour between', () => {
  const nodes = [article('a', { themes: ['Red', 'Blue'] }), article('b', { themes: ['Red'] }), article('c'), article('d', { themes: ['Gone'] })];
  const themes = [{ name: 'Red', query: 'r', color: '#ff0000' }, { name: 'Blue', query: 'b', color: '#0000ff' }];
  const { marks } = modelOf(graph(nodes));
  const scale = scaleOf(marks, 'theme', { ...known, themes });
  deepEqual(
    scale.swatches.map(({ text, colour, filters }) => [text, colour.fill, filters]),
    [
      ['Red', '#ff0000', { themes: ['Red'] }],
      ['Red and Blue', '#800080', null],
    ],
  );
  deepEqual(marks.map((mark) => scale.colourOf(mark)?.fill ?? null), ['#800080', '#ff0000', scale.rest?.fill, scale.rest?.fill]);
  equal(scaleOf(marks, 'theme', { ...known, themes, dark: true }).swatches[0].colour.fill, '#ff4d4d');
});

test('lines are as wide as their score', () => {
  const { lines } = modelOf(
    graph([article('a'), article('b')], [edge('SIMILAR', 'a', 'b', { score: 1 }), edge('RELATED', 'a', 'b')]),
  );
  widen(lines, 'score');
  deepEqual(lines.map(({ kind, width }) => [kind, width]), [['SIMILAR', 4], ['RELATED', undefined]]);
});

test('the legend says what size and width mean', () => {
  const subgraph = graph([article('a'), article('b')], [edge('SIMILAR', 'a', 'b', { score: 1 })]);
  const texts = legendOf(subgraph, { color: 'topic', size: 'pagerank', width: 'score' }).map(({ text }) => text);
  deepEqual(texts, [
    'Article, coloured by its rarest topic here',
    'Similar text',
    'Larger: more of the ways lead there (PageRank)',
    'Thicker: more alike',
  ]);
});

test('the address keeps topic, PageRank and width', () => {
  const style = /** @type {const} */ ({ color: 'topic', size: 'pagerank', width: 'score' });
  const route = routeToView({ ...viewOfStory('s'), style });
  const address = formatRoute(route);
  equal(address, '#/story/s?color=topic&size=pagerank&width=score');
  const back = parseRoute(address);
  deepEqual(back.page === 'graph' && back.view.style, style);
});
