/** The fields of content types as people read of them: those all types share once, then each type's own. */
import { z } from 'astro/zod';
import { commonFields } from '../../../schemas/entry-common.ts';
import { types, type TypeName } from '../../../schemas/index.ts';
import { listFields, type FieldRow } from './schema-fields.ts';

export const sharedFields = (): FieldRow[] => listFields(z.strictObject(commonFields));

/**
 * Fields a type has beside the shared ones, and shared ones it has further conditions for: the title of a question, its
 * review.
 */
export function ownFields(name: TypeName): FieldRow[] {
  const shared: Readonly<Record<string, z.ZodType>> = commonFields;
  const shape = types[name].schema.shape as Readonly<Record<string, z.ZodType>>;
  const own = new Set(Object.keys(shape).filter((key) => shape[key] !== shared[key]));
  return listFields(types[name].schema).filter(({ path }) => own.has(path.split(/[.[]/)[0] ?? ''));
}
