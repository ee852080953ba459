/** Reports of a year: what is counted, what is entered, and what is marked. */
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { validateHtml } from '../checks/html/validate-page.ts';
import type { InspectionRecord } from '../inspect/record.ts';
import { reports } from './index.ts';
import { reportFormats, type ReportRow } from './table-report.ts';

const YEARLY = 'sites/portal/statistics/yearly-2025.yaml';
let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
  await fleet.write(
    YEARLY,
    `year: 2025
asOf: '2025-12-31'
visitors: 1200
visits: 5000
services: { registeredUsers: 10, personCases: 700, legalCases: 200 }
smartAnswers: false
security: { assessments: 1, problems: 2, fixed: 2, monitoring: true, drill: false }
newMedia: [{ platform: 微博, account: 测试发布, published: 10, followers: 20 }]
innovation: 推出一页打印。
safeguards: 培训两次。
columnViews: { news: 321 }
columnRatings: { guides: { good: 5, bad: 1 } }
serviceUse: { guides: 77 }
replaced: [{ figure: 信息发布总数, value: 400, reason: 含原系统的信息。 }]
`,
  );
});
afterAll(() => fleet.dispose());

async function rows(name: string, year = 2025, inspection?: InspectionRecord): Promise<ReportRow[]> {
  const loaded = await loadFleet(fleet.root, '2025-12-31 12:00');
  const { library } = loaded;
  const report = reports[name];
  if (!library || !report) throw new Error(`No report ${name}`);
  return report.rows({
    fleet: loaded,
    library,
    sites: ['portal', 'dept'],
    year,
    ...(inspection ? { inspection } : {}),
  });
}
const line = (all: readonly ReportRow[], item: string, site = 'portal') =>
  all.find((row) => row['item'] === item && row['site'] === site);

describe('the yearly report', () => {
  it('has every block of the national form, in its order', async () => {
    const blocks = [...new Set((await rows('yearly')).map(({ block }) => block))];
    expect(blocks).toEqual([
      '基本情况',
      '信息发布',
      '专栏专题',
      '解读回应',
      '办事服务',
      '互动交流',
      '安全防护',
      '移动新媒体',
      '创新发展',
    ]);
  });
  it('counts what was published in the year', async () => {
    expect(line(await rows('yearly'), '解读信息发布总数')).toMatchObject({ value: 1, origin: '系统统计' });
    expect(line(await rows('yearly', 2024), '解读信息发布总数')).toMatchObject({ value: 0 });
    const undefinedValues = (await rows('yearly')).filter(
      ({ value, origin }) => origin === '系统统计' && value === '未填报',
    );
    expect(undefinedValues).toEqual([]);
  });
  it('does not count drafts', async () => {
    const before = line(await rows('yearly'), '总数', 'dept')?.['value'];
    await fleet.edit('content/dept/news/2025-03-03-sluice.md', 'subtype:', 'state: 草稿\nsubtype:');
    expect(line(await rows('yearly'), '总数', 'dept')).toMatchObject({ value: Number(before) - 1 });
    await fleet.edit('content/dept/news/2025-03-03-sluice.md', 'state: 草稿\n', '');
  });
  it('takes what others count from the file of the year, and says what is missing', async () => {
    const all = await rows('yearly');
    expect(line(all, '网站总访问量')).toMatchObject({ value: 5000, origin: '导入填报' });
    expect(line(all, '办件量总数')).toMatchObject({ value: 900 });
    expect(line(all, '微博“测试发布”关注量')).toMatchObject({ value: 20 });
    expect(line(all, '是否开展应急演练')).toMatchObject({ value: '否' });
    expect(line(all, '网站总访问量', 'dept')).toMatchObject({ value: '未填报' });
  });
  it('marks a figure that replaces the counted one, with the reason and the counted one', async () => {
    const total = line(await rows('yearly'), '总数');
    expect(total).toMatchObject({ value: 400, origin: '改填' });
    expect(total?.['reason']).toMatch(/^含原系统的信息。（系统统计为\d+）$/);
  });
});

it('the report on columns has updates, views, ratings and use of each', async () => {
  const all = await rows('column-use');
  const column = (path: string) => all.find((row) => row['path'] === path && row['site'] === 'portal');
  expect(column('news')).toMatchObject({ updates: 1, views: 321, latest: '2025-03-02 09:30' });
  expect(column('guides')).toMatchObject({ good: 5, bad: 1, use: 77 });
});

