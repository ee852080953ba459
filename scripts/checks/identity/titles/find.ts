/** Page titles: present and unique. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { IdentityInput } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('identity', rules);

export const titles = defineSubject({ rules, find: findTitles });

/** Of pages with the same title, the first is not reported. */
function findTitles({ facts: { pages }, at }: IdentityInput): Problem[] {
  const first = new Map<string, string>();
  return pages.flatMap((each) => {
    const { page, facts } = each;
    const value = facts.title?.value ?? '';
    if (!facts.title || value === '') return [report('title-missing', at(each, facts.title?.at ?? null))];
    const other = first.get(value);
    if (other === undefined) first.set(value, page.url);
    return other === undefined
      ? []
      : [report('title-duplicate', at(each, facts.title.at), { value, params: { other } })];
  });
}
