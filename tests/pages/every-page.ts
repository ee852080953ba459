/** What holds on every page of the manifest, whoever looks at it and however. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES, type BuiltPages } from '../support/browser-pages.ts';

/** 640 px with two device pixels each is a window of 1280 px enlarged to 200 % (WCAG 1.4.4, 1.4.10). */
const WIDTHS = [320, 360, 640] as const;

/** What stands out at the right of the window, as `tag.class` with its right edge, the innermost first. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    if (wide <= window.innerWidth) return [];
    const all = [...document.body.querySelectorAll('*')].reverse();
    const out = all.filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1);
    return [`page ${wide}`, ...out.slice(0, 3).map((element) => `${element.tagName}.${element.className}`)];
  });

/** Complaints of the browser, and requests that leave the site. */
function listen(page: Page, origin: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) heard.push(`left the site: ${request.url()}`);
  });
  return heard;
}

/** Template → status its pages are answered with, where that is not 200. */
const GONE: Readonly<Record<string, number>> = { 'not-found': 404, withdrawn: 410 };

export function everyPage(pages: BuiltPages): void {
  describe.each(SITES)('every page of %s', (site) => {
    it('fits the smallest screens, and the browser has nothing to complain about', async () => {
      const { pages: built } = await pages.manifest(site);
      expect(built.length).toBeGreaterThan(5);
      const page = await pages.visit('/', { site, width: WIDTHS[0], deviceScaleFactor: 2 });
      const heard = listen(page, new URL(pages.url('/', site)).origin);
      const wrong: Record<string, unknown> = {};
      for (const { url, template } of built) {
        heard.length = 0;
        const response = await page.goto(pages.url(url, site));
        expect(response?.headers()['content-security-policy']).not.toContain('unsafe-inline');
        const tooWide: string[] = [];
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          tooWide.push(...(await sticksOut(page)).map((what) => `${width}: ${what}`));
        }
        // The browser reports the answer of a page that says something is not there.
        const answer = GONE[template];
        const complaints = heard.filter((text) => !(answer && text.includes(`status of ${answer}`)));
        if (tooWide.length > 0 || complaints.length > 0) wrong[url] = { tooWide, complaints };
      }
      expect(wrong).toEqual({});
    });
  });

  describe('a visitor with a contrast theme and without motion', () => {
    it('still sees what colour alone would have said', async () => {
      const page = await pages.visit('/files/2024-03-01-saving/', { forcedColors: 'active', reducedMotion: 'reduce' });
      const border = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { borderLeftStyle, borderLeftWidth } = getComputedStyle(element);
            return borderLeftStyle === 'none' ? 0 : parseFloat(borderLeftWidth);
          });
      for (const selector of ['.status-badge', '#site-nav [aria-current]', '.inset', 'main .button'])
        expect(await border(selector), selector).toBeGreaterThan(0);
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return parseFloat(transitionDuration) > 0.01 || animationName !== 'none' || scrollBehavior === 'smooth';
          }).length,
      );
      expect(moving).toBe(0);
    });
  });

  it('no script is needed to read any kind of page', async () => {
    const { pages: built } = await pages.manifest('portal');
    const oneOfEach = new Map(built.map((page) => [page.template, page.url]));
    const page = await pages.visit('/', { javaScriptEnabled: false });
    for (const [template, url] of oneOfEach) {
      await page.goto(pages.url(url));
      expect((await page.getByRole('main').innerText()).length, template).toBeGreaterThan(20);
      const dead = page.locator('button:visible:not([popovertarget]):not([type=submit])');
      expect(await dead.count(), template).toBe(0);
    }
  });
}
