/** Lists the fields of a schema for people: reference docs, `lantai explain --types`. */
import type { z } from 'astro/zod';
import type { FieldMeta } from '../../../schemas/atoms.ts';
import { unwrap } from './schema-walk.ts';

export interface FieldRow {
  /** Keys joined by dots; `[]` marks an item of a list. */
  path: string;
  label: string;
  help: string;
  example: string;
  /** True when the field must be written. */
  required: boolean;
  /** Value that holds when nothing is written, as it would be typed; empty when there is none. */
  fallback: string;
  /** What may be written, in a word or as the list of allowed words. */
  kind: string;
  clauses: readonly string[];
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  entries?: Record<string, string>;
  values?: readonly unknown[];
  defaultValue?: unknown;
  options?: readonly z.ZodType[];
  discriminator?: string;
}
const definitionOf = (schema: z.ZodType) => (schema as unknown as { def: Definition }).def;

/** Word for each schema type an editor may meet. */
const KINDS: Record<string, string> = {
  string: '文字', number: '数字', int: '整数', boolean: 'true 或 false', array: '列表', object: '一组字段', record: '一组字段',
};

/** Fields in the order of the schema, those of nested objects directly below their parent. */
export function listFields(schema: z.ZodType, prefix = ''): FieldRow[] {
  const core = unwrap(schema);
  const definition = definitionOf(core);
  if (definition.options && definition.discriminator) return definition.options.flatMap((option) => listFields(option, prefix));
  return Object.entries(definition.shape ?? {}).flatMap(([key, child]) => rowsOf(`${prefix}${key}`, child));
}

function rowsOf(path: string, schema: z.ZodType): FieldRow[] {
  const meta = metaOf(schema);
  const core = unwrap(schema);
  const element = definitionOf(core).element;
  const row: FieldRow = {
    path, label: meta?.label ?? '', help: meta?.help ?? '', example: meta?.example ?? '', ...presence(schema), kind: kindOf(core), clauses: meta?.clauses ?? [],
  };
  // A column holds columns: the tree is described once.
  if (isLazy(schema) || (element && isLazy(element))) return [row];
  const below = element ? listFields(element, `${path}[].`) : listFields(core, `${path}.`);
  return [row, ...below];
}

/** Schemas are lazy where they hold themselves. */
function isLazy(schema: z.ZodType): boolean {
  const { type, innerType } = definitionOf(schema);
  return type === 'lazy' || (innerType !== undefined && isLazy(innerType));
}

function metaOf(schema: z.ZodType): FieldMeta | undefined {
  const own = (schema as { meta?: () => FieldMeta | undefined }).meta?.();
  if (own?.label) return own;
  const inner = definitionOf(schema).innerType;
  return inner && metaOf(inner);
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

function kindOf(core: z.ZodType): string {
  const definition = definitionOf(core);
  if (definition.entries) return Object.values(definition.entries).join('、');
  if (definition.values) return definition.values.map(String).join('、');
  if (definition.element) {
    const item = kindOf(unwrap(definition.element));
    return item === KINDS['object'] ? '列表,每项一组字段' : `列表(${item})`;
  }
  return KINDS[definition.type] ?? '文字';
}
