/** Publish times long before the file was first committed: entries that were backdated. */
import type { LocalTime } from '../../../../src/lib/model/local-time.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import { openHistory } from '../../../addresses/history.ts';
import { validEntries } from '../../metadata/valid-entries.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

export const publishTimes = defineSubject({ rules, find: findPublishTimes });

/** Only on sites that state since when their entries are edited in this repository; earlier ones were imported. */
async function findPublishTimes({ fleet, sites }: ContentInput): Promise<Problem[]> {
  const compared = [...sites.values()].flatMap(({ site, rules: inForce }) => {
    const since = site.record.editedHereSince;
    const row = inForce.publishing?.firstCommitWithin;
    return since !== undefined && row ? [[site.id, { since, row }] as const] : [];
  });
  if (compared.length === 0) return [];
  const added = (await (await openHistory(fleet.root, fleet.now))?.firstCommits()) ?? new Map<string, LocalTime>();
  const bySite = new Map(compared);
  return validEntries(fleet).flatMap(({ parsed, entry }) => {
    const { since, row } = bySite.get(entry.site) ?? {};
    const committed = added.get(entry.file);
    if (!row || since === undefined || committed === undefined || committed.slice(0, 10) < since) return [];
    const { publishedAt } = entry.data;
    const latest = `${dayAfter(publishedAt.slice(0, 10), row.value)}${publishedAt.slice(10)}`;
    if (committed <= latest) return [];
    const params = { committed, limit: durationWords(row.value), clauses: row.clauses.join('、') };
    return [report('publish-time-early', atEntry(parsed, ['publishedAt']), { value: publishedAt, params })];
  });
}
