/**
 * Meta tags of a page: those that the rule packs of the site require, in the prescribed form and with the recorded
 * values.
 */
import { META_TAGS, type MetaLevel } from '../../../../schemas/rulepack.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { SitePageFacts } from '../../pages/site-facts.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { IdentityInput } from '../site-input.ts';
import { rules as partRules } from '../parts/rules.ts';
import { expectedMeta, PRESCRIBED_NAMES } from './expected-meta.ts';
import { rules } from './rules.ts';

const report = reporter('identity', { ...rules, unconfirmed: partRules.unconfirmed });

export const meta = defineSubject({ rules, find: findMeta });

function findMeta(input: IdentityInput): Problem[] {
  return input.facts.pages.flatMap((each) => findOnPage(each, input));
}

function findOnPage(each: SitePageFacts, { context, rules: inForce, planned, at }: IdentityInput): Problem[] {
  const { page, facts } = each;
  const problems: Problem[] = [];
  const miscased = new Set<string>();
  for (const { name: value, at: offset } of facts.metas) {
    const name = PRESCRIBED_NAMES.get(value.toLowerCase());
    if (name === undefined || name === value) continue;
    miscased.add(name);
    problems.push(report('meta-case', at(each, offset), { value, params: { name } }));
  }
  const wanted = expectedMeta(context.site, planned.get(page.url));
  for (const level of Object.keys(wanted) as MetaLevel[]) {
    const required = new Map((inForce.meta?.[level] ?? []).map((row) => [row.item as string, row]));
    for (const [name, expected] of Object.entries(wanted[level] ?? {})) {
      const found = facts.metas.filter((tag) => tag.name === name);
      const row = required.get(name);
      if (found.length === 0 && row && !miscased.has(name)) {
        const label = (META_TAGS[level] as Record<string, string>)[name] ?? name;
        const clauses = row.clauses.join('、');
        problems.push(
          row.confidence === 'unconfirmed'
            ? report('unconfirmed', at(each, null), { params: { part: name, label, clauses } })
            : report('meta-missing', at(each, null), { params: { name, label, clauses } }),
        );
      }
      for (const { value, at: offset } of found)
        if (value !== expected)
          problems.push(report('meta-value', at(each, offset), { value, params: { name, expected } }));
    }
  }
  return problems;
}
