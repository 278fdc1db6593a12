// @ts-check
import { element } from '../page/element.js';
import { pictureOf } from '../page/legend.js';
import { openNode } from '../state/navigation.js';
import { isNested, piecesOf, textOf } from './cells.js';

/**
 * @param {any[]} row
 * @param {number} index
 * @param {boolean[]} numeric
 * @param {import('../state/state.js').AppStore} app
 * @param {(name: string, value: any) => void} onOpen shows a nested value whole
 */
export const rowOf = (row, index, numeric, app, onOpen) =>
  element(
    'tr',
    { 'aria-rowindex': index + 2, class: index % 2 === 1 && 'is-odd' },
    ...row.map((cell, column) =>
      element(
        'td',
        { class: numeric[column] && 'is-number', title: textOf(cell) },
        element(
          'span',
          { class: 'cell' },
          isNested(cell) &&
            element(
              'button',
              {
                type: 'button',
                class: 'cell-open',
                'aria-label': `Open the value in row ${index + 1}`,
                title: 'All of it',
                onclick: () => onOpen(`Row ${index + 1}`, cell),
              },
              '▸',
            ),
          element('span', { class: 'cell-text' }, ...piecesOf(cell).map((piece) => pieceOf(piece, app))),
        ),
      ),
    ),
  );

/** @param {import('./cells.js').Piece} piece @param {import('../state/state.js').AppStore} app */
const pieceOf = ({ kind, text, id, nodeKind }, app) =>
  id === undefined
    ? element('span', { class: `cell-${kind}` }, text)
    : element(
        'button',
        { type: 'button', class: 'cell-node', onclick: () => openNode(app, id) },
        pictureOf((nodeKind ?? 'Article').toLowerCase()),
        element('span', {}, text),
      );
