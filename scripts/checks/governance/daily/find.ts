/** Duty, daily reading and mailboxes (R-GO-8.2.2b, R-GO-4.4.5c, R-JM-41.6, R-LYG-13.4). */
import type { PeopleRole } from '../../../../schemas/registers/people.ts';
import { nextDay } from '../../../../src/lib/calendar/clock.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Library } from '../../../../src/lib/queries/library.ts';
import { governanceFile } from '../../../lib/governance.ts';
import { atRecord, type FieldPath } from '../../rules/places.ts';
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
    ...(each.isRunning ? [...dutyMissing(each), ...readingsMissing(each), ...mailMissing(each)] : []),
    ...dutyPeople(each),
    ...uncorrected(each),
    ...readShort(each, library),
    ...unhandled(each),
    ...dayPeople(each),
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

function readingsMissing(site: GovernedSite): Problem[] {
  const clauses = site.requires('reading', 'readings');
  const readings = site.register('readings');
  const days =
    clauses === null
      ? ''
      : missingDays(
          site,
          readings?.data.readings.map(({ date }) => date),
        );
  if (clauses === null || days === '') return [];
  const place = readings ? atRecord(readings, ['readings']) : atRecord(site.record, ['status']);
  const params = { days, clauses, register: governanceFile(site.site.id, 'readings') };
  return [report('reading-missing', place, { params })];
}

function mailMissing(site: GovernedSite): Problem[] {
  const clauses = site.requires('mailboxCheck', 'mailbox-checks');
  const checks = site.register('mailbox-checks');
  const days =
    clauses === null
      ? ''
      : missingDays(
          site,
          checks?.data.mailboxChecks.map(({ date }) => date),
        );
  if (clauses === null || days === '') return [];
  const place = checks ? atRecord(checks, ['mailboxChecks']) : atRecord(site.record, ['status']);
  const params = { days, clauses, register: governanceFile(site.site.id, 'mailbox-checks') };
  return [report('mailbox-missing', place, { params })];
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

function dayPeople(site: GovernedSite): Problem[] {
  const readings = site.register('readings');
  const checks = site.register('mailbox-checks');
  const wrong = (register: Parameters<typeof atRecord>[0], path: FieldPath, value: string, day: string) => {
    const problem = staffProblem(site, value, day);
    return problem
      ? [report('day-person', atRecord(register, path), { value, params: { day, reason: STAFF_PROBLEMS[problem] } })]
      : [];
  };
  return [
    ...(readings?.data.readings ?? []).flatMap(({ date, person }, index) =>
      readings ? wrong(readings, ['readings', index, 'person'], person, date) : [],
    ),
    ...(checks?.data.mailboxChecks ?? []).flatMap(({ date, person }, index) =>
      checks ? wrong(checks, ['mailboxChecks', index, 'person'], person, date) : [],
    ),
  ];
}
