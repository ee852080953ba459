/** What visitors with old browsers and those with a printer get, on a real build in Chromium. */
import type { Browser, Page, ViewportSize } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../scripts/serve/start-server.ts';
import { patientBrowser } from './support/patient-browser.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const SITE = 'portal';
const NEWS = 'news/2025-03-02-meeting/';
const CELLS = ['示例市自来水有限责任公司', '91000000MA00000000', ...Array<string>(11).fill('1234.56'), '最末一列'];
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const WIDE = [row(CELLS.map((_, at) => `栏目${at + 1}`)), row(CELLS.map(() => '---')), row(CELLS)].join('\n');

let fleet: TempFleet;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  fleet = await tempFleet();
  const file = `content/${SITE}/${NEWS.slice(0, -1)}.md`;
  await fleet.write(file, `${await fleet.read(file)}\n${WIDE}\n\n\`${'x'.repeat(300)}\`\n`);
  const built = await runInProcess(
    'build',
    '--root',
    fleet.root,
    '--site',
    SITE,
    '--no-search',
    '--today',
    '2025-06-01',
  );
  if (built.code !== 0) throw new Error(`The fixture was not built:\n${built.stdout}\n${built.stderr}`);
  server = await startServer({ dist: `${fleet.root}/dist`, site: SITE });
  browser = await patientBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await fleet?.dispose();
});

/** A page as a browser of 2021 shows it: without popover, `:has()`, container queries and range queries. */
async function oldPage(viewport: ViewportSize): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.addInitScript('delete HTMLElement.prototype.popover');
  await page.route('**/*', async (route) => {
    const type = route.request().resourceType();
    if (type !== 'stylesheet' && type !== 'document') return route.continue();
    const response = await route.fetch();
    const text = (await response.text())
      .replaceAll('selector(:popover-open)', '(unknown:1)')
      .replaceAll(':has(', ':unknown(')
      .replaceAll('container-type', 'unknown')
      .replace(/@media[^{]*[<>]=?[^{]*\{/g, '@media not all{')
      .replace(/ popover(?=[ >])/g, '')
      .replace(/ integrity="[^"]*"/g, '');
    await route.fulfill({ response, body: text });
  });
  await page.goto(server.url);
  return page;
}

describe('a browser of 2021', () => {
  it('shows the navigation as a bar on a wide screen, and no button for it', async () => {
    const page = await oldPage({ width: 1280, height: 900 });
    const tops = await page
      .locator('.site-nav__link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    expect(await page.locator('.site-header__menu').isVisible()).toBe(false);
    await page.close();
  });

  it('opens and closes the navigation by its button and by Escape on a narrow one', async () => {
    const page = await oldPage({ width: 375, height: 800 });
    const button = page.locator('.site-header__menu');
    const nav = page.locator('.site-nav');
    expect(await nav.isVisible()).toBe(false);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.click();
    expect(await nav.isVisible()).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await nav.isVisible()).toBe(false);
    await button.click();
    await button.click();
    expect(await nav.isVisible()).toBe(false);
    await page.close();
  });
});

describe('on A4 paper', () => {
  it('a table of many columns, and code in one line, end where the page ends', async () => {
    // Text width between margins of 2 cm, in CSS pixels.
    const page = await browser.newPage({ viewport: { width: 642, height: 900 } });
    await page.goto(server.url + NEWS);
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.prose *')]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    );
    expect(cut).toEqual([]);
    expect(await page.locator('.prose td', { hasText: '最末一列' }).isVisible()).toBe(true);
    const lines = await page.locator('.prose td', { hasText: '1234.56' }).evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getClientRects().length;
      }),
    );
    expect(lines).toEqual(Array(11).fill(1));
    const size = await page.locator('.prose table').evaluate((table) => parseFloat(getComputedStyle(table).fontSize));
    expect(size).toBeGreaterThanOrEqual(8.5);
    await page.close();
  });
});
