// @ts-check
/** @typedef {import('./facts.js').Entry} Entry */
/** @typedef {'given' | 'strength' | 'date' | 'provider' | 'title'} Order */

/** @type {Record<Order, string>} */
export const ORDERS = {
  given: 'As it comes',
  strength: 'Strength',
  date: 'Date, newest first',
  provider: 'Provider',
  title: 'Title',
};

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Provider and date of what the server says of an article: "Wired, 2020-01-18". @param {string} [origin] */
export const originOf = (origin = '') => {
  const [, provider, date] = /^(.*?)(?:, )?(\d{4}-\d\d-\d\d)?$/.exec(origin) ?? ['', origin, ''];
  return { provider, date: date ?? '' };
};

/** @type {Record<Order, (one: Entry, other: Entry) => number>} */
const COMPARE = {
  given: () => 0,
  strength: (one, other) => other.strength - one.strength,
  date: (one, other) => collator.compare(originOf(other.origin).date, originOf(one.origin).date),
  provider: (one, other) => compareTexts(originOf(one.origin).provider, originOf(other.origin).provider),
  title: () => 0,
};

/** What is empty comes last. @param {string} one @param {string} other */
const compareTexts = (one, other) => Number(one === '') - Number(other === '') || collator.compare(one, other);

/** The entries in another order, by title among equals. @param {Entry[]} entries @param {Order} order */
export const sortEntries = (entries, order) =>
  order === 'given'
    ? entries
    : [...entries].sort((one, other) => COMPARE[order](one, other) || collator.compare(one.label, other.label));
