import type { Change, RuleCase } from '../../testing/rule-case.ts';
import { inLetter } from '../fixture-edits.ts';

const PORTAL = 'sites/portal/site.yaml';

const without = (line: string) => inLetter(`${line}\n`, '');

const ANSWER = '演练期间听到警报不用撤离，请照常生活。\n';

const UNANSWERED = [without("answeredAt: '2025-03-11 09:30'"), without('answeredBy: 测试市应急管理局')];

const WITHHELD = inLetter('publishState: 公开', 'publishState: 不公开\nnotPublicReason: 涉及个人隐私');

/** A pack with a limit for simple questions. */
const DALI: Change = { edit: PORTAL, from: 'rulePacks: [national]', to: 'rulePacks: [national, dali]' };

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
    changes: [
      ...UNANSWERED,
      inLetter(ANSWER, ''),
      inLetter('publishState: 公开', 'publishState: 待审核'),
      ...otherLetter(),
      DALI,
    ],
    expect: ['17:13'],
    says: ['5个工作日', 'R-DL-15.1.4a', 'answeredAt'],
  },
  {
    rule: 'letter-overdue',
    title: 'nothing wrong with a simple question in the fifth working day',
    changes: [
      ...UNANSWERED,
      inLetter(ANSWER, ''),
      inLetter('publishState: 公开', 'publishState: 待审核'),
      inLetter("receivedAt: '2025-03-10 09:00'", "receivedAt: '2025-05-23 09:00'"),
      inLetter("publishedAt: '2025-03-11 10:00'", "publishedAt: '2025-05-23 10:00'"),
      ...otherLetter(),
      DALI,
    ],
    expect: [],
  },
];
