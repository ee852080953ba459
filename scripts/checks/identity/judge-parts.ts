/** Header identification and footer of a page against the packs and the site record. */
import { FOOTER_PARTS, HEADER_PARTS, type FooterPart, type HeaderPart, type IdentityPart, type Rules } from '../../../schemas/rulepack.ts';
import type { Basis } from '../../../schemas/rule-row.ts';
import { absentParts } from '../../../src/lib/status/site-standing.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { IdentityMark } from '../pages/page-facts.ts';
import { ownAddress } from '../pages/parse-page.ts';
import { expectedParts, saysAmongOthers, saysExactly, type ExpectedPart } from './expected-parts.ts';
import type { JudgedPage, PageFault } from './page-report.ts';

const LABELS: Readonly<Record<string, string>> = { ...HEADER_PARTS, ...FOOTER_PARTS };

/** Prepared once a site; the result judges one page. */
export function partsJudge(site: Site, rules: Rules): (page: JudgedPage) => PageFault[] {
  const expected = expectedParts(site);
  const absent = absentParts(site);
  return ({ facts }) => {
    const faults: PageFault[] = [];
    const find = (part: string, zone: string) => facts.marks.filter((mark) => mark.part === part && mark.zone === zone);
    for (const row of rules.header?.required ?? [])
      if (find(row.item, 'header').length === 0 && expected[row.item as HeaderPart] !== undefined)
        faults.push(missing('header-missing', row.item, row, facts.header?.at ?? null));
    for (const row of rules.footer?.required ?? [])
      if (find(row.item, 'footer').length === 0 && !absent.has(row.item))
        faults.push(missing('footer-missing', row.item, row, facts.footer?.at ?? null));
    for (const mark of facts.marks) {
      const want = mark.zone === null ? undefined : expected[mark.part as IdentityPart];
      if (want) faults.push(...judgeMark(mark, want));
      if (mark.zone !== null && mark.part === 'errorReport')
        faults.push(...judgeErrorReport(mark, site, ownAddress(facts.canonicals, site.origin)));
    }
    return faults;
  };
}

function missing(
  rule: 'header-missing' | 'footer-missing',
  part: HeaderPart | FooterPart,
  basis: Basis,
  at: number | null,
): PageFault {
  const params = { part, label: LABELS[part] ?? part, clauses: basis.clauses.join('、') };
  return { rule: basis.standing === 'unconfirmed' ? 'unconfirmed' : rule, at, params };
}

function judgeMark(mark: IdentityMark, want: ExpectedPart): PageFault[] {
  const label = LABELS[mark.part] ?? mark.part;
  const faults: PageFault[] = [];
  const shown = [mark.text, mark.alt ?? ''];
  const differs = (value: string, expected: string) =>
    faults.push({ rule: 'value-differs', at: mark.at, value, params: { part: mark.part, label, expected } });
  if (want.text !== undefined && !shown.some((text) => saysExactly(text, want.text ?? '')))
    differs(mark.text, want.text);
  if (want.alt !== undefined && mark.alt !== want.alt) differs(mark.alt ?? '', want.alt);
  for (const part of want.contains ?? [])
    if (!shown.some((text) => saysAmongOthers(text, part))) differs(mark.text, part);
  if (want.link && !want.link.accepts(mark.href ?? ''))
    faults.push({
      rule: 'link-differs',
      at: mark.at,
      value: mark.href ?? '',
      params: { part: mark.part, label, expected: want.link.expected },
    });
  return faults;
}

/** The entry leads to the platform of the record, with the site's code and the address of the very page. */
function judgeErrorReport(mark: IdentityMark, { record }: Site, own: string): PageFault[] {
  const fault = (parameter: string, expected: string): PageFault => ({
    rule: 'error-report-link',
    at: mark.at,
    value: mark.href ?? '',
    params: { parameter, expected },
  });
  const url = URL.canParse(mark.href ?? '') ? new URL(mark.href ?? '') : null;
  const platform = new URL(record.errorReport.url);
  if (!url || url.origin !== platform.origin || url.pathname !== platform.pathname)
    return [fault('url', record.errorReport.url)];
  const faults: PageFault[] = [];
  if (url.searchParams.get('site_code') !== record.siteCode) faults.push(fault('site_code', record.siteCode));
  if (url.searchParams.get('url') !== own) faults.push(fault('url', encodeURIComponent(own)));
  return faults;
}
