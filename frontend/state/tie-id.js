// @ts-check
/**
 * The selection of what joins two nodes, in the place of a node's id: the edge's kind and its ends, as the server
 * calls edges.
 * @param {string} kind
 * @param {string} one a node id
 * @param {string} other a node id
 */
export const tieIdOf = (kind, one, other) => `${kind} ${one} ${other}`;

/**
 * What joins which nodes, where that is selected.
 * @param {string | null | undefined} selected
 * @returns {{kind: string, one: string, other: string} | null} null for a node's id
 */
export const tieOf = (selected) => {
  const [, kind, one, other] = TIE.exec(selected ?? '') ?? [];
  return other === undefined ? null : { kind, one, other };
};

const ID = '(?:article|provider|topic|story|constellation):';
const TIE = new RegExp(`^([A-Z_]+) (${ID}.+?) (${ID}.+)$`, 's');
