/** What an importer of entries is: its columns, and how the values of a row become an entry. */
import type { TypeName } from '../../schemas/index.ts';
import type { Column } from '../../src/lib/model/column.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { Masked } from '../../src/lib/privacy/mask.ts';
import type { ImportColumn } from './column.ts';
import type { RowProblem } from './row-problem.ts';

/** Values of a row by the key of their column; empty cells are left out. */
export type RowValues = Readonly<Record<string, unknown>>;

export interface ImportTarget {
  site: Site;
  column: Column;
  /** 责任编辑 of entries that are new. */
  editor: string;
}

export interface DraftEntry {
  /** Number of the item in the source; the file name and the id are derived from it. */
  number: string;
  /** Front matter as typed, without `id`. */
  data: Record<string, unknown>;
  /** Markdown. */
  body: string;
  /** Kinds of hidden personal data, by the heading of the column. */
  masked: readonly { column: string; counts: Masked['counts'] }[];
}

export interface EntryImport {
  /** What the rows are, for the help and the reference. */
  label: string;
  type: TypeName;
  /** Field that holds the number. */
  numberField: string;
  /** Identifying fields: at least one is unchanged if it is the same entry; empty if all may change. */
  knownBy: readonly string[];
  columns: readonly ImportColumn[];
  draft(values: RowValues, target: ImportTarget): DraftEntry;
  /**
   * Problems with the rules of the type in an entry that is valid by its schema.
   *
   * @param data front matter after parsing.
   */
  validate(data: unknown, body: string, row: number, site: Site['record']): RowProblem[];
}

/** Fields every entry has, from the site and the column it goes to. */
export function commonData(
  { site, column, editor }: ImportTarget,
  publishedAt: string,
  provider = column.record.ownerUnit,
) {
  return {
    publishedAt,
    source: { name: site.record.unit, kind: '信息报送' },
    provider,
    publisher: site.record.unit,
    editor,
  };
}

/** The object without undefined values. */
export const omitEmpty = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
