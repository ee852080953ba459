/** Columns of the tables that can be imported. The reader, the error messages and the reference page all read them. */
import { parse } from 'yaml';
import { listFields } from '../../src/lib/content/schema-fields.ts';
import { types, type TypeName } from '../../schemas/index.ts';

/** The kind of value in the cells of a column. */
export type CellKind =
  /** Several lines. */
  | 'text'
  /** One line. */
  | 'line'
  /** A day, with the time if it is known. */
  | 'moment'
  /** A day. */
  | 'day'
  | 'integer'
  | 'boolean'
  /** One item on each line of the cell. */
  | 'list'
  /** A word out of a table of English key → Chinese word; both may be written. */
  | { choice: Readonly<Record<string, string>> }
  /** Several such words. */
  | { choices: Readonly<Record<string, string>> }
  /** One group on each line of the cell, its fields in this order between vertical bars. */
  | { groups: readonly string[] };

export interface ImportColumn {
  /** English heading, and the key of the value in the importer. */
  key: string;
  /** Chinese heading. */
  label: string;
  /** Other headings that platforms export. */
  names?: readonly string[];
  kind: CellKind;
  required: boolean;
  /** What to write, one sentence. */
  help: string;
  example: string;
  /** Path of the target field, joined by dots, if it differs from the key. */
  fills?: string;
  /** Used to find personal data in the text, never stored. */
  discarded?: boolean;
}

/** A column that fills a field of a type, with the label and help of the field. */
export function fieldColumn(
  type: TypeName,
  key: string,
  kind: CellKind,
  more: Partial<Omit<ImportColumn, 'kind'>> = {},
): ImportColumn {
  const field = listFields(types[type].schema).find(({ path }) => path === key);
  if (!field) throw new Error(`The type ${type} has no field ${key}`);
  const { label, help, example, required } = field;
  return {
    key: more.key ?? key,
    label,
    kind,
    required,
    help,
    example: cellExample(example, kind),
    fills: key,
    ...more,
  };
}

/** The example of a field is YAML: of a list, a cell holds the words alone, or the first item as one of its lines. */
function cellExample(example: string, kind: CellKind): string {
  const items: unknown = example.startsWith('[') ? parse(example) : example;
  if (!Array.isArray(items)) return example;
  return kind === 'list' ? String(items[0]) : items.join('、');
}

/** Headings are the same whatever their case, spaces, brackets and stars. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(/\(.*?\)|\[.*?\]|[\s_*＊:：-]/g, '')
    .toLowerCase();

const namesOf = ({ key, label, names = [] }: ImportColumn) => [key, label, ...names].map(plainHeading);

/** True if the text is a heading of one of the columns. */
export function headingTest(columns: readonly ImportColumn[]): (text: string) => boolean {
  const names = new Set(columns.flatMap(namesOf));
  return (text) => names.has(plainHeading(text));
}

export interface MatchedHeadings {
  /** Index of the column in the table by key. */
  places: ReadonlyMap<string, number>;
  /** Headings that belong to no column. */
  unknown: readonly string[];
  /** Required columns the table does not have. */
  missing: readonly ImportColumn[];
  /** Headings of a column that already has another heading. */
  repeated: readonly string[];
}

export function matchHeadings(headings: readonly string[], columns: readonly ImportColumn[]): MatchedHeadings {
  const keyOf = new Map(columns.flatMap((column) => namesOf(column).map((name) => [name, column.key])));
  const places = new Map<string, number>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  headings.forEach((heading, at) => {
    if (heading === '') return;
    const key = keyOf.get(plainHeading(heading));
    if (key === undefined) unknown.push(heading);
    else if (places.has(key)) repeated.push(heading);
    else places.set(key, at);
  });
  return { places, unknown, repeated, missing: columns.filter(({ key, required }) => required && !places.has(key)) };
}
