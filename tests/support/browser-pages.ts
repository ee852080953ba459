/** The built pages of the browser tests on real servers, and a browser to look at them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { HOW_TO_INSTALL, findBrowser } from '../../scripts/browser/launch.ts';
import { type BuildManifest, MANIFEST_FILE } from '../../src/lib/model/manifest.ts';
import { distFolder } from '../../scripts/lib/project.ts';
import { startServer, type RunningServer } from '../../scripts/serve/start-server.ts';
import { browserFleet, NOW } from './browser-fleet.ts';
import { patientBrowser } from './patient-browser.ts';
import { runInProcess } from './run-in-process.ts';
import type { TempFleet } from './temp-fleet.ts';

export const SITES = ['portal', 'dept'] as const;
export type SiteId = (typeof SITES)[number];

/** Width in CSS pixels of the two visitors: at a desk, and with a small phone. */
export const DESK = 1280;
export const PHONE = 360;

export interface Visit extends Omit<BrowserContextOptions, 'viewport'> {
  site?: SiteId;
  width?: number;
}

/** Built once for the whole test file; the functions work from `start` to `stop`. */
export interface BuiltPages {
  start(): Promise<void>;
  stop(): Promise<void>;
  /**
   * Opens an address as a visitor who remembers nothing of earlier tests. Within a test, a visitor with the same
   * options goes on to the next address in the same window.
   */
  visit(address: string, options?: Visit): Promise<Page>;
  /** Makes every visitor forget: what was stored, emulated, listened to. */
  leave(): Promise<void>;
  /** Address of a page on the running server. */
  url(address: string, site?: SiteId): string;
  manifest(site: SiteId): Promise<BuildManifest>;
  fleet(): TempFleet;
  /** @throws {Error} with the report when the build has findings. */
  build(...args: string[]): Promise<void>;
}

export function builtPages(): BuiltPages {
  let fleet: TempFleet | undefined;
  let browser: Browser | undefined;
  const servers = new Map<SiteId, RunningServer>();
  /** One window for each set of options: opening one costs more than all that is done in it. */
  const windows = new Map<string, Page>();
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The pages are not built yet');
    return value;
  };
  const pages: BuiltPages = {
    async start() {
      if (findBrowser() === null) throw new Error(`这项测试需要浏览器：${HOW_TO_INSTALL.zh}`);
      fleet = await browserFleet();
      await pages.build();
      for (const site of SITES) servers.set(site, await startServer({ dist: path.join(fleet.root, 'dist'), site }));
      browser = await patientBrowser();
    },
    async stop() {
      await browser?.close();
      for (const server of servers.values()) await server.close();
      await fleet?.dispose();
    },
    async visit(address, { site = 'portal', width = DESK, ...options } = {}) {
      const settings: BrowserContextOptions = { viewport: { width, height: 800 }, ...options };
      const key = JSON.stringify(settings);
      const page = windows.get(key) ?? (await (await started(browser).newContext(settings)).newPage());
      windows.set(key, page);
      await page.goto(pages.url(address, site));
      return page;
    },
    async leave() {
      for (const page of windows.values()) {
        page.removeAllListeners();
        await page.evaluate(() => localStorage.clear());
        await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
      }
    },
    url: (address, site = 'portal') => new URL(address, started(servers.get(site)).url).href,
    async manifest(site) {
      const file = path.join(distFolder(pages.fleet().root, site), MANIFEST_FILE);
      return JSON.parse(await readFile(file, 'utf8')) as BuildManifest;
    },
    fleet: () => started(fleet),
    async build(...args) {
      const built = await runInProcess('build', '--root', pages.fleet().root, '--today', NOW, ...args);
      if (built.code !== 0) throw new Error(`The pages were not built:\n${built.stdout}\n${built.stderr}`);
    },
  };
  return pages;
}
