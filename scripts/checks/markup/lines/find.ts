/** Lines that would be joined on the page (R-GO-6.1c). */
import type { Nodes } from 'mdast';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { fileOffset, typedPlace, type ParsedBody } from '../parse-body.ts';
import { softBreaks, type PlacedParagraph, type SoftBreak } from './soft-breaks.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const lines = defineSubject({ rules, find: findLines });

/** One problem per paragraph and kind, at the first line that would be joined to the one before it. */
function findLines({ body }: BodyInput): Problem[] {
  return softBreaks(body, paragraphsOf(body.tree)).flatMap((breaks) => {
    const { certain = [], unclear = [] } = Object.groupBy(breaks, ({ kind }) => kind);
    const edits = certain.map((each) => blankLine(body, each));
    return [
      ...first(body, certain).map(({ at, ...more }) => report('lines-merged', at, { ...more, edits })),
      ...first(body, unclear).map(({ at, ...more }) => report('lines-unclear', at, more)),
    ];
  });
}

/** The problem for breaks of one kind; none if there are no such breaks. */
function first(body: ParsedBody, breaks: readonly SoftBreak[]) {
  const [one] = breaks;
  if (!one) return [];
  const value = shortened(one.nextLine.trim());
  return [{ at: typedPlace(body, body.originOf(one.next)), value, params: { count: breaks.length } }];
}

/** An empty line, inside the quote if both lines are in one. */
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
