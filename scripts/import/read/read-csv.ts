import { parseCsv, withoutGuard } from '../../../src/lib/data/csv.ts';
import { tableOf, TableError, textCell, type Cell, type Table, type TableRow } from '../table.ts';
import { decodeTable } from './decode.ts';

/** Separators of columns, the likeliest first. */
const SEPARATORS = [',', '\t', ';'] as const;
/** `="00318"`: a formula that keeps a number as text. */
const FORCED_TEXT = /^="((?:[^"]|"")*)"$/;

/**
 * A CSV table in UTF-8, GB 18030 or UTF-16; its separator is the one that the first line declares, or the most frequent
 * one.
 */
export function readCsv(bytes: Uint8Array, isHeading: (text: string) => boolean): Table {
  const text = decodeTable(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (/^\s*<(?:!doctype|html|\?xml|table|meta|head)/i.test(text))
    throw new TableError('这是网页或 XML 文件，只是名字像表格。请用表格软件打开，另存为 .xlsx 再导入。');
  const [hint, declared] = /^sep=(.)\n/i.exec(text) ?? [''];
  const { rows, records, unclosed, misquoted } = parseCsv(text.slice(hint.length), declared ?? separatorOf(text));
  const skipped = hint === '' ? 0 : 1;
  if (unclosed)
    throw new TableError(
      `第${unclosed.line + skipped}行第${unclosed.column}列的引号没有结束，后面的行都读不出来。请改正，或者另存为 .xlsx 再导入。`,
    );
  const brokenRows = new Set(misquoted.map(({ line }) => line));
  const grid = rows.map((cells, at): TableRow => ({
    number: (records[at] ?? 0) + skipped,
    cells: cells.map((cell) => readCell(cell.text)),
    ...(cells.some(({ line }) => brokenRows.has(line))
      ? { problem: { wrong: '引号不成对，分不清各列', fix: '文字里的引号要写成两个，或者另存为 .xlsx 再导入' } }
      : {}),
  }));
  const table = tableOf(grid, isHeading);
  return { ...table, rows: table.rows.map((row) => surplus(row, table.headings.length)) };
}

function separatorOf(text: string): string {
  const [firstLine = ''] = text.trimStart().split('\n', 1);
  const held = (separator: string) => firstLine.split(separator).length;
  return SEPARATORS.reduce<string>((best, each) => (held(each) > held(best) ? each : best), SEPARATORS[0]);
}

function readCell(text: string): Cell | null {
  const forced = FORCED_TEXT.exec(text)?.[1];
  return textCell(forced === undefined ? withoutGuard(text) : forced.replaceAll('""', '"'));
}

/** More cells than headings: a separator is part of a text, and the cells after it are in the wrong column. */
function surplus(row: TableRow, width: number): TableRow {
  const found = row.cells.slice(width).filter((cell) => cell !== null).length;
  if (found === 0 || row.problem) return row;
  return {
    ...row,
    problem: {
      wrong: `比列名多出${found}格，各列可能错位`,
      fix: '有逗号的文字要放在英文双引号里，或者另存为 .xlsx 再导入',
    },
  };
}
