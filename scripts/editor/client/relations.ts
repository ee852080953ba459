/** Fields that name other entries: the form offers their titles and stores their identifiers. */
import type { TypeName } from '../../../schemas/index.ts';
import type { References } from '../references.ts';

interface Field {
  relation?: { to: readonly TypeName[] };
  fields?: Field[];
  [option: string]: unknown;
}
/** A collection as it was generated; dividers have no fields. */
export interface Configured {
  name: string;
  folder: string;
  type: TypeName;
  dated: boolean;
  fields?: Field[];
}

export const withTitles = (collection: Configured, references: References): Configured =>
  collection.fields
    ? { ...collection, fields: collection.fields.map((field) => filled(field, references)) }
    : collection;

function filled({ relation, ...field }: Field, references: References): Field {
  if (field.fields) return { ...field, fields: field.fields.map((each) => filled(each, references)) };
  if (!relation) return field;
  const candidates = references.entries.filter(({ type }) => relation.to.length === 0 || relation.to.includes(type));
  return {
    ...field,
    options: candidates.map(({ id, title, number }) => ({
      label: number === '' ? title : `${title}（${number}）`,
      value: id,
    })),
  };
}
