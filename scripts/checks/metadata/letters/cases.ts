import { type Change, kept, type RuleCase } from '../../testing/rule-case.ts';
import { inLetter, inTopic } from '../fixture-edits.ts';

const PORTAL = 'sites/portal/site.yaml';

const without = (line: string) => inLetter(`${line}\n`, '');

const ANSWER = '演练期间听到警报不用撤离，请照常生活。\n';

const UNANSWERED = [without("answeredAt: '2025-03-11 09:30'"), without('answeredBy: 测试市应急管理局')];

/** The letter of the fixture without its answer. */
const OPEN = [...UNANSWERED, inLetter(ANSWER, ''), inLetter('publishState: 公开', 'publishState: 待审核')];

const WITHHELD = inLetter('publishState: 公开', 'publishState: 不公开\nnotPublicReason: 涉及个人隐私');

/** A pack beside the national one. */
const withPack = (pack: string): Change => ({
  edit: PORTAL,
  from: 'rulePacks: [national]',
  to: `rulePacks: [national, ${pack}]`,
});
/** It has limits in half days; it requires topics to be planned, too. */
const YONGZHOU: Change[] = [withPack('yongzhou'), inTopic('units: [', 'planRef: 2025年专题计划第1项\nunits: [')];
/** It has a limit for simple questions. */
const DALI = withPack('dali');

/** The letter of the fixture forwarded on the morning of 2025-03-10. */
const FORWARDED = inLetter(
  'complexity: 简单',
  "complexity: 简单\nforwardedAt: '2025-03-10 10:00'\nforwardedTo: 测试市应急管理局",
);
/** Its answer as sent by the unit, and when the platform reviewed it; from line 20 on. */
const sent = (submitted: string, reviewed: string) =>
  inLetter("answeredAt: '", `answerSubmittedAt: '${submitted}'\nfirstReviewedAt: '${reviewed}'\nansweredAt: '`);
/** Answered and published at another minute. */
const later = (minute: string): Change[] => [
  inLetter("answeredAt: '2025-03-11 09:30'", `answeredAt: '${minute}'`),
  inLetter("publishedAt: '2025-03-11 10:00'", `publishedAt: '${minute}'`),
];
/** Received on another day, at the same hour. */
const receivedOn = (day: string, answered = day): Change[] => [
  inLetter("receivedAt: '2025-03-10 09:00'", `receivedAt: '${day} 09:00'`),
  inLetter("publishedAt: '2025-03-11 10:00'", `publishedAt: '${answered} 10:00'`),
];

/** A letter that is public, so that the column is not empty. */
function otherLetter(): Change[] {
  return [
    {
      write: 'content/portal/letters/ly2025-0002.md',
      content: `---
id: portal-ly2025-0002
title: 又一封来信
publishedAt: '2025-03-11 10:00'
source:
  name: 测试市人民政府
  kind: 信息报送
provider: 测试市应急管理局
publisher: 测试市人民政府
editor: 乙
tags: [来信]
number: LY2025-0002
channel: 投诉
content: 又一封。
receivedAt: '2025-03-10'
answeredAt: '2025-03-11'
answeredBy: 测试市应急管理局
publishState: 公开
---

答复。
`,
    },
  ];
}

