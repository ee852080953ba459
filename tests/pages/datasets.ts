/** 数据集: figures a citizen can read, draw, question and take away. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { parseCsv } from '../../src/lib/data/csv.ts';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';

const LEVELS = '/figures/reservoir-levels/';
const CSV = '/data/portal-20250310-71.csv';
const CATALOGUE = '/opendata/';

/** Rows of the whole table that are shown, cell by cell. */
const shownRows = (page: Page) =>
  page
    .locator('[data-query] tbody tr:visible')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...(row as HTMLTableRowElement).cells].filter((cell) => !cell.hidden).map((cell) => cell.textContent.trim()),
      ),
    );
const ROWS = [
  ['2025-01', '48.2', '1,210.0'],
  ['2025-02', '47.9', '1,180.5'],
  ['2025-03', '—', '1,195.0'],
  ['2025-04', '49.6', '1,302.0'],
];

export function datasets(pages: BuiltPages): void {
  it('a dataset says what it is, and how often it was used', async () => {
    const page = await pages.visit(LEVELS);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('测试水库月末水位和蓄水量');
    const facts = await page
      .locator('section[aria-label=数据集信息] dl > div')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));
    expect(facts).toEqual([
      '领域 自然资源',
      '主题 水资源',
      '地区 测试市',
      '部门 测试市水务局',
      '时间周期 2025年1月至2025年4月',
      '更新频率 每月',
      '数据更新 2025-03-10',
      '有效期至 2025-12-31',
      '数据量 4行，2个数据项',
      '开放属性 有条件开放',
      '开放条件 使用时注明来源。',
      '使用情况 浏览1,204次，下载86次，接口调用310次（截至2025-03-20）',
    ]);
    expect(await page.getByText('保密').count()).toBe(0);
  });

  it('a chart is a picture with words and a table, also without JavaScript', async () => {
    const page = await pages.visit(LEVELS, { javaScriptEnabled: false });
    const chart = page.getByRole('figure', { name: '测试水库月末水位' });
    const picture = chart.getByRole('img');
    expect(await picture.count()).toBe(1);
    expect(await picture.locator('desc').textContent()).toContain('最高的是2025-04，49.6 米');
    expect(await picture.locator('text', { hasText: '2025-01' }).isVisible()).toBe(true);
    expect(await chart.locator('tbody tr').count()).toBe(4);
    expect(await shownRows(page)).toEqual(ROWS);
    expect(await page.getByRole('button', { name: '生成图表' }).isVisible()).toBe(false);
  });

  it('a phone gets a chart drawn for its width', async () => {
    const widths = async (width?: number) => {
      const page = await pages.visit(LEVELS, width === undefined ? {} : { width });
      const box = await page.locator('.chart__drawing:visible').boundingBox();
      const font = await page
        .locator('.chart__drawing:visible text')
        .first()
        .evaluate((text) => text.getBoundingClientRect().height);
      return { width: box?.width ?? 0, font };
    };
    const phone = await widths(PHONE);
    expect(phone.width).toBeLessThanOrEqual(PHONE);
    expect(phone.font).toBeGreaterThanOrEqual(11);
    expect((await widths()).width).toBeGreaterThan(600);
  });

  it('a visitor asks for one item of two months, sees it drawn, and takes it away', async () => {
    const page = await pages.visit(LEVELS);
    await page.getByLabel('月末蓄水量').uncheck();
    await page.getByLabel('从（月份）').selectOption('2025-02');
    await page.getByLabel('到（月份）').selectOption('2025-03');
    expect(await shownRows(page)).toEqual([
      ['2025-02', '47.9'],
      ['2025-03', '—'],
    ]);
    expect(await page.locator('[data-query-status]').innerText()).toBe('已选1个数据项，2行。');
    await page.getByRole('button', { name: '生成图表' }).click();
    expect(await page.locator('[data-query-charts] svg').getAttribute('aria-label')).toContain('月末水位');

    const save = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    };
    expect(await save('下载所选数据（CSV）')).toEqual({
      name: '测试水库月末水位和蓄水量.csv',
      text: '\uFEFF月份,月末水位\r\n2025-02,47.9\r\n2025-03,\r\n',
    });
    const drawing = await save('下载图表（SVG）');
    expect(drawing.name).toBe('测试水库月末水位和蓄水量.svg');
    expect(drawing.text).toContain('#');
    expect(drawing.text).not.toMatch(/var\(|style=/);

    await page.getByRole('button', { name: '恢复全部' }).click();
    await page.locator('[data-query-charts]:empty').waitFor({ state: 'attached' });
    expect(await shownRows(page)).toEqual(ROWS);
  });

  it('the whole table is a file at an address that stays, and opens in a spreadsheet', async () => {
    const page = await pages.visit(LEVELS);
    expect(await page.getByRole('link', { name: '下载 CSV' }).getAttribute('href')).toBe(CSV);
    const answer = await page.request.get(pages.url(CSV));
    expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
    const { rows } = parseCsv((await answer.text()).replace('\uFEFF', '').replaceAll('\r\n', '\n'));
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['月份', '月末水位', '月末蓄水量'],
      ['2025-01', '48.2', '1210'],
      ['2025-02', '47.9', '1180.5'],
      ['2025-03', '', '1195'],
      ['2025-04', '49.6', '1302'],
    ]);
  });

  it('a program reads rows and dictionary from one address', async () => {
    const page = await pages.visit(LEVELS);
    const address = await page.getByRole('link', { name: /\/data\/.*\.json$/ }).getAttribute('href');
    expect(address).toBe('https://www.test.gov.cn/data/portal-20250310-71.json');
    const answer = await page.request.get(pages.url(new URL(address ?? '').pathname));
    expect(await answer.json()).toMatchObject({
      expired: false,
      indicators: [{ key: 'level', name: '月末水位', unit: '米' }, { key: 'storage' }],
      rows: [{ month: '2025-01', level: 48.2, storage: 1210 }, {}, { level: null }, {}],
    });
  });

  it('the catalogue of another site lists it in its field, under the name of its owner', async () => {
    const page = await pages.visit(CATALOGUE, { site: 'dept' });
    expect(await page.getByRole('navigation', { name: '数据领域' }).innerText()).toMatch(/自然资源\s+1个数据集/);
    const item = page.getByRole('region', { name: '自然资源' }).getByRole('listitem');
    expect(await item.getByRole('link', { name: '测试水库月末水位和蓄水量', exact: true }).getAttribute('href')).toBe(
      `https://www.test.gov.cn${LEVELS}`,
    );
    expect(await item.innerText()).toContain('发布网站：测试市人民政府');
    expect(await item.innerText()).toMatch(/浏览\s+1,204次/);
  });

  it('the catalogue is narrowed in the page and whole again', async () => {
    const page = await pages.visit(CATALOGUE, { site: 'dept' });
    const group = page.getByRole('region', { name: '自然资源' });
    await page.getByLabel('有效性').selectOption('valid');
    expect(await group.isVisible()).toBe(true);
    expect(await page.locator('[data-filter-status]').innerText()).toBe('找到1个数据集。');
    await page.getByRole('button', { name: '清除条件' }).click();
    await page.locator('[data-filter-status]:empty').waitFor({ state: 'attached' });
    expect(await group.isVisible()).toBe(true);
  });

  it('the catalogue describes its datasets to other catalogues', async () => {
    const page = await pages.visit(CATALOGUE, { site: 'dept' });
    const answer = await page.request.get(pages.url('/data/catalog.jsonld', 'dept'));
    expect(answer.headers()['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(await answer.json()).toMatchObject({
      '@type': 'dcat:Catalog',
      'dcat:dataset': [{ '@id': `https://www.test.gov.cn${LEVELS}`, 'dct:title': '测试水库月末水位和蓄水量' }],
    });
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(data.some((text) => (JSON.parse(text) as { '@type': string })['@type'] === 'DataCatalog')).toBe(true);
  });
}
