/** Lines parted by breaks are paragraphs: editors press Shift+Enter, and pages of portals are made of `<br>`. */
import type { Block, Inline } from '../blocks.ts';

export function oneLineEach(block: Block): Block[] {
  if (block.kind !== 'paragraph' || !block.inlines.some(({ kind }) => kind === 'break')) return [block];
  const lines: Inline[][] = [[]];
  for (const each of block.inlines)
    if (each.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(each);
  return lines.map(trimmed).flatMap((inlines) => (inlines.length === 0 ? [] : [{ ...block, inlines }]));
}

function trimmed(line: readonly Inline[]): Inline[] {
  const [first, ...rest] = line;
  if (first?.kind !== 'text') return [...line];
  const text = first.text.trimStart();
  return text === '' ? trimmed(rest) : [{ ...first, text }, ...rest];
}
