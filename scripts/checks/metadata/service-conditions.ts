/** What a service guide needs because of its kind and level, and how fresh and consistent it is (R-GO-4.3). */
import { ONLINE_LEVELS, type SERVICE_LINKS } from '../../../schemas/types/service.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { Clock } from '../../../src/lib/calendar/clock.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import { dayAfter } from '../../../src/lib/rulepacks/day-after.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem } from './place-problem.ts';

type Service = Entry<'service'>;

/** Endpoint without which an item cannot be done on line as far as it says. */
const LINK_OF_LEVEL: Partial<Record<keyof typeof ONLINE_LEVELS, keyof typeof SERVICE_LINKS>> = {
  book: 'book',
  apply: 'apply',
  full: 'apply',
};

export function serviceProblems({ parsed: { entries }, library }: LoadedFleet): Problem[] {
  return entries.flatMap((parsed) => {
    const { entry } = parsed;
    if (!entry || !isType(entry, 'service')) return [];
    const limit = library?.rules(entry.site).services?.verifiedWithin?.value;
    return [
      ...conditions(parsed, entry),
      ...version(parsed, entry),
      ...(library && limit ? verification(parsed, entry, library.clock, limit) : []),
    ];
  });
}

/** What a service guide needs because of its kind, its level and who answers for it. */
function conditions(parsed: ParsedEntry, entry: Service): Problem[] {
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

function version(parsed: ParsedEntry, { data }: Service): Problem[] {
  const latest = data.changes.reduce<string>((day, { on }) => (on > day ? on : day), '');
  const current = data.changes.filter(({ on }) => on === latest).map((change) => change.version);
  return current.length === 0 || current.includes(data.version)
    ? []
    : [
        entryProblem(parsed, 'service-version', ['version'], {
          value: data.version,
          params: { latest: current.join('、') },
        }),
      ];
}

/** Guides nobody can read any more need not be compared. */
function verification(parsed: ParsedEntry, { data }: Service, clock: Clock, limit: string): Problem[] {
  const { verifiedOn, state } = data;
  const due = dayAfter(verifiedOn, limit);
  return state === 'published' && clock.isOver(due)
    ? [entryProblem(parsed, 'service-unverified', ['verifiedOn'], { value: verifiedOn, params: { due } })]
    : [];
}
