/** What citizens see of notices: facts of their kind, on the home pages they name, for the time they say. */
import { describe, expect, it } from 'vitest';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';

export function notices(pages: BuiltPages): void {
  const facts = async (address: string, site: 'portal' | 'dept' = 'portal') => {
    const page = await pages.visit(address, { site });
    return (await page.locator('.fact-table').innerText()).replace(/\s+/g, ' ');
  };

  it('a notice shows what its kind has to say', async () => {
    expect(await facts('/announce/2025-05-20-41/', 'dept')).toBe(
      '对象 测试市水务局网站 原域名 water.test.gov.cn 新域名 sw.test.gov.cn ' +
        '发布位置 测试水务网站首页、测试市人民政府网站首页 展示时间 2025-05-20 09:00 至 2025-06-01 12:01（展示中）',
    );
    expect(await facts('/announce/2025-03-20-42/')).toBe(
      '对象 测试市人民政府网站 原因 机房供电改造 下线时间 2025-03-22 18:00 至 2025-03-23 18:00 计入年度次数 是 ' +
        '审批文号 测政办函〔2025〕3号 发布位置 测试市人民政府网站首页 展示时间 2025-03-20 09:00 至 2025-03-24 09:00（已结束）',
    );
  });

  describe('the home page', () => {
    it('shows the notice of another site with its owner, and leads to it there', async () => {
      const shown = (await pages.visit('/')).getByRole('region', { name: '重要公告' });
      expect((await shown.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
        '测试市水务局网站域名变更公告 测试水务 2025-05-20',
      ]);
      const link = shown.getByRole('link', { name: '测试市水务局网站域名变更公告' });
      expect(await link.getAttribute('href')).toBe('https://sw.test.gov.cn/announce/2025-05-20-41/');
    });
    it('no longer shows one whose last minute has come', async () => {
      const page = await pages.visit('/');
      expect(await page.getByRole('region', { name: '重要公告' }).innerText()).not.toContain('归并');
      expect(await facts('/announce/2025-04-20-41/')).toContain('（已结束）');
    });
    it('shows its own notices at their own address, above everything else, on a small screen too', async () => {
      const page = await pages.visit('/', { site: 'dept', width: PHONE });
      const shown = page.getByRole('region', { name: '重要公告' });
      expect(await shown.getByRole('link').getAttribute('href')).toBe('/announce/2025-05-20-41/');
      const first = await page.getByRole('main').locator('section').first().getAttribute('aria-label');
      expect(first).toBe('重要公告');
    });
  });

  describe('a site at a new domain', () => {
    it.each(['/', '/news/', '/search/'])('says so on %s, before everything else, without scripts', async (address) => {
      const page = await pages.visit(address, { site: 'dept', javaScriptEnabled: false });
      const banner = page.getByRole('region', { name: '网站状态' });
      expect((await banner.innerText()).replace(/\s+/g, ' ')).toBe(
        '本网站的域名已由 water.test.gov.cn 变更为 sw.test.gov.cn，请更新收藏。详见：测试市水务局网站域名变更公告',
      );
      expect(await banner.getByRole('link').getAttribute('href')).toBe('/announce/2025-05-20-41/');
    });
    it('is shown to nobody else', async () => {
      expect(await (await pages.visit('/')).getByRole('region', { name: '网站状态' }).count()).toBe(0);
    });
  });
}
