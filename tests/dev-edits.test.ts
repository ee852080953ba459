/**
 * An editor's hour at the preview, in a real browser: after every change the page shows the newest state or says why
 * not. `LANTAI_PREVIEW_SAVES=500` makes it a whole hour and prints how long each change took and what memory it left.
 */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { patientBrowser } from './support/patient-browser.ts';
import { makeEdit, ROUND } from './support/preview-edits.ts';
import { startPreviewServer, type PreviewServer } from './support/preview-server.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const SAVES = Number(process.env['LANTAI_PREVIEW_SAVES'] ?? 52);
/** How much of its memory the server may hold more after the last change than after the first round. */
const GROWTH_MB = 150;

let fleet: TempFleet;
let server: PreviewServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  fleet = await tempFleet();
  server = await startPreviewServer(fleet.root, 'portal', '2025-03-20');
  browser = await patientBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await fleet.dispose();
});

/** The page that is left may be reloading by itself at this moment, which ends the first attempt. */
async function goTo(address: string): Promise<void> {
  const { href } = new URL(address, server.url);
  await page.goto(href).catch(() => page.goto(href));
}

/** Runs in the page: whether it is whole, once it shows `words`. */
function wholePage(words: string): string {
  if (!document.body?.innerText.includes(words)) return '';
  return document.querySelector('h1')?.textContent.trim() ? 'whole' : 'blank';
}

/** Resident memory of the server in MB. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

it(
  `is never blank and always up to date over ${SAVES} changes, with flat memory`,
  async () => {
    const waits: number[] = [];
    const blank: string[] = [];
    const resident: number[] = [];
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.status() >= 500)
        blank.push(`${response.status()} ${response.url()}`);
    });
    for (let n = 0; n < SAVES; n++) {
      const start = performance.now();
      const { name, address, words } = await makeEdit(fleet, n);
      // A page that is open reloads by itself; one that is new has to be gone to.
      if (new URL(page.url(), server.url).pathname !== address) await goTo(address);
      const shown = await page
        .waitForFunction(wholePage, words, { timeout: 300_000 })
        .then((result) => result.jsonValue())
        .catch(() => {
          throw new Error(`${n} ${name}: ${address} does not show ${words}`);
        });
      waits.push(performance.now() - start);
      if (shown !== 'whole') blank.push(`${n} ${name}`);
      if (n % ROUND === ROUND - 1) resident.push(await memory());
    }
    const sorted = waits.slice(ROUND).sort((a, b) => a - b);
    const [first = 0] = resident.slice(1);
    const last = resident.at(-1) ?? 0;
    if (process.env['LANTAI_PREVIEW_SAVES'] !== undefined)
      console.log({ median: sorted[sorted.length >> 1], slowest: sorted.at(-1), resident: resident.map(Math.round) });
    expect(blank).toEqual([]);
    expect(last - first).toBeLessThan(GROWTH_MB);
  },
  Math.max(900_000, SAVES * 20_000),
);
