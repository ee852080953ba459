/** Rules about responses, reports and questions, broken and kept. */
import type { Change, RuleCase } from '../testing/rule-case.ts';

const RESPONSE = 'content/portal/replies/2025-03-07-rain.md';
const REPORT = 'content/portal/yearly/2025-03-09-water.md';
const inResponse = (from: string, to: string): Change => ({ edit: RESPONSE, from, to });
const inReport = (from: string, to: string): Change => ({ edit: REPORT, from, to });

/** The water report of another year, in the same column. */
const reportOf = (year: number, more = ''): Change => ({
  write: `content/portal/yearly/2025-03-1${year % 10}-water.md`,
  content: `---
id: portal-2025031${year % 10}-02
title: 测试市${year}年水资源公报
publishedAt: '2025-03-1${year % 10} 09:30'
source:
  name: 测试市人民政府
  kind: 自编信息
provider: 测试市水务局
publisher: 测试市人民政府
editor: 乙
tags: [测试]
subtype: 水资源
year: ${year}
${more}---

用水总量下降。
`,
});
const DUE = "subtype: 监管年度报表\ndueBy: '2025-03-09'";
/** A report of the year it is out in has till January of the next. */
const THIS_YEAR = inReport('year: 2024', 'year: 2025');

const RECORD = "propagandaApproval:\n  by: 测试市新闻办公室\n  on: '2025-03-07'\n";

export const responseCases: readonly RuleCase[] = [
  {
    rule: 'response-approval',
    title: 'a response to an emergency without a record of guidance',
    changes: [inResponse(RECORD, '')],
    expect: ['12:10'],
    says: ['propagandaApproval', '网页上不显示'],
  },
  {
    rule: 'response-approval',
    title: 'nothing wrong with a question of many without one',
    changes: [inResponse(RECORD, ''), inResponse('突发事件', '热点')],
    expect: [],
  },
  {
    rule: 'field-missing',
    title: 'a response by nobody',
    changes: [inResponse('respondingBody: 测试市水务局\n', '')],
    expect: ['2:1'],
    says: ['回应主体'],
  },
  {
    rule: 'field-missing',
    title: 'a response of no kind',
    changes: [inResponse('subtype: 突发事件\n', '')],
    expect: ['2:1'],
  },
  {
    rule: 'value-placeholder',
    title: 'a placeholder for the responding body',
    changes: [inResponse('respondingBody: 测试市水务局', 'respondingBody: 待定')],
    expect: ['13:17'],
  },
  {
    rule: 'time-order',
    title: 'an update from before the response',
    changes: [inResponse("at: '2025-03-07 10:00'", "at: '2025-03-07 08:00'")],
    expect: ['18:9'],
  },
  {
    rule: 'value-enum',
    title: 'a channel nobody knows',
    changes: [inResponse('政务微信', '微信群')],
    expect: ['22:16'],
    says: ['政务微信'],
  },
];

export const reportCases: readonly RuleCase[] = [
  {
    rule: 'report-due',
    title: 'a yearly report of the site without its day',
    changes: [inReport('subtype: 水资源', 'subtype: 监管年度报表')],
    expect: ['12:10'],
    says: ['dueBy'],
  },
  {
    rule: 'report-due',
    title: 'nothing wrong with one out on its day',
    changes: [inReport('subtype: 水资源', DUE), THIS_YEAR],
    expect: [],
  },
  {
    rule: 'report-late',
    title: 'a report out the day after',
    changes: [inReport('subtype: 水资源', DUE.replace('03-09', '03-08')), THIS_YEAR],
    expect: ['4:14'],
    says: ['2025-03-08'],
  },
  {
    rule: 'report-gap',
    title: 'two years left out',
    changes: [reportOf(2021)],
    expect: [`metadata/report-gap ${REPORT}:13:7`],
    says: ['2022、2023'],
  },
  {
    rule: 'report-gap',
    title: 'nothing wrong with two reports on one year and one on the next',
    changes: [reportOf(2023), reportOf(2022), inReport('year: 2024', 'year: 2023\nperiod: 上半年')],
    expect: [],
  },
  {
    rule: 'report-gap',
    title: 'nothing wrong with a gap in a draft',
    changes: [reportOf(2021, 'state: 草稿\n')],
    expect: [],
  },
  {
    rule: 'field-missing',
    title: 'a report on no year',
    changes: [inReport('year: 2024\n', '')],
    expect: ['2:1'],
    says: ['年度'],
  },
  {
    rule: 'file-missing',
    title: 'a report whose file is not there',
    changes: [inReport('file: 2025-03-09-water.csv', 'file: 2025-03-09-waters.csv')],
    expect: ['metadata/file-orphan content/portal/yearly/2025-03-09-water.csv:1:1', '14:7'],
    says: ['2025-03-09-water.csv'],
  },
];

const QUESTION = 'content/portal/questions/drill.md';
const inQuestion = (from: string, to: string): Change => ({ edit: QUESTION, from, to });

export const questionCases: readonly RuleCase[] = [
  ...['theme: 防汛避险', "lastReviewedAt: '2025-03-08'", "reviewBy: '2026-03-08'"].map((line) => ({
    rule: 'field-missing',
    title: `a question without ${line.slice(0, line.indexOf(':'))}`,
    changes: [inQuestion(`${line}\n`, '')],
    expect: ['2:1'],
  })),
  {
    rule: 'reference-type',
    title: 'a question about a document that is a notice',
    changes: [inQuestion('[portal-20250301-01]', '[portal-20250306-01]')],
    expect: ['17:20'],
    says: ['政策文件'],
  },
  {
    rule: 'reference-type',
    title: 'a question about a service that is a document',
    changes: [inQuestion('relatedDocuments', 'relatedServices')],
    expect: ['17:19'],
    says: ['办事指南'],
  },
];
