/** Sites that move, are off line for a time or closed: built, checked, and looked at. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../scripts/lib/project.ts';
import { startServer } from '../scripts/serve/start-server.ts';
import { announceState } from './support/browser-life-cycle.ts';
import { patientBrowser } from './support/patient-browser.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet } from './support/temp-fleet.ts';

const NOW = '2025-06-01 12:00';
const NOTICE = 'https://www.test.gov.cn/notices/2025-05-21-site/';
let browser: Browser;
beforeAll(async () => {
  browser = await patientBrowser();
});
afterAll(() => browser?.close());

interface Seen {
  /** Text of an address, and its main heading and banner where it has them. */
  look(address: string): Promise<{ status: number; text: string; heading: string; links: (string | null)[] }>;
  file(name: string): Promise<string>;
}

/** Builds the department in a state and checks what was built. */
async function inState(
  status: 'migrating' | 'temporarilyOffline' | 'closed',
  more: object,
  see: (seen: Seen) => Promise<void>,
): Promise<void> {
  const fleet = await tempFleet();
  try {
    await announceState(fleet, status, more);
    const options = ['--root', fleet.root, '--site', 'dept', '--today', NOW];
    const built = await runInProcess('build', ...options, '--no-search');
    expect(built.code, built.stdout + built.stderr).toBe(0);
    // A site that moves has the pages every other test looks at.
    const checks = status === 'migrating' ? ['identity'] : ['identity', 'html', 'a11y', 'links'];
    const checked = await runInProcess('check', ...options, ...checks.flatMap((name) => ['--check', name]));
    expect(checked.code, checked.stdout).toBe(0);
    const server = await startServer({ dist: path.join(fleet.root, 'dist'), site: 'dept' });
    const page = await browser.newPage();
    try {
      await see({
        async look(address) {
          const answer = await page.goto(new URL(address, server.url).href);
          return {
            status: answer?.status() ?? 0,
            text: (await page.locator('body').innerText()).replace(/\s+/g, ' '),
            heading: await page.getByRole('heading', { level: 1 }).innerText(),
            links: await page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
          };
        },
        file: (name) => readFile(path.join(distFolder(fleet.root, 'dept'), name), 'utf8'),
      });
    } finally {
      await page.close();
      await server.close();
    }
  } finally {
    await fleet.dispose();
  }
}

describe('a site that moves', () => {
  it('says where to on every page, and goes on as before', async () => {
    await inState('migrating', {}, async ({ look }) => {
      for (const address of ['/', '/news/', '/news/2025-03-03-sluice/', '/nowhere/']) {
        const { text, links } = await look(address);
        expect(text, address).toContain('本网站正在迁移。原有内容去向：并入测试市人民政府网站“水务”栏目。详见：');
        expect(links, address).toContain(NOTICE);
      }
      expect((await look('/')).text).toContain('测试市水务局网站迁移公告 测试市人民政府 2025-05-21');
      expect((await look('/news/2025-03-03-sluice/')).status).toBe(200);
    });
  });
});

describe('a site that is off line for a time', () => {
  it('says until when, why and whom to ask, and shows nothing else', async () => {
    await inState('temporarilyOffline', {}, async ({ look, file }) => {
      const home = await look('/');
      expect(home.heading).toBe('测试市水务局网站临时下线');
      expect(home.text).toContain('本网站临时下线，预计于 2025-06-02 18:00 恢复。');
      expect(home.text).toContain('原因 机房供电改造');
      expect(home.text).toContain('0000-8000002');
      expect(home.links).toEqual(expect.arrayContaining([NOTICE, 'https://www.test.gov.cn/']));
      expect(home.links.filter((href) => href?.startsWith('/') && href !== '/')).toEqual([]);
      expect((await look('/news/')).heading).toBe('测试市水务局网站临时下线');
      expect(await file('nginx.conf')).toContain('add_header Retry-After 3600 always;');
      await expect(file('news/index.html')).rejects.toThrow('ENOENT');
      await expect(file('feed.xml')).rejects.toThrow('ENOENT');
    });
  });
});

describe('a site that is closed', () => {
  it('says where its content went, leads old addresses there, and no longer shows its identifiers', async () => {
    const moved = [{ from: '/news/', to: 'https://www.test.gov.cn/water/' }];
    await inState('closed', { moved }, async ({ look, file }) => {
      const home = await look('/');
      expect(home.heading).toBe('测试市水务局网站已经关停');
      expect(home.text).toContain('原有内容去向：并入测试市人民政府网站“水务”栏目。');
      expect(home.text).not.toMatch(/ICP备|公网安备/);
      expect(home.links.join(' ')).not.toContain('bszs.conac.cn');
      expect(home.links).toContain(NOTICE);
      expect(await file('_redirects')).toContain('/news/* https://www.test.gov.cn/water/:splat 301');
      expect((await look('/guides/')).heading).toBe('测试市水务局网站已经关停');
    });
  });
});
