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

describe('the report on letters', () => {
  const LETTER = 'content/portal/letters/ly2025-0001.md';
  const letters = async (changes: readonly (readonly [string, string])[]) => {
    const own = await tempFleet();
    try {
      for (const [from, to] of changes) await own.edit(LETTER, from, to);
      const loaded = await loadFleet(own.root, '2025-06-01 12:00');
      if (!loaded.library) throw new Error('The fleet has no library');
      const all =
        (await reports['letters']?.rows({
          fleet: loaded,
          library: loaded.library,
          sites: ['portal', 'dept'],
          year: 2025,
        })) ?? [];
      return pick(all, 'number', 'days', 'situation', 'stage', 'limit', 'due');
    } finally {
      await own.dispose();
    }
  };
  const OPEN = [
    ["answeredAt: '2025-03-11 09:30'\nansweredBy: 测试市应急管理局\n", ''],
    ['publishState: 公开', 'publishState: 待审核'],
    ['演练期间听到警报不用撤离，请照常生活。\n', ''],
  ] as const;

  it('is empty where every letter was answered in time and is public or withheld for a reason', async () => {
    expect(await letters([])).toEqual([]);
  });
  it('lists an open letter with its age, its stage and the day it becomes overdue', async () => {
    expect(await letters(OPEN)).toEqual([['LY2025-0001', 83, '在办', '受理到答复', '3个月', '2025-06-11']]);
  });
  it('lists what is overdue, and a draft like any other letter', async () => {
    const overdue = [...OPEN, ['channel: 咨询', 'channel: 找错\nstate: 草稿']] as const;
    expect(await letters(overdue)).toEqual([
      ['LY2025-0001', 83, '逾期未办', '受理到转办', '1个工作日', '2025-03-12'],
      ['LY2025-0001', 83, '逾期未办', '受理到答复', '3个工作日', '2025-03-14'],
    ]);
  });
  it('lists what was answered late', async () => {
    const late = [
      ['channel: 咨询', 'channel: 找错'],
      ["answeredAt: '2025-03-11 09:30'", "answeredAt: '2025-03-14 09:30'"],
    ] as const;
    expect(await letters(late)).toEqual([['LY2025-0001', 83, '迟办', '受理到答复', '3个工作日', '2025-03-14']]);
  });
  it('lists an answered letter that is not public', async () => {
    expect(await letters([['publishState: 公开', 'publishState: 待审核']])).toEqual([
      ['LY2025-0001', 83, '答复后没有公开', '', '', ''],
    ]);
  });
});

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

describe('the reports about the registers', () => {
  const CORRECTION =
    "corrections:\n  - { where: dept-20250303-01, unit: 办公室, kind: 错别字, problem: 错字, foundOn: '2025-03-04', foundBy: 乙 }\n";
  const RESPONSIBILITY =
    'responsibilities:\n  - { leader: 甲, office: 办公室, responsible: 乙, staff: [丙, 丁], columns: [news], catalogue: true }\n';
  beforeAll(async () => {
    await fleet.write('sites/dept/governance/corrections.yaml', CORRECTION);
    await fleet.write('sites/dept/governance/responsibilities.yaml', RESPONSIBILITY);
  });
  it('list what the reader of a day reads, with room for what is found', async () => {
    const loaded = await loadFleet(fleet.root, '2025-03-02 18:00');
    const list = loaded.library
      ? await reports['reading-list']?.rows({
          fleet: loaded,
          library: loaded.library,
          sites: ['portal', 'dept'],
          year: 2025,
        })
      : [];
    expect(pick(list ?? [], 'id', 'found')).toEqual([['portal-20250302-01', '']]);
  });
  it('list corrections, and say what is still open', async () => {
    expect(pick(await rows('corrections'), 'site', 'problem', 'correctedAt')).toEqual([['dept', '错字', '未更正']]);
  });
  it('list who is responsible, one line for each thing', async () => {
    expect(pick(await rows('responsibilities'), 'subject', 'leader', 'staff')).toEqual([
      ['news', '甲', '丙、丁'],
      ['信息公开目录', '甲', '丙、丁'],
    ]);
  });
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
