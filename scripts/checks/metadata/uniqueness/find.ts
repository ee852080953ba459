/** Ids, numbers and names that must be unique. */
import type { ParsedEntry } from '../../../../src/lib/content/parse-entry.ts';
import { isType } from '../../../../src/lib/model/entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry, type FieldPath, valueOf } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

interface UniqueField {
  rule: keyof typeof rules;
  path: FieldPath;
  perSite?: boolean;
}

/**
 * Fields whose value names one entry of the fleet, or with `perSite` of its site. Read as typed, so that entries with
 * other problems count too.
 */
export const UNIQUE_FIELDS: readonly UniqueField[] = [
  { rule: 'id-duplicate', path: ['id'] },
  { rule: 'index-number-duplicate', path: ['indexNumber'] },
  { rule: 'document-number-duplicate', path: ['documentNumber'] },
  { rule: 'item-code-duplicate', path: ['itemCode'] },
  { rule: 'item-name-duplicate', path: ['itemName'], perSite: true },
];

export const uniqueness = defineSubject({ rules, find: findUniqueness });

function findUniqueness({ fleet }: MetadataInput): Problem[] {
  return UNIQUE_FIELDS.flatMap((field) => duplicates(fleet, field));
}

function duplicates(
  { parsed: { entries }, library }: LoadedFleet,
  { rule, path, perSite = false }: UniqueField,
): Problem[] {
  // Two texts of one document are reported as such, with the one that counts.
  const isOtherVersion = ({ entry }: ParsedEntry) =>
    rule === 'document-number-duplicate' &&
    entry !== undefined &&
    isType(entry, 'policy') &&
    library?.versionInstead(entry) !== undefined;
  const first = new Map<string, ParsedEntry>();
  return entries.flatMap((parsed) => {
    const value = valueOf(parsed.source?.data, path);
    if (typeof value !== 'string' || value === '') return [];
    const key = perSite ? `${parsed.site} ${value}` : value;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, parsed);
      return [];
    }
    if (other.site !== parsed.site && (isOtherVersion(parsed) || isOtherVersion(other))) return [];
    return [report(rule, atEntry(parsed, path), { value, params: { other: other.file } })];
  });
}
