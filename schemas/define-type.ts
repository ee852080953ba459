import type { z } from 'astro/zod';
import type { FieldRoles } from './field-roles.ts';

/** One content type (内容类型): schema, file names and the front matter that `lantai new` writes. */
export interface TypeDefinition<N extends string = string, S extends z.ZodType = z.ZodType> {
  name: N;
  /** Chinese name shown to editors and visitors. */
  label: string;
  /** True when the file name starts with the day: `YYYY-MM-DD-slug.md`. */
  dated: boolean;
  /** True when entries carry an index number (索引号). */
  indexed: boolean;
  schema: S;
  roles: FieldRoles<z.output<S>>;
  /**
   * Type-specific front matter `lantai new` writes; `{today}`, `{now}` (with the time), `{monthLater}` (18:00 of that
   * day), `{nextYear}`, `{title}`, `{unit}` and `{contact}` (of the site) and `{ownerUnit}` (of the column) are filled
   * in.
   */
  starter: Readonly<Record<string, unknown>>;
  /** Optional fields that `lantai new` also prompts for, because only the editor knows their value. */
  promptFor: readonly string[];
}

/** Keeps the literal name and the exact schema type of a content type. */
export function defineType<const N extends string, S extends z.ZodType>(
  definition: Omit<TypeDefinition<N, S>, 'indexed' | 'promptFor'> & {
    indexed?: boolean;
    promptFor?: readonly (keyof z.output<S> & string)[];
  },
): TypeDefinition<N, S> {
  return { indexed: false, promptFor: [], ...definition };
}
