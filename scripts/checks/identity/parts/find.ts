/** Header identification and footer of a page against the packs and the site record. */
import { FOOTER_PARTS, HEADER_PARTS, type HeaderPart, type IdentityPart } from '../../../../schemas/rulepack.ts';
import type { Basis } from '../../../../schemas/rule-row.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { absentParts } from '../../../../src/lib/status/site-banner.ts';
import type { PagePlace } from '../../pages/built-page.ts';
import type { IdentityElement } from '../../pages/page-facts.ts';
import type { SitePageFacts } from '../../pages/site-facts.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { IdentityInput } from '../site-input.ts';
import { expectedParts, saysAmongOthers, saysExactly, type ExpectedPart } from './expected-parts.ts';
import { rules } from './rules.ts';

const report = reporter('identity', rules);

export const parts = defineSubject({ rules, find: findParts });

const LABELS: Readonly<Record<string, string>> = { ...HEADER_PARTS, ...FOOTER_PARTS };
const labelOf = (part: string) => LABELS[part] ?? part;

function findParts(input: IdentityInput): Problem[] {
  const expected = expectedParts(input.context.site);
  return input.facts.pages.flatMap((each) => [
    ...findMissing(each, expected, input),
    ...each.facts.elements.flatMap((element) => {
      const want = element.zone === null ? undefined : expected[element.part as IdentityPart];
      return want ? findInMark(element, want, input.at(each, element.at)) : [];
    }),
  ]);
}

function findMissing(each: SitePageFacts, expected: ReturnType<typeof expectedParts>, input: IdentityInput): Problem[] {
  const { header, footer } = input.rules;
  const absent = absentParts(input.context.site);
  const isMissing = (part: string, zone: string) =>
    !each.facts.elements.some((element) => element.part === part && element.zone === zone);
  const place = (zone: 'header' | 'footer') => input.at(each, each.facts[zone]?.at ?? null);
  return [
    ...(header?.required ?? [])
      .filter(({ item }) => isMissing(item, 'header') && expected[item as HeaderPart] !== undefined)
      .map((row) => missing('header-missing', row, place('header'))),
    ...(footer?.required ?? [])
      .filter(({ item }) => isMissing(item, 'footer') && !absent.has(item))
      .map((row) => missing('footer-missing', row, place('footer'))),
  ];
}

function missing(rule: 'header-missing' | 'footer-missing', row: Basis & { item: string }, at: PagePlace): Problem {
  const params = { part: row.item, label: labelOf(row.item), clauses: row.clauses.join('、') };
  return report(row.confidence === 'unconfirmed' ? 'unconfirmed' : rule, at, { params });
}

function findInMark({ part, text, alt, href }: IdentityElement, want: ExpectedPart, at: PagePlace): Problem[] {
  const label = labelOf(part);
  const shown = [text, alt ?? ''];
  const problems: Problem[] = [];
  const differs = (value: string, expected: string) =>
    problems.push(report('value-differs', at, { value, params: { label, expected } }));
  if (want.text !== undefined && !shown.some((each) => saysExactly(each, want.text ?? ''))) differs(text, want.text);
  if (want.alt !== undefined && alt !== want.alt) differs(alt ?? '', want.alt);
  for (const words of want.contains ?? [])
    if (!shown.some((each) => saysAmongOthers(each, words))) differs(text, words);
  if (want.link && !want.link.accepts(href ?? ''))
    problems.push(report('link-differs', at, { value: href ?? '', params: { label, expected: want.link.expected } }));
  return problems;
}
