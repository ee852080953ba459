/** Looks at one page of every template in real Chromium; what is known of a page by its bytes is not looked at again. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Browser } from 'playwright-core';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { findBrowser, HOW_TO_INSTALL, launchBrowser } from '../../browser/launch.ts';
import { serveFolder } from '../../browser/serve-folder.ts';
import type { BuiltContext, CheckResult } from '../check.ts';
import { builtFiles, builtPages, builtProblem, readPage, type BuiltPage } from '../pages/built-page.ts';
import { openResultCache } from '../pages/result-cache.ts';
import { examinationSchema, examinePage, type Examination } from './examine-page.ts';
import { elementLocator } from './locate.ts';
import { samplePages } from './sample.ts';
import { judgeDigest } from './settings.ts';

interface Sample {
  page: BuiltPage;
  html: string;
  /** Digest of the page, whose style sheets and scripts carry theirs in their names. */
  sha256: string;
}

export async function runA11y(context: BuiltContext): Promise<CheckResult> {
  const samples = await readSamples(context);
  const cache = await openResultCache(context.cacheDir, 'a11y', judgeDigest, examinationSchema);
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
  reason: string;
  reasonEn: string;
}

async function startBrowser(): Promise<Browser | NotStarted> {
  if (findBrowser() === null) return { reason: '没有找到 Chromium 浏览器', reasonEn: 'no Chromium was found' };
  try {
    return await launchBrowser();
  } catch (error) {
    const [cause = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { reason: `浏览器无法启动（${cause}）`, reasonEn: `the browser did not start (${cause})` };
  }
}

function notRun({ site }: BuiltContext, { reason, reasonEn }: NotStarted): Problem {
  const params = { reason, reasonEn, install: HOW_TO_INSTALL.zh, installEn: HOW_TO_INSTALL.en };
  return { rule: 'a11y/not-run', site: site.id, file: siteFile(site.id), line: 1, column: 1, params };
}

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
    ...found.violations.map(({ bestPractice, widths, ...violation }) =>
      builtProblem(context, bestPractice ? 'a11y/best-practice' : 'a11y/violation', page, locate(violation.target), {
        value: violation.target,
        params: { ...violation, widths: widths.join('、') },
      }),
    ),
    ...found.overflows.map((overflow) =>
      builtProblem(context, 'a11y/reflow', page, locate(overflow.target), {
        value: overflow.target,
        params: { ...overflow },
      }),
    ),
  ];
}
