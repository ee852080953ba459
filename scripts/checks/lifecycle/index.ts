/** The check `lifecycle`: notices and how long they are shown, sites that close, entries taken back, columns that end. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import { isType } from '../../../src/lib/model/entry.ts';
import { readRulePacks } from '../../lib/rulepacks.ts';
import type { CheckResult, SourceCheck, SourceContext } from '../check.ts';
import { siteRules } from '../identity/site-rules.ts';
import { siteRecord } from '../metadata/column-places.ts';
import { closureProblems } from './closures.ts';
import { columnProblems } from './columns.ts';
import { withdrawalProblems } from './entries.ts';
import { noticeProblems, type PlacedNotice } from './notices.ts';
import { columnEndRules } from './rules/column-end-rules.ts';
import { noticeRules } from './rules/notice-rules.ts';
import { standingRules } from './rules/standing-rules.ts';
import { withdrawalRules } from './rules/withdrawal-rules.ts';
import { standingProblems } from './standing.ts';

export const lifecycleCheck: SourceCheck = {
  id: 'lifecycle',
  label: '公告、归档与站点状态',
  reads: 'source',
  needsLibrary: true,
  rules: { ...noticeRules, ...standingRules, ...withdrawalRules, ...columnEndRules },
  async run({ fleet, sites }: SourceContext): Promise<CheckResult> {
    const { parsed, library } = fleet;
    if (!library) return { problems: [], seen: 0 };
    const packs = await readRulePacks();
    const ids = parsed.sites.map(({ id }) => id);
    const notices = parsed.entries.flatMap((each): PlacedNotice[] =>
      each.entry && isType(each.entry, 'notice') ? [{ parsed: each, notice: each.entry }] : [],
    );
    const problems: Problem[] = parsed.entries.flatMap(withdrawalProblems);
    for (const site of parsed.sites) {
      const { rules } = siteRules(fleet, site, packs);
      const own = notices.filter(({ notice }) => notice.site === site.id);
      const named = site.record.statusNotice === undefined ? undefined : library.entry(site.record.statusNotice);
      const notice = named && isType(named, 'notice') ? named : undefined;
      problems.push(
        ...own.flatMap((each) => noticeProblems(each, site, rules, ids)),
        ...closureProblems(own, rules),
        ...standingProblems({ site, record: siteRecord(fleet, site), notice, rules, clock: library.clock }),
        ...columnProblems(fleet, library, site),
      );
    }
    const looked = [...parsed.entries, ...parsed.sites.map(({ id }) => ({ site: id }))];
    return { problems, seen: looked.filter(({ site }) => sites.includes(site)).length };
  },
};
