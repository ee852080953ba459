/**
 * What a service guide needs depending on its kind and online level, and whether it is current and consistent
 * (R-GO-4.3).
 */
import { ONLINE_LEVELS, type SERVICE_LINKS } from '../../../../schemas/types/service.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Clock } from '../../../../src/lib/calendar/clock.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

type Service = ValidEntry<'service'>;

/** Online level → the endpoint it requires. */
const LINK_OF_LEVEL: Partial<Record<keyof typeof ONLINE_LEVELS, keyof typeof SERVICE_LINKS>> = {
  book: 'book',
  apply: 'apply',
  full: 'apply',
};

export const services = defineSubject({ rules, find: findServices });

function findServices({ fleet }: MetadataInput): Problem[] {
  return entriesOfType(fleet, 'service').flatMap((each) => {
    const { library } = fleet;
    const limit = library?.rules(each.entry.site).services?.verifiedWithin?.value;
    return [
      ...conditions(each),
      ...version(each),
      ...(library && limit ? verification(each, library.clock, limit) : []),
    ];
  });
}

/** What a service guide needs depending on its kind, online level and responsible institution. */
function conditions({ parsed, entry }: Service): Problem[] {
  const { isGovService, approvalRef, itemKind, quantity, handling, onlineLevel, links } = entry.data;
  const link = LINK_OF_LEVEL[onlineLevel];
  return [
    ...(!isGovService && approvalRef === undefined
      ? [report('service-approval', atEntry(parsed, ['isGovService']))]
      : []),
    ...(itemKind === 'licence' && quantity === undefined
      ? [report('licence-quantity', atEntry(parsed, ['itemKind']))]
      : []),
    ...(itemKind === 'licence' && handling.length === 0
      ? [report('licence-handling', atEntry(parsed, ['itemKind']))]
      : []),
    ...(link !== undefined && links[link] === undefined
      ? [
          report('service-link', atEntry(parsed, ['onlineLevel']), {
            value: ONLINE_LEVELS[onlineLevel],
            params: { field: `links.${link}` },
          }),
        ]
      : []),
  ];
}

function version({ parsed, entry: { data } }: Service): Problem[] {
  const latest = data.changes.reduce<string>((day, { on }) => (on > day ? on : day), '');
  const current = data.changes.filter(({ on }) => on === latest).map((change) => change.version);
  return current.length === 0 || current.includes(data.version)
    ? []
    : [
        report('service-version', atEntry(parsed, ['version']), {
          value: data.version,
          params: { latest: current.join('、') },
        }),
      ];
}

/** Guides that are no longer visible need not be compared. */
function verification({ parsed, entry: { data } }: Service, clock: Clock, limit: string): Problem[] {
  const { verifiedOn, state } = data;
  const due = dayAfter(verifiedOn, limit);
  return state === 'published' && clock.isOver(due)
    ? [report('service-unverified', atEntry(parsed, ['verifiedOn']), { value: verifiedOn, params: { due } })]
    : [];
}
