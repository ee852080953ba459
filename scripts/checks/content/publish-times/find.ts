/** Publish times that agree neither with the history nor with the sign-off, and texts changed after them unnoticed. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import { type History, openHistory } from '../../../addresses/history.ts';
import { signoffTimes, type SignoffTimes } from '../../../signoff/signoff-times.ts';
import { validEntries } from '../../metadata/valid-entries.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput } from '../input.ts';
import { findChangedTexts } from './changed-texts.ts';
import { type ComparedEntry, type ComparedSite, latestFor } from './compared-entry.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

export const publishTimes = defineSubject({ rules, find: findPublishTimes });

async function findPublishTimes({ fleet, sites }: ContentInput): Promise<Problem[]> {
  const compared = new Map(
    [...sites.values()].flatMap(({ site, rules: inForce }) => {
      const since = site.record.editedHereSince;
      const row = inForce.publishing?.firstCommitWithin;
      return since !== undefined && row ? [[site.id, { since, row, review: inForce.review }] as const] : [];
    }),
  );
  if (compared.size === 0) return [];
  const history = await openHistory(fleet.root, fleet.now);
  if (!history) return [];
  const entries = validEntries(fleet).flatMap((each): ComparedEntry[] => {
    const site = compared.get(each.entry.site);
    return site ? [{ ...each, site }] : [];
  });
  const times = fleet.parsed.fleet?.signoff === undefined ? null : await signoffTimes(fleet.root);
  return [
    ...(await early(entries, history)),
    ...(times ? unsigned(entries, times) : []),
    ...(await findChangedTexts(fleet, entries, history)),
  ];
}

const limits = ({ row }: ComparedSite) => ({ limit: durationWords(row.value), clauses: row.clauses.join('、') });

async function early(entries: readonly ComparedEntry[], history: History): Promise<Problem[]> {
  const added = await history.firstCommits();
  return entries.flatMap(({ parsed, entry, site }) => {
    const committed = added.get(entry.file);
    const { publishedAt } = entry.data;
    if (committed === undefined || committed.slice(0, 10) < site.since || committed <= latestFor(publishedAt, site))
      return [];
    const params = { committed, ...limits(site) };
    return [report('publish-time-early', atEntry(parsed, ['publishedAt']), { value: publishedAt, params })];
  });
}

/** Nothing is published before it is signed off, so a publish time before that was not the real one. */
function unsigned(entries: readonly ComparedEntry[], times: SignoffTimes): Problem[] {
  return entries.flatMap(({ parsed, entry, site }) => {
    const signed = times(entry.file, site.review?.distinct?.map(({ item }) => item) ?? []);
    const { publishedAt } = entry.data;
    if (signed === undefined || signed.slice(0, 10) < site.since || signed <= latestFor(publishedAt, site)) return [];
    const params = { signed, ...limits(site) };
    return [report('publish-time-unsigned', atEntry(parsed, ['publishedAt']), { value: publishedAt, params })];
  });
}
