/** Examines one page of every template in real Chromium; results for unchanged pages come from a cache. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Browser } from 'playwright-core';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { findBrowser, HOW_TO_INSTALL, launchBrowser } from '../../browser/launch.ts';
import { serveFolder } from '../../browser/serve-folder.ts';
import type { BuiltContext, CheckResult } from '../check.ts';
import type { Lang } from '../../lib/lang.ts';
import { atPage, builtFiles, builtPages, readPage, type BuiltPage } from '../pages/built-page.ts';
import { atFile } from '../rules/places.ts';
import { reporter } from '../rules/reporter.ts';
import { openResultCache } from '../pages/result-cache.ts';
import { examinationSchema, examinePage, type Examination } from './examine-page.ts';
import { elementLocator } from './locate.ts';
import { rules } from './rules.ts';
import { samplePages } from './sample.ts';
import { validatorDigest } from './settings.ts';

interface Sample {
  page: BuiltPage;
  html: string;
  /** Digest of the page; it covers style sheets and scripts too, because their names contain their digests. */
  sha256: string;
}

const report = reporter('a11y', rules);

export async function findBarriers(context: BuiltContext): Promise<CheckResult> {
  const samples = await readSamples(context);
  const cache = await openResultCache(context.cacheDir, 'a11y', validatorDigest, examinationSchema);
  const results = new Map<string, Examination>();
  const unknown = samples.filter(({ sha256 }) => {
    const kept = cache.get(sha256);
    if (kept) results.set(sha256, kept);
    return !kept;
  });
  if (unknown.length > 0) {
    const browser = await startBrowser();
    if ('reason' in browser) return { seen: 0, problems: [notRun(context, browser)] };
    try {
      await examine(browser, context, unknown, results);
    } finally {
      await browser.close();
    }
    await cache.save(results);
  }
  return {
    seen: samples.length,
    problems: samples.flatMap((sample) => problemsOf(context, sample, results.get(sample.sha256))),
  };
}

async function readSamples(context: BuiltContext): Promise<Sample[]> {
  const pages = await samplePages(context.dist, builtPages(context, await builtFiles(context.dist)));
  const samples: Sample[] = [];
  for (const page of pages) {
    const html = (await readPage(context.dist, page)) ?? '';
    samples.push({ page, html, sha256: createHash('sha256').update(html).digest('hex') });
  }
  return samples;
}

interface NotStarted {
  reason: Record<Lang, string>;
}

async function startBrowser(): Promise<Browser | NotStarted> {
  if (findBrowser() === null) return { reason: { zh: '没有找到 Chromium 浏览器', en: 'no Chromium was found' } };
  try {
    return await launchBrowser();
  } catch (error) {
    const [cause = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { reason: { zh: `浏览器无法启动（${cause}）`, en: `the browser did not start (${cause})` } };
  }
}

const notRun = ({ site }: BuiltContext, { reason }: NotStarted): Problem =>
  report('not-run', atFile(siteFile(site.id)), { params: { reason, install: HOW_TO_INSTALL } });

async function examine(
  browser: Browser,
  { dist, site }: BuiltContext,
  samples: readonly Sample[],
  results: Map<string, Examination>,
): Promise<void> {
  const window = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-CN' });
  await serveFolder(window, dist, site.origin);
  const waiting = [...samples];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results.set(next.sha256, await examinePage(window, site.origin + next.page.url));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await window.close();
}

function problemsOf(context: BuiltContext, { page, html }: Sample, found: Examination | undefined): Problem[] {
  if (!found || found.violations.length + found.overflows.length === 0) return [];
  const locate = elementLocator(html);
  return [
    ...found.violations.map(({ bestPractice, widths, help, helpEn, ...violation }) =>
      report(bestPractice ? 'best-practice' : 'violation', atPage(context, page, locate(violation.target)), {
        value: violation.target,
        params: { ...violation, help: { zh: help, en: helpEn }, widths: widths.join('、') },
      }),
    ),
    ...found.overflows.map((overflow) =>
      report('reflow', atPage(context, page, locate(overflow.target)), { value: overflow.target, params: overflow }),
    ),
  ];
}
