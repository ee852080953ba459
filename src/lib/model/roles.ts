/** Roles of the fields of an entry. The library reads them here, so that it needs no names of types. */
import type { FieldRoles, NamedFile } from '../../../schemas/field-roles.ts';
import { types, type EntryData, type TypeName } from '../../../schemas/index.ts';
import type { Entry } from './entry.ts';

export const rolesOf = <T extends TypeName>({ type }: Entry<T>): FieldRoles<EntryData<T>> =>
  types[type].roles as unknown as FieldRoles<EntryData<T>>;

/** Files beside the entry that are named in fields of its type. */
export const namedFiles = (entry: Entry): readonly NamedFile[] => rolesOf(entry).files?.(entry.data) ?? [];
