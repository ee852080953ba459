/** Finds and starts Chromium for checks and browser tests. Works in containers and as root. */
import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Paths used by distributions. `CHROMIUM_PATH` comes first. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

/** Containers have no sandbox and little shared memory; telemetry is off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
] as const;

/** What to do if there is no browser, as worded in the report. */
export const HOW_TO_INSTALL = {
  zh: '安装 Chromium（例如 apt-get install chromium fonts-noto-cjk），或用环境变量 CHROMIUM_PATH 指明它的位置',
  en: 'Install Chromium (for example apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH',
} as const;

/** Path of the browser, or null when none can be run. If `CHROMIUM_PATH` cannot be run, no other path is tried. */
export function findBrowser(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  const places: readonly string[] = named === undefined || named === '' ? USUAL_PLACES : [named];
  return places.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the browser with a fresh profile.
 *
 * @throws {Error} with instructions for installing one if there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(`No browser found. ${HOW_TO_INSTALL.en}.`);
  return chromium.launch({ executablePath, args: [...FLAGS] });
}
