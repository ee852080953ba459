/** What the subjects of this check look at: one built site, its pages and the rules in force for it. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { sitePages, type SitePage } from '../../../src/lib/routes/site-pages.ts';
import { readRulePacks } from '../../lib/rulepacks.ts';
import type { BuiltContext } from '../check.ts';
import { atPage, type PagePlace } from '../pages/built-page.ts';
import { offsetPosition } from '../../../src/lib/text/position.ts';
import { siteFacts, type SiteFacts, type SitePageFacts } from '../pages/site-facts.ts';
import { siteRules } from './rule-packs/site-rules.ts';

export const HEADERS_FILE = '_headers';

export interface IdentityInput {
  context: BuiltContext;
  facts: SiteFacts;
  /** Every page of the site by its address. */
  planned: ReadonlyMap<string, SitePage>;
  rules: Rules;
  /** What is wrong with the packs and waivers the rules come from. */
  ruleProblems: readonly Problem[];
  /** Text of the file with the headers; empty where there is none. */
  headers: string;
  /** Place of an offset in a page; its start for null, where something is missing altogether. */
  at(page: SitePageFacts, offset: number | null): PagePlace;
}

export async function identityInput(context: BuiltContext): Promise<IdentityInput> {
  const { library } = context.fleet;
  const { rules, problems } = siteRules(context.fleet, context.site, context.rulePacks ?? (await readRulePacks()));
  return {
    context,
    facts: await siteFacts(context),
    planned: new Map((library ? sitePages(library, context.site.id) : []).map((page) => [page.url, page])),
    rules,
    ruleProblems: problems,
    headers: await readFile(path.join(context.dist, HEADERS_FILE), 'utf8').catch(() => ''),
    at: placesInPages(context),
  };
}

/** Pages are read again for their lines only where something is wrong, and once for all that is. */
function placesInPages(context: BuiltContext): IdentityInput['at'] {
  let last = { file: '', html: '' };
  return ({ page }, offset) => {
    if (offset === null) return atPage(context, page);
    if (last.file !== page.file)
      last = { file: page.file, html: readFileSync(path.join(context.dist, page.file), 'utf8') };
    return atPage(context, page, offsetPosition(last.html, offset));
  };
}
