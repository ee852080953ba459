/** References between entries, and from entries to columns of other sites. */
import { fieldName } from '../../../src/lib/content/field-name.ts';
import { types } from '../../../schemas/index.ts';
import { relation, type RelationDefinition, relationNames } from '../../../schemas/relations.ts';
import { splitSource } from '../../../src/lib/content/front-matter.ts';
import { decodeText } from '../../../src/lib/content/decode-text.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { walkColumns } from '../../../src/lib/model/column.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem, valueOf } from './place-problem.ts';
import { unreadSites } from './unread.ts';

export function referenceProblems(fleet: LoadedFleet): Problem[] {
  const known = knownEntries(fleet);
  const columns = fleet.parsed.sites.flatMap((site) =>
    [...walkColumns(site.columns)].map(({ path }) => `${site.id}/${path}`),
  );
  const ids = [...known.keys()];
  const read = new Set(fleet.parsed.sites.map(({ id }) => id));
  const unread = new Set([...unreadSites(fleet)].filter((id) => !read.has(id)));
  return fleet.parsed.entries.flatMap((parsed) => [
    ...relationNames.flatMap((name) => fieldProblems(fleet, parsed, relation(name), known, ids)),
    ...alsoInProblems(parsed, columns, unread),
  ]);
}

/** Ids of all entries, with the entry where it is valid: a reference to a broken entry is not wrong because of that. */
function knownEntries({ parsed, files }: LoadedFleet): Map<string, ParsedEntry['entry']> {
  const known = new Map<string, ParsedEntry['entry']>();
  const read = new Set<string>();
  for (const { file, entry, source } of parsed.entries) {
    read.add(file);
    const id = valueOf(source?.data, ['id']);
    if (typeof id === 'string' && !known.get(id)) known.set(id, entry);
  }
  // Entries of a site whose own record is broken were not parsed.
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
    const at = Array.isArray(written) ? [...path, index] : path;
    const report = (rule: string, params: Record<string, string> = {}) => [
      entryProblem(parsed, rule, at, { value, params: { field: fieldName(path), ...params } }),
    ];
    if (value === parsed.entry?.id) return report('reference-self');
    if (!known.has(value)) return report('reference-missing', { suggestion: nearest(value, ids) ?? '' });
    const target = known.get(value);
    if (!target) return [];
    if (to && !to.includes(target.type)) {
      const labels = to.map((type) => types[type].label);
      return report('reference-type', { expected: labels.join('、'), expectedEn: to.join(', ') });
    }
    return fleet.library && !fleet.library.entry(value) && !hidden ? report('reference-hidden') : [];
  });
}

function alsoInProblems(parsed: ParsedEntry, columns: readonly string[], unread: ReadonlySet<string>): Problem[] {
  return (parsed.entry?.data.alsoIn ?? []).flatMap((value, index) => {
    if (columns.includes(value) || unread.has(value.split('/', 1)[0] ?? '')) return [];
    const suggestion = nearest(value, columns) ?? columns.find((column) => column.endsWith(`/${value}`)) ?? '';
    return [entryProblem(parsed, 'also-in-unknown', ['alsoIn', index], { value, params: { suggestion } })];
  });
}
