/** What has to be repeated within the interval of the rule packs, and whether it was (R-JM-37, R-JM-38, R-GO-7.3.3). */
import { REPEATED_RECORDS, type RepeatedRecord } from '../../../../schemas/kept-records.ts';
import { DATA_CLASSES } from '../../../../schemas/registers/data-classes.ts';
import { RESTORE_RESULTS } from '../../../../schemas/registers/backups.ts';
import { REGISTERS, type RegisterName } from '../../../../schemas/registers/index.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { textsIn } from '../../../../src/lib/privacy/texts-in.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import { describeField } from '../../../../src/lib/content/schema-walk.ts';
import { governanceFile, REGISTER_NAMES } from '../../../lib/governance.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { daysRecorded, type RecordedDay } from '../days-recorded.ts';
import { STAFF_PROBLEMS, staffProblem } from '../staff.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);

export const intervals = defineSubject({ rules, find: findIntervals });

function findIntervals({ sites }: GovernanceInput): Problem[] {
  return sites.flatMap((each) => [
    ...(each.isRunning
      ? [...REPEATED.flatMap((repeated) => overdue(each, repeated)), ...dataClassesMissing(each)]
      : []),
    ...inFuture(each),
    ...openFindings(each),
    ...lastBackup(each),
    ...hosts(each),
    ...dataClasses(each),
  ]);
}

interface Repeated {
  record: RepeatedRecord;
  register: RegisterName;
  rule: 'accounts-overdue' | 'drill-overdue' | 'backup-overdue' | `${string}-overdue`;
  done(site: GovernedSite): readonly RecordedDay[];
}

const securityChecks =
  (wanted: string) =>
  ({ register }: GovernedSite) =>
    daysRecorded(register('security-checks')?.data.securityChecks, 'securityChecks', 'date', ({ kind, date }) =>
      kind === wanted ? date : undefined,
    );
const drills =
  (wanted: string) =>
  ({ register }: GovernedSite) =>
    daysRecorded(register('drills')?.data.drills, 'drills', 'date', ({ kind, date }) =>
      kind === wanted ? date : undefined,
    );
const backups = ({ register }: GovernedSite) => register('backups')?.data.backups ?? [];

const REPEATED = [
  {
    record: 'accounts',
    register: 'accounts',
    rule: 'accounts-overdue',
    done: ({ register }) => {
      const accounts = register('accounts')?.data.accounts;
      return accounts ? [{ day: accounts.exportedOn, path: ['accounts', 'exportedOn'] }] : [];
    },
  },
  {
    record: 'securityCheck',
    register: 'security-checks',
    rule: 'security-check-overdue',
    done: securityChecks('authority'),
  },
  { record: 'securityScan', register: 'security-checks', rule: 'security-scan-overdue', done: securityChecks('scan') },
  {
    record: 'dependencyCheck',
    register: 'security-checks',
    rule: 'dependency-check-overdue',
    done: securityChecks('dependencies'),
  },
  { record: 'drill', register: 'drills', rule: 'drill-overdue', done: drills('incident') },
  { record: 'rollbackDrill', register: 'drills', rule: 'rollback-drill-overdue', done: drills('rollback') },
  {
    record: 'backup',
    register: 'backups',
    rule: 'backup-overdue',
    done: (site) => daysRecorded(backups(site), 'backups', 'date', ({ date }) => date),
  },
  {
    record: 'restoreTest',
    register: 'backups',
    rule: 'restore-test-overdue',
    done: (site) => daysRecorded(backups(site), 'backups', 'restoredOn', ({ restoredOn }) => restoredOn),
  },
  {
    record: 'hosting',
    register: 'hosting',
    rule: 'hosting-overdue',
    done: ({ register }) => {
      const hosting = register('hosting')?.data.hosting;
      return hosting ? [{ day: hosting.checkedOn, path: ['hosting', 'checkedOn'] }] : [];
    },
  },
] as const satisfies readonly Repeated[];

const latestOf = (done: readonly RecordedDay[]): RecordedDay | undefined =>
  [...done].sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1);

