/** The fields of content types for documentation: the shared fields once, then the own fields of each type. */
import { z } from 'astro/zod';
import { commonFields } from '../../../schemas/entry-common.ts';
import { types, type TypeName } from '../../../schemas/index.ts';
import { listFields, type FieldRow } from './schema-fields.ts';

export const sharedFields = (): FieldRow[] => listFields(z.strictObject(commonFields));

/**
 * Fields that a type has besides the shared ones, and shared fields for which it has further conditions, such as the
 * title and the review of a question.
 */
export function ownFields(name: TypeName): FieldRow[] {
  const shared: Readonly<Record<string, z.ZodType>> = commonFields;
  const shape = types[name].schema.shape as Readonly<Record<string, z.ZodType>>;
  const own = new Set(Object.keys(shape).filter((key) => shape[key] !== shared[key]));
  return listFields(types[name].schema).filter(({ path }) => own.has(path.split(/[.[]/)[0] ?? ''));
}
