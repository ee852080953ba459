/** Personal data in a row that is no message of the public: nothing in it is hidden, the row is sent back. */
import type { Site } from '../../src/lib/model/site.ts';
import { exposuresInMarkdown, exposuresInText, officialMobilesOf } from '../../src/lib/privacy/exposures.ts';
import { textsIn } from '../../src/lib/privacy/texts-in.ts';
import { RULE_OF_KIND } from '../checks/privacy/rules.ts';
import { ruleOf } from '../checks/registry.ts';
import type { ImportColumn } from './column.ts';
import { ruleFault, type RowFault } from './row-fault.ts';

export function exposureFaults(
  data: unknown,
  body: string,
  row: number,
  site: Site['record'],
  columns: readonly ImportColumn[],
): RowFault[] {
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
      ? [ruleFault(rule, [path.join('.')], { value: shown, site: site.id }, row, columns)]
      : [];
  });
}
