import { NOTICE_REQUIREMENTS } from '../../../../schemas/notice-requirements.ts';
import { CALENDAR_END, CALENDAR_YEARS, hasWorkingDays } from '../../../../src/lib/calendar/working-days.ts';
import { replyStages } from '../../../../src/lib/letters/reply-deadlines.ts';
import type { Entry } from '../../../../src/lib/model/entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { dayBefore } from '../../../../src/lib/rulepacks/day-after.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import type { Rules } from '../../../../schemas/rulepack.ts';
import { entriesOfType, type ValidEntry } from '../../metadata/valid-entries.ts';
import { atEntry, atRecord, type FieldPath } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { FreshnessInput, FreshnessSite } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('freshness', rules);

export const calendar = defineSubject({ rules, find: findCalendar });

/** A limit in working days, and the days between which it is counted. */
interface Count {
  limit: string;
  clauses: readonly string[];
  field: FieldPath;
  from: string;
  to: string;
}

function findCalendar({ fleet, sites }: FreshnessInput): Problem[] {
  const keptUp = new Map(sites.map((each) => [each.site.id, each.rules]));
  const countedIn = <T extends 'letter' | 'notice' | 'report'>(
    type: T,
    counts: (entry: Entry<T>, inForce: Rules) => readonly Count[],
  ): Problem[] =>
    entriesOfType(fleet, type).flatMap((each) => {
      const inForce = keptUp.get(each.entry.site);
      return inForce ? counts(each.entry, inForce).map((count) => missing(each, count)) : [];
    });
  const today = fleet.clock.today();
  const letterCounts = ({ data }: Entry<'letter'>, { replyDeadlines = [] }: Rules): Count[] => {
    const unknown = replyStages(data, replyDeadlines, fleet.clock)
      .filter(({ state, deadline }) => state === 'unknown' && isInWorkingDays(deadline.limit))
      .map(({ deadline, from, to }) => ({ ...deadline, field: [from], from: data[from] ?? '', to: data[to] ?? today }));
    const [first] = unknown.filter(({ from, to }) => missingYear(from, to) !== undefined);
    return first ? [first] : [];
  };
  return [
    ...countedIn('letter', letterCounts),
    ...countedIn('notice', noticeCounts),
    ...countedIn('report', reportCounts),
    ...sites.flatMap((site) => ending(site, (day) => fleet.clock.reached(day))),
  ];
}

const isInWorkingDays = (limit: string) => limit.endsWith('WD');
const daysOf = (limit: string) => Number(limit.slice(0, -'WD'.length));

/** The year between two days whose holidays are not known. */
function missingYear(from: string, to: string): number | undefined {
  const years = [from, to].map((day) => Number(day.slice(0, 4)));
  return years.find((year) => year < CALENDAR_YEARS.first || year > CALENDAR_YEARS.last);
}

/** How long a notice has to be shown (R-DL-12). */
function noticeCounts({ data }: Entry<'notice'>, { notices }: Rules): Count[] {
  const kind = NOTICE_REQUIREMENTS[data.subtype]?.rules;
  const row = kind && notices?.minDisplay?.[kind];
  if (!row || !isInWorkingDays(row.value) || data.displayUntil === undefined) return [];
  const [from, to] = [data.displayFrom ?? data.publishedAt, data.displayUntil];
  return hasWorkingDays(from, to, daysOf(row.value)) === undefined
    ? [{ limit: row.value, clauses: row.clauses, field: ['displayUntil'], from, to }]
    : [];
}

/** By when a self-inspection is reported (R-JM-42). */
function reportCounts({ data }: Entry<'report'>, { inspection }: Rules): Count[] {
  const row = inspection?.selfCheckReportWithin;
  const from = data.inspection?.endedOn;
  if (!row || !isInWorkingDays(row.value) || from === undefined || data.dueBy === undefined) return [];
  return data.subtype === 'selfInspection' && hasWorkingDays(from, data.dueBy, daysOf(row.value) + 1) === undefined
    ? [{ limit: row.value, clauses: row.clauses, field: ['dueBy'], from, to: data.dueBy }]
    : [];
}

const missing = ({ parsed }: ValidEntry, { limit, clauses, field, from, to }: Count): Problem =>
  report('calendar-missing', atEntry(parsed, field), {
    value: from,
    params: {
      limit: durationWords(limit),
      clauses: clauses.join('、'),
      year: missingYear(from, to) ?? '',
      ...CALENDAR_YEARS,
    },
  });

/** The end of the known holidays, for a site that counts working days. */
function ending({ record, rules: inForce }: FreshnessSite, reached: (day: string) => boolean): Problem[] {
  const notice = inForce.updates?.holidayNotice?.value;
  const counted = (inForce.replyDeadlines ?? []).filter(({ limit }) => isInWorkingDays(limit));
  if (notice === undefined || counted.length === 0 || !reached(dayBefore(CALENDAR_END, notice))) return [];
  const clauses = [...new Set(counted.flatMap((each) => each.clauses))].join('、');
  return [
    report('calendar-ending', atRecord(record, ['rulePacks']), {
      value: dayBefore(CALENDAR_END, 'P1D'),
      params: { clauses },
    }),
  ];
}
