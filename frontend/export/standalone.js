// @ts-check
/**
 * What makes a graph in one file alive, without a server: zoom, search, details and filters. It stands alone, since it
 * is written into that file as it is.
 * @typedef {{label: string, kind: string, properties: Record<string, any>}} GraphNode
 * @typedef {{nodes: GraphNode[], edges: [number, number, string][]}} Graph
 */

const STEP = 1.25;
const CLOSEST = 40;
const MOST_FOUND = 100;

const the = (/** @type {string} */ selector) => /** @type {any} */ (document.querySelector(selector));
const svg = the('svg');
const aside = the('aside');
/** @type {Graph} */
const graph = JSON.parse(the('#graph').textContent);
const marks = graph.nodes.map((node, number) => document.getElementById(`n${number}`));
const whole = svg.viewBox.baseVal;
const home = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };

/**
 * @param {string} name @param {Record<string, string>} attributes
 * @param {...(Node | string)} content
 */
const element = (name, attributes, ...content) => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
};

/** @param {number} times @param {{x: number, y: number}} [at] stays where it is, in the units of the picture */
const zoom = (times, at = { x: whole.x + whole.width / 2, y: whole.y + whole.height / 2 }) => {
  const width = Math.min(home.width, Math.max(home.width / CLOSEST, whole.width / times));
  const share = width / whole.width;
  whole.x = at.x - (at.x - whole.x) * share;
  whole.y = at.y - (at.y - whole.y) * share;
  whole.width = width;
  whole.height *= share;
};

const fit = () => Object.assign(whole, home);

/** @param {{clientX: number, clientY: number}} event */
const placeOf = ({ clientX, clientY }) => new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());

/** @param {number} number */
const choose = (number) => {
  svg.querySelector('.chosen')?.classList.remove('chosen');
  marks[number]?.classList.add('chosen');
  const { label, kind, properties } = graph.nodes[number];
  const facts = Object.entries(properties).flatMap(([name, value]) => [
    element('dt', {}, name),
    element('dd', {}, ...valueOf(value)),
  ]);
  aside.replaceChildren(
    element('h2', {}, label),
    element('small', {}, kind),
    element('dl', {}, ...facts),
    listOf(
      'Joined to',
      graph.edges.flatMap(([from, to, type]) =>
        from === number ? [{ number: to, type }] : to === number ? [{ number: from, type }] : [],
      ),
    ),
  );
};

/** @param {any} value */
const valueOf = (value) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^https?:\/\//i.test(text)
    ? [element('a', { href: text, target: '_blank', rel: 'noopener noreferrer' }, text)]
    : [text];
};

/** @param {string} name @param {{number: number, type?: string}[]} entries */
const listOf = (name, entries) => {
  const buttons = entries.slice(0, MOST_FOUND).map(({ number, type }) => {
    const button = element('button', { type: 'button' }, graph.nodes[number].label, ' ', element('small', {}, type ?? graph.nodes[number].kind));
    button.addEventListener('click', () => choose(number));
    return element('li', {}, button);
  });
  const more = entries.length > MOST_FOUND ? `, the first ${MOST_FOUND} of ${entries.length}` : ` (${entries.length})`;
  return element('section', {}, element('small', {}, entries.length > 0 ? name + more : `${name}: nothing`), element('ul', {}, ...buttons));
};

const search = () => {
  const words = the('#search').value.toLowerCase().split(/\s+/).filter(Boolean);
  svg.classList.toggle('searching', words.length > 0);
  const found = graph.nodes.flatMap(({ label, properties }, number) => {
    const text = `${label} ${Object.values(properties).join(' ')}`.toLowerCase();
    const is = words.length > 0 && words.every((/** @type {string} */ word) => text.includes(word));
    marks[number]?.classList.toggle('found', is);
    return is ? [{ number }] : [];
  });
  if (words.length > 0) aside.replaceChildren(listOf('Found', found));
};

/** @param {string} group of marks or lines @param {string} name @param {() => void} changed */
const filter = (group, name, changed) => {
  const kinds = [...svg.querySelectorAll(`.${group} > g`)];
  const boxes = kinds.map((kind) => {
    const box = /** @type {HTMLInputElement} */ (element('input', { type: 'checkbox' }));
    box.checked = true;
    box.addEventListener('change', () => {
      kind.style.display = box.checked ? '' : 'none';
      changed();
    });
    return element('label', {}, box, ' ', kind.getAttribute('class'));
  });
  the('header').append(element('fieldset', {}, element('legend', {}, name), ...boxes));
};

/** Lines go with the marks at their ends, and so do labels. */
const hideEnds = () => {
  const hidden = marks.map((mark) => mark?.parentElement?.style.display === 'none');
  svg.querySelectorAll('.lines line').forEach((/** @type {any} */ line) => {
    line.style.display = hidden[line.dataset.from] || hidden[line.dataset.to] ? 'none' : '';
  });
  svg.querySelectorAll('.labels text').forEach((/** @type {any} */ label) => {
    label.style.display = hidden[label.dataset.of] ? 'none' : '';
  });
};

filter('marks', 'Nodes', hideEnds);
filter('lines', 'Edges', () => {});
the('#search').addEventListener('input', search);

svg.addEventListener('wheel', (/** @type {WheelEvent} */ event) => {
  event.preventDefault();
  zoom(event.deltaY < 0 ? STEP : 1 / STEP, placeOf(event));
}, { passive: false });

/** Fingers and buttons that hold the picture, and where. @type {Map<number, {x: number, y: number}>} */
const held = new Map();
svg.addEventListener('pointerdown', (/** @type {PointerEvent} */ event) => {
  held.set(event.pointerId, { x: event.clientX, y: event.clientY });
});
addEventListener('pointermove', (event) => {
  const last = held.get(event.pointerId);
  if (!last) return;
  const unit = 1 / svg.getScreenCTM().a;
  const other = [...held.entries()].find(([id]) => id !== event.pointerId)?.[1];
  if (other) {
    const before = Math.hypot(last.x - other.x, last.y - other.y);
    const now = Math.hypot(event.clientX - other.x, event.clientY - other.y);
    zoom(now / before, placeOf({ clientX: other.x, clientY: other.y }));
  } else {
    whole.x -= (event.clientX - last.x) * unit;
    whole.y -= (event.clientY - last.y) * unit;
  }
  held.set(event.pointerId, { x: event.clientX, y: event.clientY });
});
for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, (event) => held.delete(/** @type {PointerEvent} */ (event).pointerId));
}

marks.forEach((mark, number) => {
  mark?.setAttribute('tabindex', '0');
  mark?.setAttribute('role', 'button');
  mark?.addEventListener('click', () => choose(number));
});

svg.setAttribute('tabindex', '0');
svg.setAttribute('role', 'group');
svg.setAttribute('aria-label', 'Picture: plus and minus zoom, arrows move, 0 shows the whole');
svg.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
  const step = whole.width / 10;
  const acts = /** @type {Record<string, () => void>} */ ({
    '+': () => zoom(STEP),
    '-': () => zoom(1 / STEP),
    0: fit,
    ArrowLeft: () => (whole.x -= step),
    ArrowRight: () => (whole.x += step),
    ArrowUp: () => (whole.y -= step),
    ArrowDown: () => (whole.y += step),
    Enter: () => /** @type {any} */ (event.target).dispatchEvent(new MouseEvent('click')),
  });
  if (!acts[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  acts[event.key]();
});
