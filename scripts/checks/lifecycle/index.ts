/**
 * The check `lifecycle`: notices and how long they are shown, sites that close, entries withdrawn, columns that end.
 */
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { findAll, rulesOf } from '../rules/subject.ts';
import { closures } from './closures/find.ts';
import { columnEnds } from './column-ends/find.ts';
import { hostAliases } from './host-aliases/find.ts';
import { notices } from './notices/find.ts';
import { openingNotices } from './opening-notices/find.ts';
import { lifecycleInput } from './site-input.ts';
import { siteStatus } from './site-status/find.ts';
import { withdrawals } from './withdrawals/find.ts';

const subjects = [notices, openingNotices, closures, siteStatus, hostAliases, withdrawals, columnEnds];

export const lifecycleCheck: SourceCheck = {
  id: 'lifecycle',
  label: '公告、归档与站点状态',
  reads: 'source',
  needsLibrary: true,
  rules: rulesOf(subjects),
  async run({ fleet, sites }: SourceContext): Promise<CheckResult> {
    const { parsed, library } = fleet;
    if (!library) return { problems: [], seen: 0 };
    const looked = [...parsed.entries, ...parsed.sites.map(({ id }) => ({ site: id }))];
    return {
      problems: await findAll(subjects, lifecycleInput(fleet, library)),
      seen: looked.filter(({ site }) => sites.includes(site)).length,
    };
  },
};
