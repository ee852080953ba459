/** `html`: html-validate on every built page; unchanged pages are not validated twice. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltCheck } from '../check.ts';
import { builtFiles, builtPages, builtProblem, type BuiltPage } from '../pages/built-page.ts';
import { openResultCache } from '../pages/result-cache.ts';
import { judgeDigest } from './config.ts';
import { htmlRuleNames } from './rule-names.ts';
import { htmlRules } from './rules.ts';
import { validateAll } from './validate-all.ts';
import { htmlMessageSchema, type HtmlMessage } from './validate-page.ts';

export const htmlCheck: BuiltCheck = {
  id: 'html',
  label: '网页规范',
  reads: 'built',
  rules: htmlRules,
  async run(context) {
    const pages = await presentPages(context.dist, builtPages(context, await builtFiles(context.dist)));
    const cache = await openResultCache(context.cacheDir, 'html', judgeDigest, htmlMessageSchema.array());
    const results = new Map<string, HtmlMessage[]>();
    const unknown = new Map<string, string>();
    for (const { page, sha256 } of pages) {
      const kept = cache.get(sha256);
      if (kept) results.set(sha256, kept);
      else unknown.set(sha256, path.join(context.dist, page.file));
    }
    const fresh = await validateAll([...unknown.values()]);
    [...unknown.keys()].forEach((sha256, at) => results.set(sha256, fresh[at] ?? []));
    await cache.save(results);
    return {
      seen: pages.length,
      problems: pages.flatMap(({ page, sha256 }) =>
        (results.get(sha256) ?? []).map((message) => problemOf(context, page, message)),
      ),
    };
  },
};

function problemOf(context: Parameters<BuiltCheck['run']>[0], page: BuiltPage, message: HtmlMessage) {
  const { ruleId, severity, text } = message;
  const params = { htmlRule: ruleId, text, name: htmlRuleNames[ruleId] ?? text };
  return builtProblem(context, severity === 'error' ? 'html/invalid' : 'html/advice', page, message, {
    value: ruleId,
    params,
  });
}

/** Pages with the digest of what they hold now; those the manifest names in vain are the links check's to tell. */
async function presentPages(dist: string, pages: readonly BuiltPage[]): Promise<{ page: BuiltPage; sha256: string }[]> {
  const present: { page: BuiltPage; sha256: string }[] = [];
  for (const page of pages) {
    const bytes = await readFile(path.join(dist, page.file)).catch(() => null);
    if (bytes) present.push({ page, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return present;
}
