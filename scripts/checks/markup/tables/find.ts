/** Lines that look like a table and are not parsed as one, and surplus cells. */
import type { Nodes, Table, TableRow } from 'mdast';
import type { Problem, TextEdit } from '../../../../src/lib/model/problem.ts';
import { rangeOf, walkTree } from '../../../../src/lib/markdown/parse-markdown.ts';
import { type ParsedBody, placeOf, visibleText } from '../parse-body.ts';
import { atOffset, insertAt, lineAt, replaceRange } from '../source-edit.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const tables = defineSubject({ rules, find: findTables });

function findTables({ body }: BodyInput): Problem[] {
  return body.nodes.flatMap((node): Problem[] => {
    if (node.type === 'table')
      return [...findSize(body, node), ...node.children.flatMap((row, index) => findRow(body, node, row, index))];
    return node.type === 'paragraph' ? findColumns(body, node) : [];
  });
}

/** Most cells of a table; a line of a few characters can produce a thousand of them. */
const MAX_CELLS = 100_000;

function findSize(body: ParsedBody, table: Table): Problem[] {
  const cells = table.children.length * (table.children[0]?.children.length ?? 0);
  if (cells <= MAX_CELLS) return [];
  return [report('table-size', placeOf(body, table), { value: String(cells), params: { limit: MAX_CELLS } })];
}

/** Cells beyond those of the first row are dropped; a line without `|` is a row of one cell. */
function findRow(body: ParsedBody, table: Table, row: TableRow, index: number): Problem[] {
  const columns = table.children[0]?.children.length ?? 0;
  const cells = row.children.length;
  const { start, end } = rangeOf(row);
  // A line without `|` below a table is meant as the next paragraph.
  const loose = index > 0 && columns > 1 && !body.text.slice(start, end).includes('|');
  const lost = row.children.slice(columns).some((cell) => visibleText(cell).trim() !== '');
  if (!loose && !lost) return [];
  const params = { cells, columns };
  const edits = loose ? { edits: [insertAt(body, start, '\n')] } : {};
  return [report('table-cells', atOffset(body, start), { value: lineAt(body.text, start), params, ...edits })];
}

/** Separator of the columns of lines that were meant as a table. */
const SEPARATORS: readonly RegExp[] = [/(?<!\\)\|/g, /｜/g, /\t+/g];

/** Lines of a paragraph that have the same number of `|` or tabs. */
function findColumns(body: ParsedBody, paragraph: Nodes): Problem[] {
  if ([...walkTree(paragraph)].some(({ type }) => type === 'inlineCode' || type === 'html')) return [];
  const { start, end } = rangeOf(paragraph);
  const lines = body.text.slice(start, end).split('\n');
  for (const separator of SEPARATORS) {
    const runs = lines.map((line) => line.trim().match(separator)?.length ?? 0);
    const first = runs.findIndex((count, index) => count > 0 && (runs[index + 1] ?? 0) > 0);
    if (first < 0) continue;
    const after = runs.findIndex((count, index) => index > first && count === 0);
    const rows = lines.slice(first, after < 0 ? undefined : after);
    const at = start + lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
    const edits = tableEdits(body, rows, at, separator);
    return [
      report('table-literal', atOffset(body, at), {
        value: lineAt(body.text, at),
        params: { rows: rows.length },
        ...edits,
      }),
    ];
  }
  return [];
}

/** Adds `|` and the delimiter row, if every line has as many cells as the first. */
function tableEdits(body: ParsedBody, rows: readonly string[], at: number, separator: RegExp): { edits?: TextEdit[] } {
  const cells = rows.map((row) =>
    row
      .trim()
      .replace(separator, '\u0000')
      .replace(/^\u0000|\u0000$/g, '')
      .split('\u0000')
      .map((cell) => cell.trim()),
  );
  const columns = cells[0]?.length ?? 0;
  if (columns < 2 || cells.some((row) => row.length !== columns || row.some((cell) => /(?<!\\)\|/.test(cell))))
    return {};
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const [head = [], ...rest] = cells;
  const table = [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
  const length = rows.join('\n').length;
  const before = body.text.slice(0, at).endsWith('\n\n') || at === 0 ? '' : '\n';
  const follows = body.text.slice(at + length);
  const after = /^\n(?!\s*(?:\n|$))/.test(follows) ? '\n' : '';
  return { edits: [replaceRange(body, at, at + length, before + table + after)] };
}
