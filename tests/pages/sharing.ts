/** What sites take from each other and from elsewhere, and what is reported about it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../../scripts/lib/project.ts';
import { NOW } from '../support/browser-fleet.ts';
import { SITES, type BuiltPages } from '../support/browser-pages.ts';
import { runInProcess } from '../support/run-in-process.ts';

const SLUICE = 'https://sw.test.gov.cn/news/2025-03-03-sluice/';

interface UsageRow {
  id: string;
  title: string;
  owner: string;
  site: string;
  kind: string;
  way: string;
  /** Page that shows the entry. */
  url: string;
  /** Page of the entry. */
  address: string;
}

export function sharing(pages: BuiltPages): void {
  describe('a column that shows what a department publishes', () => {
    it('names the owner and leads to it', async () => {
      const page = await pages.visit('/units/');
      const line = page.locator('.entry-list__item', { hasText: '市水务局检查水闸' });
      expect((await line.innerText()).replace(/\s+/g, ' ')).toBe('市水务局检查水闸 测试市水务局 2025-03-03');
      expect(await line.getByRole('link').getAttribute('href')).toBe(SLUICE);
      expect(await page.getByRole('region', { name: '信息量统计' }).innerText()).toMatch(/共\s*2\s*条/);
    });
    it('lets the search of the portal find it, at its owner', async () => {
      const page = await pages.visit(`/search/?q=${encodeURIComponent('检查水闸')}`);
      const result = page.locator('.search-result', { hasText: '市水务局检查水闸' });
      expect(await result.getByRole('link').getAttribute('href')).toBe(SLUICE);
      expect(await result.innerText()).toMatch(/动态信息\s*测试市水务局/);
    });
    it('has no page of its own for it: the owner’s is the only one', async () => {
      const page = await pages.visit('/');
      expect((await page.goto(pages.url('/units/2025-03-03-sluice/')))?.status()).toBe(404);
      const own = await pages.visit('/news/2025-03-03-sluice/', { site: 'dept' });
      expect(await own.locator('link[rel=canonical]').getAttribute('href')).toBe(SLUICE);
    });
    it('follows it in its feed, under the owner’s address', async () => {
      const feed = await (await pages.visit('/')).request.get(pages.url('/units/feed.json'));
      const { items } = (await feed.json()) as { items: { url: string }[] };
      expect(items.map(({ url }) => url)).toEqual(['https://www.test.gov.cn/units/2025-03-20-map/', SLUICE]);
    });
  });

  describe('the usage report', () => {
    const report = async (...args: string[]) => {
      const { code, stdout } = await runInProcess(
        ...['report', 'usage', '--root', pages.fleet().root, '--today', NOW, '--format', 'json', ...args],
      );
      expect(code).toBe(0);
      return JSON.parse(stdout) as UsageRow[];
    };
    const htmlOf = (site: string, address: string) =>
      readFile(path.join(distFolder(pages.fleet().root, site), new URL(address).pathname, 'index.html'), 'utf8');

    it('lists where an entry is shown on every site', async () => {
      const rows = await report('--entry', 'dept-20250303-01');
      expect(rows.map(({ site, kind, way }) => [site, kind, way])).toEqual(
        expect.arrayContaining([
          ['portal', '栏目列表', '取数'],
          ['dept', '本页', '本栏目'],
          ['dept', '栏目列表', '本栏目'],
          ['dept', '首页', ''],
        ]),
      );
    });
    it('says nothing that is not on the pages', async () => {
      const rows = await report();
      expect(rows.length).toBeGreaterThan(100);
      const pagesRead = new Map<string, string>();
      const wrong: string[] = [];
      for (const { site, kind, url, address } of rows) {
        const html = pagesRead.get(url) ?? (await htmlOf(site, url));
        pagesRead.set(url, html);
        const inSite = new URL(address).pathname;
        if (![address, inSite].some((href) => html.includes(`href="${href}"`))) wrong.push(`${kind} ${url} ${address}`);
      }
      expect(wrong).toEqual([]);
    });
    it('leaves out no line of any list', async () => {
      const rows = await report();
      const reported = new Set(rows.map(({ url, address }) => `${url} ${address}`));
      const missing: string[] = [];
      for (const site of SITES) {
        const { origin } = new URL(rows.find((row) => row.site === site)?.url ?? '');
        for (const { url, template } of (await pages.manifest(site)).pages) {
          if (!['home', 'list', 'channel'].includes(template)) continue;
          const page = await pages.visit(url, { site });
          const links = page.locator('main .entry-list__title');
          for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
            if (!reported.has(`${origin}${url} ${new URL(href, origin).href}`)) missing.push(`${site}${url} ${href}`);
        }
      }
      expect(missing).toEqual([]);
    });
  });

  describe('an entry with maps', () => {
    const MAPS = '/units/2025-03-20-map/';
    it('shows each with its review number, or as the standard map it is', async () => {
      const page = await pages.visit(MAPS);
      const captions = await page.getByRole('figure').allInnerTexts();
      expect(captions.map((caption) => caption.replace(/\s+/g, ' ').trim())).toEqual([
        '测试市防汛风险图 审图号：测S（2025）003号',
        '测试市水系图 标准地图',
      ]);
      const picture = page.getByRole('img', { name: '测试市防汛风险图' });
      await picture.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => [...document.images].every((image) => image.complete));
      expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
    });
    it('says whom it is for, and is found by that', async () => {
      const facts = await (await pages.visit(MAPS)).locator('article header dl').innerText();
      expect(facts.replace(/\s+/g, '')).toContain('服务对象：沿河居民、种粮大户');
      const page = await pages.visit(`/search/?q=${encodeURIComponent('种粮大户')}`);
      await page.getByRole('link', { name: '测试市公布防汛风险图' }).waitFor();
    });
  });

  it('the register of reprints names source, original and delay', async () => {
    const { stdout } = await runInProcess(
      ...['report', 'reprints', '--root', pages.fleet().root, '--today', NOW, '--format', 'csv'],
    );
    const [head, line = '', ...more] = stdout.trim().split('\r\n');
    expect(head).toContain(
      '信息标识,网站,标题,转载时间,原发布时间,用时（小时）,来源,稿源登记,稿源类别,原文网址,正文校验值',
    );
    expect(line).toMatch(
      /^portal-20250401-01,portal,.*,2025-04-01 09:30,2025-03-31 08:00,25.5,测试日报,测试日报,核定稿源单位,https:\/\/daily\.example\.com\/2025\/dyke\.html,sha256:[0-9a-f]{64}$/,
    );
    expect(more).toEqual([]);
  });

  describe('the knowledge base', () => {
    const QUESTION = '防汛演练时听到警报怎么办？';
    it('is a file of its own that other programs read', async () => {
      const response = await (await pages.visit('/')).request.get(pages.url('/data/faq.json'));
      expect(response.headers()['content-type']).toContain('application/json');
      const { questions } = (await response.json()) as { questions: { question: string; answer: string }[] };
      expect(questions.map(({ question }) => question)).toContain(QUESTION);
      expect(questions.find(({ question }) => question === QUESTION)?.answer).toMatch(/听到解除信号后/);
    });
    it('suggests a question to somebody who searches', async () => {
      const page = await pages.visit('/search/');
      const box = page.locator('#search-query');
      await box.focus();
      await box.fill('听到警报');
      await page.getByRole('option', { name: QUESTION }).click();
      await page.waitForURL(pages.url('/questions/drill/'));
    });
    it('suggests it to somebody who writes, and withdraws it when it no longer fits', async () => {
      const page = await pages.visit('/ask/', { site: 'dept' });
      const box = page.getByRole('region', { name: '您可能想问' });
      const letter = page.getByLabel('咨询内容');
      await letter.fill('请问防汛演练时听到警报应该怎么办，要不要转移？');
      const link = box.getByRole('link', { name: QUESTION });
      expect(await link.getAttribute('href')).toBe('https://www.test.gov.cn/questions/drill/');
      await letter.fill('公交车线路什么时候调整？');
      await box.waitFor({ state: 'hidden' });
    });
    it('leads from a list of another site to the whole answer there', async () => {
      const page = await pages.visit('/answers/', { site: 'dept' });
      const question = page.locator('details', { hasText: QUESTION });
      await question.locator('summary').click();
      expect(await question.getByText('听到解除信号后').isVisible()).toBe(true);
      expect(await question.getByRole('link').getAttribute('href')).toBe('https://www.test.gov.cn/questions/drill/');
    });
    it('leaves the form as it is without scripts', async () => {
      const page = await pages.visit('/ask/', { site: 'dept', javaScriptEnabled: false });
      expect(await page.getByText('您可能想问').isVisible()).toBe(false);
      expect(await page.getByLabel('咨询内容').isVisible()).toBe(true);
    });
  });
}
