/** 政府信息公开平台: entrances, the catalogue with and without scripts, what its items state, and how to request more. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { BuiltPages } from '../support/browser-pages.ts';

const CATALOGUE = '/disclosure/catalogue/';
const REQUEST = '/disclosure/request/';
const noScript = { javaScriptEnabled: false };

const leaf = (page: Page, name: string) =>
  page.locator('details.catalogue-leaf').filter({ has: page.locator('summary', { hasText: name }) });
/** Lines of the catalogue as title, index number and day. */
const lines = (page: Page, within = 'main .catalogue-items:visible') =>
  page
    .locator(`${within} .catalogue-items__item`)
    .evaluateAll((items) =>
      items.map((each) =>
        ['title', 'number', 'date'].map((name) => each.querySelector(`.catalogue-items__${name}`)?.textContent?.trim()),
      ),
    );
const facts = (page: Page, region?: string) =>
  (region === undefined ? page.locator('main .fact-table').first() : page.getByRole('region', { name: region }))
    .locator('.fact-table__row')
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector('dt')?.innerText.trim(), row.querySelector('dd')?.innerText.trim()]),
    );

export function disclosure(pages: BuiltPages): void {
  describe('the platform', () => {
    it('leads to each of its parts, and to the classes of the catalogue with what they hold', async () => {
      const page = await pages.visit('/disclosure/');
      const main = page.getByRole('main');
      expect(await main.locator('.column-cards a').allInnerTexts()).toEqual([
        '信息公开指南',
        '信息公开目录',
        '依申请公开',
      ]);
      const fees = main.getByRole('listitem').filter({ hasText: '收费和采购' });
      expect(await fees.innerText()).toMatch(/1 条/);
      await fees.getByRole('link').click();
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${CATALOGUE}#group-fees-and-procurement`);
    });
    it('shows the annual reports year after year', async () => {
      const page = await pages.visit('/disclosure/');
      const reports = page.getByRole('region', { name: '历年信息公开年报' }).getByRole('link');
      expect(await reports.allInnerTexts()).toEqual([
        '测试市2024年政府信息公开工作年度报告',
        '测试市2023年政府信息公开工作年度报告',
      ]);
    });
  });

  describe('the catalogue', () => {
    it('unfolds without scripts: number, title and day of the newest, and the way to all', async () => {
      const page = await pages.visit(CATALOGUE, noScript);
      const documents = leaf(page, '规范性文件');
      expect(await documents.getByRole('link').first().isVisible()).toBe(false);
      await documents.locator('summary').click();
      expect(await documents.locator('.catalogue-items__item').count()).toBe(5);
      expect(await documents.locator('.catalogue-items__item').first().innerText()).toMatch(/CS0000001\/2025-\d{5}/);
      await documents.getByRole('link', { name: /^查看“规范性文件”全部 \d+ 条$/ }).click();
      expect(new URL(page.url()).pathname).toBe(`${CATALOGUE}normative/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('规范性文件');
      expect((await lines(page)).map(([title]) => title)).toContain('测试市饮用水管理办法');
      expect(await page.getByRole('link', { name: '返回信息公开目录' }).getAttribute('href')).toBe(CATALOGUE);
    });
    it('has no filter without scripts', async () => {
      const page = await pages.visit(CATALOGUE, noScript);
      expect(await page.getByRole('searchbox', { name: '标题、索引号或责任单位' }).isVisible()).toBe(false);
    });
    it('says what is not there and why', async () => {
      const page = await pages.visit(CATALOGUE);
      expect(await page.locator('#node-procurement').innerText()).toMatch(/政府集中采购\s*本单位没有此类信息：没有/);
    });
    it('is filtered by word, class and year, in the address too', async () => {
      const page = await pages.visit(CATALOGUE);
      const status = page.getByRole('status').filter({ hasText: '找到' });
      await page.getByRole('searchbox', { name: '标题、索引号或责任单位' }).fill('水务局 许可');
      await status.waitFor();
      expect(await status.innerText()).toBe('找到 1 条信息。');
      expect(await lines(page)).toEqual([['取水许可公示', 'CS0000001/2025-00053', '2025-04-08']]);
      expect(await page.locator('[data-catalogue-tree]').isVisible()).toBe(false);
      await page.reload();
      await status.waitFor();
      expect(await lines(page)).toHaveLength(1);
      await page.getByRole('button', { name: '清除' }).click();
      await page.locator('[data-catalogue-tree]').waitFor();
      expect(new URL(page.url()).search).toBe('');
      await page.getByLabel('类目').selectOption({ label: '信息公开年报（2）' });
      await page.getByLabel('发布年份').selectOption('2024年');
      await status.waitFor();
      expect((await lines(page)).map(([title]) => title)).toEqual(['测试市2023年政府信息公开工作年度报告']);
    });
    it('finds an index number and says so where nothing matches', async () => {
      const page = await pages.visit(`${CATALOGUE}?word=2025-00051`);
      await page.getByText('找到 1 条信息。').waitFor();
      await page.getByRole('searchbox', { name: '标题、索引号或责任单位' }).fill('没有这个词');
      await page.getByText('没有找到符合条件的信息').waitFor();
    });
    it('keeps the tree where the index does not load', async () => {
      const page = await pages.visit(CATALOGUE);
      await page.route('**/catalogue.json', (route) => route.abort());
      await page.getByRole('searchbox', { name: '标题、索引号或责任单位' }).fill('取水');
      await page.getByText('目录没有载入，暂时不能筛选').waitFor();
      expect(await page.locator('[data-catalogue-tree]').isVisible()).toBe(true);
      await page.unroute('**/catalogue.json');
    });
    it('is a table and a file for programs', async () => {
      const page = await pages.visit(CATALOGUE);
      const main = page.getByRole('main');
      const csv = await page.request.get(
        pages.url((await main.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? ''),
      );
      expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
      expect([...(await csv.body()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect((await csv.text()).replace('\uFEFF', '').split('\r\n', 1)[0]).toBe(
        '索引号,标题,信息公开目录,责任单位,发布日期,网址',
      );
      const json = await page.request.get(
        pages.url((await main.getByRole('link', { name: 'JSON' }).getAttribute('href')) ?? ''),
      );
      expect(((await json.json()) as { items: object[] }).items).toContainEqual({
        indexNumber: 'CS0000001/2025-00053',
        title: '取水许可公示',
        nodes: ['licences'],
        unit: '测试市水务局',
        publishedOn: '2025-04-08',
        url: 'https://www.test.gov.cn/open/2025-04-08-licence/',
      });
    });
    it('reaches every item', async () => {
      const page = await pages.visit(`${CATALOGUE}licences/`);
      await page.getByRole('link', { name: '取水许可公示' }).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('取水许可公示');
    });
  });

  describe('an item', () => {
    it('shows where it stands and who answers for it', async () => {
      expect(await facts(await pages.visit('/open/2025-03-11-water-fee/'))).toEqual([
        ['索引号', 'CS0000001/2025-00051'],
        ['公开目录', '主动公开 › 收费和采购 › 行政事业性收费'],
        ['责任单位', '测试市水务局'],
        ['公开依据', '《中华人民共和国政府信息公开条例》第二十条'],
        ['公开方式', '主动公开'],
      ]);
    });
    it('of a licence states all eight elements', async () => {
      const page = await pages.visit('/open/2025-04-08-licence/');
      const licence = await facts(page, '行政许可事项');
      expect(licence.map(([label]) => label)).toEqual([
        '事项',
        '依据',
        '条件',
        '数量',
        '程序',
        '期限',
        '全部材料',
        '办理情况',
      ]);
      const materials = page.getByRole('region', { name: '行政许可事项' }).getByRole('listitem');
      expect(await materials.allInnerTexts()).toEqual([
        '符合水资源规划',
        '有计量方案',
        '取水许可申请书',
        '水资源论证报告表',
      ]);
    });
    it('that is the guide is at its column and says when it was published', async () => {
      const page = await pages.visit('/disclosure/guide/');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('测试市人民政府信息公开指南');
      expect(await page.getByRole('main').innerText()).toContain('2025-03-10');
    });
  });

  describe('a request', () => {
    it('goes by mail, post or in person where there is no system for it', async () => {
      const page = await pages.visit(REQUEST);
      const ways = page.getByRole('region', { name: '申请渠道' });
      expect(await ways.innerText()).toContain('没有开设在线申请系统');
      expect(await ways.getByRole('link').getAttribute('href')).toBe('mailto:web@test.gov.cn');
      expect(await facts(page, '申请渠道')).toContainEqual(['咨询电话', '0000-8000000']);
      expect(await page.locator('main form').count()).toBe(0);
    });
    it('goes to the configured system where there is one', async () => {
      const page = await pages.visit('/request/', { site: 'dept' });
      expect(await page.getByRole('link', { name: '在线提交申请' }).getAttribute('href')).toBe(
        'https://ysq.test.gov.cn/',
      );
    });
    it('says who receives what is written there, what for, and how it is protected', async () => {
      const page = await pages.visit('/request/', { site: 'dept' });
      expect(await page.locator('.request-ways').innerText()).toContain(
        '由 ysq.test.gov.cn 接收，只用于办理您的公开申请',
      );
      const privacy = page.locator('.request-ways').getByRole('link', { name: '隐私保护说明' });
      expect(await privacy.getAttribute('href')).toBeTruthy();
    });
    it('brings the form of the guide, and leads to the guide and to the catalogue', async () => {
      const page = await pages.visit(REQUEST, noScript);
      const form = page.getByRole('region', { name: '申请表下载' }).getByRole('link');
      expect(await form.innerText()).toBe('信息公开申请表');
      expect((await page.request.get(pages.url((await form.getAttribute('href')) ?? ''))).ok()).toBe(true);
      const main = page.getByRole('main');
      expect(await main.getByRole('link', { name: '测试市人民政府信息公开指南' }).getAttribute('href')).toBe(
        '/disclosure/guide/',
      );
      expect(await main.locator('.prose').getByRole('link', { name: '信息公开目录' }).getAttribute('href')).toBe(
        CATALOGUE,
      );
    });
  });
}
