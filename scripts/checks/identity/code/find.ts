/** Nothing from other hosts, no inline code (design: strict Content-Security-Policy). */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { siteFile } from '../../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atPage } from '../../pages/built-page.ts';
import { offsetPosition } from '../../../../src/lib/text/position.ts';
import type { SitePageFacts } from '../../pages/site-facts.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { IdentityInput } from '../site-input.ts';
import { allowedHashes, policyOf } from '../policy/csp.ts';
import { foreignAddresses, isForeign } from './foreign-addresses.ts';
import { rules } from './rules.ts';

const report = reporter('identity', rules);

export const code = defineSubject({ rules, find: findCode });

async function findCode(input: IdentityInput): Promise<Problem[]> {
  const hashes = allowedHashes(policyOf(input.headers));
  return [
    ...input.facts.pages.flatMap((each) => [...findLoads(each, input), ...findInline(each, hashes, input)]),
    ...(await findInStyleSheets(input)),
  ];
}

function findLoads(each: SitePageFacts, { context, at }: IdentityInput): Problem[] {
  return each.facts.loads
    .filter(({ value }) => isForeign(value, context.site.origin))
    .map(({ value, at: offset }) => report('foreign-load', at(each, offset), { value }));
}

/** @param hashes sources of the form `'sha256-…'` the policy allows. */
function findInline(each: SitePageFacts, hashes: ReadonlySet<string>, { at }: IdentityInput): Problem[] {
  return each.facts.inlineCode.flatMap(({ kind, value, at: offset }) => {
    switch (kind) {
      case 'script':
        return hashes.has(sha256Source(value)) ? [] : [report('inline-script', at(each, offset))];
      case 'style-element':
        return hashes.has(sha256Source(value)) ? [] : [report('inline-style', at(each, offset), { value: '<style>' })];
      case 'style-attribute':
        return [report('inline-style', at(each, offset), { value: 'style="…"' })];
      case 'handler':
        return [report('inline-handler', at(each, offset), { value })];
    }
  });
}

/** A hash as a Content-Security-Policy names it. */
const sha256Source = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

async function findInStyleSheets({ context, facts }: IdentityInput): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of [...facts.files].filter((name) => name.endsWith('.css'))) {
    const css = await readFile(path.join(context.dist, file), 'utf8');
    const sheet = { file, source: siteFile(context.site.id) };
    for (const { value, at } of foreignAddresses(css, context.site.origin))
      problems.push(report('foreign-load', atPage(context, sheet, offsetPosition(css, at)), { value }));
  }
  return problems;
}
