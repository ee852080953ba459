import type { Change, RuleCase } from '../../testing/rule-case.ts';

const LETTER = 'content/portal/letters/ly2025-0001.md';
const edit = (from: string, to: string): Change => ({ edit: LETTER, from, to });

/** A report of an error on the site, not answered, received at a moment. */
const errorReport = (received: string): Change[] => [
  edit("receivedAt: '2025-03-10 09:00'", `receivedAt: '${received}'`),
  edit('channel: 咨询\n', 'channel: 找错\n'),
  edit("answeredAt: '2025-03-11 09:30'\nansweredBy: 测试市应急管理局\npublishState: 公开", 'publishState: 待审核'),
];
const DAY_BEFORE = '2026-12-01 23:59';
const ANNOUNCED = '2026-12-02 00:00';
/** Whatever else is due by then. */
const LATER = ['dept', 'portal'].map((site) => `freshness/calendar-ending sites/${site}/site.yaml`);

export const cases: readonly RuleCase[] = [
  {
    rule: 'calendar-missing',
    title: 'a letter whose time runs into a year without holidays',
    changes: errorReport('2026-12-30 09:00'),
    now: '2027-01-01 00:00',
    expect: ['17:13', `${LATER[0] ?? ''}:28:12`, `${LATER[1] ?? ''}:28:12`],
    says: ['2027', '2004', '1个工作日', 'R-GO-8.1.1b', 'chinese-days'],
  },
  {
    rule: 'calendar-missing',
    title: 'nothing wrong with a letter that is overdue within the known years',
    changes: errorReport('2026-11-20 09:00'),
    now: DAY_BEFORE,
    expect: [],
  },
  { rule: 'calendar-ending', title: 'nothing wrong with 31 days to go', changes: [], now: DAY_BEFORE, expect: [] },
  {
    rule: 'calendar-ending',
    title: '30 days to go without the holidays of the next year',
    changes: [],
    now: ANNOUNCED,
    expect: [`${LATER[0] ?? ''}:28:12`, `${LATER[1] ?? ''}:28:12`],
    says: ['2026-12-31'],
  },
];
