/** 专题: what a campaign gathers, how long it runs, and that it is archived when it is over. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';

const section = (page: Page, name: string) => page.getByRole('region', { name });

export function topics(pages: BuiltPages): void {
  it('a column of topics shows those that run, those to come and the archive', async () => {
    const page = await pages.visit('/campaigns/');
    const names = async (group: string) => section(page, group).getByRole('heading', { level: 3 }).allInnerTexts();
    expect(await names('正在进行')).toEqual(['2025年防汛备汛专题', '堤防春修专题']);
    expect(await names('即将开始')).toEqual(['秋季水利建设专题']);
    expect(await names('已归档')).toEqual(['冬季清淤专题']);
    expect(await section(page, '已归档').innerText()).toContain('归档时间 2025-06-01');
    expect(await section(page, '正在进行').innerText()).toContain('测试市水务局牵头，2025-03-01 至 2025-06-01');
  });

  it('a topic names its lead, its partners, its time and its plan, over its picture', async () => {
    const page = await pages.visit('/campaigns/dyke/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('堤防春修专题');
    const facts = (await page.getByRole('main').locator('header dl').innerText()).replace(/\s+/g, '');
    expect(facts).toBe(
      '牵头部门：测试市水务局参与部门：测试市应急管理局、测试市气象局起止时间：2025-03-01至2025-06-01年度计划：2025年专题计划第1项',
    );
    const picture = page.getByRole('img', { name: '修好的堤防' });
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  });

  it('its sections hold what the library answers, entries of other sites at their owner', async () => {
    const page = await pages.visit('/campaigns/dyke/');
    const links = (name: string) =>
      section(page, name)
        .getByRole('link')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(await links('现场图片')).toEqual(['/news/2025-04-01-dyke/', '/news/2025-03-02-meeting/']);
    expect(await links('部门动态')).toEqual(['https://sw.test.gov.cn/news/2025-03-03-sluice/']);
    expect(await section(page, '部门动态').innerText()).toContain('各部门的进展。');
    expect(await links('意见征集')).toHaveLength(2);
    expect(await section(page, '现场图片').locator('img').count()).toBeGreaterThan(0);
  });

  it('leads from its head to its sections', async () => {
    const page = await pages.visit('/campaigns/dyke/', { width: PHONE });
    await page.getByRole('navigation', { name: '专题板块' }).getByRole('link', { name: '意见征集' }).click();
    expect(new URL(page.url()).hash).toBe('#section-3');
  });

  it('runs through its last day, and is archived with the time after it', async () => {
    const last = await pages.visit('/campaigns/dyke/');
    expect(await last.getByRole('main').getByText('进行中').isVisible()).toBe(true);
    expect(await last.getByRole('main').getByText('已归档').count()).toBe(0);
    const over = await pages.visit('/campaigns/winter/');
    expect(await over.locator('header').getByText('已归档').first().isVisible()).toBe(true);
    expect(await over.getByText('归档时间：2025-06-01 00:00').isVisible()).toBe(true);
    expect(await section(over, '文件').getByRole('link').count()).toBe(3);
  });
}
