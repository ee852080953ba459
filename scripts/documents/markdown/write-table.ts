/** Tables: with bars where Markdown can say it, else as HTML with merged cells, as the editors' guide has it. */
import { toDecide } from '../../../schemas/placeholder.ts';
import { blockText, inlineText, type Block, type Cell, type Inline, type TableBlock } from '../blocks.ts';
import { writeInlines, type References } from './write-inlines.ts';

type WriteBlock = (block: Block, references: References) => string;

export function writeTable(table: TableBlock, references: References, writeBlock: WriteBlock): string {
  const rows = table.rows.filter((row) => row.length > 0);
  const [only] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
  // A frame around a text, not a table.
  if (only) return only.blocks.map((block) => writeBlock(block, references)).join('\n\n');
  if (rows.length === 0) return '';
  return rows.every((row) => row.every(isPlainCell)) ? barTable(rows, references) : htmlTable(table, rows, references);
}

const isPlainCell = ({ columns, rows, blocks }: Cell) =>
  columns === 1 && rows === 1 && blocks.every(({ kind }) => kind === 'paragraph' || kind === 'heading');

function barTable(rows: readonly (readonly Cell[])[], references: References): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, at) => barCell(row[at], references));
    return `| ${cells.join(' | ')} |`;
  });
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

const barCell = (cell: Cell | undefined, references: References) =>
  (cell?.blocks ?? [])
    .map((block) => ('inlines' in block ? writeInlines(block.inlines, references).replaceAll('\\\n', '<br>') : ''))
    .join('<br>');

/** What HTML in a text cannot hold is said, or moved behind the table. */
interface Moved {
  pictures: Inline[];
  notes: { key: string }[];
  links: boolean;
  nested: boolean;
}

function htmlTable(table: TableBlock, rows: readonly (readonly Cell[])[], references: References): string {
  const moved: Moved = { pictures: [], notes: [], links: false, nested: false };
  const head = Math.max(1, table.headingRows, spanOfHead(rows));
  const rowsOf = (part: readonly (readonly Cell[])[], isHead: boolean) =>
    part.map((row) => `<tr>${row.map((cell) => htmlCell(cell, isHead, moved)).join('')}</tr>`);
  const lines = [
    '<table>',
    ...(head < rows.length ? ['<thead>', ...rowsOf(rows.slice(0, head), true), '</thead>'] : []),
    '<tbody>',
    ...rowsOf(head < rows.length ? rows.slice(head) : rows, false),
    '</tbody>',
    '</table>',
  ];
  return [lines.join('\n'), ...behind(moved, references)].join('\n\n');
}

/** Cells that begin in the first row reach down so many rows. */
const spanOfHead = ([first = []]: readonly (readonly Cell[])[]) => Math.max(...first.map(({ rows }) => rows));

function htmlCell({ isHeading, columns, rows, blocks }: Cell, isHead: boolean, moved: Moved): string {
  const name = isHead || isHeading ? 'th' : 'td';
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<${name}${spans}>${blocks.map((block) => htmlBlock(block, moved)).join('<br>')}</${name}>`;
}

function htmlBlock(block: Block, moved: Moved): string {
  if (block.kind === 'paragraph' || block.kind === 'heading')
    return block.inlines
      .map((each) => htmlInline(each, moved))
      .join('')
      .trim();
  if (block.kind === 'list')
    return block.items
      .map(
        (item, index) =>
          `${block.start === null ? '· ' : `${block.start + index}. `}${item.map((each) => htmlBlock(each, moved)).join(' ')}`,
      )
      .join('<br>');
  if (block.kind === 'decision') return '';
  moved.nested = true;
  return blockText(block)
    .split('\n')
    .map((line) => escaped(line.replaceAll('\t', ' ')))
    .join('<br>');
}

function htmlInline(each: Inline, moved: Moved): string {
  switch (each.kind) {
    case 'text':
      return escaped(each.text);
    case 'break':
      return '<br>';
    case 'picture':
      moved.pictures.push(each);
      return '';
    case 'footnote':
      moved.notes.push({ key: each.key });
      return `<sup>注${moved.notes.length}</sup>`;
    case 'link': {
      moved.links = true;
      const text = inlineText(each.inlines).trim();
      return escaped(text === each.url || text === '' ? each.url : `${text}（${each.url}）`);
    }
    default:
      return `<${each.kind}>${each.inlines.map((inner) => htmlInline(inner, moved)).join('')}</${each.kind}>`;
  }
}

function behind({ pictures, notes, links, nested }: Moved, references: References): string[] {
  return [
    ...pictures.map((picture) => writeInlines([picture], references)),
    ...notes.map((note, index) => `注${index + 1}：${writeInlines([{ kind: 'footnote', ...note }], references)}`),
    ...(pictures.length > 0 ? [toDecide('上面表格单元格里的图片移到了表格后面')] : []),
    ...(links ? [toDecide('上面表格里的链接写成了网址，合并单元格的表格里不能放链接')] : []),
    ...(nested ? [toDecide('上面的表格里还有表格，里面的一层只留了文字，请改成几个表格')] : []),
  ];
}

/** Characters that Markdown reads even inside HTML are written as HTML does. */
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s*\n\s*/g, ' ');
