// @ts-check
import { packText, unpackText } from '../state/packing.js';
import { copiesOf, formatRoute, parseRoute, routeToView, routeWithCopies } from '../state/route.js';
import {
  subjectOf,
  viewAround,
  viewOf,
  viewOfStory,
  withAdded,
  withCopies,
  withExpanded,
  withFilters,
  withHidden,
} from '../state/view.js';
import { deepEqual, equal, test } from './harness.js';

const roundTrip = (/** @type {import('../state/route.js').Route} */ route) => parseRoute(formatRoute(route));

test('an empty or unreadable address is the atlas', () => {
  for (const address of ['', '#', '#/', '#/nowhere', '#/graph?view=%%%', '#/graph?view=abc', '#/story/%E0%A4%A']) {
    deepEqual(parseRoute(address), { page: 'atlas', limit: 1000, constellation: null, mark: null, at: null, copies: 'shown' });
  }
});

test('a story has a readable address', () => {
  equal(formatRoute(routeToView(viewOfStory('s1'))), '#/story/s1');
});

test('a story’s address keeps what was done to it', () => {
  const key = 'wired.com/story/a?b=c&d#e/é';
  const opened = withAdded(
    withHidden(withExpanded(viewOfStory(key), 'topic:AI & law'), 'provider:x.org'),
    'article:y',
  );
  const route = routeToView(opened, 'article:wired.com/x?y=z');
  deepEqual(roundTrip(route), route);
});

test('an address says how a view is filtered, drawn and pinned', () => {
  const view = {
    ...withFilters(viewOfStory('s1'), {
      from: '2020-01-18',
      to: '2020-01-20',
      providers: ['wired.com', 'bbc.co.uk'],
      relations: ['SIMILAR'],
      themes: ['Police use'],
      loads: ['2020-02-01T10:05:00.000Z'],
      least: { quality: 0.5, heat: 0, degree: 2 },
      stubs: /** @type {const} */ ('hidden'),
      copies: /** @type {const} */ ('folded'),
    }),
    style: { color: /** @type {const} */ ('provider'), size: /** @type {const} */ ('quality'), width: /** @type {const} */ ('equal') },
    layout: { name: /** @type {const} */ ('timeline'), seed: 7 },
  };
  const pinned = { ...view, graph: { ...view.graph, pinned: { 'article:a': { x: 1.5, y: -20 } } } };
  deepEqual(roundTrip(routeToView(pinned)), routeToView(pinned));
  equal(
    formatRoute(routeToView(withFilters(view, { copies: 'shown', providers: [], relations: [], themes: [], loads: [] }))),
    '#/story/s1?color=provider&size=quality&layout=timeline&seed=7&from=2020-01-18&to=2020-01-20&quality=0.5&degree=2&stubs=hidden',
  );
});

test('what an address asks for that is not there is as usual', () => {
  const route = parseRoute('#/story/s1?color=mood&layout=x&seed=-1&from=yesterday&to=2020-13-01&quality=x&kind=Article');
  deepEqual(route, routeToView(withFilters(viewOfStory('s1'), { kinds: ['Article'] })));
  deepEqual(
    parseRoute('#/story/s1?from=2020-01-02&to=2020-01-01'),
    routeToView(withFilters(viewOfStory('s1'), { from: '2020-01-02' })),
  );
});

test('any other view is packed into its address', () => {
  const view = viewOf({ kind: 'cypher', cypher: 'RETURN "‘ü’"', parameters: { n: 1 } }, 25);
  for (const route of [routeToView(view, 'article:é'), routeToView(viewAround('topic:AI'))]) {
    deepEqual(roundTrip(route), route);
  }
});

test('a query’s address keeps text, parameters and limit', () => {
  const route = {
    page: /** @type {const} */ ('cypher'),
    cypher: 'MATCH (n)\nRETURN n // a+b & c',
    parameters: '{"a": 1}',
    limit: 100,
    copies: /** @type {const} */ ('folded'),
  };
  deepEqual(roundTrip(route), route);
});

test('the atlas’s limit is in its address only where it is another', () => {
  equal(formatRoute({ page: 'atlas', limit: 1000 }), '#/atlas');
  equal(formatRoute({ page: 'atlas', limit: 300 }), '#/atlas?limit=300');
  equal(/** @type {any} */ (parseRoute('#/atlas?limit=300')).limit, 300);
  equal(/** @type {any} */ (parseRoute('#/atlas?limit=-3')).limit, 1000);
});

test('the atlas’s address keeps the constellation', () => {
  const route = /** @type {const} */ ({ page: 'atlas', limit: 1000, constellation: 'a&b', mark: null, at: null, copies: 'shown' });
  deepEqual(roundTrip(route), route);
});

test('every address says where copies are folded, and only there', () => {
  const shown = [parseRoute('#/atlas'), parseRoute('#/cypher'), routeToView(viewOfStory('s')), routeToView(viewAround('topic:AI'))];
  for (const route of shown) {
    equal(copiesOf(route), 'shown');
    equal(formatRoute(route).includes('copies'), false);
    const folded = routeWithCopies(route, 'folded');
    equal(formatRoute(folded).includes('copies=folded'), true);
    equal(copiesOf(folded), 'folded');
    deepEqual(roundTrip(folded), folded);
  }
});

test('an address with an unknown choice shows copies', () => {
  equal(copiesOf(parseRoute('#/story/s?copies=hidden')), 'shown');
});

test('what is done to a view leaves copies folded', () => {
  const folded = withCopies(viewOfStory('s'), 'folded');
  equal(withHidden(withExpanded(withAdded(folded, 'a'), 'b'), 'c').filters.copies, 'folded');
});

test('packed text is safe in an address and survives', () => {
  const text = '{"a": "ÿþ?>~ 漢字 🗞"}';
  equal(/^[\w-]+$/.test(packText(text)), true);
  equal(unpackText(packText(text)), text);
});

test('expanding what was hidden shows it again', () => {
  const view = withExpanded(withHidden(viewOfStory('s'), 'topic:AI'), 'topic:AI');
  deepEqual(view.graph, { expanded: ['topic:AI'], hidden: [], added: [], pinned: {}, grouped: [] });
});

test('hiding what was expanded keeps its neighbours', () => {
  const view = withHidden(withExpanded(viewOfStory('s'), 'topic:AI'), 'topic:AI');
  deepEqual(view.graph, { expanded: ['topic:AI'], hidden: ['topic:AI'], added: [], pinned: {}, grouped: [] });
});

test('expanding twice is expanding once', () => {
  deepEqual(withExpanded(withExpanded(viewOfStory('s'), 'a'), 'a').graph.expanded, ['a']);
});

test('a story and a single node are the subject of their view', () => {
  equal(subjectOf(viewOfStory('s')), 'story:s');
  equal(subjectOf(viewAround('topic:AI')), 'topic:AI');
  equal(subjectOf(viewOf({ kind: 'all' })), undefined);
});
