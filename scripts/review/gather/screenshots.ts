/** Pictures of the pages of changed entries in a browser, small enough to be embedded. */
import type { Browser } from 'playwright-core';
import path from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from '../../browser/launch.ts';
import { serveFolder } from '../../browser/serve-folder.ts';
import { dataUri } from '../pictures.ts';
import type { Screenshot } from '../review.ts';
import type { Comparison, Side } from './comparison.ts';
import type { EntryPair } from './entry-pairs.ts';

/** All pictures together, in bytes before they are written as text; a pull request or a mail has to take the page. */
const BUDGET = 8_000_000;

/** Width and greatest height in CSS pixels, and width of the picture. */
const DEVICES = {
  desktop: { width: 1280, height: 2400, picture: 960 },
  phone: { width: 390, height: 1600, picture: 390 },
} as const;

/** By source of the entry. Where all are too many, the last entries have none. */
export async function takeScreenshots(
  pairs: readonly EntryPair[],
  { before, after }: Comparison,
): Promise<ReadonlyMap<string, readonly Screenshot[]>> {
  const shots = new Map<string, readonly Screenshot[]>();
  const jobs = pairs.flatMap((pair) => {
    const key = (pair.after ?? pair.before)?.file ?? '';
    return [
      { key, side: 'before' as const, file: pair.before?.file },
      { key, side: 'after' as const, file: pair.after?.file },
    ];
  });
  if (jobs.length === 0) return shots;
  const browser = await launchBrowser();
  let left = BUDGET;
  try {
    for (const { key, side, file } of jobs) {
      for (const device of ['desktop', 'phone'] as const) {
        const found =
          file !== undefined && left > 0 ? await take(browser, side === 'before' ? before : after, file, device) : null;
        if (!found) continue;
        left -= found.bytes.length;
        if (left < 0) break;
        const { width, height, cut, bytes } = found;
        const shot: Screenshot = { side, device, src: dataUri('webp', bytes), width, height, cut };
        shots.set(key, [...(shots.get(key) ?? []), shot]);
      }
    }
  } finally {
    await browser.close();
  }
  return shots;
}

async function take(browser: Browser, side: Side, file: string, device: keyof typeof DEVICES) {
  const page = side.pageOf(file);
  const origin = page && side.site(page.site)?.origin;
  if (!page || origin === undefined) return null;
  const { width, height: most, picture } = DEVICES[device];
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  try {
    await serveFolder(context, path.join(side.folder, page.site), origin);
    const tab = await context.newPage();
    await tab.goto(origin + page.url, { waitUntil: 'load' });
    const full = await tab.evaluate(() => document.documentElement.scrollHeight);
    const height = Math.min(full, most);
    const shot = await tab.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
    const { data, info } = await sharp(shot)
      .resize({ width: picture })
      .webp({ quality: 62 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height, cut: full > most };
  } finally {
    await context.close();
  }
}
