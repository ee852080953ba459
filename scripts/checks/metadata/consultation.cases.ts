/** Rules about consultations and interaction, broken and kept. */
import { inDept, inPortal, type Change, type RuleCase } from '../testing/rule-case.ts';

const FILE = 'content/portal/consult/2025-03-10-measures.md';
const change = (from: string, to: string): Change => ({ edit: FILE, from, to });
/** The fixture without its result and closing a minute after the cases' moment (2025-06-01 12:00), or at another time. */
const open = (closesAt = '2025-06-01 12:01'): Change[] => [
  change("closesAt: '2025-04-10 18:00'", `closesAt: '${closesAt}'`),
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
const withoutResult = [change(RESULT, '')];
const CONTACT = `contact:
  unit: 测试市水务局
  phone: 0000-8000001
  email: water@example.gov.cn
  address: 测试市测试路2号
`;
const INTERACTION = 'interaction: { platformOwner: portal }';
const entrances = (url: string, privacy = ', privacyUrl: /gk/') =>
  `interaction: { platformOwner: portal${privacy}, endpoints: { consult: ${url} } }`;
const survey = (questions: string, more = '') =>
  change('subtype: 意见征集\n', `subtype: 问卷\nquestions:\n${questions}${more}`);
const SATISFIED = '  - { text: 您满意吗？, kind: 单选, options: [满意, 不满意] }\n';
const tally = (line: string) => change('  adoptions:\n', `  tallies:\n    - ${line}\n  adoptions:\n`);

export const consultationCases: readonly RuleCase[] = [
  {
    rule: 'consultation-way',
    title: 'a consultation a minute before its close without any way to take part',
    changes: [...open(), change(CONTACT, '')],
    expect: ['12:10'],
    says: ['意见征集', 'endpoint', 'contact'],
  },
  {
    rule: 'consultation-way',
    title: 'nothing wrong where the contact is given',
    changes: open(),
    expect: [],
  },
  {
    rule: 'consultation-way',
    title: 'nothing wrong where the site has the entrance',
    changes: [
      ...open(),
      change(CONTACT, ''),
      inPortal(INTERACTION, entrances('https://hd.example.gov.cn/a').replace('consult:', 'opinion:')),
    ],
    expect: [],
  },
  {
    rule: 'consultation-host',
    title: 'an entrance on a host the site does not know',
    changes: [change("opensAt: '", "endpoint: https://forms.example.gov.cn/1\nopensAt: '")],
    expect: ['13:11'],
    says: ['forms.example.gov.cn', 'site.yaml'],
  },
  {
    rule: 'consultation-host',
    title: 'nothing wrong with an entrance on the platform of the site',
    changes: [
      change("opensAt: '", "endpoint: https://hd.example.gov.cn/1\nopensAt: '"),
      inPortal(INTERACTION, entrances('https://hd.example.gov.cn/a')),
    ],
    expect: [],
  },
  {
    rule: 'time-order',
    title: 'a consultation that closes before it opens',
    changes: [change("opensAt: '2025-03-10 10:00'", "opensAt: '2025-04-10 18:00'")],
    expect: ['14:11'],
  },
  {
    rule: 'time-order',
    title: 'a result from before the close',
    changes: [change("publishedAt: '2025-04-20 09:30'", "publishedAt: '2025-04-10 17:59'")],
    expect: ['22:16'],
  },
  {
    rule: 'survey-questions',
    title: 'a survey that asks nothing',
    changes: [change('subtype: 意见征集', 'subtype: 问卷')],
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
    title: 'an interview with nobody',
    changes: [change('subtype: 意见征集', 'subtype: 访谈')],
    expect: ['12:10'],
    says: ['guests'],
  },
  {
    rule: 'consultation-speaker',
    title: 'a speaker nobody introduced',
    changes: [
      change(
        'subtype: 意见征集\n',
        'subtype: 访谈\nhost: 孙宁\nguests:\n  - { name: 钱雨, post: 局长 }\ntranscript:\n  - { who: 孙宁, text: 您好。 }\n  - { who: 网友甲, text: 您好。 }\n  - { who: 钱羽, text: 大家好。 }\n',
      ),
    ],
    expect: ['19:12'],
    says: ['钱羽'],
  },
  {
    rule: 'consultation-awaited',
    title: 'a consultation that closed this minute without a result',
    changes: open('2025-06-01 12:00'),
    expect: ['14:11'],
    says: ['采用情况', '2025-07-01'],
  },
  {
    rule: 'consultation-awaited',
    title: 'an interview that ended without a transcript',
    changes: [
      ...open('2025-05-20 12:00'),
      change('subtype: 意见征集\n', 'subtype: 访谈\nguests:\n  - { name: 钱雨, post: 局长 }\n'),
    ],
    expect: ['16:11'],
    says: ['访谈实录'],
  },
  {
    rule: 'consultation-awaited',
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
  {
    rule: 'result-adopted',
    title: 'a result that does not say what was taken up',
    changes: [change('  adopted: 5\n', '')],
    expect: ['23:18'],
    says: ['adopted'],
  },
  {
    rule: 'result-reasons',
    title: 'opinions set aside without a reason',
    changes: [
      change('  notAdoptedReasons:\n    - { opinion: 建议取消巡查。, count: 7, outcome: 上位法规定必须巡查。 }\n', ''),
    ],
    expect: ['24:12'],
    says: ['notAdoptedReasons'],
  },
  {
    rule: 'result-counts',
    title: 'more opinions taken up than came in',
    changes: [change('adopted: 5', 'adopted: 13')],
    expect: ['24:12'],
    says: ['13', '12'],
  },
  {
    rule: 'result-counts',
    title: 'more people choosing one answer than took part',
    changes: [survey(SATISFIED), tally('{ question: 1, counts: [10, 3] }')],
    expect: ['29:30'],
  },
  {
    rule: 'tally-question',
    title: 'answers to a question nobody asked',
    changes: [survey(SATISFIED), tally('{ question: 2, counts: [10, 2] }')],
    expect: ['29:19'],
  },
  {
    rule: 'tally-options',
    title: 'a count missing',
    changes: [survey(SATISFIED), tally('{ question: 1, counts: [10] }')],
    expect: ['29:30'],
    says: ['2 个选项'],
  },
  {
    rule: 'file-missing',
    title: 'a guest whose photo is not there',
    changes: [
      change('subtype: 意见征集\n', 'subtype: 访谈\nguests:\n  - { name: 钱雨, post: 局长, photo: qian.png }\n'),
    ],
    expect: ['14:34'],
  },
  {
    rule: 'column-purpose',
    title: 'an interaction column that does not say what it is for',
    changes: [inPortal('群众常问的问题和答复；先在这里查找，没有的再来信来电。', '常见问题的说明。')],
    expect: ['138:18'],
    says: ['常见问题', '怎样参与'],
  },
  {
    rule: 'interaction-privacy',
    title: 'entrances without a word on privacy',
    changes: [inPortal(INTERACTION, entrances('https://hd.example.gov.cn/a', ''))],
    expect: ['26:50'],
    says: ['privacyUrl'],
  },
  {
    rule: 'interaction-platform-advised',
    title: 'a department with a platform of its own',
    changes: [inDept(INTERACTION, entrances('https://own.example.gov.cn/a'))],
    expect: ['26:79'],
    says: ['own.example.gov.cn', '测试市人民政府'],
  },
  {
    rule: 'interaction-platform',
    title: 'a department with a platform of its own where the pack forbids it',
    changes: [
      inDept(INTERACTION, entrances('https://own.example.gov.cn/a')),
      inDept('rulePacks: [national]', 'rulePacks: [national, lianyungang]'),
    ],
    expect: ['26:79'],
  },
  {
    rule: 'interaction-platform-advised',
    title: 'nothing wrong with the platform of the portal',
    changes: [
      inDept(INTERACTION, entrances('https://hd.example.gov.cn/a')),
      inPortal(INTERACTION, entrances('https://hd.example.gov.cn/b')),
    ],
    expect: [],
  },
];