function overdue(site: GovernedSite, { record, register: name, rule, done }: (typeof REPEATED)[number]): Problem[] {
  const clauses = site.requires(record, name);
  const { every } = site.rules.records ?? {};
  const row = record === 'drill' ? site.rules.hosting?.drillEvery : every?.[record];
  if (clauses === null || !row) return [];
  const latest = latestOf(done(site));
  if (latest && !site.clock.isOver(dayAfter(latest.day, row.value))) return [];
  const register = site.register(name);
  const place = latest && register ? atRecord(register, latest.path) : atRecord(site.record, ['status']);
  return [
    report(rule, place, {
      params: {
        record: { zh: REPEATED_RECORDS[record], en: record },
        last: latest
          ? { zh: `最近一次是 ${latest.day}`, en: `last done on ${latest.day}` }
          : { zh: '没有记录', en: 'never recorded' },
        limit: durationWords(row.value),
        clauses,
        register: governanceFile(site.site.id, name),
      },
    }),
  ];
}

function dataClassesMissing(site: GovernedSite): Problem[] {
  const clauses = site.requires('dataClasses', 'data-classes');
  if (clauses === null || site.register('data-classes')) return [];
  const params = {
    record: { zh: REGISTERS['data-classes'].label, en: 'classes of data' },
    clauses,
    register: governanceFile(site.site.id, 'data-classes'),
  };
  return [report('data-classes-missing', atRecord(site.record, ['status']), { params })];
}

/** Days of things done, of all registers. */
const inFuture = ({ register, clock }: GovernedSite): Problem[] =>
  REGISTER_NAMES.flatMap((name) => {
    const record = register(name);
    if (!record) return [];
    const { schema } = REGISTERS[name];
    return textsIn(record.data).flatMap(({ path, value }) =>
      describeField(schema, path, record.data).occurred && !clock.reached(value)
        ? [report('record-in-future', atRecord(record, path), { value })]
        : [],
    );
  });

function openFindings({ register, clock }: GovernedSite): Problem[] {
  const checks = register('security-checks');
  return (checks?.data.securityChecks ?? []).flatMap(({ date, open, dueOn }, index) =>
    !checks || open === 0 || (dueOn !== undefined && !clock.isOver(dueOn))
      ? []
      : [
          report('security-open', atRecord(checks, ['securityChecks', index, 'open']), {
            value: String(open),
            params: { date, due: dueOn },
          }),
        ],
  );
}

function lastBackup(site: GovernedSite): Problem[] {
  const register = site.register('backups');
  if (!register) return [];
  const all = backups(site).map((backup, index) => ({ backup, index }));
  const [latest] = [...all].sort((a, b) => (a.backup.date < b.backup.date ? 1 : -1));
  const tested = all.flatMap(({ backup: { restoredOn, restoreResult }, index }) =>
    restoredOn === undefined ? [] : [{ restoredOn, restoreResult, index }],
  );
  const [test] = tested.sort((a, b) => (a.restoredOn < b.restoredOn ? 1 : -1));
  const problems: Problem[] = [];
  if (latest && !latest.backup.encrypted)
    problems.push(
      report('backup-plain', atRecord(register, ['backups', latest.index, 'encrypted']), { value: latest.backup.date }),
    );
  if (test && test.restoreResult !== 'same')
    problems.push(
      report('restore-test-failed', atRecord(register, ['backups', test.index, 'restoredOn']), {
        value: test.restoredOn,
        params: { result: test.restoreResult && RESTORE_RESULTS[test.restoreResult] },
      }),
    );
  return problems;
}

function hosts(site: GovernedSite): Problem[] {
  const declared = site.register('hosting');
  if (!declared) return [];
  const { publishedAt, writtenAt, alarmTo } = declared.data.hosting;
  const at = (field: string) => atRecord(declared, ['hosting', field]);
  const problem = site.isRunning ? staffProblem(site, alarmTo, site.clock.today()) : null;
  return [
    ...(publishedAt === writtenAt ? [report('hosts-shared', at('writtenAt'), { value: writtenAt })] : []),
    ...(problem
      ? [report('alarm-person', at('alarmTo'), { value: alarmTo, params: { reason: STAFF_PROBLEMS[problem] } })]
      : []),
  ];
}

function dataClasses({ register }: GovernedSite): Problem[] {
  const classes = register('data-classes');
  return (classes?.data.dataClasses ?? []).flatMap(({ class: kind, inRepository }, index) =>
    classes && inRepository && (kind === 'sensitive' || kind === 'personal')
      ? [
          report('data-in-repository', atRecord(classes, ['dataClasses', index, 'inRepository']), {
            value: DATA_CLASSES[kind],
          }),
        ]
      : [],
  );
}
