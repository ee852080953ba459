/** Records that are too old, missing or contradictory, and those that are recent enough: the last day and the next. */
import { casesOf, type RuleCase } from '../../testing/rule-case.ts';
import { asks, register, staff } from '../case-helpers.ts';

const check = (kind: string, date: string, more = '') =>
  register(
    'security-checks',
    `securityChecks:\n  - { date: '${date}', kind: ${kind}, by: 检查组, result: 正常${more} }`,
  );
const drill = (kind: string, date: string) =>
  register('drills', `drills:\n  - { date: '${date}', kind: ${kind}, plan: 应急预案, level: 较大, result: 正常 }`);
const DIGEST = `sm3:${'0'.repeat(64)}`;
const backup = (date: string, more = '', encrypted = true) =>
  register(
    'backups',
    `backups:\n  - { date: '${date}', location: 灾备中心, encrypted: ${encrypted}, digest: '${DIGEST}'${more} }`,
  );
const accounts = (exportedOn: string) =>
  register(
    'accounts',
    `accounts: { exportedOn: '${exportedOn}', protectedBranch: true, auditLog: true, commitsFrom: '2099-01-01', members: [] }`,
  );
const hosting = (checkedOn: string, writtenAt = 'git-01', alarmTo = '丁') =>
  register(
    'hosting',
    `hosting: { publishedAt: web-01, writtenAt: ${writtenAt}, cryptography: SM3, monitoredBy: 监测中心, alarmTo: ${alarmTo}, checkedOn: '${checkedOn}' }`,
  );
const data = (kind: string, inRepository: boolean) =>
  register(
    'data-classes',
    `dataClasses:\n  - { data: 来信人联系方式, class: ${kind}, storedAt: 互动平台, inRepository: ${inRepository} }`,
  );

