/**
 * From a table to entry files: every row becomes a new file, updates its existing one, or is rejected with the reason.
 */
import { types } from '../../schemas/index.ts';
import { splitSource } from '../../src/lib/content/front-matter.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { entryText } from '../lib/entry-text.ts';
import { matchHeadings, type MatchedHeadings } from './column.ts';
import type { DraftEntry, EntryImport, ImportTarget } from './entry-import.ts';
import { numberSlug } from './entry-number.ts';
import { hasLostDigits, LOST_DIGITS } from './lost.ts';
import { columnName, rowSchemaProblems, type RowProblem } from './row-problem.ts';
import { readRow } from './read-row.ts';
import type { Table } from './table.ts';

export interface ImportedFile {
  /** Path from the root. */
  path: string;
  text: string;
  row: number;
}

export interface ImportPlan {
  files: ImportedFile[];
  /** In the order of the rows. */
  problems: RowProblem[];
  masked: { row: number; column: string; counts: DraftEntry['masked'][number]['counts'] }[];
  headings: MatchedHeadings;
}

/** An existing entry: its file, and its front matter as typed. */
interface Existing {
  path: string;
  data: Readonly<Record<string, unknown>>;
}

/** Reads all rows; nothing is written. */
export function planImport(table: Table, importer: EntryImport, target: ImportTarget, fleet: LoadedFleet): ImportPlan {
  const headings = matchHeadings(table.headings, importer.columns);
  const plan: ImportPlan = { files: [], problems: [], masked: [], headings };
  if (headings.missing.length > 0 || headings.repeated.length > 0) return plan;
  const existing = existingEntries(fleet);
  const paths = new Set(fleet.files.entries.map(({ path }) => path));
  const rowOf = new Map<string, number>();
  const numberAt = headings.places.get(importer.columns[0]?.key ?? '') ?? 0;
  const isLost = hasLostDigits(table.rows.map(({ cells }) => cells[numberAt]?.text ?? ''));
  for (const row of table.rows) {
    const values = readRow(row, importer.columns, headings.places);
    if ('problems' in values) {
      plan.problems.push(...values.problems);
      continue;
    }
    const drafted = importer.draft(values.values, target);
    const id = `${target.site.id}-${numberSlug(drafted.number)}`;
    const path = `content/${target.site.id}/${target.column.path}/${fileName(drafted, importer)}`;
    const known = existing.get(id);
    const number = importer.columns[0]?.label ?? '';
    const refuse = (wrong: string, fix: string) =>
      plan.problems.push({ row: row.number, column: number, value: drafted.number, wrong, fix });
    const before = rowOf.get(id);
    if (before !== undefined) {
      refuse(`与第${before}行重复`, '每个编号只写一行');
      continue;
    }
    if (isLost(drafted.number)) {
      refuse(LOST_DIGITS.wrong, LOST_DIGITS.fix);
      continue;
    }
    rowOf.set(id, row.number);
    const other = known && known.path === path ? differences(known.data, drafted, importer) : undefined;
    if (other !== undefined) {
      refuse(`这个编号已经是另一条：${other}`, `核对编号；确是同一条的，先移走 ${path} 再导入`);
      continue;
    }
    if (known ? known.path !== path : paths.has(path)) {
      refuse(`已经在 ${known?.path ?? path}`, '换一个编号，或者先移走那个文件');
      continue;
    }
    const { text, problems } = finish(drafted, id, known, importer, target, row.number);
    plan.problems.push(...problems);
    if (problems.length > 0) continue;
    plan.files.push({ path, text, row: row.number });
    plan.masked.push(...drafted.masked.map((each) => ({ row: row.number, ...each })));
  }
  return plan;
}

/** Of types whose files are named after their day, the day comes first. */
function fileName({ number, data }: DraftEntry, { type }: EntryImport): string {
  const day = types[type].dated ? `${String(data['publishedAt'] ?? '').slice(0, 10)}-` : '';
  return `${day}${numberSlug(number)}.md`;
}

/** The file of a draft, and its problems with the schema and the rules of its type. */
function finish(
  { data, body }: DraftEntry,
  id: string,
  known: Existing | undefined,
  { type, columns, validate }: EntryImport,
  { column, site }: ImportTarget,
  row: number,
): { text: string; problems: RowProblem[] } {
  const several = column.record.types.length > 1;
  const matter = {
    id,
    ...(several ? { type } : {}),
    ...data,
    ...(typeof known?.data['editor'] === 'string' ? { editor: known.data['editor'] } : {}),
  };
  const text = entryText(matter, body);
  const { id: _, type: __, ...rest } = matter as Record<string, unknown>;
  const parsed = types[type].schema.safeParse({ id, ...rest });
  if (!parsed.success)
    return { text, problems: rowSchemaProblems(type, splitSource(text), parsed.error.issues, row, columns) };
  return { text, problems: validate(parsed.data, body, row, site.record) };
}

/**
 * Evidence that the entry with the number is a different one: its number only looks like this one, or none of its
 * identifying fields is the same. A damaged number must not overwrite another entry.
 */
function differences(
  before: Existing['data'],
  { number, data }: DraftEntry,
  { numberField, knownBy, columns }: EntryImport,
): string | undefined {
  const kept = String(before[numberField] ?? number);
  if (kept !== number) return `编号是“${kept}”`;
  const changed = knownBy.filter((key) => before[key] !== undefined && before[key] !== data[key]);
  return knownBy.length > 0 && changed.length === knownBy.length
    ? changed.map((key) => `${columnName(key, columns)}“${beginning(String(before[key]))}”`).join('，')
    : undefined;
}

const beginning = (text: string) => ([...text].length > 20 ? `${[...text].slice(0, 20).join('')}…` : text);

function existingEntries({ parsed }: LoadedFleet): Map<string, Existing> {
  const found = new Map<string, Existing>();
  for (const { file, source } of parsed.entries) {
    const data = (source?.data ?? {}) as Record<string, unknown>;
    if (typeof data['id'] === 'string') found.set(data['id'], { path: file, data });
  }
  return found;
}
