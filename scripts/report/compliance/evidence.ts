/** How a clause is fulfilled: the rules and fields that name it, and what the register adds. */
import { keysOf } from '../../../schemas/atoms.ts';
import { EVIDENCE_KINDS, type Clause, type EvidenceKind } from '../../lib/clause-schema.ts';
import { ruleGroups } from '../../checks/registry.ts';
import { declaredFields } from '../../lib/declared-fields.ts';

export interface EvidenceItem {
  kind: EvidenceKind;
  name: string;
  /** What it is, in words; empty where the name says it. */
  label: string;
}

interface RuleEvidence extends EvidenceItem {
  check: string;
  clauses: readonly string[];
}

const allRules: readonly RuleEvidence[] = ruleGroups.flatMap(({ id, rules }) =>
  Object.entries(rules).map(([name, { clauses, zh }]) => ({
    kind: 'rule' as const,
    name: `${id}/${name}`,
    label: zh.summary,
    check: id,
    clauses,
  })),
);
const ruleByName = new Map(allRules.map((rule) => [rule.name, rule]));
const rulesByClause = groupByClause(allRules);
const fields = declaredFields().map(({ path, label, clauses }) => ({
  kind: 'field' as const,
  name: path,
  label,
  clauses,
}));
const fieldsByClause = groupByClause(fields);
const fieldByName = new Map(fields.map((field) => [field.name, field]));

/** Rules that name the clause. */
export const rulesOf = ({ id }: Pick<Clause, 'id'>): readonly RuleEvidence[] => rulesByClause.get(id) ?? [];

/** Everything that fulfils a clause: rules first, then fields, then what the register lists. */
export function evidenceOf(clause: Clause): EvidenceItem[] {
  const listed = clause.by.flatMap((item) =>
    keysOf(EVIDENCE_KINDS).flatMap((kind): EvidenceItem[] => {
      const name = item[kind];
      return name === undefined ? [] : [{ kind, name, label: labelOf(kind, name) }];
    }),
  );
  return [...rulesOf(clause), ...(fieldsByClause.get(clause.id) ?? []), ...listed].map(({ kind, name, label }) => ({
    kind,
    name,
    label,
  }));
}

/** Checks whose rules a clause rests on, whether the rule names it or the register does. */
export function checksOf(clause: Clause): ReadonlySet<string> {
  const listed = clause.by.flatMap(({ rule }) => (rule === undefined ? [] : (ruleByName.get(rule) ?? [])));
  return new Set([...rulesOf(clause), ...listed].map(({ check }) => check));
}

/** Test files that prove it: those of the checks, which try every rule in cases, and those of the register. */
export const testsOf = (clause: Clause): string[] => [
  ...[...checksOf(clause)].map((check) => `scripts/checks/${check}/${check}.test.ts`),
  ...clause.tests,
];

function labelOf(kind: EvidenceKind, name: string): string {
  if (kind === 'rule') return ruleByName.get(name)?.label ?? '';
  if (kind === 'field') return fieldByName.get(name)?.label ?? '';
  return '';
}

function groupByClause<T extends { clauses: readonly string[] }>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) for (const id of each.clauses) groups.set(id, [...(groups.get(id) ?? []), each]);
  return groups;
}
