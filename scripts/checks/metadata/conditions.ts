/** Fields that are needed, or limited, because of what another field says. */
import { fieldName } from '../../../src/lib/content/field-name.ts';
import { PLACEHOLDER_BODY } from '../../../schemas/placeholder.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/findings/problem.ts';
import { isType } from '../../../src/lib/library/library.ts';
import type { Entry } from '../../../src/lib/library/types.ts';
import { INTERPRETATION_FORMS } from '../../../schemas/types/interpretation.ts';
import { ONLINE_LEVELS, type SERVICE_LINKS } from '../../../schemas/types/service.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem, type FieldPath, valueOf } from './place-problem.ts';

/** Forms of interpretation that some readers cannot see or hear. */
const NEEDS_TEXT = ['diagram', 'audio', 'video', 'animation'];
/** What is typed where nobody knew what to write. */
const PLACEHOLDER = /^(?:测试|无|暂无|待补|待定|待填|未知|x{2,}|todo|test|tbd|n\/a|null|-+|\.+)$/i;
/** Endpoint without which an item cannot be done on line as far as it says. */
const LINK_OF_LEVEL: Partial<Record<keyof typeof ONLINE_LEVELS, keyof typeof SERVICE_LINKS>> = {
  book: 'book',
  apply: 'apply',
  full: 'apply',
};
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
  const documents = new Map(
    fleet.parsed.entries.flatMap(({ entry }) => (entry && isType(entry, 'policy') ? [[entry.id, entry] as const] : [])),
  );
  return fleet.parsed.entries.flatMap((parsed) => {
    const { entry } = parsed;
    if (!entry) return [];
    return [
      ...interpretation(parsed, entry, documents),
      ...archived(parsed, entry),
      ...staffing(fleet, parsed, entry),
      ...maps(parsed, entry),
      ...serviceConditions(parsed, entry),
      ...placeholders(parsed, entry),
      ...joinedTags(parsed, entry),
      ...body(parsed, entry),
    ];
  });
}

function interpretation(parsed: ParsedEntry, entry: Entry, documents: ReadonlyMap<string, Entry<'policy'>>): Problem[] {
  if (!isType(entry, 'interpretation')) return [];
  const { form, by, interprets, textAlternative } = entry.data;
  const problems: Problem[] = [];
  if (NEEDS_TEXT.includes(form) && textAlternative === undefined)
    problems.push(entryProblem(parsed, 'text-alternative', ['form'], { value: INTERPRETATION_FORMS[form] }));
  const bodies = interprets.flatMap((id) => bodiesOf(documents.get(id)));
  if (bodies.length > 0 && !bodies.some((body) => sameBody(body, by)))
    problems.push(
      entryProblem(parsed, 'interpreter', ['by'], { value: by, params: { allowed: [...new Set(bodies)].join('、') } }),
    );
  return problems;
}

function bodiesOf(document: Entry<'policy'> | undefined): string[] {
  if (!document) return [];
  const { issuer, jointIssuers, leadDepartment, draftingDepartment } = document.data;
  return [issuer, ...jointIssuers, leadDepartment, draftingDepartment].filter((body) => body !== undefined);
}

/** Bodies are named in full (示例市水务局) or from within their area (市水务局). */
const sameBody = (one: string, other: string) => one.endsWith(other) || other.endsWith(one);

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

/** What a service guide needs because of its kind, its level and who answers for it. */
function serviceConditions(parsed: ParsedEntry, entry: Entry): Problem[] {
  if (!isType(entry, 'service')) return [];
  const { isGovService, approvalRef, itemKind, quantity, onlineLevel, links } = entry.data;
  const link = LINK_OF_LEVEL[onlineLevel];
  return [
    ...(!isGovService && approvalRef === undefined ? [entryProblem(parsed, 'service-approval', ['isGovService'])] : []),
    ...(itemKind === 'licence' && quantity === undefined
      ? [entryProblem(parsed, 'licence-quantity', ['itemKind'])]
      : []),
    ...(link !== undefined && links[link] === undefined
      ? [
          entryProblem(parsed, 'service-link', ['onlineLevel'], {
            value: ONLINE_LEVELS[onlineLevel],
            params: { field: `links.${link}` },
          }),
        ]
      : []),
  ];
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
  const bringsFile =
    entry.data.attachments.length > 0 ||
    ((isType(entry, 'policy') || isType(entry, 'report')) && entry.data.file !== undefined);
  if (entry.body.trim() === '' && !bringsFile)
    return [{ ...entryProblem(parsed, 'body-empty', []), line: entry.bodyLine, column: 1 }];
  const lines = entry.body.split('\n');
  const at = lines.findIndex((line) => line.includes(PLACEHOLDER_BODY));
  return at < 0 ? [] : [{ ...entryProblem(parsed, 'body-placeholder', []), line: entry.bodyLine + at, column: 1 }];
}
