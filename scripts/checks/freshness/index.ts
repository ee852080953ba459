/** The check `freshness`: columns, home pages and datasets that are due or overdue for an update. */
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { findAll, rulesOf } from '../rules/subject.ts';
import { calendar } from './calendar/find.ts';
import { columns } from './columns/find.ts';
import { datasets } from './datasets/find.ts';
import { home } from './home/find.ts';
import { freshnessInput } from './input.ts';

const subjects = [columns, home, datasets, calendar];

export const freshnessCheck: SourceCheck = {
  id: 'freshness',
  label: '更新时限',
  reads: 'source',
  needsLibrary: true,
  rules: rulesOf(subjects),
  async run({ fleet, sites }: SourceContext): Promise<CheckResult> {
    const { parsed, library } = fleet;
    if (!library) return { problems: [], seen: 0 };
    const looked = [...parsed.entries, ...parsed.sites.map(({ id }) => ({ site: id }))];
    return {
      problems: await findAll(subjects, freshnessInput(fleet, library)),
      seen: looked.filter(({ site }) => sites.includes(site)).length,
    };
  },
};
