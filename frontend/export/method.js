// @ts-check
import { formatDay } from '../format/dates.js';

/**
 * What the reader did to come to what is shown, as Markdown: what was undone is not in it.
 * @param {import('../state/steps.js').Steps} steps
 * @param {{page: string, corpus: string, now: string}} about the page's address without the part from "#" on,
 *   the figures of the corpus, and the present time in ISO 8601
 */
export const methodOf = ({ list, at }, { page, corpus, now }) =>
  [
    '# Method',
    '',
    `${[corpus, formatDay(now)].filter(Boolean).join(' · ')}, in Newsweft. Each address shows the state after its step.`,
    '',
    ...list.slice(0, at + 1).flatMap(({ name, address }, index) => [
      `${index + 1}. ${escaped(name)}  `,
      `   <${page}${address.replace(/[<>\s]/g, encodeURIComponent)}>`,
    ]),
    '',
  ].join('\n');

/** Text that Markdown shows as it is. @param {string} text */
const escaped = (text) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
