/** Duty, daily reading and mailboxes (R-GO-8.2.2b, R-GO-4.4.5c, R-JM-41.6, R-LYG-13.4). */
import type { PeopleRole } from '../../../../schemas/registers/people.ts';
import { nextDay } from '../../../../src/lib/calendar/clock.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Library } from '../../../../src/lib/queries/library.ts';
import { governanceFile } from '../../../lib/governance.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { daysBefore, daysFrom, wholeDays } from '../days.ts';
import { STAFF_PROBLEMS, staffProblem } from '../staff.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);
const CAN_EDIT: readonly PeopleRole[] = ['editor'];
const CAN_RELEASE: readonly PeopleRole[] = ['reviewer', 'signer', 'principal'];

export const daily = defineSubject({ rules, find: findDaily });

function findDaily({ sites, library }: GovernanceInput): Problem[] {
  return sites.flatMap((each) => [
    ...(each.isRunning ? [...dutyMissing(each), ...OF_DAYS.flatMap((kept) => daysMissing(each, kept))] : []),
    ...dutyPeople(each),
    ...uncorrected(each),
    ...readShort(each, library),
    ...unhandled(each),
    ...OF_DAYS.flatMap((kept) => dayPeople(each, kept)),
  ]);
}

function dutyMissing(site: GovernedSite): Problem[] {
  const clauses = site.requires('duty', 'duty');
  const ahead = site.rules.records?.dutyAhead;
  if (clauses === null || !ahead) return [];
  const roster = site.register('duty');
  const periods = roster?.data.duty ?? [];
  const days = daysFrom(site.clock.today(), wholeDays(ahead.value)).filter(
    (day) => !periods.some(({ from, to }) => from <= day && day <= to),
  );
  if (days.length === 0) return [];
  const params = { days: days.join('、'), clauses, register: governanceFile(site.site.id, 'duty') };
  return [report('duty-missing', roster ? atRecord(roster, ['duty']) : atRecord(site.record, ['status']), { params })];
}

/** Periods that are over are history. */
function dutyPeople(site: GovernedSite): Problem[] {
  const roster = site.register('duty');
  if (!roster) return [];
  return roster.data.duty.flatMap(({ from, to, person, leader }, index) => {
    if (site.clock.isOver(to)) return [];
    const day = to;
    const at = (field: string) => atRecord(roster, ['duty', index, field]);
    const wrong = (field: 'person' | 'leader', value: string, roles: readonly PeopleRole[]) => {
      const problem = staffProblem(site, value, from, roles) ?? staffProblem(site, value, day, roles);
      return problem
        ? [report('duty-person', at(field), { value, params: { day, reason: STAFF_PROBLEMS[problem] } })]
        : [];
    };
    const same =
      person === leader
        ? [
            report('duty-person', at('leader'), {
              value: leader,
              params: { day, reason: { zh: '既是值班员又是带班人', en: 'is on duty and leads at once' } },
            }),
          ]
        : wrong('leader', leader, CAN_RELEASE);
    return [...wrong('person', person, CAN_EDIT), ...same];
  });
}

/** Days of the time looked back on that no record is about; of a register that has just begun, from its first day on. */
function missingDays(site: GovernedSite, recorded: readonly string[] | undefined): string {
  const back = site.rules.records?.lookBack;
  if (!back) return '';
  const [first] = [...(recorded ?? [])].sort();
  return daysBefore(site.clock.today(), wholeDays(back.value))
    .filter((day) => (first === undefined || first <= day) && !(recorded ?? []).includes(day))
    .join('、');
}

/** Records of every day that are in the past: who did what on it. */
const OF_DAYS = [
  {
    record: 'reading',
    register: 'readings',
    list: 'readings',
    rule: 'reading-missing',
    rows: ({ register }: GovernedSite) => register('readings')?.data.readings,
  },
  {
    record: 'mailboxCheck',
    register: 'mailbox-checks',
    list: 'mailboxChecks',
    rule: 'mailbox-missing',
    rows: ({ register }: GovernedSite) => register('mailbox-checks')?.data.mailboxChecks,
  },
] as const;
type OfDays = (typeof OF_DAYS)[number];

function daysMissing(site: GovernedSite, { record, register: name, list, rule, rows }: OfDays): Problem[] {
  const clauses = site.requires(record, name);
  if (clauses === null) return [];
  const days = missingDays(
    site,
    rows(site)?.map(({ date }) => date),
  );
  if (days === '') return [];
  const register = site.register(name);
  const place = register ? atRecord(register, [list]) : atRecord(site.record, ['status']);
  return [report(rule, place, { params: { days, clauses, register: governanceFile(site.site.id, name) } })];
}

function uncorrected({ site, register }: GovernedSite): Problem[] {
  const readings = register('readings');
  const corrections = register('corrections')?.data.corrections ?? [];
  return (readings?.data.readings ?? []).flatMap(({ date: day, findings }, index) => {
    const count = corrections.filter(({ foundOn }) => foundOn === day).length;
    if (!readings || findings <= count) return [];
    return [
      report('reading-uncorrected', atRecord(readings, ['readings', index, 'findings']), {
        value: String(findings),
        params: { day, count, register: governanceFile(site.id, 'corrections') },
      }),
    ];
  });
}

/** Against what the site shows of that day, in the time looked back on. */
function readShort({ site, register, rules: inForce, clock }: GovernedSite, library: Library): Problem[] {
  const readings = register('readings');
  const back = inForce.records?.lookBack;
  if (!readings || !back) return [];
  const days = daysBefore(clock.today(), wholeDays(back.value));
  const published = library.entries({ site: site.id }).map(({ data }) => data.publishedAt.slice(0, 10));
  return readings.data.readings.flatMap(({ date: day, items }, index) => {
    const count = days.includes(day) ? published.filter((each) => each === day).length : 0;
    return items >= count
      ? []
      : [
          report('reading-short', atRecord(readings, ['readings', index, 'items']), {
            value: String(items),
            params: { day, count },
          }),
        ];
  });
}

/** What came in on the last recorded day may be handled on the next. */
function unhandled({ register, clock }: GovernedSite): Problem[] {
  const checks = register('mailbox-checks');
  if (!checks) return [];
  const all = checks.data.mailboxChecks;
  const handled = all.reduce((sum, each) => sum + each.handled, 0);
  const due = all.filter(({ date }) => clock.isOver(nextDay(date)));
  const count = due.reduce((sum, each) => sum + each.received, 0) - handled;
  const value = due
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return count > 0 && value !== undefined
    ? [report('mailbox-unhandled', atRecord(checks, ['mailboxChecks']), { value, params: { count } })]
    : [];
}

/** Once for each person and reason, where it is first so. */
function dayPeople(site: GovernedSite, { register: name, list, rows }: OfDays): Problem[] {
  const register = site.register(name);
  if (!register) return [];
  const wrong = (rows(site) ?? []).flatMap(({ date: day, person }, index) => {
    const problem = staffProblem(site, person, day);
    return problem ? [{ person, problem, day, index }] : [];
  });
  return [...Map.groupBy(wrong, ({ person, problem }) => `${problem} ${person}`).values()].flatMap((days) => {
    const [first] = days;
    if (!first) return [];
    const day = days.map((each) => each.day).join('、');
    return [
      report('day-person', atRecord(register, [list, first.index, 'person']), {
        value: first.person,
        params: { day, reason: STAFF_PROBLEMS[first.problem] },
      }),
    ];
  });
}
