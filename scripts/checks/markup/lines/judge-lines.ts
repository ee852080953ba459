/** Lines that would run together on the page (R-GO-6.1c). */
import type { Nodes } from 'mdast';
import type { Judgement } from '../judgement.ts';
import { fileOffset, typedPlace, type ParsedBody } from '../parse-body.ts';
import { softBreaks, type PlacedParagraph, type SoftBreak } from './soft-breaks.ts';

/** One problem a paragraph and kind, at the first line that would be joined to the one before it. */
export function judgeLines(body: ParsedBody): Judgement[] {
  return softBreaks(body, paragraphsOf(body.tree)).flatMap((breaks) => {
    const { certain = [], unclear = [] } = Object.groupBy(breaks, ({ kind }) => kind);
    return [...judge(body, 'lines-merged', certain), ...judge(body, 'lines-unclear', unclear)];
  });
}

function judge(body: ParsedBody, rule: string, breaks: readonly SoftBreak[]): Judgement[] {
  const [first] = breaks;
  if (!first) return [];
  const at = typedPlace(body, body.originOf(first.next));
  const value = shortened(first.nextLine.trim());
  const judgement = { rule, ...at, value, params: { count: breaks.length } };
  return [rule === 'lines-merged' ? { ...judgement, edits: breaks.map((each) => blankLine(body, each)) } : judgement];
}

/** An empty line, within the quote where both lines are. */
function blankLine(body: ParsedBody, { lineEnd, next }: SoftBreak) {
  const marks = body.text.slice(lineEnd + 1, next);
  const quote = marks.includes('>') ? marks.trimEnd() : '';
  const at = fileOffset(body, lineEnd);
  return { start: at, end: at, text: `\n${quote}` };
}

const LONGEST = 20;
const shortened = (text: string) => ([...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text);

function paragraphsOf(tree: Nodes): PlacedParagraph[] {
  const found: PlacedParagraph[] = [];
  const rest: Nodes[] = [tree];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!('children' in node)) continue;
    for (const child of node.children) {
      if (child.type === 'paragraph') found.push({ paragraph: child, parent: node });
      else rest.push(child);
    }
  }
  return found.sort(
    (one, other) => (one.paragraph.position?.start.line ?? 0) - (other.paragraph.position?.start.line ?? 0),
  );
}
