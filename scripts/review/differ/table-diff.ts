/** Compares two versions of a table by row and cell. */
import { diffArrays } from 'diff';
import { rowText, type TableBlock, type TableCell, type TableRow } from '../blocks/block.ts';
import { align, type Comparison, type Step } from './align.ts';
import { similarity } from './similarity.ts';
import { diffText, type Run } from './text-diff.ts';

export interface CellDiff {
  kind: 'same' | 'edited' | 'out' | 'in';
  runs: readonly Run[];
  span?: TableCell['span'];
}

export interface RowDiff {
  kind: Step<TableRow>['kind'];
  heading: boolean;
  move?: number;
  cells: readonly CellDiff[];
}

export interface TableDiff {
  caption: readonly Run[];
  rows: readonly RowDiff[];
}

/** Column of the table before and after; undefined where there is none. */
type ColumnPair = readonly [before: number | undefined, after: number | undefined];

export function diffTables(before: TableBlock, after: TableBlock): TableDiff {
  const columns = columnPairs(before, after);
  const steps = align(before.rows, after.rows, comparison(columns));
  return { caption: diffText(before.caption, after.caption), rows: steps.map((step) => rowDiff(step, columns)) };
}

/** A table that was not compared, such as a new one. */
export const wholeTable = ({ caption, rows }: TableBlock, kind: 'same' | 'in' | 'out'): TableDiff => ({
  caption: caption === '' ? [] : [{ kind, text: caption }],
  rows: rows.map(({ heading, cells }) => ({ kind, heading, cells: cells.map((cell) => wholeCell(cell, kind)) })),
});

const comparison = (columns: readonly ColumnPair[]): Comparison<TableRow> => ({
  key: (row) => JSON.stringify([row.heading, row.cells]),
  similarity(before, after) {
    if (before.heading && after.heading) return 1;
    const pairs = pairsOf(before, after, columns);
    const both = pairs.filter(([one, other]) => one && other);
    const common = both.reduce((sum, [one, other]) => sum + cellSimilarity(one?.text ?? '', other?.text ?? ''), 0);
    return both.length === 0 ? 0 : common / both.length;
  },
  canMove: (row) => rowText(row).length >= 4,
});

const cellSimilarity = (before: string, after: string): number => (before === after ? 1 : similarity(before, after));

/** Columns are recognised by their headings where their number changed, and otherwise by their place. */
function columnPairs(before: TableBlock, after: TableBlock): ColumnPair[] {
  const headings = ({ rows }: TableBlock) => rows.find(({ heading }) => heading)?.cells.map(({ text }) => text) ?? [];
  const [one, other] = [headings(before), headings(after)];
  if (one.length === other.length) return one.map((_, at) => [at, at]);
  let [left, right] = [0, 0];
  return diffArrays(one, other).flatMap(({ added, removed, count }) =>
    Array.from({ length: count }, (): ColumnPair => [added ? undefined : left++, removed ? undefined : right++]),
  );
}

function pairsOf(
  before: TableRow,
  after: TableRow,
  columns: readonly ColumnPair[],
): readonly (readonly [TableCell | undefined, TableCell | undefined])[] {
  const counts = [0, 1].map((side) => columns.filter((pair) => pair[side] !== undefined).length);
  if (before.cells.length === counts[0] && after.cells.length === counts[1])
    return columns.map(([one, other]) => [
      one === undefined ? undefined : before.cells[one],
      other === undefined ? undefined : after.cells[other],
    ]);
  const length = Math.max(before.cells.length, after.cells.length);
  return Array.from({ length }, (_, at) => [before.cells[at], after.cells[at]] as const);
}

function rowDiff(step: Step<TableRow>, columns: readonly ColumnPair[]): RowDiff {
  const move = 'move' in step ? { move: step.move } : {};
  if (step.kind === 'out' || step.kind === 'moved-away')
    return { ...wholeRow(step.before, 'out'), kind: step.kind, ...move };
  if (step.kind === 'in') return wholeRow(step.after, 'in');
  const { before, after, kind } = step;
  if (kind === 'same') return wholeRow(after, 'same');
  return { kind, heading: after.heading, ...move, cells: pairsOf(before, after, columns).flatMap(cellDiff) };
}

const wholeRow = ({ heading, cells }: TableRow, kind: 'same' | 'in' | 'out'): RowDiff => ({
  kind,
  heading,
  cells: cells.map((cell) => wholeCell(cell, kind)),
});

const wholeCell = ({ text, span }: TableCell, kind: 'same' | 'in' | 'out'): CellDiff => ({
  kind,
  runs: text === '' ? [] : [{ kind, text }],
  ...(span && { span }),
});

function cellDiff([before, after]: readonly [TableCell | undefined, TableCell | undefined]): CellDiff[] {
  if (!before && !after) return [];
  if (!before) return [wholeCell(after as TableCell, 'in')];
  if (!after) return [wholeCell(before, 'out')];
  const same = JSON.stringify(before) === JSON.stringify(after);
  return [
    {
      kind: same ? 'same' : 'edited',
      runs: diffText(before.text, after.text),
      ...(after.span && { span: after.span }),
    },
  ];
}
