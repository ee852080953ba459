import { selectOne } from 'css-select';
import { parseDocument } from 'htmlparser2';
import type { Position } from '../../../src/lib/model/problem.ts';
import { offsetPosition } from '../../../src/lib/text/position.ts';

const START: Position = { line: 1, column: 1 };

/**
 * Locates elements in the built HTML by the selectors of the browser; elements made by scripts are located at the start
 * of the page.
 */
export function elementLocator(html: string): (selector: string) => Position {
  const document = parseDocument(html, { withStartIndices: true });
  return (selector) => {
    try {
      const element = selectOne(selector, document.children);
      return element?.startIndex == null ? START : offsetPosition(html, element.startIndex);
    } catch {
      return START;
    }
  };
}
