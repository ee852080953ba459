/** Lists the fields of a schema for people: reference docs, `lantai explain --types`. */
import type { z } from 'astro/zod';
import {
  ADDRESS_PROBLEM,
  DATE_PROBLEM,
  FILE_NAME_PROBLEM,
  HOST_NAME_PROBLEM,
  ID_PROBLEM,
  TIME_PROBLEM,
} from '../../../schemas/atoms.ts';
import { definitionOf, metaOf, unwrap } from './schema-walk.ts';

/** Kind of value that a field accepts, see {@link SORTS}. */
export type FieldSort = keyof typeof SORTS;

export interface FieldRow {
  /** Keys joined by dots; `[]` is an item of a list, `*` any key of a record. */
  path: string;
  label: string;
  help: string;
  example: string;
  /** True when the field must be written. */
  required: boolean;
  /** Default value as it would be typed; empty when there is none. */
  fallback: string;
  /** Kind of value that is accepted. */
  sort: FieldSort;
  /** Allowed values; empty where any text is accepted. */
  allowed: readonly string[];
  /** `sort` or `allowed` in words. */
  kind: string;
  clauses: readonly string[];
  /** Why the field exists although nothing reads it; empty where something does. */
  recordOnly: string;
}

/** Name of each kind of value for editors. */
const SORTS = {
  text: '文字',
  date: '日期',
  time: '时间',
  file: '文件名',
  id: '信息标识',
  address: '网址',
  host: '域名',
  number: '数字',
  boolean: 'true 或 false',
  choice: '选项',
  group: '一组字段',
  list: '列表',
  either: '几种写法',
} as const;

/** Kinds that follow from the refinements of a text. */
const TEXT_SORTS: Readonly<Record<string, FieldSort>> = {
  [DATE_PROBLEM]: 'date',
  [TIME_PROBLEM]: 'time',
  [FILE_NAME_PROBLEM]: 'file',
  [ID_PROBLEM]: 'id',
  [ADDRESS_PROBLEM]: 'address',
  [HOST_NAME_PROBLEM]: 'host',
};
const SCHEMA_SORTS: Readonly<Record<string, FieldSort>> = {
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'group',
  record: 'group',
  enum: 'choice',
  literal: 'choice',
  union: 'either',
};

/** Fields in the order of the schema, those of nested objects directly below their parent. */
export function listFields(schema: z.ZodType, prefix = ''): FieldRow[] {
  const core = unwrap(schema);
  const definition = definitionOf(core);
  if (definition.options && definition.discriminator)
    return definition.options.flatMap((option) => listFields(option, prefix));
  return Object.entries(definition.shape ?? {}).flatMap(([key, child]) => rowsOf(`${prefix}${key}`, child));
}

function rowsOf(path: string, schema: z.ZodType): FieldRow[] {
  const meta = metaOf(schema);
  const core = unwrap(schema);
  const { element, valueType } = definitionOf(core);
  const row: FieldRow = {
    path,
    label: meta?.label ?? '',
    help: meta?.help ?? '',
    example: meta?.example ?? '',
    ...presence(schema),
    sort: sortOf(schema),
    allowed: allowedIn(schema),
    kind: kindOf(schema),
    clauses: meta?.clauses ?? [],
    recordOnly: meta?.recordOnly ?? '',
  };
  // Columns contain columns: the fields are listed once.
  if (isLazy(schema) || (element && isLazy(element))) return [row];
  return [row, ...fieldsBelow(path, core, element, valueType)];
}

function fieldsBelow(path: string, core: z.ZodType, element?: z.ZodType, valueType?: z.ZodType): FieldRow[] {
  if (element) return listFields(element, `${path}[].`);
  return valueType ? listFields(valueType, `${path}.*.`) : listFields(core, `${path}.`);
}

/** Recursive schemas are lazy. */
function isLazy(schema: z.ZodType): boolean {
  const { type, innerType } = definitionOf(schema);
  return type === 'lazy' || (innerType !== undefined && isLazy(innerType));
}

function presence(schema: z.ZodType): Pick<FieldRow, 'required' | 'fallback'> {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
      return { required: false, fallback: '' };
    case 'default':
    case 'prefault':
      return { required: false, fallback: typed(definition.defaultValue) };
    case 'pipe':
      return definition.in ? presence(definition.in) : { required: true, fallback: '' };
    default:
      return { required: true, fallback: '' };
  }
}

function typed(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.join(', ')}]`;
  return typeof value === 'object' ? '' : String(value);
}

function sortOf(schema: z.ZodType): FieldSort {
  return problemsOf(schema)[0] ?? SCHEMA_SORTS[definitionOf(unwrap(schema)).type] ?? 'text';
}

/** Kinds given by the refinements of a text, at any level of its wrappers. */
function problemsOf(schema: z.ZodType): FieldSort[] {
  const { checks = [], innerType, in: before, out } = definitionOf(schema);
  const own = checks.flatMap(({ _zod: { def } }) => TEXT_SORTS[String(def.error?.({}))] ?? []);
  return [...own, ...[innerType, before, out].flatMap((inner) => (inner ? problemsOf(inner) : []))];
}

function allowedIn(schema: z.ZodType): readonly string[] {
  const { entries, values } = definitionOf(unwrap(schema));
  return entries ? Object.values(entries) : (values ?? []).map(String);
}

function kindOf(schema: z.ZodType): string {
  const allowed = allowedIn(schema);
  if (allowed.length > 0) return allowed.join('、');
  const sort = sortOf(schema);
  const { element, options } = definitionOf(unwrap(schema));
  if (sort === 'either' && options) return options.map(kindOf).join('，或者');
  if (sort !== 'list' || !element) return SORTS[sort];
  return sortOf(element) === 'group' ? '列表，每项一组字段' : `列表（${kindOf(element)}）`;
}
