/** Headings, and characters that only a character reference can bring in. */
import { codePoint, CONTROL_CHARACTERS, INVISIBLE_CHARACTERS, UNREADABLE_CHARACTERS } from '../../../src/lib/text/invisible.ts';
import type { Judgement } from './judgement.ts';
import { placeOf, sourceOf, visibleText, type ParsedBody } from './parse-body.ts';

/** The page shows the title of the entry as its only heading of level 1. */
const TITLE_LEVEL = 1;

export function judgeHeadings(body: ParsedBody): Judgement[] {
  let above = TITLE_LEVEL;
  return body.nodes.flatMap((node) => {
    // What a line under a text makes a heading is told as that.
    if (node.type !== 'heading' || !sourceOf(body, node).startsWith('#')) return [];
    const at = placeOf(body, node);
    const value = visibleText(node).trim();
    const found: Judgement[] = [];
    if (value === '') found.push({ rule: 'heading-empty', ...at });
    if (node.depth === TITLE_LEVEL) found.push({ rule: 'heading-level-1', ...at, value });
    else if (node.depth > above + 1)
      found.push({
        rule: 'heading-jump',
        ...at,
        value,
        params: { from: above, to: node.depth, marks: '#'.repeat(above + 1) },
      });
    above = node.depth;
    return found;
  });
}

/** Invisible characters typed as themselves are told by the metadata check; here are `&#8203;` and the like. */
export function judgeReferences(body: ParsedBody): Judgement[] {
  return body.nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const source = sourceOf(body, node);
    const count = (text: string) =>
      [CONTROL_CHARACTERS, INVISIBLE_CHARACTERS, UNREADABLE_CHARACTERS].flatMap((pattern) => text.match(pattern) ?? []);
    const hidden = count(node.value);
    if (hidden.length === 0 || hidden.length === count(source).length) return [];
    return [{ rule: 'invisible-reference', ...placeOf(body, node), value: codePoint(hidden[0] ?? '') }];
  });
}
