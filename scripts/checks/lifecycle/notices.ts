/** What a notice needs because of its kind, where it has to be shown and how long (requirements 3.4). */
import type { NoticePlace, Rules } from '../../../schemas/rulepack.ts';
import { NOTICE_REQUIREMENTS } from '../../../schemas/notice-requirements.ts';
import { NOTICE_SUBTYPES } from '../../../schemas/types/notice.ts';
import { workingDaysBetween } from '../../../src/lib/calendar/working-days.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/findings/problem.ts';
import type { Entry, Site } from '../../../src/lib/library/types.ts';
import { formatDuration } from '../../../src/lib/rulepacks/durations.ts';
import { dayAfter } from '../../../src/lib/rulepacks/day-after.ts';
import { atEntry } from './problem.ts';

export interface PlacedNotice {
  parsed: ParsedEntry;
  notice: Entry<'notice'>;
}

/** Words for the home pages a row asks for. */
const PLACES: Readonly<Record<NoticePlace, string>> = {
  own: '本站',
  portal: '本级政府门户网站',
  superior: '上级网站',
  portalOrSuperior: '上级网站或者本级政府门户网站',
  ownAndPortal: '本站和本级政府门户网站',
};

/** @param ids of all sites of the fleet. */
export function noticeProblems({ parsed, notice }: PlacedNotice, site: Site, rules: Rules, ids: string[]): Problem[] {
  return [
    ...missingFields({ parsed, notice }),
    ...unknownPlacements({ parsed, notice }, ids),
    ...missingPlaces({ parsed, notice }, site, rules),
    ...shortDisplay({ parsed, notice }, rules),
  ];
}

function missingFields({ parsed, notice }: PlacedNotice): Problem[] {
  const { data } = notice;
  const needed = new Set(NOTICE_REQUIREMENTS[data.subtype]?.fields ?? []);
  // What is put on home pages has to be taken down again.
  if (data.placements.length > 0) needed.add('displayUntil');
  const value = NOTICE_SUBTYPES[data.subtype];
  return [...needed]
    .filter((field) => data[field] === undefined)
    .map((field) => atEntry(parsed, 'notice-field', ['subtype'], { value, params: { field } }));
}

const isAddress = (place: string) => /^https?:\/\//.test(place) && URL.canParse(place);

function unknownPlacements({ parsed, notice }: PlacedNotice, ids: readonly string[]): Problem[] {
  return notice.data.placements.flatMap((value, index) =>
    ids.includes(value) || isAddress(value)
      ? []
      : [atEntry(parsed, 'notice-placement', ['placements', index], { value, params: { known: ids.join('、') } })],
  );
}

/** A site outside the fleet is stood for by the address of the notice there. */
function missingPlaces({ parsed, notice }: PlacedNotice, site: Site, rules: Rules): Problem[] {
  const { subtype, placements } = notice.data;
  const kind = NOTICE_REQUIREMENTS[subtype]?.rules;
  const row = kind && rules.notices?.place?.[kind];
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
    atEntry(parsed, 'notice-place', placements.length > 0 ? ['placements'] : ['subtype'], {
      value: NOTICE_SUBTYPES[subtype],
      params,
    }),
  ];
}

/** The notice ends when it is taken from the home pages, and also when it is taken off line or back. */
function shortDisplay({ parsed, notice }: PlacedNotice, rules: Rules): Problem[] {
  const { subtype, displayFrom, displayUntil, publishedAt, expiresAt, withdrawnAt } = notice.data;
  const kind = NOTICE_REQUIREMENTS[subtype]?.rules;
  const row = kind && rules.notices?.minDisplay?.[kind];
  const ends = Object.entries({ displayUntil, expiresAt, withdrawnAt }).flatMap(([field, at]) =>
    at === undefined ? [] : [{ field, at }],
  );
  const [first] = ends.sort((a, b) => (a.at < b.at ? -1 : 1));
  if (!row || !first) return [];
  const from = displayFrom ?? publishedAt;
  if (lasts(from, first.at, row.value)) return [];
  const params = { from, minimum: formatDuration(row.value), clauses: row.clauses.join('、'), field: first.field };
  return [atEntry(parsed, 'notice-display-short', [first.field], { value: first.at, params })];
}

/** Days are counted to the minute: a month begins and ends at the same time of the day. */
function lasts(from: string, until: string, minimum: string): boolean {
  const working = /^(\d+)WD$/.exec(minimum)?.[1];
  if (working !== undefined) return (workingDaysBetween(from, until) ?? Infinity) >= Number(working);
  return until >= `${dayAfter(from.slice(0, 10), minimum)}${from.slice(10)}`;
}
