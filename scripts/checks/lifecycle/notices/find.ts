/** What a notice needs depending on its kind, and where and how long it has to be shown (requirements 3.4). */
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import type { Rules } from '../../../../schemas/rulepack.ts';
import { NOTICE_REQUIREMENTS } from '../../../../schemas/notice-requirements.ts';
import { NOTICE_SUBTYPES } from '../../../../schemas/types/notice.ts';
import { hasWorkingDays } from '../../../../src/lib/calendar/working-days.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { LifecycleInput, PlacedNotice } from '../site-input.ts';
import { placedOn, placesMet } from './places.ts';
import { PLACES } from './place-names.ts';
import { requiredPlace } from './required-place.ts';
import { rules } from './rules.ts';

const report = reporter('lifecycle', rules);

export const notices = defineSubject({ rules, find: findNotices });

function findNotices({ fleet, sites, notices: all }: LifecycleInput): Problem[] {
  const ids = sites.map(({ site }) => site.id);
  return [
    ...all.flatMap((each) => [
      ...missingFields(each),
      ...unknownPlacements(each, fleet),
      ...unknownSite(each, ids),
      ...wholeSite(each),
    ]),
    ...sites.flatMap(({ site, notices: about, rules: inForce }) =>
      about.flatMap((each) => [...missingPlaces(each, site, inForce, fleet), ...shortDisplay(each, inForce)]),
    ),
  ];
}

function missingFields({ parsed, notice }: PlacedNotice): Problem[] {
  const { data } = notice;
  const needed = new Set(NOTICE_REQUIREMENTS[data.subtype]?.fields ?? []);
  // A notice placed on home pages needs an end.
  if (data.placements.length > 0) needed.add('displayUntil');
  const value = NOTICE_SUBTYPES[data.subtype];
  return [...needed]
    .filter((field) => data[field] === undefined)
    .map((field) => report('notice-field', atEntry(parsed, ['subtype']), { value, params: { field } }));
}

function unknownPlacements({ parsed, notice }: PlacedNotice, { parsed: registry }: LoadedFleet): Problem[] {
  const known = registry.sites.map(({ id }) => id).join('、');
  return notice.data.placements.flatMap((value, index) =>
    placedOn(value, registry)
      ? []
      : [report('notice-placement', atEntry(parsed, ['placements', index]), { value, params: { known } })],
  );
}

function unknownSite({ parsed, notice }: PlacedNotice, ids: readonly string[]): Problem[] {
  const value = notice.data.aboutSite;
  if (value === undefined || ids.includes(value)) return [];
  return [report('notice-site-unknown', atEntry(parsed, ['aboutSite']), { value, params: { known: ids.join('、') } })];
}

/** A whole site that is off line needs the approval and the limits of a temporary closure. */
function wholeSite({ parsed, notice }: PlacedNotice): Problem[] {
  const { subtype, subject = '' } = notice.data;
  if (subtype !== 'serviceOutage' || !/(?:网站|门户网|政务网)(?:（[^（）]*）|\([^()]*\))?$/.test(subject)) return [];
  return [report('outage-of-site', atEntry(parsed, ['subject']), { value: subject })];
}

function missingPlaces(
  { parsed, notice }: PlacedNotice,
  site: Site,
  inForce: Rules,
  { parsed: registry }: LoadedFleet,
): Problem[] {
  const { subtype, placements } = notice.data;
  const row = requiredPlace(site, inForce, NOTICE_REQUIREMENTS[subtype]?.rules);
  if (!row || placesMet(site, placements, registry)[row.value]) return [];
  const params = { place: PLACES[row.value], name: site.record.standardName, clauses: row.clauses.join('、') };
  return [
    report('notice-place', atEntry(parsed, placements.length > 0 ? ['placements'] : ['subtype']), {
      value: NOTICE_SUBTYPES[subtype],
      params,
    }),
  ];
}

/** The display ends when the notice is removed from the home pages, expires or is withdrawn. */
function shortDisplay({ parsed, notice }: PlacedNotice, inForce: Rules): Problem[] {
  const { subtype, displayFrom, displayUntil, publishedAt, expiresAt, withdrawnAt } = notice.data;
  const kind = NOTICE_REQUIREMENTS[subtype]?.rules;
  const row = kind && inForce.notices?.minDisplay?.[kind];
  const ends = Object.entries({ displayUntil, expiresAt, withdrawnAt }).flatMap(([field, at]) =>
    at === undefined ? [] : [{ field, at }],
  );
  const [first] = ends.sort((a, b) => (a.at < b.at ? -1 : 1));
  if (!row || !first) return [];
  const from = displayFrom ?? publishedAt;
  if (lasts(from, first.at, row.value)) return [];
  const params = { from, minimum: durationWords(row.value), clauses: row.clauses.join('、'), field: first.field };
  return [report('notice-display-duration', atEntry(parsed, [first.field]), { value: first.at, params })];
}

/** Days are counted to the minute: a month begins and ends at the same time of the day. */
function lasts(from: string, until: string, minimum: string): boolean {
  const working = /^(\d+)WD$/.exec(minimum)?.[1];
  // Where the calendar does not decide it, `freshness/calendar-missing` reports the notice.
  if (working !== undefined) return hasWorkingDays(from, until, Number(working)) ?? true;
  return until >= `${dayAfter(from.slice(0, 10), minimum)}${from.slice(10)}`;
}
