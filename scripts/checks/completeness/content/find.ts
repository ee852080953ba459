import type { NEWS_PARTS } from '../../../../schemas/completeness.ts';
import { NEWS_SUBTYPES } from '../../../../schemas/types/news.ts';
import { catalogueDatasets } from '../../../../src/lib/library/data-catalogue.ts';
import { type Entry, isType } from '../../../../src/lib/model/entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { findMissing, type Evidence, type FindEvidence } from '../required.ts';
import type { CompletenessSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('completeness', rules);

const asEvidence = (entries: readonly Entry[]): Evidence[] => entries.map((entry) => ({ entry }));

/** Pages about the topic in columns of the class `overview`. */
export const overviewEvidence: FindEvidence<'overview'> = ({ site, library }, item) =>
  asEvidence(
    library
      .entries({ site: site.id, type: 'page' })
      .filter((page) => library.columnOf(page).record.class === 'overview')
      .filter(({ data: { topic, otherTopics } }) => topic === item || otherTopics.includes(item)),
  );

/** A part of the news: its name for editors, and the entries that belong to it. */
const NEWS: Readonly<Record<keyof typeof NEWS_PARTS, { zh: string; en: string; holds: (entry: Entry) => boolean }>> = {
  headlines: {
    zh: '动态信息（类型为“要闻”）',
    en: 'news of the subtype "要闻"',
    // Meetings and activities of the leaders are headlines too.
    holds: (entry) =>
      isType(entry, 'news') &&
      (['headline', 'meeting', 'activity'] as const).some((each) => entry.data.subtype === each),
  },
  notices: { zh: '公告公示', en: 'a notice', holds: (entry) => isType(entry, 'notice') },
  work: {
    zh: `动态信息（类型为“${NEWS_SUBTYPES.work}”）`,
    en: `news of the subtype "${NEWS_SUBTYPES.work}"`,
    holds: (entry) => isType(entry, 'news') && entry.data.subtype === 'work',
  },
};

export const newsEvidence: FindEvidence<'news'> = ({ site, library }, item) =>
  asEvidence(library.entries({ site: site.id }).filter(NEWS[item].holds));

/** Datasets of the site and those that its data columns show of other sites. */
export const statisticsEvidence: FindEvidence<'statistics'> = ({ columns, library }, item) =>
  asEvidence([
    ...new Set(
      columns
        .filter(({ column }) => column.record.types.includes('dataset'))
        .flatMap(({ column }) => catalogueDatasets(library, column))
        .filter(({ data }) => data.field === item),
    ),
  ]);

export const content = defineSubject({ rules, find: findContent });

function findContent(sites: readonly CompletenessSite[]): Problem[] {
  const atColumns = ({ record }: CompletenessSite) => atRecord(record, ['columns']);
  return [
    ...findMissing(sites, 'overview', overviewEvidence, (site, _, value) =>
      report('overview-missing', atColumns(site), { value }),
    ),
    ...findMissing(sites, 'news', newsEvidence, (site, item, value) =>
      report('news-part-missing', atColumns(site), {
        value,
        params: { kind: { zh: NEWS[item].zh, en: NEWS[item].en } },
      }),
    ),
    ...findMissing(sites, 'statistics', statisticsEvidence, (site, _, value) =>
      report('statistics-missing', atColumns(site), { value }),
    ),
  ];
}
