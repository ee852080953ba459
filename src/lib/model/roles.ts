/** What part the fields of an entry's type play: the one way the library learns it without naming types. */
import type { FieldRoles, NamedFile } from '../../../schemas/field-roles.ts';
import { types, type EntryData, type TypeName } from '../../../schemas/index.ts';
import type { Entry } from './entry.ts';

export const rolesOf = <T extends TypeName>({ type }: Entry<T>): FieldRoles<EntryData<T>> =>
  types[type].roles as unknown as FieldRoles<EntryData<T>>;

/** Files beside the entry that fields of its own type name. */
export const namedFiles = (entry: Entry): readonly NamedFile[] => rolesOf(entry).files?.(entry.data) ?? [];
