/** References between entries, and from entries to columns of other sites. */
import { fieldName } from '../../../src/lib/content/field-name.ts';
import { types, type TypeName } from '../../../schemas/index.ts';
import { splitSource } from '../../../src/lib/content/front-matter.ts';
import { decodeText } from '../../../src/lib/content/decode-text.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../src/lib/findings/problem.ts';
import { walkColumns } from '../../../src/lib/library/columns.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem, type FieldPath, valueOf } from './place-problem.ts';

/** Fields that hold ids of entries, and the types they may name; any type where none is given. */
const REFERENCE_FIELDS: readonly { path: FieldPath; expects?: readonly TypeName[] }[] = [
  { path: ['interprets'], expects: ['policy'] },
  { path: ['validity', 'amends'], expects: ['policy'] },
  { path: ['validity', 'repeals'], expects: ['policy'] },
  { path: ['basisDocuments'], expects: ['policy'] },
  { path: ['relatedDocuments'], expects: ['policy'] },
  { path: ['relatedServices'], expects: ['service'] },
  { path: ['commentary'], expects: ['news', 'interpretation'] },
  { path: ['speeches'], expects: ['news', 'notice'] },
  { path: ['leaders'], expects: ['leader'] },
  { path: ['replaces'] },
  { path: ['replacedBy'] },
];

export function referenceProblems(fleet: LoadedFleet): Problem[] {
  const known = knownEntries(fleet);
  const columns = fleet.parsed.sites.flatMap((site) =>
    [...walkColumns(site.columns)].map(({ path }) => `${site.id}/${path}`),
  );
  const ids = [...known.keys()];
  return fleet.parsed.entries.flatMap((parsed) => [
    ...REFERENCE_FIELDS.flatMap((field) => fieldProblems(fleet, parsed, field, known, ids)),
    ...alsoInProblems(parsed, columns),
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
  { path, expects }: (typeof REFERENCE_FIELDS)[number],
  known: ReadonlyMap<string, ParsedEntry['entry']>,
  ids: readonly string[],
): Problem[] {
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
    if (expects && !expects.includes(target.type)) {
      const labels = expects.map((type) => types[type].label);
      return report('reference-type', { expected: labels.join('、'), expectedEn: expects.join(', ') });
    }
    return fleet.library && !fleet.library.entry(value) ? report('reference-hidden') : [];
  });
}

function alsoInProblems(parsed: ParsedEntry, columns: readonly string[]): Problem[] {
  return (parsed.entry?.data.alsoIn ?? []).flatMap((value, index) => {
    if (columns.includes(value)) return [];
    const suggestion = nearest(value, columns) ?? columns.find((column) => column.endsWith(`/${value}`)) ?? '';
    return [entryProblem(parsed, 'also-in-unknown', ['alsoIn', index], { value, params: { suggestion } })];
  });
}
