/** References between entries, and from entries to columns of other sites. */
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import { types } from '../../../../schemas/index.ts';
import { type RelationDefinition, relation, relationNames } from '../../../../schemas/relations.ts';
import { splitSource } from '../../../../src/lib/content/front-matter.ts';
import { decodeText } from '../../../../src/lib/content/decode-text.ts';
import type { ParsedEntry } from '../../../../src/lib/content/parse-entry.ts';
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { columnMap } from '../../../../src/lib/model/column.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry, valueOf } from '../../rules/places.ts';
import { unreadSites } from '../unread.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const references = defineSubject({ rules, find: findReferences });

function findReferences({ fleet }: MetadataInput): Problem[] {
  const known = knownEntries(fleet);
  const columns = [...columnMap(fleet.parsed.sites).keys()];
  const ids = [...known.keys()];
  const read = new Set(fleet.parsed.sites.map(({ id }) => id));
  const unread = new Set([...unreadSites(fleet)].filter((id) => !read.has(id)));
  return fleet.parsed.entries.flatMap((parsed) => [
    ...relationNames.flatMap((name) => fieldProblems(fleet, parsed, relation(name), known, ids)),
    ...alsoInProblems(parsed, columns, unread),
  ]);
}

/** Ids of all entries, with the entry if it is valid: a reference to an invalid entry is not itself a problem. */
function knownEntries({ parsed, files }: LoadedFleet): Map<string, ParsedEntry['entry']> {
  const known = new Map<string, ParsedEntry['entry']>();
  const read = new Set<string>();
  for (const { file, entry, source } of parsed.entries) {
    read.add(file);
    const id = valueOf(source?.data, ['id']);
    if (typeof id === 'string' && !known.get(id)) known.set(id, entry);
  }
  // Entries of a site whose record is invalid were not parsed.
  for (const file of files.entries) {
    if (read.has(file.path)) continue;
    const { text } = decodeText(file.bytes);
    const id = text === undefined ? undefined : valueOf(splitSource(text).data, ['id']);
    if (typeof id === 'string' && !known.has(id)) known.set(id, undefined);
  }
  return known;
}

function fieldProblems(
  fleet: LoadedFleet,
  parsed: ParsedEntry,
  { from, path, to, hidden = false }: RelationDefinition,
  known: ReadonlyMap<string, ParsedEntry['entry']>,
  ids: readonly string[],
): Problem[] {
  if (from !== undefined && parsed.entry?.type !== from) return [];
  const written = valueOf(parsed.entry?.data, path);
  const list = Array.isArray(written) ? (written as string[]) : typeof written === 'string' ? [written] : [];
  return list.flatMap((value, index) => {
    const place = atEntry(parsed, Array.isArray(written) ? [...path, index] : path);
    const field = fieldName(path);
    if (value === parsed.entry?.id) return [report('reference-self', place, { value, params: { field } })];
    if (!known.has(value)) {
      const suggestion = nearest(value, ids) ?? '';
      return [report('reference-missing', place, { value, params: { field, suggestion } })];
    }
    const target = known.get(value);
    if (!target) return [];
    if (to && !to.includes(target.type)) {
      const expected = { zh: to.map((type) => types[type].label).join('、'), en: to.join(', ') };
      return [report('reference-type', place, { value, params: { field, expected } })];
    }
    return fleet.library && !fleet.library.entry(value) && !hidden
      ? [report('reference-hidden', place, { value, params: { field } })]
      : [];
  });
}

function alsoInProblems(parsed: ParsedEntry, columns: readonly string[], unread: ReadonlySet<string>): Problem[] {
  return (parsed.entry?.data.alsoIn ?? []).flatMap((value, index) => {
    if (columns.includes(value) || unread.has(value.split('/', 1)[0] ?? '')) return [];
    const suggestion = nearest(value, columns) ?? columns.find((column) => column.endsWith(`/${value}`)) ?? '';
    return [report('also-in-unknown', atEntry(parsed, ['alsoIn', index]), { value, params: { suggestion } })];
  });
}
