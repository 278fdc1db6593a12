// @ts-check
/** @typedef {import('./world.js').World} World */
/** @typedef {import('../graph/model.js').Mark} Mark */
/**
 * A story, or all nodes of another kind. `mark` is its own node, where the graph has it.
 * @typedef {{id: string, kind: 'Story' | 'Group', label: string, mark: Mark | null, leaves: Mark[]}} Branch
 * @typedef {{id: string, label: string, level: 1 | 2, place: number, of: number, branch: Branch,
 *   mark: Mark | null}} Row
 */

const UNWOVEN = 'group:Article';

/** @type {Record<string, string>} */
const NAMES = {
  Article: 'Articles in no story',
  Constellation: 'Constellations',
  Provider: 'Providers',
  Topic: 'Topics',
};

/**
 * The stories, the largest first, with their articles by date; then what is in no story, and the other
 * kinds by name.
 * @param {World} world
 * @returns {Branch[]}
 */
export const treeOf = (world) => {
  /** @type {Map<string, Branch>} */
  const branches = new Map();
  const branchAt = (/** @type {string} */ id, /** @type {() => Branch} */ make) => {
    const branch = branches.get(id) ?? make();
    branches.set(id, branch);
    return branch;
  };
  const storyAt = (/** @type {string} */ key) =>
    branchAt(`story:${key}`, () => ({
      id: `story:${key}`,
      kind: 'Story',
      label: world.storyName(key),
      mark: world.marks.get(`story:${key}`) ?? null,
      leaves: [],
    }));
  const groupAt = (/** @type {string} */ kind) =>
    branchAt(`group:${kind}`, () => ({
      id: `group:${kind}`,
      kind: 'Group',
      label: NAMES[kind] ?? kind,
      mark: null,
      leaves: [],
    }));
  for (const mark of world.marks.values()) {
    const { kind } = mark.node;
    if (kind === 'Story') storyAt(mark.node.properties.key);
    else if (kind === 'Article' && mark.story !== undefined) storyAt(mark.story).leaves.push(mark);
    else groupAt(kind).leaves.push(mark);
  }
  for (const { id, kind, leaves } of branches.values())
    leaves.sort(kind === 'Story' || id === UNWOVEN ? byDate : byLabel);
  return [...branches.values()].sort(byOrder);
};

/**
 * What is in sight: the branches, and the leaves of those that are open.
 * @param {Branch[]} branches
 * @param {Set<string>} open ids of branches
 * @returns {Row[]}
 */
export const rowsOf = (branches, open) =>
  branches.flatMap((branch, index) => [
    { id: branch.id, label: branch.label, level: 1, place: index + 1, of: branches.length, branch, mark: branch.mark },
    ...(open.has(branch.id) ? leafRows(branch) : []),
  ]);

/** @param {Branch} branch @returns {Row[]} */
export const leafRows = (branch) =>
  branch.leaves.map((mark, index) => ({
    id: mark.id,
    label: mark.node.label,
    level: 2,
    place: index + 1,
    of: branch.leaves.length,
    branch,
    mark,
  }));

/**
 * Where typed letters lead: one letter to the next row that begins so, more to the first from here on.
 * @param {Row[]} rows
 * @param {number} from index of the present row
 * @param {string} typed
 * @returns {number} -1 where no row begins so
 */
export const findTyped = (rows, from, typed) => {
  const same = [...typed].every((letter) => letter === typed[0]);
  const begin = (same ? typed[0] : typed).toLowerCase();
  const start = from + (same ? 1 : 0);
  for (let step = 0; step < rows.length; step += 1) {
    const at = (start + step) % rows.length;
    if (rows[at].label.toLowerCase().replace(OPENING, '').startsWith(begin)) return at;
  }
  return -1;
};

/** Quotes and the like, which nobody types. */
const OPENING = /^[^\p{L}\p{N}]+/u;

/** @param {Mark} one @param {Mark} other */
const byLabel = (one, other) =>
  one.node.label.localeCompare(other.node.label) || (one.id < other.id ? -1 : 1);

/** Articles without a date come last. @param {Mark} one @param {Mark} other */
const byDate = (one, other) => {
  const [first, second] = [one, other].map(({ node }) => node.properties.publishedAt ?? '\uffff');
  return first === second ? byLabel(one, other) : first < second ? -1 : 1;
};

const KINDS = [UNWOVEN, 'group:Constellation', 'group:Provider', 'group:Topic'];

/** @param {Branch} one @param {Branch} other */
const byOrder = (one, other) => {
  const turn = (/** @type {Branch} */ { id, kind }) =>
    (kind === 'Story' ? -1 : KINDS.indexOf(id) >= 0 ? KINDS.indexOf(id) : KINDS.length);
  return (
    turn(one) - turn(other) ||
    other.leaves.length - one.leaves.length ||
    one.label.localeCompare(other.label) ||
    (one.id < other.id ? -1 : 1)
  );
};
