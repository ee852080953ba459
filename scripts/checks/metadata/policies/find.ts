/** The validity of documents, and circles among documents that amend each other (R-GO-4.1.4b). */
import type { Rules } from '../../../../schemas/rulepack.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { CHANGES, changeNames } from '../../../../src/lib/library/document-history.ts';
import { declaredIds } from '../../../../src/lib/library/relations.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { relation } from '../../../../schemas/relations.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

type Document = ValidEntry<'policy'>;

/** Kinds with a limited validity; plans and gazettes need none. */
const BINDING: ReadonlySet<Entry<'policy'>['data']['docKind']> = new Set(['rule', 'normative', 'government'] as const);

export const policies = defineSubject({ rules, find: findPolicies });

function findPolicies({ fleet }: MetadataInput): Problem[] {
  const documents = entriesOfType(fleet, 'policy');
  return [
    ...documents.flatMap((each) => [
      ...validityDates(each, fleet.library?.rules(each.entry.site)),
      ...expiring(fleet, each, fleet.library?.rules(each.entry.site)),
    ]),
    ...circles(documents),
  ];
}

const DATES = {
  effectiveOn: { zh: '施行日期', en: 'first day' },
  expiresOn: { zh: '有效期至', en: 'last day' },
} as const;

/** A normative document states its validity. A decision that only amends others has the validity of those. */
function validityDates({ parsed, entry: document }: Document, rules: Rules | undefined): Problem[] {
  const { docKind, validity } = document.data;
  if (rules?.documents?.validityDates?.value !== 'expected' || docKind !== 'normative') return [];
  if (validity.amends.length > 0 || validity.repealedOn !== undefined) return [];
  const missing = (['effectiveOn', 'expiresOn'] as const).filter((key) => validity[key] === undefined);
  if (missing.length === 0) return [];
  return [
    report('validity-dates', atEntry(parsed, ['docKind']), {
      params: {
        missing: {
          zh: missing.map((key) => DATES[key].zh).join('和'),
          en: missing.map((key) => DATES[key].en).join(' and '),
        },
        field: {
          zh: missing.map((key) => `validity.${key}`).join('、'),
          en: missing.map((key) => `validity.${key}`).join(' and '),
        },
      },
    }),
  ];
}

/** Documents whose validity ends soon: to be assessed, then renewed, replaced or allowed to expire. */
function expiring(
  { library, clock }: LoadedFleet,
  { parsed, entry: document }: Document,
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
    report('document-expiring', atEntry(parsed, ['validity', 'expiresOn']), {
      value: expiresOn,
      params: { days: -clock.daysSince(expiresOn) },
    }),
  ];
}

/** The declarations in a circle that contradict the dates of issue: those to fix. */
function circles(documents: readonly Document[]): Problem[] {
  const byId = new Map(documents.map(({ entry }) => [entry.id, entry]));
  const changes = new Map(
    documents.map(({ entry: document }) => [
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
  return documents.flatMap(({ parsed, entry: document }) =>
    changeNames.flatMap((name) =>
      declaredIds(document, name).flatMap((id, index) => {
        const other = byId.get(id);
        if (!other || other === document) return [];
        if (other.data.issuedOn < document.data.issuedOn || !reaches(id, document.id)) return [];
        const { path } = relation(name);
        return [
          report('document-circle', atEntry(parsed, [...path, index]), {
            value: id,
            params: { field: fieldName(path), change: { zh: CHANGES[name], en: name }, title: other.data.title },
          }),
        ];
      }),
    ),
  );
}
