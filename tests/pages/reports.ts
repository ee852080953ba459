/** Reports with figures: a year's work and a quarter's inspection as tables. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';

const WORK = '/yearly/2025-01-20-website/';
const INSPECTION = '/yearly/2025-04-11-inspection/';

const facts = async (page: Page) =>
  (await page.locator('.fact-table__row').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
const rowsOf = (page: Page, name: string) =>
  page
    .getByRole('table', { name })
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

export function reports(pages: BuiltPages): void {
  describe('a yearly work report', () => {
    it('opens with the four numbers of the year', async () => {
      const page = await pages.visit(WORK);
      const figures = await page.getByRole('region', { name: '全年主要数字' }).locator('dl > div').allInnerTexts();
      expect(figures.map((figure) => figure.replace(/\s+/g, ''))).toEqual([
        '信息发布总数3,162条',
        '用户总访问量5,264,300次',
        '服务事项186项',
        '受理办件41,270件',
      ]);
    });
    it('counts by column, by message and by account, and says the rest in words', async () => {
      const page = await pages.visit(WORK, { javaScriptEnabled: false });
      const table = async (name: string) =>
        (await page.getByRole('region', { name, exact: true }).first().getByRole('row').allInnerTexts()).map((row) =>
          row.replace(/\s+/g, ' ').trim(),
        );
      expect(await table('网站发布')).toEqual(['栏目 发布条数', '政务动态 1,978', '政务公开 1,143']);
      expect(await table('留言办理')).toEqual(['留言 件数', '收到留言 864', '办结留言 851', '公开答复 512']);
      expect(await table('新媒体传播')).toEqual(['平台和账号 发布条数 关注人数', '政务微信“测试发布” 730 128,600']);
      for (const heading of ['平台建设', '专题专栏', '创新发展', '机制保障'])
        expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true);
      expect(await page.getByText('全年培训两次。').isVisible()).toBe(true);
    });
    it('says by when it was due', async () => {
      expect(await facts(await pages.visit(WORK))).toContain('公布期限 2025-01-31');
    });
  });

  describe('the report on an inspection', () => {
    it('says how much was looked at, how the sample can be drawn again, and what came of it', async () => {
      expect(await facts(await pages.visit(INSPECTION))).toEqual([
        '报告类型 季度检查',
        '所属时期 2025年第一季度',
        '检查范围 信息400条，共1,200条',
        '抽查比例 33.3%',
        '抽样种子 2025-q1',
        '结束日期 2025-03-28',
        '发现问题 2个，已改正1个',
      ]);
    });
    it('names each finding with what became of it', async () => {
      expect(await rowsOf(await pages.visit(INSPECTION), '检查发现的问题')).toEqual([
        ['单位', '问题', '改正', '处理'],
        ['测试市水务局网站', '两个链接打不开。', '2025-04-02 改正', '内部提醒'],
        ['测试市教育局网站', '附件缺少文字说明。', '正在改正', '—'],
      ]);
    });
    it('shows findings as cards on a phone, each particular with its name', async () => {
      const page = await pages.visit(INSPECTION, { width: PHONE });
      const cell = page.getByText('两个链接打不开。');
      expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"问题："');
    });
  });

  it('reports are in their list by kind', async () => {
    const page = await pages.visit('/yearly/');
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
      expect.arrayContaining(['季度检查', '网站年度工作报表', '水资源']),
    );
    await page.getByRole('link', { name: '测试市2025年第一季度政府网站检查情况' }).click();
    await page.waitForURL(pages.url(INSPECTION));
  });
}
