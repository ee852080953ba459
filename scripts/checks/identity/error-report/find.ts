/** The error-report link: its label, and its target on every page. */
import { siteFile } from '../../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import { ownAddress } from '../../pages/parse-page.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { IdentityInput } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('identity', rules);

export const errorReport = defineSubject({ rules, find: findErrorReport });

function findErrorReport(input: IdentityInput): Problem[] {
  const { context, facts, at } = input;
  const onPages = facts.pages.flatMap((each) =>
    each.facts.elements
      .filter(({ part, zone }) => part === 'errorReport' && zone !== null)
      .flatMap((element) =>
        wrongParts(element.href ?? '', context.site, ownAddress(each.facts.canonicals, context.site.origin)).map(
          (params) => report('error-report-link', at(each, element.at), { value: element.href ?? '', params }),
        ),
      ),
  );
  return [...findLabel(input), ...onPages];
}

/** The label comes from the site record, so it is reported once, at the record. */
function findLabel({ context: { fleet, site }, rules: inForce }: IdentityInput): Problem[] {
  const row = inForce.errorReport?.labels;
  const value = site.record.errorReport.label;
  if (!row || row.value.includes(value)) return [];
  const file = siteFile(site.id);
  const place = atRecord({ site: site.id, file, yaml: fleet.parsed.records.get(file) }, ['errorReport', 'label']);
  const params = { expected: row.value.join('、'), clauses: row.clauses.join('、') };
  return [report('error-report-label', place, { value, params })];
}

/** The link leads to the platform in the site record, with the site code and the address of the page itself. */
function wrongParts(href: string, { record }: Site, own: string): { parameter: string; expected: string }[] {
  const url = URL.canParse(href) ? new URL(href) : null;
  const platform = new URL(record.errorReport.url);
  if (!url || url.origin !== platform.origin || url.pathname !== platform.pathname)
    return [{ parameter: 'url', expected: record.errorReport.url }];
  const wrong = [];
  if (url.searchParams.get('site_code') !== record.siteCode)
    wrong.push({ parameter: 'site_code', expected: record.siteCode });
  if (url.searchParams.get('url') !== own) wrong.push({ parameter: 'url', expected: encodeURIComponent(own) });
  return wrong;
}
