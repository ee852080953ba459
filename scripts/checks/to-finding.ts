/** Turns problems into findings by adding severity and messages. */
import type { Problem } from '../../src/lib/model/problem.ts';
import type { Finding } from './check.ts';
import type { Lang } from '../lib/lang.ts';
import { fillTemplate } from './rules/fill-template.ts';
import { ruleOf } from './registry.ts';

/** @throws if no check declares the rule: an error in the check, never in content. */
export function toFinding(problem: Problem, lang: Lang): Finding {
  const rule = ruleOf(problem.rule);
  if (!rule) throw new Error(`No check declares the rule ${problem.rule}`);
  const values = valuesOf(problem);
  const { message, fix } = rule[lang];
  return {
    ...problem,
    severity: rule.severity,
    message: fillTemplate(message, values, lang),
    fix: fillTemplate(fix, values, lang),
    clauses: rule.clauses,
  };
}

/** Values for the blanks of the messages of a problem. */
export const valuesOf = ({ params, value, file, site }: Problem) => ({ ...params, value, file, site });
