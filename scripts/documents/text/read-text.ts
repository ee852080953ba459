/** Reads plain text: a paragraph a line, as text is pasted from elsewhere, or paragraphs with empty lines between. */
import { withoutMarks } from '../marks.ts';
import { paragraphOf, type Block, type Cell, type Inline, type ReadDocument } from '../blocks.ts';
import { beginsParagraph, endsSentence, isDate, isSignature, widthOf } from '../../../src/lib/text/official-lines.ts';

export function readText(text: string): ReadDocument {
  const lines = withoutMarks(text).split('\n');
  const wrapped = wrapWidth(lines);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const table = tableAt(lines, at);
    if (table) {
      blocks.push(table.block);
      at += table.length - 1;
      continue;
    }
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    let whole = line.trim();
    while (wrapped !== null && continues(lines[at] ?? '', lines[at + 1] ?? '', wrapped)) {
      at += 1;
      whole = joined(whole, (lines[at] ?? '').trim());
    }
    blocks.push(lineBlock(line, whole));
  }
  return {
    blocks,
    pictures: [],
    footnotes: new Map(),
    described: {},
    notes: wrapped === null ? [] : [`这个文件每行约 ${wrapped} 个字符就换行，已经把折断的行接成整段。请核对分段。`],
    everything: text,
  };
}

/** Spaces that set a line far to the right or in the middle, in columns. */
const FAR = 12;

function lineBlock(line: string, whole: string): Block {
  const indent = widthOf(/^[\s\u3000]*/.exec(line)?.[0].replaceAll('\t', '    ') ?? '');
  const block = paragraphOf(whole.replace(/[ \t\u3000]{2,}/g, ' '));
  // Where both are possible the words decide: nobody centres a date.
  if (indent < FAR) return block;
  return { ...block, align: isDate(whole) || isSignature(whole) ? 'right' : 'center' };
}

/** Most lines of a wrapped text end within so many columns of its width. */
const RAGGED = 4;
const ENOUGH_LINES = 3;
const NARROWEST = 40;
const WIDEST = 120;

/** Columns after which a program has wrapped the lines; null if the lines are paragraphs. */
function wrapWidth(lines: readonly string[]): number | null {
  const widths = lines.map((line) => widthOf(line.trimEnd()));
  const width = Math.max(0, ...widths);
  if (width < NARROWEST || width > WIDEST) return null;
  const full = lines.filter((line, at) => (widths[at] ?? 0) >= width - RAGGED && !endsSentence(line.trim()));
  return full.length >= ENOUGH_LINES ? width : null;
}

/** True for a line that a program has cut off at its width. */
function continues(line: string, next: string, width: number): boolean {
  if (widthOf(line.trimEnd()) < width - RAGGED || next.trim() === '') return false;
  return !/^[ \t\u3000]{2,}|^\u3000/.test(next) && !(beginsParagraph(next.trim()) && endsSentence(line.trim()));
}

/** Words of other scripts are parted by a space, characters are not. */
const joined = (before: string, after: string) =>
  /[\w,.]$/.test(before) && /^\w/.test(after) ? `${before} ${after}` : before + after;

/** Lines with the same number of tabs, as cells are copied from a spreadsheet. */
function tableAt(lines: readonly string[], at: number): { block: Block; length: number } | null {
  const tabs = (line: string | undefined) => (line?.trim() ?? '').split('\t').length;
  const columns = tabs(lines[at]);
  let end = at + 1;
  while (columns > 1 && end < lines.length && tabs(lines[end]) === columns) end += 1;
  if (columns < 2 || end - at < 2) return null;
  const rows = lines.slice(at, end).map((line) =>
    line
      .trim()
      .split('\t')
      .map((text): Cell => {
        const inlines: Inline[] = [{ kind: 'text', text: text.trim() }];
        const blocks: Block[] = text.trim() === '' ? [] : [{ kind: 'paragraph', inlines }];
        return { isHeading: false, columns: 1, rows: 1, blocks };
      }),
  );
  return { block: { kind: 'table', rows, headingRows: 0 }, length: end - at };
}
