import { type Change, inPortal, type RuleCase } from '../../testing/rule-case.ts';
import { entrances, inConsultation, INTERACTION, survey } from '../fixture-edits.ts';

/** The fixture without its result and closing a minute after the cases' moment (2025-06-01 12:00), or at another time. */
const open = (closesAt = '2025-06-01 12:01'): Change[] => [
  inConsultation("closesAt: '2025-04-10 18:00'", `closesAt: '${closesAt}'`),
  ...withoutResult,
];

const RESULT = `result:
  publishedAt: '2025-04-20 09:30'
  receivedCount: 12
  adopted: 5
  summary: 采纳5条，已写进办法第三条。
  adoptions:
    - { opinion: 建议公布巡查电话。, count: 5, outcome: 采纳，已写进第三条。 }
  notAdoptedReasons:
    - { opinion: 建议取消巡查。, count: 7, outcome: 上位法规定必须巡查。 }
`;

const withoutResult = [inConsultation(RESULT, '')];

const CONTACT = `contact:
  unit: 测试市水务局
  phone: 0000-8000001
  email: water@example.gov.cn
  address: 测试市测试路2号
`;

export const cases: readonly RuleCase[] = [
  {
    rule: 'consultation-channel',
    title: 'a consultation a minute before its close without any way to take part',
    changes: [...open(), inConsultation(CONTACT, '')],
    expect: ['12:10'],
    says: ['意见征集', 'endpoint', 'contact'],
  },
  {
    rule: 'consultation-channel',
    title: 'nothing wrong where the contact is given',
    changes: open(),
    expect: [],
  },
  {
    rule: 'consultation-channel',
    title: 'nothing wrong where the site has the entrance',
    changes: [
      ...open(),
      inConsultation(CONTACT, ''),
      inPortal(INTERACTION, entrances('https://hd.example.gov.cn/a').replace('consult:', 'opinion:')),
    ],
    expect: [],
  },
  {
    rule: 'consultation-host',
    title: 'an entrance on a host the site does not know',
    changes: [inConsultation("opensAt: '", "endpoint: https://forms.example.gov.cn/1\nopensAt: '")],
    expect: ['13:11'],
    says: ['forms.example.gov.cn', 'site.yaml'],
  },
  {
    rule: 'consultation-host',
    title: 'nothing wrong with an entrance on the platform of the site',
    changes: [
      inConsultation("opensAt: '", "endpoint: https://hd.example.gov.cn/1\nopensAt: '"),
      inPortal(INTERACTION, entrances('https://hd.example.gov.cn/a')),
    ],
    expect: [],
  },
  {
    rule: 'survey-questions',
    title: 'a survey without questions',
    changes: [inConsultation('subtype: 意见征集', 'subtype: 问卷')],
    expect: ['12:10'],
    says: ['questions'],
  },
  {
    rule: 'question-options',
    title: 'a question with nothing to choose from',
    changes: [survey('  - { text: 您满意吗？, kind: 单选, options: [满意] }\n')],
    expect: ['14:26'],
    says: ['您满意吗'],
  },
  {
    rule: 'question-no-options',
    title: 'options where an answer is written',
    changes: [survey('  - { text: 您的建议, kind: 问答, options: [有, 无] }\n')],
    expect: ['14:25'],
  },
  {
    rule: 'consultation-guests',
    title: 'an interview without guests',
    changes: [inConsultation('subtype: 意见征集', 'subtype: 访谈')],
    expect: ['12:10'],
    says: ['guests'],
  },
  {
    rule: 'consultation-speaker',
    title: 'a speaker who is neither host nor guest',
    changes: [
      inConsultation(
        'subtype: 意见征集\n',
        'subtype: 访谈\nhost: 孙宁\nguests:\n  - { name: 钱雨, post: 局长 }\ntranscript:\n  - { who: 孙宁, text: 您好。 }\n  - { who: 网友甲, text: 您好。 }\n  - { who: 钱羽, text: 大家好。 }\n',
      ),
    ],
    expect: ['19:12'],
    says: ['钱羽'],
  },
  {
    rule: 'consultation-result-due',
    title: 'a consultation that closed this minute without a result',
    changes: open('2025-06-01 12:00'),
    expect: ['14:11'],
    says: ['采用情况', '2025-07-01'],
  },
  {
    rule: 'consultation-result-due',
    title: 'an interview that ended without a transcript',
    changes: [
      ...open('2025-05-20 12:00'),
      inConsultation('subtype: 意见征集\n', 'subtype: 访谈\nguests:\n  - { name: 钱雨, post: 局长 }\n'),
    ],
    expect: ['16:11'],
    says: ['访谈实录'],
  },
  {
    rule: 'consultation-result-due',
    title: 'a result awaited on its last day',
    changes: open('2025-05-02 18:00'),
    expect: ['14:11'],
  },
  {
    rule: 'consultation-overdue',
    title: 'a result that was due yesterday',
    changes: open('2025-05-01 18:00'),
    expect: ['14:11'],
    says: ['2025-05-31', '逾期'],
  },
];
