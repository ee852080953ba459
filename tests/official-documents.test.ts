/** Documents as editors paste them, on the built pages and in real Chromium: no character changed, every part in place. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES, newsMatter } from '../scripts/checks/testing/rule-case.ts';
import { distFolder } from '../scripts/lib/project.ts';
import { startServer, type RunningServer } from '../scripts/serve/start-server.ts';
import { patientBrowser } from './support/patient-browser.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const LINES = [
  '各区县人民政府，市直各部门：',
  '为加强水闸管理，根据**《测试市水闸管理办法》**的规定，井口尺寸为600*800*1000毫米，长*宽*高各',
  '**不少于**三米，见http://www.example.gov.cn,网站名称为“测试”。',
  '    联系人王**，电话138****5678、139****1234，签收人____，日期____。',
  '附件：1.水闸清单',
  '2.联系方式',
  '测试市水务局',
  '2025年3月4日',
];
const BODY = [LINES[0], `${LINES[1] ?? ''}\n${LINES[2] ?? ''}`, ...LINES.slice(3)].join('\n\n');
/** The same for MDX, whose entry is an interpretation. */
const MDX = '井口尺寸为600*800*1000毫米，**《办法》**的第三条，见http://www.example.gov.cn,网站。';

let fleet: TempFleet;
let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  fleet = await tempFleet();
  const matter = newsMatter('portal-20250304-77', '2025-03-04');
  await fleet.write('content/portal/news/2025-03-04-doc.md', `${matter}---\n\n${BODY}\n`);
  await fleet.edit(FILES.interpretation, '办法共一章。', MDX);
  const built = await runInProcess(
    ...['build', '--root', fleet.root, '--site', 'portal', '--today', '2025-06-01 12:00', '--no-search'],
  );
  expect(built.code, built.stdout + built.stderr).toBe(0);
  server = await startServer({ dist: `${fleet.root}/dist`, site: 'portal' });
  browser = await patientBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.url}news/2025-03-04-doc/`);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await fleet?.dispose();
});

const shown = async (selector: string) => (await page.locator(selector).allInnerTexts()).join('').replace(/\s+/g, '');

describe('a pasted document', () => {
  it('is shown as it was typed, character for character', async () => {
    const typed = LINES.join('')
      .replaceAll(/(\*\*)(?=《|不|的|三)/g, '')
      .replace(/\s+/g, '');
    expect(await shown('.prose')).toBe(typed);
    expect(await page.locator('.prose strong').allInnerTexts()).toEqual(['《测试市水闸管理办法》', '不少于']);
    expect(await page.locator('.prose :is(em, pre)').count()).toBe(0);
    expect(await page.locator('.prose a').getAttribute('href')).toBe('http://www.example.gov.cn');
  });

  it('has no space where a line of its source ends before bold text', async () => {
    expect(await page.locator('.prose p').nth(1).innerText()).toContain('高各不少于三米');
    const html = await readFile(path.join(distFolder(fleet.root, 'portal'), 'news/2025-03-04-doc/index.html'), 'utf8');
    expect(/<meta name="description" content="([^"]*)"/i.exec(html)?.[1]).toContain('高各不少于三米');
  });

  it.each([1280, 375])('has its parts where GB/T 9704 puts them, %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const frame = await page.locator('.prose').boundingBox();
    /** Distance of the first and the last character of a paragraph from the edges of the text, in pixels. */
    const edges = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((paragraph) => {
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          const boxes = [...range.getClientRects()];
          const prose = paragraph.closest('.prose')?.getBoundingClientRect() ?? new DOMRect();
          return { left: (boxes[0]?.left ?? 0) - prose.left, right: prose.right - (boxes.at(-1)?.right ?? 0) };
        });
    const size = await page.locator('.prose').evaluate((prose) => parseFloat(getComputedStyle(prose).fontSize));
    expect((await edges('.salutation')).left).toBeLessThan(2);
    expect((await edges('.prose p:nth-child(2)')).left).toBeCloseTo(2 * size, 0);
    for (const name of ['.signature >> nth=0', '.signature >> nth=1'])
      expect((await edges(name)).right).toBeCloseTo(2 * size, 0);
    const [first, next] = [await edges('.attachment-first'), await edges('.attachment-next')];
    expect(next.left - first.left).toBeCloseTo(3 * size, 0);
    expect(frame?.width).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('is read alike in MDX', async () => {
    await page.goto(`${server.url}explain/2025-03-05-measures/`);
    expect(await shown('.prose')).toContain(MDX.replaceAll('**', ''));
    expect(await page.locator('.prose strong').allInnerTexts()).toContain('《办法》');
  });
});