describe('the bulletin', () => {
  it('names the level that a unit named again should have', async () => {
    for (const [at, quarter] of ['第一季度', '第二季度', '第三季度'].entries())
      await fleet.write(
        `content/portal/yearly/2025-1${at}-01-inspection.md`,
        `---
id: portal-20251${at}01-01
title: 检查情况
publishedAt: '2025-1${at}-01 09:30'
source: { name: 测试市人民政府, kind: 自编信息 }
provider: 测试市人民政府
publisher: 测试市人民政府
editor: 乙
tags: [测试]
subtype: 季度检查
year: 2025
period: ${quarter}
inspection:
  unit: 网站
  total: 2
  sampled: 2
  endedOn: '2025-09-20'
  findings: [{ unit: 测试市水务局网站, problem: 链接打不开。, level: 内部提醒 }]
---

情况。
`,
      );
    const all = await rows('bulletin');
    expect(all.map(({ period, level, expected }) => [period, level, expected])).toEqual([
      ['第一季度', '内部提醒', '内部提醒'],
      ['第二季度', '内部提醒', '通报批评'],
      ['第三季度', '内部提醒', '约谈'],
    ]);
  });
  it('gives the supervision report its totals', async () => {
    const all = await rows('supervision');
    expect(line(all, '公布检查情况的次数')).toMatchObject({ value: 3 });
    expect(line(all, '内部提醒')).toMatchObject({ value: 3 });
    expect(all.filter(({ site }) => site !== 'portal')).toEqual([]);
  });
});

it('the evaluation counts by unit and has the marks of the register', async () => {
  await fleet.write(
    'sites/portal/governance/evaluations.yaml',
    'evaluations: [{ year: 2025, unit: 测试市人民政府, quality: 93, by: 办公室, comment: 及时。 }]\n',
  );
  const own = (await rows('evaluation')).find(({ unit }) => unit === '测试市人民政府');
  expect(own).toMatchObject({ quality: 93, comment: '及时。', problems: '未检查' });
  expect(Number(own?.['published'])).toBeGreaterThan(3);
});

describe('the self-inspection', () => {
  const record = {
    sites: [{ id: 'portal' }],
    findings: [{ site: 'portal', rule: 'links/target-missing', message: '断链', file: 'a.md', fix: '改' }],
    due: [],
    checks: [{ check: 'links', site: 'portal' }],
    links: [
      { site: 'portal', state: 'broken', what: '外部链接', url: 'https://a.gov.cn/', status: 404, pages: ['/a/'] },
    ],
    probes: [{ site: 'portal', state: 'ok', what: '首页', url: 'https://b.gov.cn/', pages: [] }],
  } as unknown as InspectionRecord;
  it('answers item by item from the record', async () => {
    const all = await rows('self-check', 2025, record);
    expect(all.map(({ item, result }) => [String(item).slice(0, 4), result])).toEqual([
      ['网页能否', '没有发现问题'],
      ['内容是否', '没有发现问题'],
      ['服务和互', '没有发现问题'],
      ['链接是否', '有问题'],
      ['链接是否', '有问题'],
    ]);
  });
  it('never calls what was not looked at free of problems', async () => {
    const unseen = {
      ...record,
      findings: [],
      probes: [],
      links: [],
      checks: [{ check: 'links', site: 'portal', notRun: 'not-built' }],
    };
    const all = await rows('self-check', 2025, unseen as unknown as InspectionRecord);
    expect(new Set(all.map(({ result }) => result))).toEqual(new Set(['未检查']));
  });
});

describe('a report of a year as a file', () => {
  const FORMULA = '=HYPERLINK("http://a","点这里")';
  const table = { columns: { item: '指标', value: '数值' } };
  const some = [
    { item: FORMULA, value: 12 },
    { item: '<script>alert(1)</script>', value: '是' },
  ];
  const head = { title: '2025年工作/报表', moment: '2025-12-31 12:00' };
  it('is a workbook whose texts are text and whose numbers are numbers, the same to the byte', async () => {
    const [first, second] = [await reportFormats.xlsx(table, some, head), await reportFormats.xlsx(table, some, head)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const { sheets } = await readXlsx(first);
    expect(sheets[0]?.rows).toEqual([
      ['指标', '数值'],
      [FORMULA, 12],
      ['<script>alert(1)</script>', '是'],
    ]);
  });
  it('is a valid page that shows texts as text', async () => {
    const page = await reportFormats.html(table, some, head);
    expect(await validateHtml(page)).toEqual([]);
    expect(page).not.toContain('<script');
  });
});
