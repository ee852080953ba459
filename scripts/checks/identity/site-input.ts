/** Input of the subjects of this check: one built site, its pages and the rules in force for it. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Rules } from '../../../schemas/rulepack.ts';
import { sitePages, type SitePage } from '../../../src/lib/routes/site-pages.ts';
import type { BuiltContext } from '../check.ts';
import { atPage, type PagePlace } from '../pages/built-page.ts';
import { offsetPosition } from '../../../src/lib/text/position.ts';
import { siteFacts, type SiteFacts, type SitePageFacts } from '../pages/site-facts.ts';

export const HEADERS_FILE = '_headers';

export interface IdentityInput {
  context: BuiltContext;
  facts: SiteFacts;
  /** Every page of the site by its address. */
  planned: ReadonlyMap<string, SitePage>;
  rules: Rules;
  /** Text of the `_headers` file; empty if there is none. */
  headers: string;
  /** Place of an offset in a page; for null, when something is missing, the start of the page. */
  at(page: SitePageFacts, offset: number | null): PagePlace;
}

export async function identityInput(context: BuiltContext): Promise<IdentityInput> {
  const { library } = context.fleet;
  return {
    context,
    facts: await siteFacts(context),
    planned: new Map((library ? sitePages(library, context.site.id) : []).map((page) => [page.url, page])),
    rules: context.fleet.rules(context.site.id),
    headers: await readFile(path.join(context.dist, HEADERS_FILE), 'utf8').catch(() => ''),
    at: placesInPages(context),
  };
}

/** A page is read again for line numbers only if it has a problem, and only once. */
function placesInPages(context: BuiltContext): IdentityInput['at'] {
  let last = { file: '', html: '' };
  return ({ page }, offset) => {
    if (offset === null) return atPage(context, page);
    if (last.file !== page.file)
      last = { file: page.file, html: readFileSync(path.join(context.dist, page.file), 'utf8') };
    return atPage(context, page, offsetPosition(last.html, offset));
  };
}
