import { entryHead } from '../../../../tests/support/entry-head.ts';
import { write } from '../../metadata/fixture-edits.ts';
import { type Change, inPortal, type RuleCase } from '../../testing/rule-case.ts';

const FIGURES = 'sites/portal/statistics/yearly-2024.yaml';
const figures = (lines: Readonly<Record<string, string>> = {}): Change => {
  const fields = {
    year: '2024',
    asOf: "'2024-12-31'",
    visitors: '1200',
    visits: '5000',
    services: '{ registeredUsers: 10, personCases: 700, legalCases: 200 }',
    smartAnswers: 'false',
    security: '{ assessments: 1, problems: 0, fixed: 0, monitoring: true, drill: true }',
    innovation: '推出一页打印。',
    safeguards: '培训两次。',
    ...lines,
  };
  return write(
    FIGURES,
    Object.entries(fields)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join(''),
  );
};
/** The work report on 2024; `work` begins on line 15. */
const work = (more: Readonly<Record<string, string>> = {}): Change => {
  const fields = { published: '300', visits: '5000', acceptedCases: '900', ...more };
  return write(
    'content/portal/yearly/2025-01-20-work.md',
    `${entryHead('portal-20250120-71', '测试市网站工作年度报表', '2025-01-20')}subtype: 网站年度工作报表
year: 2024
dueBy: '2025-01-31'
work:
${Object.entries(fields)
  .map(([key, value]) => `  ${key}: ${value}\n`)
  .join('')}  perColumn: [{ column: 要闻, count: 200 }]
  serviceItems: 20
  messages: { received: 30, answered: 28, public: 28 }
  platform: 完成改版。
  innovation: 推出一页打印。
  safeguards: 培训两次。
---

说明。
`,
  );
};
const account = (openedOn: string): Change =>
  inPortal(
    'rulePacks: [national]',
    `rulePacks: [national]\nnewMedia: [{ platform: 微博, account: 测试发布, sponsor: 测试市, openedOn: '${openedOn}', status: active }]`,
  );
const MEDIA = '[{ platform: 微博, account: 测试发布, published: 10, followers: 20 }]';

export const cases: readonly RuleCase[] = [
  {
    rule: 'figures-year',
    title: 'figures of another year than the file is named after',
    changes: [figures({ year: '2023' })],
    expect: ['1:7'],
    says: ['yearly-2024.yaml'],
  },
  { rule: 'figures-year', title: 'nothing wrong with the same year', changes: [figures()], expect: [] },
  {
    rule: 'figures-column',
    title: 'views of a column that does not exist',
    changes: [figures({ columnViews: '{ newss: 12 }' })],
    expect: ['10:23'],
    says: ['newss', 'news'],
  },
  {
    rule: 'figures-column',
    title: 'nothing wrong with views, ratings and use of columns of the site',
    changes: [
      figures({
        columnViews: '{ news: 1 }',
        columnRatings: '{ guides: { good: 1, bad: 0 } }',
        serviceUse: '{ guides: 3 }',
      }),
    ],
    expect: [],
  },
  {
    rule: 'figures-media',
    title: 'an account on new media without figures',
    changes: [figures(), account('2024-12-31')],
    expect: ['1:7'],
    says: ['微博', '测试发布'],
  },
  {
    rule: 'figures-media',
    title: 'nothing wrong with an account opened after the year',
    changes: [figures(), account('2025-01-01')],
    expect: [],
  },
  {
    rule: 'figures-media',
    title: 'nothing wrong with an account that has figures',
    changes: [figures({ newMedia: MEDIA }), account('2024-12-31')],
    expect: [],
  },
  {
    rule: 'report-media',
    title: 'a work report that is silent on the account of the site',
    changes: [work(), account('2024-12-31')],
    expect: ['16:3'],
    says: ['微博“测试发布”'],
  },
  {
    rule: 'report-media',
    title: 'nothing wrong with a work report that has its figures',
    changes: [work({ newMedia: MEDIA }), account('2024-12-31')],
    expect: [],
  },
  { rule: 'report-media', title: 'nothing wrong with a site without accounts', changes: [work()], expect: [] },
  {
    rule: 'report-differs',
    title: 'other visits and cases than counted',
    changes: [work({ visits: '5001', acceptedCases: '901' }), figures()],
    expect: ['17:11', '18:18'],
    says: ['用户总访问量', '5001', '5000', FIGURES],
  },
  { rule: 'report-differs', title: 'nothing wrong with the same figures', changes: [work(), figures()], expect: [] },
];
