/** Personal data in a row that is not a message of the public: nothing is masked, the row is rejected. */
import type { Site } from '../../src/lib/model/site.ts';
import { exposuresInMarkdown, exposuresInText, officialMobilesOf } from '../../src/lib/privacy/exposures.ts';
import { textsIn } from '../../src/lib/privacy/texts-in.ts';
import { RULE_OF_KIND } from '../checks/privacy/rules.ts';
import { ruleOf } from '../checks/registry.ts';
import type { ImportColumn } from './column.ts';
import { ruleProblem, type RowProblem } from './row-problem.ts';

export function exposureProblems(
  data: unknown,
  body: string,
  row: number,
  site: Site['record'],
  columns: readonly ImportColumn[],
): RowProblem[] {
  const mobiles = officialMobilesOf(site);
  const found = [
    ...textsIn(data).flatMap(({ path, value }) =>
      exposuresInText(value, mobiles).map((exposure) => ({
        path: path.filter((key) => typeof key === 'string'),
        exposure,
      })),
    ),
    ...exposuresInMarkdown(body, mobiles).map((exposure) => ({ path: [], exposure })),
  ];
  return found.flatMap(({ path, exposure: { kind, shown } }) => {
    const rule = `privacy/${RULE_OF_KIND[kind]}`;
    return ruleOf(rule)?.severity === 'error'
      ? [ruleProblem(rule, [path.join('.')], { value: shown, site: site.id }, row, columns)]
      : [];
  });
}
