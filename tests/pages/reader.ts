/** What a reader can do with a page: enlarge, copy, scan, print, and read it without scripts. */
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { BuiltPages } from '../support/browser-pages.ts';

const DYKE = '/news/2025-04-01-dyke/';

const textSize = (page: Page) =>
  page.locator('.prose').evaluate((prose) => parseFloat(getComputedStyle(prose).fontSize));

async function scan(page: Page): Promise<string | undefined> {
  const picture = await page.getByRole('img', { name: '本页网址的二维码' }).screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

export function reader(pages: BuiltPages): void {
  it('chooses a text size that stays on every page, and can go back to the usual one', async () => {
    const page = await pages.visit(DYKE);
    const usual = await textSize(page);
    const size = (name: string) => page.getByRole('button', { name });
    expect(await size('中字号').getAttribute('aria-pressed')).toBe('true');
    await size('大字号').click();
    const large = await textSize(page);
    expect(large).toBeGreaterThan(usual);
    expect(await size('大字号').getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    expect(await textSize(page)).toBe(large);
    await page.goto(pages.url('/explain/2025-03-05-measures/'));
    expect(await textSize(page)).toBe(large);
    expect(await size('大字号').getAttribute('aria-pressed')).toBe('true');
    await size('小字号').click();
    expect(await textSize(page)).toBeLessThan(usual);
    await size('中字号').click();
    await page.reload();
    expect(await textSize(page)).toBe(usual);
  });

  it('copies the page’s public address and hears that it worked', async () => {
    const page = await pages.visit(DYKE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('链接已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`https://www.test.gov.cn${DYKE}`);
  });

  it('is shown the address where the browser does not let it be copied', async () => {
    const page = await pages.visit(DYKE);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toContain(`https://www.test.gov.cn${DYKE}`);
  });

  it('scans the code and gets the page’s public address, in a contrast theme too', async () => {
    for (const address of [DYKE, '/files/2025-01-15-water/']) {
      const page = await pages.visit(address, { javaScriptEnabled: false });
      await page.emulateMedia({ forcedColors: null, colorScheme: null });
      await page.getByText('扫码分享').click();
      expect(await scan(page)).toBe(`https://www.test.gov.cn${address}`);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      expect(await scan(page)).toBe(`https://www.test.gov.cn${address}`);
    }
  });

  it('prints by the button', async () => {
    const page = await pages.visit(DYKE);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: '打印' }).click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
  });

  it('gets on paper the text with its title and address, and nothing to press', async () => {
    for (const address of [DYKE, '/affairs/guide/']) {
      const page = await pages.visit(address);
      await page.emulateMedia({ media: 'screen' });
      const publicAddress = page.getByText(`网址：https://www.test.gov.cn${address}`);
      expect(await publicAddress.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await publicAddress.isVisible()).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect(await page.getByRole('banner').innerText()).toContain('测试市人民政府');
      expect(await page.locator('button:visible, input:visible, nav:visible').count()).toBe(0);
    }
    const page = await pages.visit(DYKE);
    await page.emulateMedia({ media: 'print' });
    const link = page.getByRole('link', { name: '水利部网站' });
    expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain('（https://www.mwr.gov.cn/）');
  });

  it('without scripts sees only controls that work', async () => {
    const page = await pages.visit(DYKE, { javaScriptEnabled: false });
    const tools = page.getByRole('complementary', { name: '阅读工具' });
    expect(await tools.getByRole('button').count()).toBe(0);
    expect(await tools.getByText('扫码分享').isVisible()).toBe(true);
    expect(await page.locator('.prose').innerText()).toContain('工程详情');
  });
}