export const cases: readonly RuleCase[] = [
  {
    rule: 'letter-answer',
    title: 'a public letter without the day of its answer',
    changes: [without("answeredAt: '2025-03-11 09:30'")],
    expect: ['19:15'],
    says: ['答复日期（answeredAt）', '待审核'],
  },
  {
    rule: 'letter-answer',
    title: 'a public letter without an answering department',
    changes: [without('answeredBy: 测试市应急管理局')],
    expect: ['19:15'],
    says: ['答复部门（answeredBy）'],
  },
  {
    rule: 'letter-answer',
    title: 'a public letter without the words of its answer',
    changes: [inLetter(ANSWER, '')],
    expect: ['20:15'],
    says: ['答复内容（正文）'],
  },
  {
    rule: 'letter-answer',
    title: 'nothing wrong with a letter that waits for its answer',
    changes: [
      ...UNANSWERED,
      inLetter(ANSWER, ''),
      inLetter('publishState: 公开', 'publishState: 待审核'),
      ...otherLetter(),
    ],
    expect: [],
  },
  {
    rule: 'letter-reason',
    title: 'a letter withheld without a reason',
    changes: [inLetter('publishState: 公开', 'publishState: 不公开'), ...otherLetter()],
    expect: ['20:15'],
    says: ['notPublicReason'],
  },
  {
    rule: 'letter-reason',
    title: 'nothing wrong with a letter withheld for a reason of the list',
    changes: [WITHHELD, ...otherLetter()],
    expect: [],
  },
  {
    rule: 'letter-reason-unused',
    title: 'a reason for withholding what is public',
    changes: [inLetter('publishState: 公开', 'publishState: 公开\nnotPublicReason: 涉及个人隐私')],
    expect: ['21:18'],
  },
  {
    rule: 'letter-returned',
    title: 'a letter sent back without a record',
    changes: [inLetter('publishState: 公开', 'publishState: 退回重办'), ...otherLetter()],
    expect: ['20:15'],
    says: ['returned'],
  },
  {
    rule: 'letter-returned',
    title: 'nothing wrong with one that has a record',
    changes: [
      inLetter('publishState: 公开', "publishState: 退回重办\nreturned:\n  - { at: '2025-03-12', reason: 答非所问。 }"),
      ...otherLetter(),
    ],
    expect: [],
  },
  {
    rule: 'letter-new-answer-missing',
    title: 'a letter made public with the answer that was sent back',
    changes: [
      inLetter('publishState: 公开', "returned:\n  - { at: '2025-03-12', reason: 答非所问。 }\npublishState: 公开"),
    ],
    expect: ['21:11'],
    says: ['2025-03-11 09:30'],
  },
  {
    rule: 'letter-new-answer-missing',
    title: 'nothing wrong with an answer of the day it was sent back',
    changes: [
      inLetter('publishState: 公开', "returned:\n  - { at: '2025-03-11', reason: 答非所问。 }\npublishState: 公开"),
    ],
    expect: [],
  },
  {
    rule: 'letter-forward',
    title: 'a forwarded letter without a recipient',
    changes: [inLetter('complexity: 简单', "complexity: 简单\nforwardedAt: '2025-03-10'")],
    expect: ['17:14'],
    says: ['forwardedTo'],
  },
  {
    rule: 'letter-forward',
    title: 'a letter handed on no one knows when',
    changes: [inLetter('complexity: 简单', 'complexity: 简单\nforwardedTo: 测试市水务局')],
    expect: ['17:14'],
    says: ['forwardedAt'],
  },
  {
    rule: 'letter-forward',
    title: 'a letter of the channel for those handed on that was not',
    changes: [inLetter('channel: 咨询', 'channel: 转办')],
    expect: ['13:10'],
  },
  {
    rule: 'letter-complexity',
    title: 'a question without its complexity',
    changes: [without('complexity: 简单')],
    expect: ['13:10'],
    says: ['complexity'],
  },
  {
    rule: 'letter-complexity',
    title: 'nothing wrong with a complaint without a complexity',
    changes: [without('complexity: 简单'), inLetter('channel: 咨询', 'channel: 投诉')],
    expect: [],
  },
  {
    rule: 'letter-personal-data',
    title: 'a telephone number in a letter',
    changes: [inLetter('我们要撤离吗？', '我们要撤离吗？请打13800001234。')],
    expect: ['15:10'],
    says: ['手机号', 'npm run lantai -- import letters'],
  },
  {
    rule: 'letter-personal-data',
    title: 'a telephone number in a subject',
    changes: [inLetter('title: 防汛', 'title: 13800001234问防汛')],
    expect: ['3:8'],
  },
  {
    rule: 'letter-personal-data',
    title: 'an identity card in an answer',
    changes: [inLetter('请照常生活。', '请照常生活，身份证110101199003070011。')],
    expect: ['22:1'],
    says: ['身份证号'],
  },
  {
    rule: 'letter-personal-data',
    title: 'the whole name of a writer',
    changes: [inLetter('sender: 王先生', 'sender: 王䶮')],
    expect: ['14:9'],
    says: ['姓名'],
  },
  {
    rule: 'letter-personal-data',
    title: 'a telephone number in a summary',
    changes: [inLetter('publishState: 公开', 'publishState: 公开\nsummary: 请打138-0000-1234')],
    expect: ['21:10'],
    says: ['手机号'],
  },
  {
    rule: 'letter-personal-data',
    title: 'nothing wrong with the telephone of an office in an answer',
    changes: [inLetter('请照常生活。', '请照常生活，电话0000-8234567。')],
    expect: [],
  },
  {
    rule: 'letter-calendar',
    title: 'an answer in a year without published holidays',
    changes: [
      inLetter("publishedAt: '2025-03-11 10:00'", "publishedAt: '2003-03-11 10:00'"),
      inLetter("receivedAt: '2025-03-10 09:00'", "receivedAt: '2003-03-10 09:00'"),
      inLetter("answeredAt: '2025-03-11 09:30'", "answeredAt: '2003-03-11 09:30'"),
    ],
    expect: ['18:13'],
    says: ['2004', 'chinese-days'],
  },
  {
    rule: 'letter-overdue',
    title: 'a simple question that was not answered in time',
    changes: [...OPEN, ...otherLetter(), DALI],
    expect: ['17:13'],
    says: ['5个工作日', 'R-DL-15.1.4a', 'answeredAt'],
  },
  {
    rule: 'letter-overdue',
    title: 'a simple question to a leader that was not answered in time',
    changes: [...OPEN, inLetter('channel: 咨询', 'channel: 领导信箱'), ...otherLetter(), DALI],
    expect: ['17:13'],
    says: ['5个工作日', 'R-DL-15.1.4a'],
  },
  {
    rule: 'letter-overdue',
    title: 'nothing wrong with a simple question in the fifth working day',
    changes: [...OPEN, ...receivedOn('2025-05-23'), ...otherLetter(), DALI],
    expect: [],
  },
  {
    rule: 'letter-overdue',
    title: 'a simple question on the sixth working day',
    changes: [...OPEN, ...receivedOn('2025-05-22'), ...otherLetter(), DALI],
    expect: ['17:13'],
  },
  {
    rule: 'letter-overdue',
    title: 'a letter of a channel without a shorter limit after three months',
    changes: [...OPEN, ...receivedOn('2025-02-28'), inLetter('channel: 咨询', 'channel: 投诉'), ...otherLetter()],
    expect: ['17:13'],
    says: ['3个月', 'G19-1.5'],
  },
  {
    rule: 'letter-overdue',
    title: 'nothing wrong with a letter of such a channel on the last day of three months',
    changes: [...OPEN, ...receivedOn('2025-03-01'), inLetter('channel: 咨询', 'channel: 投诉'), ...otherLetter()],
    expect: [],
  },
  {
    rule: 'letter-overdue',
    title: 'a withheld letter that was never answered',
    changes: [...UNANSWERED, inLetter(ANSWER, ''), WITHHELD, ...otherLetter(), DALI],
    expect: ['17:13'],
  },
  {
    rule: 'letter-overdue',
    title: 'a letter sent back and not answered again',
    changes: [
      inLetter('publishState: 公开', "publishState: 退回重办\nreturned:\n  - { at: '2025-03-12', reason: 答非所问。 }"),
      ...otherLetter(),
      DALI,
    ],
    expect: ['17:13'],
  },
  {
    rule: 'letter-overdue',
    title: 'an error report that nobody passed on or answered',
    changes: [...OPEN, inLetter('channel: 咨询', 'channel: 找错'), ...otherLetter()],
    expect: ['17:13', '17:13'],
    says: ['1个工作日', 'forwardedAt'],
  },
  {
    rule: 'letter-overdue',
    title: 'a forwarded letter whose unit has not answered after a working day',
    changes: [...OPEN, FORWARDED, ...otherLetter(), ...YONGZHOU],
    expect: ['17:14'],
    says: ['1个工作日', 'R-YZ-19.5c', 'answerSubmittedAt'],
  },
  {
    rule: 'letter-late',
    title: 'an error report answered on the third working day where two are allowed',
    changes: [
      inLetter("answeredAt: '2025-03-11 09:30'", "answeredAt: '2025-03-13 09:30'"),
      inLetter("publishedAt: '2025-03-11 10:00'", "publishedAt: '2025-03-13 10:00'"),
      inLetter('channel: 咨询', 'channel: 找错'),
      withPack('lianyungang'),
    ],
    expect: ['18:13'],
    says: ['2个工作日', 'R-LYG-12.3b', '2025-03-10 09:00'],
  },
  kept(
    'letter-late',
    'an error report answered on the second working day where two are allowed',
    inLetter("answeredAt: '2025-03-11 09:30'", "answeredAt: '2025-03-12 09:30'"),
    inLetter("publishedAt: '2025-03-11 10:00'", "publishedAt: '2025-03-12 10:00'"),
    inLetter('channel: 咨询', 'channel: 找错'),
    withPack('lianyungang'),
  ),
  {
    rule: 'letter-late',
    title: 'an answer the platform reviewed half a working day late',
    changes: [FORWARDED, sent('2025-03-10 15:00', '2025-03-11 12:00'), ...YONGZHOU, ...later('2025-03-11 14:00')],
    expect: ['21:18'],
    says: ['0.5个工作日', 'R-YZ-20.4'],
  },
  kept(
    'letter-late',
    'an answer the platform reviewed the next morning',
    FORWARDED,
    sent('2025-03-10 15:00', '2025-03-11 11:59'),
    ...YONGZHOU,
    ...later('2025-03-11 14:00'),
  ),
  {
    rule: 'letter-time',
    title: 'a review of which only the day is known where half days count',
    changes: [FORWARDED, sent('2025-03-10 15:00', '2025-03-11'), ...YONGZHOU],
    expect: ['21:18'],
    says: ['0.5个工作日', '2025-03-11'],
  },
  kept(
    'letter-time',
    'a letter of which only the days are known where days count',
    inLetter("receivedAt: '2025-03-10 09:00'", "receivedAt: '2025-03-10'"),
    inLetter("answeredAt: '2025-03-11 09:30'", "answeredAt: '2025-03-11'"),
    DALI,
  ),
  {
    rule: 'letter-unpublished',
    title: 'an answered letter that is still under review after fifteen days',
    changes: [
      inLetter('publishState: 公开', 'publishState: 待审核'),
      inLetter("answeredAt: '2025-03-11 09:30'", "answeredAt: '2025-05-16 09:30'"),
      ...receivedOn('2025-05-15', '2025-05-16'),
      ...otherLetter(),
    ],
    expect: ['20:15'],
    says: ['2025-05-31', '15天', 'notPublicReason'],
  },
  {
    rule: 'letter-unpublished',
    title: 'nothing wrong with one on the fifteenth day',
    changes: [
      inLetter('publishState: 公开', 'publishState: 待审核'),
      inLetter("answeredAt: '2025-03-11 09:30'", "answeredAt: '2025-05-17 09:30'"),
      ...receivedOn('2025-05-15', '2025-05-17'),
      ...otherLetter(),
    ],
    expect: [],
  },
];
