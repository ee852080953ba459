/** Texts with marked words, as nodes: nothing is parsed as HTML. */
import type { Piece } from '../../lib/search/excerpt.ts';

export function pieceNodes(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, match }) => {
    if (!match) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
