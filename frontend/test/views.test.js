// @ts-check
import { parseRoute, formatRoute, routeToView } from '../state/route.js';
import { viewOfStory, withHidden, withPinned } from '../state/view.js';
import { fileOf, NoViewFile, readFile } from '../views/file.js';
import { placeName, placeOf } from '../views/place.js';
import { sinceText } from '../views/since.js';
import { sinceOf } from '../state/links.js';
import { isBroken, problemOfAddress } from '../state/broken-address.js';
import { deepEqual, equal, test, throws } from './harness.js';

const state = (/** @type {any} */ route) =>
  /** @type {any} */ ({ route, atlas: null, subgraph: null, details: null });

const file = (/** @type {string} */ text) => ({ name: 'f.json', size: text.length, text: async () => text });

const faultOf = async (/** @type {any} */ content) => {
  try {
    await readFile(file(JSON.stringify(content)));
  } catch (thrown) {
    throws(() => {
      throw thrown;
    }, NoViewFile);
    return /** @type {Error} */ (thrown).message;
  }
  return '';
};

test('a graph is saved with its view and its address', () => {
  const view = withPinned(withHidden(viewOfStory('s1'), 'article:a'), 'article:b', { x: 1, y: 2 });
  const place = placeOf(state(routeToView(view)), { name: 'n', note: '' });
  deepEqual(place.view, view);
  deepEqual(parseRoute(place.address), routeToView(view));
});

test('a page without a graph is saved with its address alone', () => {
  const place = placeOf(state(parseRoute('#/providers?copies=folded')), { name: 'n', note: 'why' });
  deepEqual(place, { name: 'n', note: 'why', view: null, address: '#/providers?copies=folded' });
});

test('each page has a name to be saved under', () => {
  for (const [address, name] of [['#/atlas', 'Atlas'], ['#/bridges', 'Bridges'], ['#/cypher', 'Cypher'], ['#/story/s', 'Story']]) {
    equal(placeName(state(parseRoute(address))), name);
  }
});

test('a saved view survives its file', async () => {
  const route = routeToView(withHidden(viewOfStory('s1'), 'topic:AI & law'));
  const place = { ...placeOf(state(route), { name: 'Faces, “London”', note: 'über\nalles' }), picture: 'data:image/png;base64,AA==' };
  const { name, content } = fileOf(place);
  equal(name, 'newsweft-view-faces-london.json');
  const read = await readFile(file(await content.text()));
  deepEqual(read, place);
  equal(formatRoute(parseRoute(read.address)), place.address);
});

test('a file that holds no saved view is told what it lacks', async () => {
  const good = { newsweft: 1, name: 'n', note: '', view: null, address: '#/atlas' };
  equal(await faultOf(good), '');
  for (const [content, fault] of /** @type {[any, string][]} */ ([
    [null, 'does not say "newsweft": 1'],
    [[], 'does not say "newsweft": 1'],
    [{ ...good, newsweft: 2 }, 'another version'],
    [{ ...good, name: ' ' }, 'no name'],
    [{ ...good, note: 7 }, 'note is no text'],
    [{ ...good, address: 'javascript:alert(1)' }, 'does not begin with #/'],
    [{ ...good, address: undefined }, 'does not begin with #/'],
  ])) {
    equal((await faultOf(content)).includes(fault), true);
  }
});

test('what changed since a view was saved is said in a sentence', () => {
  const same = { articlesThen: 5, articlesNow: 5, wovenAnew: false, gone: [] };
  equal(sinceText(same), '');
  equal(
    sinceText({ ...same, articlesNow: 317, gone: ['article:a', 'topic:b'] }),
    '312 articles more than when this was saved; 2 of its nodes are gone.',
  );
  equal(sinceText({ ...same, articlesNow: 4 }), '1 article fewer than when this was saved.');
  equal(sinceText({ ...same, wovenAnew: true }), 'the stories were woven anew since this was saved.');
  equal(sinceText({ ...same, gone: ['article:a'] }), '1 of its nodes is gone.');
});

test('a copied link carries what it is compared with', () => {
  deepEqual(sinceOf('#/story/s?color=topic&since=2494-0a1b2c3d'), { articles: 2494, basis: '0a1b2c3d' });
  deepEqual(sinceOf('#/atlas?since=6-00000000'), { articles: 6, basis: '00000000' });
  equal(sinceOf('#/atlas?since=yesterday'), null);
  equal(sinceOf('#/atlas'), null);
});

test('an address that names no page is told from those that do', () => {
  deepEqual(['', '#/', '#/atlas', '#/atlas?limit=5', '#/story/s', '#/bridges', '#main'].filter(isBroken), []);
  deepEqual(['#/nowhere', '#/story/', '#/graph?view=x'].map(isBroken), [true, true, true]);
  equal(problemOfAddress('#/nope?x=1').detail.startsWith('There is no page “nope”.'), true);
  equal(problemOfAddress('#/story/').detail.includes('no page'), false);
  deepEqual(problemOfAddress('#/nope').ways?.map(({ address }) => address).filter(isBroken), []);
});
