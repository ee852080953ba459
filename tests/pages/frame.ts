/** What stands around every page: identification and footer. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { BuiltPages } from '../support/browser-pages.ts';

const ARTICLE = '/news/2025-04-01-dyke/';

export function frame(pages: BuiltPages): void {
  describe('the header', () => {
    it('names the site by its logo, its name and its domain, and leads to the home page', async () => {
      const page = await pages.visit(ARTICLE);
      const header = page.getByRole('banner');
      const logo = header.getByRole('img', { name: '测试市人民政府' });
      expect(await logo.evaluate((image) => (image as HTMLImageElement).complete)).toBe(true);
      expect(await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
      expect(await header.innerText()).toContain('www.test.gov.cn');
      await header.getByRole('link', { name: '测试市人民政府' }).click();
      await page.waitForURL(pages.url('/'));
    });

    it('shows the standard name beside a name that differs, and no second name where it does not', async () => {
      const department = (await pages.visit('/', { site: 'dept' })).getByRole('banner');
      expect(await department.getByRole('link', { name: '测试水务' }).isVisible()).toBe(true);
      expect(await department.getByText('测试市水务局', { exact: true }).isVisible()).toBe(true);
      const portal = await (await pages.visit('/')).getByRole('banner').innerText();
      expect(portal.match(/测试市人民政府/g)).toHaveLength(1);
    });

    it('shows the national emblem before the logo where its use is approved, and nowhere else', async () => {
      const marks = async (site: 'portal' | 'dept') =>
        (await pages.visit('/', { site }))
          .getByRole('banner')
          .locator('img')
          .evaluateAll((all) => all.map((image) => image.dataset['identity']));
      expect(await marks('dept')).toEqual(['nationalEmblem', 'logo']);
      expect(await marks('portal')).toEqual(['logo']);
    });

    it('makes the site’s name the main heading of the home page only', async () => {
      const heading = (page: Page) => page.getByRole('heading', { level: 1 }).allInnerTexts();
      expect(await heading(await pages.visit('/'))).toEqual(['测试市人民政府']);
      expect(await heading(await pages.visit('/files/'))).toEqual(['政策文件']);
    });

    it('says what the record wants said on every page', async () => {
      for (const address of ['/', ARTICLE, '/search/', '/nowhere/'])
        expect(await (await pages.visit(address)).getByText('本站为测试站点。').isVisible(), address).toBe(true);
    });
  });

  describe('the footer', () => {
    it('names who runs the site, under which numbers, and links each number to its register', async () => {
      const page = await pages.visit(ARTICLE);
      const footer = page.getByRole('contentinfo');
      const text = await footer.innerText();
      for (const fact of [
        '主办单位：测试市人民政府',
        '承办单位：测试市大数据中心',
        '联系电话：0000-8000000',
        '地址：测试市人民路1号（邮编 000000）',
        '网站标识码：1000000001',
        '测试市人民政府 版权所有',
        'Chrome、Edge、Firefox、Safari',
        '屏幕宽度 360 像素以上',
      ])
        expect(text).toContain(fact);
      const href = (name: string) => footer.getByRole('link', { name, exact: true }).getAttribute('href');
      expect(await href('web@test.gov.cn')).toBe('mailto:web@test.gov.cn');
      expect(await href('京ICP备00000000号-1')).toBe('https://beian.miit.gov.cn/');
      expect(await href('京公网安备00000000000001号')).toBe(
        'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000001',
      );
      expect(await href('党政机关')).toBe('https://bszs.conac.cn/sitename?method=show&id=0');
      expect(await href('测试省政府网站曝光台')).toBe('https://www.province.gov.cn/desk');
      expect(await href('网站评价')).toBe('https://www.province.gov.cn/rate');
      expect(await href('网站地图')).toBe('/sitemap/');
      expect(await href('联系我们')).toBe('/about/contact/');
    });

    it('reports errors of the very page it is on, under the site’s code', async () => {
      for (const [address, shown] of [
        [ARTICLE, ARTICLE],
        ['/', '/'],
      ] as const) {
        const page = await pages.visit(address);
        const href = await page.getByRole('link', { name: '政府网站找错' }).getAttribute('href');
        const report = new URL(href ?? '');
        expect(report.origin + report.pathname).toBe('https://zfwzgl.www.gov.cn/exposure/jiucuo.html');
        expect(report.searchParams.get('site_code')).toBe('1000000001');
        expect(report.searchParams.get('url')).toBe(`https://www.test.gov.cn${shown}`);
      }
    });
  });
}
