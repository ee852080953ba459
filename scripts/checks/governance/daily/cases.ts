/** Days that nobody is on duty, read or looked, and people who could not have. */
import { type Change, casesOf, newsMatter, type RuleCase } from '../../testing/rule-case.ts';
import { asks, people, person, register, STAFF, staff } from '../case-helpers.ts';

const duty = (from: string, to: string, who = '乙', leader = '丙') =>
  register('duty', `duty:\n  - { from: '${from}', to: '${to}', person: ${who}, leader: ${leader} }`);
const readings = (days: readonly string[], who = '乙', findings = 0, items = 1) =>
  register(
    'readings',
    `readings:\n${days.map((day) => `  - { date: '${day}', person: ${who}, items: ${items}, findings: ${findings} }`).join('\n')}`,
  );
const mail = (days: readonly string[], received = 1, handled = 1, who = '乙') =>
  register(
    'mailbox-checks',
    `mailboxChecks:\n${days.map((day) => `  - { date: '${day}', person: ${who}, received: ${received}, handled: ${handled} }`).join('\n')}`,
  );
/** The seven days before the first of June. */
const WEEK = [25, 26, 27, 28, 29, 30, 31].map((day) => `2025-05-${day}`);
const CORRECTED = register(
  'corrections',
  `corrections:
  - { where: 'https://sw.test.gov.cn/', unit: 办公室, kind: 错别字, problem: 错字, foundOn: '2025-05-31', foundBy: 乙, correctedAt: '2025-05-31 17:00', correctedBy: 乙 }`,
);

/** One more news item of the department, published on the last day of the week. */
const NEWS: Change = {
  write: 'content/dept/news/2025-05-31-gate.md',
  content: `${newsMatter('dept-20250531-01', '2025-05-31').replace('要闻', '工作动态')}---\n\n市水务局检查水闸。\n`,
};

export const cases: readonly RuleCase[] = [
  ...casesOf('duty-missing')(
    ['a site without a roster', [asks('duty')], ['governance/duty-missing sites/dept/site.yaml:29:9'], '2025-06-01、'],
    ['a roster that ends a day too soon', [duty('2025-06-01', '2025-06-06'), asks('duty')], ['2:3'], '：2025-06-07（'],
    ['a roster that begins tomorrow', [duty('2025-06-02', '2025-06-30'), asks('duty')], ['2:3'], '：2025-06-01（'],
    ['nothing wrong with one of seven days', [duty('2025-06-01', '2025-06-07'), asks('duty')]],
  ),
  ...casesOf('duty-person')(
    ['somebody who is not registered', [duty('2025-06-01', '2025-06-07', '庚'), staff], ['2:53'], '不在人员登记中'],
    ['somebody who cannot edit', [duty('2025-06-01', '2025-06-07', '丁'), staff], ['2:53'], '没有相应的职责'],
    ['one person for both', [duty('2025-06-01', '2025-06-07', '乙', '乙'), staff], ['2:64'], '既是值班员又是带班人'],
    [
      'somebody who leaves before the end',
      [duty('2025-06-01', '2025-06-07', '庚'), people(...STAFF, person('庚', '[编辑]', { leftOn: "'2025-06-07'" }))],
      ['2:53'],
      '已经离岗',
    ],
    [
      'nothing wrong with somebody who leaves the day after',
      [duty('2025-06-01', '2025-06-07', '庚'), people(...STAFF, person('庚', '[编辑]', { leftOn: "'2025-06-08'" }))],
    ],
    ['nothing wrong with a period that is over', [duty('2025-05-25', '2025-05-31', '庚'), staff]],
  ),
  ...casesOf('reading-missing')(
    ['a site that nobody reads', [asks('reading')], ['governance/reading-missing sites/dept/site.yaml:29:9']],
    [
      'one day left out',
      [readings(WEEK.filter((day) => day !== '2025-05-28')), asks('reading')],
      ['2:3'],
      '：2025-05-28（',
    ],
    ['yesterday left out', [readings(WEEK.slice(0, -1)), asks('reading')], ['2:3'], '：2025-05-31（'],
    ['nothing wrong with a record of every day', [readings(WEEK), asks('reading')]],
    ['nothing wrong with one begun two days ago', [readings(WEEK.slice(-2)), asks('reading')]],
  ),
  ...casesOf('reading-uncorrected')(
    ['a finding that is not in the corrections', [readings(['2025-05-31'], '乙', 1)], ['2:58'], 'corrections.yaml'],
    ['two findings and one correction', [readings(['2025-05-31'], '乙', 2), CORRECTED], ['2:58']],
    ['nothing wrong with one of each', [readings(['2025-05-31'], '乙', 1), CORRECTED]],
  ),
  ...casesOf('reading-short')(
    ['fewer items read than were published', [readings(['2025-05-31'], '乙', 0, 0), NEWS], ['2:45'], '发布了 1 条'],
    ['nothing wrong with as many', [readings(['2025-05-31']), NEWS]],
  ),
  ...casesOf('mailbox-missing')(
    ['a mailbox nobody looks into', [asks('mailboxCheck')], ['governance/mailbox-missing sites/dept/site.yaml:29:9']],
    ['one day left out', [mail(WEEK.slice(1).concat('2025-05-24')), asks('mailboxCheck')], ['2:3'], '：2025-05-25（'],
    ['nothing wrong with a record of every day', [mail(WEEK), asks('mailboxCheck')]],
  ),
  ...casesOf('mailbox-unhandled')(
    ['mail that was left', [mail(['2025-05-29', '2025-05-30'], 2, 1)], ['2:3'], '2 件'],
    ['nothing wrong with that of yesterday', [mail(['2025-05-31'], 2, 0)]],
  ),
  ...casesOf('day-person')(
    ['a reader who is not registered', [readings(['2025-05-31'], '庚'), staff], ['2:35'], '不在人员登记中'],
    ['one who had not begun', [mail(['2024-07-07']), staff], ['2:35'], '还没有到岗'],
    [
      'once one who was on for days',
      [readings(['2025-05-30', '2025-05-31'], '庚'), staff],
      ['2:35'],
      '2025-05-30、2025-05-31',
    ],
    ['nothing wrong with the first day of work', [mail(['2024-07-08']), staff]],
  ),
];
