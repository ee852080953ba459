/** 机构与负责人: one form for all, and links both ways between leaders, bodies, their superiors and their speeches. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';
import { shownNumber } from '../support/shown-number.ts';

const OFFICE = '/bodies/flood-office/';
const STATION = '/bodies/station/';
const JIA = '/leaders/jia/';
const GENG = '/leaders/geng/';

const main = (page: Page) => page.getByRole('main');
const headings = (page: Page) => main(page).getByRole('heading', { level: 2 }).allInnerTexts();
const facts = (page: Page) =>
  main(page)
    .locator('dl')
    .first()
    .locator('> div')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())));
const linksIn = (page: Page, region: string) =>
  page
    .getByRole('region', { name: region })
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => [(a as HTMLElement).innerText.trim(), a.getAttribute('href')]));

export function institutions(pages: BuiltPages): void {
  describe('an institution', () => {
    it('shows the seven things of an overview', async () => {
      const page = await pages.visit(STATION);
      expect(await facts(page)).toEqual([
        ['机构名称', '测试市水文站'],
        ['上级机构', '测试市防汛办公室'],
        ['办公地点', '测试市堤顶路2号'],
        ['办公时间', '全天值班'],
        ['联系方式', shownNumber('0000-8000070、0000-8000072（夜间）')],
      ]);
      expect(await headings(page)).toEqual(['主要职责', '领导简介', '内设科室', '下属单位']);
      expect(await main(page).innerText()).toContain('监测河流、水库的水位和流量。');
      expect(await main(page).innerText()).toContain('本机构不设内设科室。');
    });

    it('has the same form as every other', async () => {
      const station = await headings(await pages.visit(STATION));
      const office = await headings(await pages.visit(OFFICE));
      expect(office.filter((heading) => heading !== '办理的事项')).toEqual(station);
    });

    it('can be called at a touch, whichever of its numbers', async () => {
      const page = await pages.visit(STATION, { width: PHONE });
      const numbers = await main(page)
        .locator('a[href^="tel:"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(numbers).toEqual(['tel:0000-8000070', 'tel:0000-8000072', 'tel:0000-8000071']);
    });

    it('lists the bodies below it, those with a page or a site of their own as links', async () => {
      expect(await linksIn(await pages.visit(OFFICE), '下属单位')).toContainEqual(['测试市水文站', STATION]);
      const below = await linksIn(await pages.visit(STATION), '下属单位');
      expect(below).toContainEqual(['测试县水文中心', 'https://county.test.gov.cn/']);
      expect(below.map(([name]) => name)).not.toContain('青河水位站');
    });

    it('is listed with the others in one place and one form', async () => {
      const items = (await pages.visit('/bodies/')).getByRole('main').locator('li:has(h2)');
      expect(await items.locator('h2').allInnerTexts()).toEqual(['测试市防汛办公室', '测试市水文站']);
      for (const text of await items.allInnerTexts()) expect(text).toMatch(/地址\s+测试市\S+\s+电话\s+0000\u2011/);
    });
  });

  describe('a leader', () => {
    it('shows photo, name, post, portfolio and CV', async () => {
      const page = await pages.visit(JIA);
      expect(await page.getByRole('img', { name: '甲的照片' }).isVisible()).toBe(true);
      expect(await facts(page)).toEqual([
        ['姓名', '甲'],
        ['职务', '副市长'],
        ['相关机构', '测试市防汛办公室'],
      ]);
      expect((await headings(page)).slice(0, 3)).toEqual(['主管或分管工作', '个人简历', '重要讲话文稿']);
      const text = await main(page).innerText();
      for (const words of ['水务', '应急管理', '2016.03—2020.11', '测试市水务局局长', '甲，大学学历，工程师。'])
        expect(text).toContain(words);
    });

    it('takes letters at the configured mailbox, and where there is none says where to call and write', async () => {
      const mailbox = (await pages.visit(GENG)).getByRole('region', { name: '领导信箱' });
      expect(await mailbox.innerText()).toContain('受理对水文工作的意见。');
      const entry = mailbox.getByRole('link', { name: '写信给领导信箱' });
      expect(await entry.getAttribute('href')).toBe('https://hd.test.gov.cn/geng');
      const none = (await pages.visit(JIA)).getByRole('region', { name: '领导信箱' });
      expect(await none.getByRole('form').count()).toBe(0);
      const text = await none.innerText();
      for (const words of ['0000-8000000', 'web@test.gov.cn', '测试市人民路1号']) expect(text).toContain(words);
    });

    it('is listed in the order of rank, with a surname where there is no photo', async () => {
      const page = await pages.visit('/leaders/');
      expect(await main(page).locator('h2').allInnerTexts()).toEqual(['甲', '庚']);
      const second = main(page).locator('li:has(h2)').nth(1);
      expect(await second.getByRole('img').count()).toBe(0);
      expect(await second.innerText()).toMatch(/庚\s+水文站站长/);
    });
  });

  describe('one declaration shows at both ends', () => {
    it('institution and leader', async () => {
      const page = await pages.visit(STATION);
      await page.getByRole('region', { name: '领导简介' }).getByRole('link', { name: '庚' }).click();
      await page.waitForURL(`**${GENG}`);
      expect(await main(page).getByRole('link', { name: '测试市水文站' }).getAttribute('href')).toBe(STATION);
    });
    it('leader and speech', async () => {
      const page = await pages.visit(JIA);
      const [speech] = await linksIn(page, '重要讲话文稿');
      await page.goto(pages.url(speech?.[1] ?? ''));
      expect(await linksIn(page, '讲话人')).toContainEqual(['甲', JIA]);
    });
    it('an institution and its superior', async () => {
      const page = await pages.visit(STATION);
      await main(page).getByRole('link', { name: '测试市防汛办公室' }).click();
      await page.waitForURL(`**${OFFICE}`);
      expect(await linksIn(page, '下属单位')).toContainEqual(['测试市水文站', STATION]);
    });
  });
}
