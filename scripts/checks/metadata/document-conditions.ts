/** What documents say of their validity, and circles among the documents that change each other (R-GO-4.1.4b). */
import type { Rules } from '../../../schemas/rulepack.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { fieldName } from '../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { CHANGES, changeNames } from '../../../src/lib/library/document-history.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import { declaredIds } from '../../../src/lib/library/relations.ts';
import { dayAfter } from '../../../src/lib/rulepacks/day-after.ts';
import { relation } from '../../../schemas/relations.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem } from './place-problem.ts';

export interface ParsedDocument {
  parsed: ParsedEntry;
  document: Entry<'policy'>;
}

/** Kinds that bind until a day; plans and gazettes end by their nature. */
const BINDING: ReadonlySet<Entry<'policy'>['data']['docKind']> = new Set(['rule', 'normative', 'government'] as const);

export const parsedDocuments = (fleet: LoadedFleet): ParsedDocument[] =>
  fleet.parsed.entries.flatMap((parsed) =>
    parsed.entry && isType(parsed.entry, 'policy') ? [{ parsed, document: parsed.entry }] : [],
  );

export function documentProblems(fleet: LoadedFleet): Problem[] {
  const documents = parsedDocuments(fleet);
  return [
    ...documents.flatMap((each) => [
      ...validityDates(each, fleet.library?.rules(each.document.site)),
      ...expiring(fleet, each, fleet.library?.rules(each.document.site)),
    ]),
    ...circleProblems(documents),
  ];
}

/** A normative document says from when to when it holds. A decision that only changes others has the term of those. */
function validityDates({ parsed, document }: ParsedDocument, rules: Rules | undefined): Problem[] {
  const { docKind, validity } = document.data;
  if (rules?.documents?.validityDates?.value !== 'expected' || docKind !== 'normative') return [];
  if (validity.amends.length > 0 || validity.repealedOn !== undefined) return [];
  const missing = (['effectiveOn', 'expiresOn'] as const).filter((key) => validity[key] === undefined);
  if (missing.length === 0) return [];
  const names = missing.map((key) => (key === 'effectiveOn' ? '施行日期' : '有效期至'));
  return [
    entryProblem(parsed, 'validity-dates', ['docKind'], {
      params: {
        missing: names.join('和'),
        field: missing.map((key) => `validity.${key}`).join('、'),
        fieldEn: missing.map((key) => `validity.${key}`).join(' and '),
      },
    }),
  ];
}

/** Documents whose term ends soon: to be assessed, and then renewed, written anew or let go. */
function expiring(
  { library, clock }: LoadedFleet,
  { parsed, document }: ParsedDocument,
  rules: Rules | undefined,
): Problem[] {
  const notice = rules?.documents?.expiryNotice;
  const { docKind, validity } = document.data;
  const { expiresOn } = validity;
  if (!library || !notice || expiresOn === undefined || !BINDING.has(docKind)) return [];
  const shown = library.entry(document.id);
  if (!shown || !['valid', 'amended'].includes(library.documentStatus(document).name)) return [];
  if (expiresOn > dayAfter(clock.today(), notice.value)) return [];
  return [
    entryProblem(parsed, 'document-expiring', ['validity', 'expiresOn'], {
      value: expiresOn,
      params: { days: -clock.daysSince(expiresOn) },
    }),
  ];
}

/** Each declaration in a circle that turns against time: the one to mend. */
function circleProblems(documents: readonly ParsedDocument[]): Problem[] {
  const byId = new Map(documents.map((each) => [each.document.id, each.document]));
  const changes = new Map(
    documents.map(({ document }) => [
      document.id,
      changeNames.flatMap((name) => declaredIds(document, name)).filter((id) => id !== document.id && byId.has(id)),
    ]),
  );
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set<string>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === to) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(changes.get(id) ?? []));
    }
    return false;
  };
  return documents.flatMap(({ parsed, document }) =>
    changeNames.flatMap((name) =>
      declaredIds(document, name).flatMap((id, index) => {
        const other = byId.get(id);
        if (!other || other === document) return [];
        if (other.data.issuedOn < document.data.issuedOn || !reaches(id, document.id)) return [];
        const { path } = relation(name);
        return [
          entryProblem(parsed, 'document-circle', [...path, index], {
            value: id,
            params: { field: fieldName(path), change: CHANGES[name], title: other.data.title },
          }),
        ];
      }),
    ),
  );
}
