/** The Content-Security-Policy of a site: set for every page, and not weakened. */
import { siteFile } from '../../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atPage } from '../../pages/built-page.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { HEADERS_FILE, type IdentityInput } from '../site-input.ts';
import { policyOf, weaknesses } from './csp.ts';
import { rules } from './rules.ts';

const report = reporter('identity', rules);

export const policy = defineSubject({ rules, find: findPolicy });

function findPolicy({ context, headers }: IdentityInput): Problem[] {
  const file = { file: HEADERS_FILE, source: siteFile(context.site.id) };
  const found = policyOf(headers);
  if (!found) return [report('csp-missing', atPage(context, file))];
  return weaknesses(found).map(({ directive, value }) =>
    report('csp-weak', atPage(context, file, found), { value, params: { directive } }),
  );
}
