/** Canonical address, language and structured data of a page. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { siteLanguage } from '../../../../src/lib/model/site-names.ts';
import { NOT_FOUND_URL } from '../../../../src/lib/routes/site-pages.ts';
import type { SitePageFacts } from '../../pages/site-facts.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { IdentityInput } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('identity', rules);

export const head = defineSubject({ rules, find: findHead });

function findHead(input: IdentityInput): Problem[] {
  return input.facts.pages.flatMap((each) => [
    ...findCanonical(each, input),
    ...findLanguage(each, input),
    ...findJsonLd(each, input),
  ]);
}

function findCanonical(each: SitePageFacts, { context, at }: IdentityInput): Problem[] {
  const { page, facts } = each;
  const expected = context.site.origin + page.url;
  const [first, ...more] = facts.canonicals;
  // The error page is shown for every address that does not exist, so it has no canonical address.
  if (!first && page.url === NOT_FOUND_URL) return [];
  if (!first) return [report('canonical', at(each, null), { value: '', params: { expected } })];
  return [...(first.value === expected ? [] : [first]), ...more].map(({ at: offset, value }) =>
    report('canonical', at(each, offset), { value, params: { expected } }),
  );
}

function findLanguage(each: SitePageFacts, { context, at }: IdentityInput): Problem[] {
  const { lang } = each.facts;
  const expected = siteLanguage(context.site);
  const value = lang?.value ?? '';
  return value === expected ? [] : [report('lang', at(each, lang?.at ?? null), { value, params: { expected } })];
}

function findJsonLd(each: SitePageFacts, { at }: IdentityInput): Problem[] {
  return each.facts.jsonLd.flatMap(({ value, at: offset }) => {
    try {
      JSON.parse(value);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [report('json-ld', at(each, offset), { params: { reason } })];
    }
  });
}
