/** A line of a page as a paragraph, with what the editor must decide about it behind it. */
import type { Block, Inline, Paragraph } from '../blocks.ts';
import { splitAtMarks } from '../marks.ts';

/** A line of text as a paragraph, with what the editor must decide after it; nothing for a line of spaces. */
export function paragraphs(line: readonly Inline[], align?: Paragraph['align']): Block[] {
  const decisions: Block[] = [];
  const inlines = withoutEdges(splitMarks(line, decisions));
  const isEmpty = inlines.every((each) => each.kind === 'text' && each.text.trim() === '');
  return [...(isEmpty ? [] : [{ kind: 'paragraph' as const, inlines, ...(align && { align }) }]), ...decisions];
}

function splitMarks(line: readonly Inline[], decisions: Block[]): Inline[] {
  return line.flatMap((each): Inline[] => {
    if (each.kind !== 'text')
      return 'inlines' in each ? [{ ...each, inlines: splitMarks(each.inlines, decisions) }] : [each];
    const pieces = splitAtMarks(each.text);
    pieces.forEach((words, index) => {
      if (index % 2 === 1) decisions.push({ kind: 'decision', words });
    });
    return pieces.filter((_, index) => index % 2 === 0).map((text) => ({ kind: 'text', text }));
  });
}

/** Without spaces, and breaks, at both ends: alignment is not made of spaces. */
function withoutEdges(line: Inline[]): Inline[] {
  const isSpace = (each: Inline | undefined) =>
    each?.kind === 'break' || (each?.kind === 'text' && each.text.trim() === '');
  const inlines = [...line];
  while (isSpace(inlines[0])) inlines.shift();
  while (isSpace(inlines.at(-1))) inlines.pop();
  const [first, last] = [inlines[0], inlines.at(-1)];
  if (first?.kind === 'text') inlines[0] = { ...first, text: first.text.trimStart() };
  const end = inlines.at(-1);
  if (last?.kind === 'text' && end?.kind === 'text') inlines[inlines.length - 1] = { ...end, text: end.text.trimEnd() };
  return inlines;
}
