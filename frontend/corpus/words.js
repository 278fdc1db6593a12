// @ts-check
import { formatCount, formatCounted } from '../format/numbers.js';

/** @typedef {import('../api/types.js').Load} Load */

/** What was loaded: "posts.zip, more.zip". @param {Load} load */
export const nameOf = ({ corpus }) => corpus.join(', ') || 'not recorded';

/** How far a load is. @param {Load} load */
export const stepText = ({ state, step, done, total }) => {
  if (state === 'waiting') return 'Waits for the load before it';
  if (step === null) return 'Starting…';
  if (total > 0) return `${step}: ${formatCount(done)} of ${formatCount(total)}`;
  return done > 0 ? `${step}: ${formatCount(done)}` : `${step}…`;
};

/** What came of a load. @param {Load} load */
export const outcomeText = ({ state, figures, dryRun, problem }) => {
  if (state === 'failed') return `Failed. ${problem?.detail ?? ''}`;
  if (state === 'cancelled') return 'Cancelled. What was written by then stays; load again to complete it.';
  if (!figures) return '';
  const { posts, unchangedFiles, created, changed, removed, rejected } = figures;
  const parts = [
    created > 0 && `${formatCount(created)} new`,
    changed > 0 && `${formatCount(changed)} changed`,
    removed > 0 && `${formatCount(removed)} removed`,
  ].filter(Boolean);
  const articles = parts.length > 0 ? `articles: ${parts.join(', ')}` : 'no article changed';
  const broken = rejected > 0 ? ` ${formatCounted(rejected, 'post')} could not be read.` : '';
  return `${dryRun ? 'Tried only: ' : ''}${formatCounted(posts, 'post')} read${unchangedFiles > 0 ? `, ${formatCounted(unchangedFiles, 'file')} as before` : ''}; ${articles}.${broken}`;
};

/** Where to look next. @param {Load} load */
export const nextText = ({ figures, outcomes }) => {
  if (figures && figures.posts + figures.unchangedFiles === 0) return 'The report says of each file why it is none.';
  return outcomes?.rejected ? 'The report says why.' : '';
};

/** Outcomes in the order of how much they matter, as the page calls them. */
export const OUTCOMES = Object.entries({
  rejected: 'Rejected',
  conflict: 'Conflicts',
  repaired: 'Repaired',
  noted: 'Noted',
  skipped: 'Skipped',
});

/** What an outcome is called; the server may know more of them. @param {string} outcome */
export const outcomeName = (outcome) => OUTCOMES.find(([name]) => name === outcome)?.[1] ?? outcome;

/** What a report leaves out, and how to see it. @param {import('../api/types.js').LoadReport} report */
export const cutText = ({ entries, matching, kept, outcomes }) => {
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  return [
    entries.length < matching && `${formatCount(entries.length)} of ${formatCount(matching)} are shown.`,
    kept < all && `${formatCount(kept)} of ${formatCount(all)} are kept, the first of each outcome; load --report FILE writes all.`,
  ]
    .filter(Boolean)
    .join(' ');
};
