/** What a notice needs depending on its kind, and where and how long it has to be shown (requirements 3.4). */
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import type { NoticePlace, Rules } from '../../../../schemas/rulepack.ts';
import { NOTICE_REQUIREMENTS } from '../../../../schemas/notice-requirements.ts';
import { NOTICE_SUBTYPES } from '../../../../schemas/types/notice.ts';
import { hasWorkingDays } from '../../../../src/lib/calendar/working-days.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { LifecycleInput, PlacedNotice } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('lifecycle', rules);

/** Words for the home pages a row requires. */
const PLACES: Readonly<Record<NoticePlace, Record<'zh' | 'en', string>>> = {
  own: { zh: '本站', en: 'the site itself' },
  portal: { zh: '本级政府门户网站', en: 'the portal' },
  superior: { zh: '上级网站', en: 'the superior site' },
  portalOrSuperior: { zh: '上级网站或者本级政府门户网站', en: 'the superior site or the portal' },
  ownAndPortal: { zh: '本站和本级政府门户网站', en: 'the site itself and the portal' },
};

export const notices = defineSubject({ rules, find: findNotices });

function findNotices({ sites }: LifecycleInput): Problem[] {
  const ids = sites.map(({ site }) => site.id);
  return sites.flatMap(({ site, notices: own, rules: inForce }) =>
    own.flatMap((each) => [
      ...missingFields(each),
      ...unknownPlacements(each, ids),
      ...missingPlaces(each, site, inForce),
      ...shortDisplay(each, inForce),
    ]),
  );
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

const isAddress = (place: string) => /^https?:\/\//.test(place) && URL.canParse(place);

function unknownPlacements({ parsed, notice }: PlacedNotice, ids: readonly string[]): Problem[] {
  return notice.data.placements.flatMap((value, index) =>
    ids.includes(value) || isAddress(value)
      ? []
      : [
          report('notice-placement', atEntry(parsed, ['placements', index]), {
            value,
            params: { known: ids.join('、') },
          }),
        ],
  );
}

/** A site outside the fleet is represented by the address of the notice there. */
function missingPlaces({ parsed, notice }: PlacedNotice, site: Site, inForce: Rules): Problem[] {
  const { subtype, placements } = notice.data;
  const kind = NOTICE_REQUIREMENTS[subtype]?.rules;
  const row = kind && inForce.notices?.place?.[kind];
  if (!row) return [];
  const { portal, parent } = site.registration;
  const elsewhere = placements.some(isAddress);
  const shownOn = (id: string | undefined) => (id === undefined ? elsewhere : placements.includes(id));
  const own = placements.includes(site.id);
  const isPortal = site.record.kind === 'portal';
  const onPortal = isPortal ? own : shownOn(portal);
  const kept: Record<NoticePlace, boolean> = {
    own,
    portal: onPortal,
    superior: shownOn(parent),
    portalOrSuperior: onPortal || shownOn(parent) || elsewhere,
    ownAndPortal: own && onPortal,
  };
  if (kept[row.value]) return [];
  const params = { place: PLACES[row.value], clauses: row.clauses.join('、') };
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
