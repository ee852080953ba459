/** Fields that are needed, or limited, because of what another field says. */
import { fieldName } from '../../../src/lib/content/field-name.ts';
import { PLACEHOLDER_BODY } from '../../../schemas/placeholder.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { type Entry, isType } from '../../../src/lib/model/entry.ts';
import { namedFiles } from '../../../src/lib/model/roles.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem, type FieldPath, valueOf } from './place-problem.ts';

/** What is typed where nobody knew what to write. */
const PLACEHOLDER = /^(?:测试|无|暂无|待补|待定|待填|未知|x{2,}|todo|test|tbd|n\/a|null|-+|\.+)$/i;
/** Fields every reader relies on; an honest "none" never stands in them. */
const REAL_FIELDS: readonly FieldPath[] = [
  ['title'],
  ['source', 'name'],
  ['provider'],
  ['publisher'],
  ['editor'],
  ['issuer'],
  ['theme'],
  ['catalogueNode'],
  ['by'],
  ['respondingBody'],
  ['responsibleUnit'],
  ['agency'],
  ['fees'],
  ['timeLimit', 'promised'],
  ['verifiedBy'],
  ['name'],
  ['post'],
  ['address'],
  ['hours'],
  ['phone'],
];

export function conditionProblems(fleet: LoadedFleet): Problem[] {
  return fleet.parsed.entries.flatMap((parsed) => {
    const { entry } = parsed;
    if (!entry) return [];
    return [
      ...archived(parsed, entry),
      ...staffing(fleet, parsed, entry),
      ...maps(parsed, entry),
      ...placeholders(parsed, entry),
      ...joinedTags(parsed, entry),
      ...body(parsed, entry),
    ];
  });
}

function archived(parsed: ParsedEntry, entry: Entry): Problem[] {
  const { state, archivedAt } = entry.data;
  return state === 'archived' && archivedAt === undefined ? [entryProblem(parsed, 'archived-at', ['state'])] : [];
}

/** Departments tell how they are staffed (R-JM-26.1); portals show many bodies and rarely know. */
function staffing(fleet: LoadedFleet, parsed: ParsedEntry, entry: Entry): Problem[] {
  if (!isType(entry, 'institution') || entry.data.staffing !== undefined) return [];
  const site = fleet.parsed.sites.find(({ id }) => id === entry.site);
  return site?.record.kind === 'department' ? [entryProblem(parsed, 'staffing', ['name'])] : [];
}

function maps(parsed: ParsedEntry, entry: Entry): Problem[] {
  return entry.data.maps.flatMap(({ file, reviewNumber, standardMap }, index) =>
    reviewNumber !== undefined || standardMap === true
      ? []
      : [entryProblem(parsed, 'map-review', ['maps', index, 'file'], { value: file })],
  );
}

function placeholders(parsed: ParsedEntry, entry: Entry): Problem[] {
  return REAL_FIELDS.flatMap((path) => {
    const value = valueOf(entry.data, path);
    if (typeof value !== 'string' || !PLACEHOLDER.test(value.trim())) return [];
    return [entryProblem(parsed, 'value-placeholder', path, { value, params: { field: fieldName(path) } })];
  });
}

/** Several tags typed as one, with the comma of Chinese text between them. */
function joinedTags(parsed: ParsedEntry, entry: Entry): Problem[] {
  return entry.data.tags.flatMap((tag, index) =>
    /[，、,;；]/.test(tag) ? [entryProblem(parsed, 'tags-joined', ['tags', index], { value: tag })] : [],
  );
}

/** An entry says something: in its text, or in a file it brings. */
function body(parsed: ParsedEntry, entry: Entry): Problem[] {
  const bringsFile = entry.data.attachments.length > 0 || namedFiles(entry).some(({ use }) => use === 'original');
  // A letter may wait for its answer, which is its text.
  if (entry.body.trim() === '' && !bringsFile && !isType(entry, 'letter'))
    return [{ ...entryProblem(parsed, 'body-empty', []), line: entry.bodyLine, column: 1 }];
  const lines = entry.body.split('\n');
  const at = lines.findIndex((line) => line.includes(PLACEHOLDER_BODY));
  return at < 0 ? [] : [{ ...entryProblem(parsed, 'body-placeholder', []), line: entry.bodyLine + at, column: 1 }];
}
