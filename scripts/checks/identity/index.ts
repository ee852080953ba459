/**
 * `identity`: every built page against the rule packs of its site: header identification, footer, meta tags,
 * canonical address, language, title; and that it loads nothing from elsewhere and holds no inline code.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { sitePages } from '../../../src/lib/routes/site-pages.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import { readRulePacks } from '../../lib/rulepacks.ts';
import type { BuiltCheck, BuiltContext, CheckResult } from '../check.ts';
import { builtProblem } from '../pages/built-page.ts';
import { placeOf } from '../pages/place.ts';
import { siteFacts, type SiteFacts } from '../pages/site-facts.ts';
import { allowedHashes, policyOf, weaknesses } from './csp.ts';
import { duplicateTitles } from './duplicate-titles.ts';
import { codeJudge } from './judge-code.ts';
import { headJudge } from './judge-head.ts';
import { partsJudge } from './judge-parts.ts';
import { zonesJudge } from './judge-zones.ts';
import { placeFaults } from './page-report.ts';
import { identityRules } from './rules.ts';
import { siteRules } from './site-rules.ts';
import { foreignAddresses } from './style-sheets.ts';

const HEADERS_FILE = '_headers';

export const identityCheck: BuiltCheck = {
  id: 'identity',
  label: '网页标识',
  reads: 'built',
  rules: identityRules,
  async run(context) {
    const facts = await siteFacts(context);
    const { rules, problems } = siteRules(context.fleet, context.site, await readRulePacks());
    const headers = await readFile(path.join(context.dist, HEADERS_FILE), 'utf8').catch(() => '');
    return {
      seen: facts.pages.length,
      problems: [
        ...problems,
        ...labelProblems(context, rules),
        ...policyProblems(context, headers),
        ...(await pageProblems(context, facts, rules, headers)),
        ...(await styleSheetProblems(context, facts)),
      ],
    } satisfies CheckResult;
  },
};

async function pageProblems(context: BuiltContext, site: SiteFacts, rules: Rules, headers: string): Promise<Problem[]> {
  const { library } = context.fleet;
  const planned = new Map((library ? sitePages(library, context.site.id) : []).map((page) => [page.url, page]));
  const home = site.pages.find(({ page }) => page.url === '/') ?? null;
  const judges = [
    partsJudge(context.site, rules),
    headJudge(context.site, rules, planned),
    zonesJudge(home),
    codeJudge(context.site, allowedHashes(policyOf(headers))),
    duplicateTitles(site.pages),
  ];
  const problems: Problem[] = [];
  for (const judged of site.pages) {
    const faults = judges.flatMap((judge) => judge(judged));
    problems.push(...(await placeFaults(context, judged.page, faults)));
  }
  return problems;
}

/** The wording of the error-report entry is the record's, so it is told once, there. */
function labelProblems({ fleet, site }: BuiltContext, rules: Rules): Problem[] {
  const row = rules.errorReport?.labels;
  const value = site.record.errorReport.label;
  if (!row || row.value.includes(value)) return [];
  const file = siteFile(site.id);
  const record = fleet.parsed.records.get(file);
  const place = record?.valueAt(['errorReport', 'label']) ?? { line: 1, column: 1 };
  const params = { expected: row.value.join('、'), clauses: row.clauses.join('、') };
  return [{ rule: 'identity/error-report-label', site: site.id, file, ...place, value, params }];
}

function policyProblems(context: BuiltContext, headers: string): Problem[] {
  const file = { file: HEADERS_FILE, source: siteFile(context.site.id) };
  const policy = policyOf(headers);
  if (!policy) return [builtProblem(context, 'identity/csp-missing', file, { line: 1, column: 1 })];
  return weaknesses(policy).map(({ directive, value }) =>
    builtProblem(context, 'identity/csp-weak', file, policy, { value, params: { directive } }),
  );
}

async function styleSheetProblems(context: BuiltContext, { files }: SiteFacts): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of [...files].filter((name) => name.endsWith('.css'))) {
    const css = await readFile(path.join(context.dist, file), 'utf8');
    const from = { file, source: siteFile(context.site.id) };
    for (const { value, at } of foreignAddresses(css, context.site.origin))
      problems.push(builtProblem(context, 'identity/foreign-load', from, placeOf(css, at), { value }));
  }
  return problems;
}
