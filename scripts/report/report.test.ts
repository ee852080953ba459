import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { reports } from './index.ts';
import { reportFormats, type ReportRow } from './table-report.ts';

const NEWS = 'content/portal/news/2025-03-02-meeting.md';
let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
  await fleet.edit(
    NEWS,
    'subtype: 要闻',
    "subtype: 要闻\nalsoIn: [dept/news]\nsubmitUp:\n  targets: [dept]\n  sentAt: '2025-03-02 15:00'",
  );
  await fleet.edit(
    'content/dept/news/2025-03-03-sluice.md',
    'subtype: 工作动态',
    'subtype: 工作动态\ndisclosureScope: 不予公开\ndisclosureReason: 涉及第三方商业秘密。\nsubmitUp:\n  targets: [portal]',
  );
});
afterAll(() => fleet.dispose());

async function rows(name: string, sites = ['portal', 'dept'], entry?: string): Promise<ReportRow[]> {
  const loaded = await loadFleet(fleet.root, '2025-06-01 12:00');
  const { library } = loaded;
  const report = reports[name];
  if (!library || !report) throw new Error(`No report ${name}`);
  return report.rows({ fleet: loaded, library, sites, year: 2024, ...(entry === undefined ? {} : { entry }) });
}
const pick = (all: readonly ReportRow[], ...keys: string[]) => all.map((row) => keys.map((key) => row[key]));

describe('the report on usage', () => {
  it('lists every place an entry is shown at, on its own site and on others, with the way it came there', async () => {
    const uses = pick(await rows('usage', undefined, 'portal-20250302-01'), 'site', 'kind', 'place', 'way');
    expect(uses).toEqual(
      expect.arrayContaining([
        ['portal', '本页', '要闻', '本栏目'],
        ['portal', '栏目列表', '要闻', '本栏目'],
        ['dept', '栏目列表', '工作动态', '其他展现栏目'],
        ['dept', '首页', '工作动态', ''],
      ]),
    );
  });
  it('chooses by the site an entry belongs to, not by where it is shown', async () => {
    expect(new Set(pick(await rows('usage', ['dept']), 'owner').flat())).toEqual(new Set());
    expect(new Set(pick(await rows('usage', ['portal']), 'owner').flat())).toEqual(new Set(['portal']));
  });
  it('lists both ends of a relation', async () => {
    const related = (await rows('usage')).filter(({ kind }) => kind === '相关信息');
    expect(pick(related, 'id', 'place')).toEqual(
      expect.arrayContaining([
        ['portal-20250301-01', '《测试市防汛办法》解读'],
        ['portal-20250305-01', '测试市防汛办法'],
      ]),
    );
  });
});

it('the report on submissions lists what was sent, and leaves out what is not shown', async () => {
  expect(pick(await rows('submissions'), 'id', 'target', 'sentAt')).toEqual([
    ['portal-20250302-01', 'dept', '2025-03-02 15:00'],
  ]);
});
it('the report on what is withheld gives the reason', async () => {
  expect(pick(await rows('undisclosed'), 'id', 'scope', 'reason')).toEqual([
    ['dept-20250303-01', '不予公开', '涉及第三方商业秘密。'],
  ]);
});

describe('the filing sheet', () => {
  it('gives one line an item and says what is not filled in', async () => {
    const sheet = pick(await rows('filing', ['portal']), 'item', 'value');
    expect(sheet).toEqual(
      expect.arrayContaining([
        ['网站名称', '测试市人民政府'],
        ['全国政府网站认证', '未填写'],
        ['对外服务职能', '否'],
      ]),
    );
    expect(new Set(sheet.map(([item]) => item)).size).toBe(sheet.length);
  });
  it('is about the sites asked for', async () => {
    expect(new Set(pick(await rows('filing', ['dept']), 'site').flat())).toEqual(new Set(['dept']));
  });
});

it('the report on columns gives what each column promises', async () => {
  await fleet.edit(
    'sites/portal/site.yaml',
    '    name: 要闻',
    '    name: 要闻\n    updateEvery: { min: 2, period: P7D }\n    contentRequirement: 市政府的重要工作',
  );
  const table = pick(await rows('columns', ['portal']), 'path', 'least', 'period', 'window', 'content');
  expect(table).toContainEqual(['news', 2, 'P7D', '任意连续', '市政府的重要工作']);
  expect(table).toContainEqual(['notices', '', '', '', '']);
});

describe('a report is written', () => {
  const report = { columns: { id: '标识', title: '标题' } };
  const some = [{ id: 'a', title: '甲，"乙"' }];
  it('as a table that says how many rows it has, or that there are none', () => {
    expect(reportFormats.text(report, some)).toContain('共1条。');
    expect(reportFormats.text(report, [])).toBe('没有可列的内容。\n');
  });
  it('as CSV with its headings', () => {
    expect(reportFormats.csv(report, some)).toBe('\uFEFF标识,标题\r\na,"甲，""乙"""\r\n');
  });
  it('as JSON', () => {
    expect(JSON.parse(reportFormats.json(report, some))).toEqual(some);
  });
});