export const cases: readonly RuleCase[] = [
  ...casesOf('accounts-overdue')(
    ['an export on the first day too old', [accounts('2025-02-28'), asks('accounts')], ['1:25'], '3个月'],
    ['nothing wrong with one on the last day', [accounts('2025-03-01'), asks('accounts')]],
  ),
  ...casesOf('security-check-overdue')(
    ['a check on the first day too old', [check('主管单位检查', '2024-05-31'), asks('securityCheck')], ['2:13'], '1年'],
    [
      'only a self-check',
      [asks('securityCheck'), check('自查', '2025-05-31')],
      ['governance/security-check-overdue sites/dept/site.yaml:29:9'],
      '没有记录',
    ],
    ['nothing wrong with one on the last day', [check('主管单位检查', '2024-06-01'), asks('securityCheck')]],
  ),
  ...casesOf('security-scan-overdue')(
    ['a scan on the first day too old', [check('挂马和篡改扫描', '2025-02-28'), asks('securityScan')], ['2:13']],
    ['nothing wrong with one on the last day', [check('挂马和篡改扫描', '2025-03-01'), asks('securityScan')]],
  ),
  ...casesOf('dependency-check-overdue')(
    ['a check on the first day too old', [check('组件和补丁检查', '2025-02-28'), asks('dependencyCheck')], ['2:13']],
    ['nothing wrong with one on the last day', [check('组件和补丁检查', '2025-03-01'), asks('dependencyCheck')]],
  ),
  ...casesOf('security-open')(
    ['findings without a deadline', [check('自查', '2025-05-01', ', open: 2')], ['2:64'], '2 个问题'],
    [
      'findings on the day after their deadline',
      [check('自查', '2025-05-01', ", open: 1, dueOn: '2025-05-31'")],
      ['2:64'],
      '2025-05-31 已过',
    ],
    ['nothing wrong with the day of the deadline', [check('自查', '2025-05-01', ", open: 1, dueOn: '2025-06-01'")]],
  ),
  ...casesOf('drill-overdue')(
    ['no drill at all', [asks('drill')], ['governance/drill-overdue sites/dept/site.yaml:29:9'], '没有记录'],
    ['a drill on the first day too old', [drill('应急演练', '2024-05-31'), asks('drill')], ['2:13'], '12个月'],
    ['nothing wrong with one on the last day', [drill('应急演练', '2024-06-01'), asks('drill')]],
  ),
  ...casesOf('rollback-drill-overdue')(
    ['a drill on the first day too old', [drill('回退演练', '2024-05-31'), asks('rollbackDrill')], ['2:13']],
    ['nothing wrong with one on the last day', [drill('回退演练', '2024-06-01'), asks('rollbackDrill')]],
  ),
  ...casesOf('backup-overdue')(
    ['a backup on the first day too old', [backup('2025-04-30'), asks('backup')], ['2:13'], '1个月'],
    ['nothing wrong with one on the last day', [backup('2025-05-01'), asks('backup')]],
  ),
  ...casesOf('backup-plain')(
    ['a backup that is not encrypted', [backup('2025-05-20', '', false)], ['2:54']],
    ['nothing wrong with an encrypted one', [backup('2025-05-20')]],
  ),
  ...casesOf('restore-test-overdue')(
    [
      'a backup that was never restored',
      [backup('2025-05-20'), asks('restoreTest')],
      ['governance/restore-test-overdue sites/dept/site.yaml:29:9'],
      '没有记录',
    ],
    [
      'a test on the first day too old',
      [backup('2024-05-20', ", restoredOn: '2024-05-31', restoreResult: 一致"), asks('restoreTest')],
      ['2:152'],
    ],
    [
      'nothing wrong with one on the last day',
      [backup('2024-05-20', ", restoredOn: '2024-06-01', restoreResult: 一致"), asks('restoreTest')],
    ],
  ),
  ...casesOf('restore-test-failed')(
    [
      'a test that failed',
      [backup('2025-05-20', ", restoredOn: '2025-05-21', restoreResult: 不一致")],
      ['2:152'],
      '不一致',
    ],
    ['a test without a result', [backup('2025-05-20', ", restoredOn: '2025-05-21'")], ['2:152']],
    [
      'nothing wrong with one that succeeded',
      [backup('2025-05-20', ", restoredOn: '2025-05-21', restoreResult: 一致")],
    ],
  ),
  ...casesOf('hosting-overdue')(
    ['a declaration checked on the first day too old', [hosting('2024-05-31'), asks('hosting')], ['1:113']],
    ['nothing wrong with one on the last day', [hosting('2024-06-01'), asks('hosting')]],
  ),
  ...casesOf('hosts-shared')(
    ['one host for both', [hosting('2025-05-01', 'web-01')], ['1:44'], 'web-01'],
    ['nothing wrong with two', [hosting('2025-05-01')]],
  ),
  ...casesOf('alarm-person')(
    ['somebody who is not registered', [hosting('2025-05-01', 'git-01', '庚'), staff], ['1:99'], '不在人员登记中'],
    ['nothing wrong with somebody who is', [hosting('2025-05-01'), staff]],
  ),
  ...casesOf('data-classes-missing')(
    [
      'a site that has not classified its data',
      [asks('dataClasses')],
      ['governance/data-classes-missing sites/dept/site.yaml:29:9'],
    ],
    ['nothing wrong with one that has', [asks('dataClasses'), data('个人信息', false)]],
  ),
  ...casesOf('data-in-repository')(
    ['personal data in the repository', [data('个人信息', true)], ['2:65'], '个人信息'],
    ['nothing wrong with public data there', [data('公开', true)]],
  ),
  ...casesOf('record-in-future')(
    ['a backup of tomorrow', [backup('2025-06-02')], ['2:13']],
    ['nothing wrong with one of today', [backup('2025-06-01')]],
    [
      'a reading of tomorrow',
      [register('readings', "readings:\n  - { date: '2025-06-02', person: 乙, items: 1, findings: 0 }")],
      ['2:13'],
    ],
    [
      'a mailbox looked into tomorrow',
      [register('mailbox-checks', "mailboxChecks:\n  - { date: '2025-06-02', person: 乙, received: 0, handled: 0 }")],
      ['2:13'],
    ],
    [
      'a filing of tomorrow',
      [register('filings', "filings:\n  - { date: '2025-06-02', to: 市政府办公室, changes: 栏目改名 }")],
      ['2:13'],
    ],
    [
      'a site recorded as restored a minute from now',
      [
        register(
          'downtime',
          "downtime:\n  - { from: '2025-06-01 10:00', to: '2025-06-01 12:01', cause: 供电改造, notice: 'https://www.test.gov.cn/notice.html', filedOn: '2025-05-30' }",
        ),
      ],
      ['2:37'],
    ],
    [
      'a plan of topics of tomorrow',
      [
        register(
          'topic-plans',
          "topicPlans:\n  - { ref: 甲, year: 2025, unit: 办公室, title: 防汛, filedOn: '2025-06-02' }",
        ),
      ],
      ['2:58'],
    ],
  ),
];
