/** How each clause stands on each site at the moment of the check. */
import {
  CLAUSE_CATEGORIES,
  CLAUSE_CLASSES,
  CLAUSE_FORCES,
  EVIDENCE_KINDS,
  FULFILMENTS,
  type Clause,
  type Regulation,
} from '../../lib/clause-schema.ts';
import type { CheckReport } from '../../checks/report.ts';
import { checksOf, evidenceOf, testsOf } from './evidence.ts';

export const SITE_FULFILMENTS = {
  ...FULFILMENTS,
  /** A rule that names the clause found something on the site. */
  finding: '有问题',
  /** All evidence is rules, and none of their checks ran. */
  unchecked: '未查',
  /** The site does not use the rule pack of the regulation. */
  notApplicable: '不适用',
} as const;
export type SiteFulfilment = keyof typeof SITE_FULFILMENTS;

export interface ComplianceSite {
  id: string;
  name: string;
  /** Ids of its rule packs, with those they extend. */
  packs: ReadonlySet<string>;
}

export type ComplianceRow = Readonly<
  Record<
    | 'site'
    | 'siteName'
    | 'regulation'
    | 'clause'
    | 'text'
    | 'category'
    | 'class'
    | 'force'
    | 'program'
    | 'reason'
    | 'fulfilment'
    | 'found'
    | 'evidence'
    | 'tests'
    | 'external',
    string
  >
>;

export function complianceRows(
  regulations: readonly Regulation[],
  sites: readonly ComplianceSite[],
  report: Pick<CheckReport, 'findings' | 'runs'>,
): ComplianceRow[] {
  return sites.flatMap((site) => {
    const found = findingsByClause(report, site.id);
    const ran = new Set(
      report.runs.filter((run) => !run.notRun && (run.site === '' || run.site === site.id)).map(({ check }) => check),
    );
    return regulations.flatMap((regulation) =>
      regulation.clauses.map((clause) => row(site, regulation, clause, found.get(clause.id) ?? [], ran)),
    );
  });
}

function row(
  site: ComplianceSite,
  { regulation, pack }: Regulation,
  clause: Clause,
  found: readonly string[],
  ran: ReadonlySet<string>,
): ComplianceRow {
  const fulfilment = fulfilmentOn(clause, site.packs.has(pack), found, ran);
  const evidence = evidenceOf(clause).map(
    ({ kind, name, label }) => `${EVIDENCE_KINDS[kind]} ${name}${label === '' ? '' : `（${label}）`}`,
  );
  return {
    site: site.id,
    siteName: site.name,
    regulation,
    clause: clause.id,
    text: clause.text,
    category: CLAUSE_CATEGORIES[clause.category],
    class: CLAUSE_CLASSES[clause.class],
    force: CLAUSE_FORCES[clause.force],
    program: FULFILMENTS[clause.fulfilment],
    reason: clause.reason ?? '',
    fulfilment: SITE_FULFILMENTS[fulfilment],
    found: found.join('\n'),
    evidence: evidence.join('\n'),
    tests: testsOf(clause).join('\n'),
    external: clause.external ?? '',
  };
}

function fulfilmentOn(
  clause: Clause,
  applies: boolean,
  found: readonly string[],
  ran: ReadonlySet<string>,
): SiteFulfilment {
  if (!applies) return 'notApplicable';
  if (found.length > 0) return 'finding';
  if (clause.fulfilment !== 'met') return clause.fulfilment;
  const checks = checksOf(clause);
  const onlyRules = evidenceOf(clause).every(({ kind }) => kind === 'rule');
  return onlyRules && ![...checks].some((check) => ran.has(check)) ? 'unchecked' : 'met';
}

/** Clause → rules with findings on the site, with their number. */
function findingsByClause({ findings }: Pick<CheckReport, 'findings'>, site: string): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { site: of, rule, clauses } of findings) {
    if (of !== site) continue;
    for (const clause of clauses) {
      const rules = counts.get(clause) ?? new Map<string, number>();
      counts.set(clause, rules.set(rule, (rules.get(rule) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([clause, rules]) => [clause, [...rules].map(([rule, count]) => `${rule} ${count} 个`)]),
  );
}

/** How many rows have each value of a column, in the order of the labels; values that none has are left out. */
export function countBy(
  rows: readonly ComplianceRow[],
  column: 'program' | 'fulfilment',
  labels: Readonly<Record<string, string>>,
): readonly (readonly [label: string, count: number])[] {
  return Object.values(labels)
    .map((label) => [label, rows.filter((row) => row[column] === label).length] as const)
    .filter(([, count]) => count > 0);
}

/** The rows of one site, to which the fulfilments of the program belong once. */
export const rowsOfFirstSite = (rows: readonly ComplianceRow[]): ComplianceRow[] =>
  rows.filter(({ site }) => site === rows[0]?.site);
