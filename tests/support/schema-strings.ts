/** Every place of a schema where a text may be written, wherever it is in lists, groups and variants. */
import type { z } from 'astro/zod';
import type { FieldMeta } from '../../schemas/atoms.ts';
import { definitionOf } from '../../src/lib/content/schema-walk.ts';

export interface StringField {
  /** Keys joined by dots; `[]` marks an item of a list. */
  path: string;
  label: string;
  /** True when the schema of this place takes the value. */
  accepts: (value: unknown) => boolean;
}

const labelOf = (schema: z.ZodType, above: string) =>
  (schema as { meta?: () => FieldMeta | undefined }).meta?.()?.label ?? above;

/** Schemas that hold themselves are walked once. */
export function listStrings(schema: z.ZodType, path = '', label = '', seen = new Set<unknown>()): StringField[] {
  const own = labelOf(schema, label);
  const { type, innerType, in: before, getter, shape, element, valueType, options } = definitionOf(schema);
  if (seen.has(schema)) return [];
  const inner = (next: z.ZodType, at: string) => listStrings(next, at, own, new Set([...seen, schema]));
  if (innerType) return inner(innerType, path);
  if (before)
    return inner(before, path).map((each) => ({ ...each, accepts: (value) => schema.safeParse(value).success }));
  if (getter) return inner(getter(), path);
  if (shape) return Object.entries(shape).flatMap(([key, child]) => inner(child, path === '' ? key : `${path}.${key}`));
  if (element) return inner(element, `${path}[]`);
  if (valueType) return inner(valueType, `${path}{}`);
  if (options) return options.flatMap((option) => inner(option, path));
  return type === 'string' ? [{ path, label: own, accepts: (value) => schema.safeParse(value).success }] : [];
}
