/** Schemas inside schemas. */
import type { z } from 'astro/zod';

/** What a schema may hold others in. */
interface Definition {
  shape?: Readonly<Record<string, z.ZodType>>;
  options?: readonly z.ZodType[];
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  getter?: () => z.ZodType;
}
const definitionOf = (schema: z.ZodType) => (schema as unknown as { def: Definition }).def;

/** All schemas that the given ones are made of, themselves among them. */
export function reachableFrom(roots: readonly z.ZodType[]): ReadonlySet<z.ZodType> {
  const found = new Set(roots);
  for (const schema of found) {
    const { shape, options, element, valueType, innerType, in: before, out, getter } = definitionOf(schema);
    const below = [
      ...Object.values(shape ?? {}),
      ...(options ?? []),
      element,
      valueType,
      innerType,
      before,
      out,
      getter?.(),
    ];
    for (const each of below) if (each) found.add(each);
  }
  return found;
}

/** True where the schema is among the known ones, or is put together of fields that are. */
export function isMadeOf(schema: z.ZodType, known: ReadonlySet<z.ZodType>): boolean {
  const fields = Object.values(definitionOf(schema).shape ?? {});
  return known.has(schema) || (fields.length > 0 && fields.every((field) => known.has(field)));
}

export const isSchema = (value: unknown): value is z.ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;
