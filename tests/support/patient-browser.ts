/** A browser that waits as long as the tests do: its own limit of half a minute is passed on a busy machine. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser/launch.ts';

/** Milliseconds. What does not come within them never will. */
const PATIENCE = 600_000;

export async function patientBrowser(): Promise<Browser> {
  const browser = await launchBrowser();
  const { newContext } = browser;
  // Pages opened without a context of their own are given one by the same method.
  browser.newContext = async (options) => {
    const context = await newContext.call(browser, options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}
