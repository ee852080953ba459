/** Who has reviewed the content of an entry and whether it may be public, where the rules require a record of it. */
import type { Basis } from '../../../../schemas/rule-row.ts';
import { REVIEWED_ENTRIES, type ReviewedEntries } from '../../../../schemas/rulepack.ts';
import { isType, type Entry } from '../../../../src/lib/model/entry.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { readGovernance } from '../../../lib/governance.ts';
import { validEntries, type ValidEntry } from '../../metadata/valid-entries.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ContentInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

/** Fields that hold a record, with the row that requires it. */
const RECORDS = [
  { field: 'contentReview', row: 'contentFor', zh: '内容审核', en: 'review of the content' },
  { field: 'secrecyReview', row: 'secrecyFor', zh: '保密审查', en: 'secrecy review' },
] as const;

export const reviewRecords = defineSubject({ rules, find: findReviewRecords });

function findReviewRecords({ fleet, sites }: ContentInput): Problem[] {
  const governmentSources = new Map(
    readGovernance(fleet, 'sources').records.map(({ site, data }) => [
      site,
      new Set(data.sources.filter(({ kind }) => kind === 'gov').map(({ id }) => id)),
    ]),
  );
  return validEntries(fleet).flatMap((each) => {
    const site = sites.get(each.entry.site);
    const since = site?.site.record.reviewsRecordedSince ?? '';
    const required = (each.entry.data.publishedAt >= since && site?.rules.review) || {};
    const isGovernment = (id: string) => governmentSources.get(each.entry.site)?.has(id) ?? false;
    return RECORDS.flatMap((record) => [
      ...missing(each, record, required[record.row] ?? [], isGovernment),
      ...byEditor(each, record),
      ...late(each, record),
    ]);
  });
}

type Record = (typeof RECORDS)[number];

function missing(
  { parsed, entry }: ValidEntry,
  { field, zh, en }: Record,
  required: readonly ({ item: ReviewedEntries } & Basis)[],
  isGovernment: (source: string) => boolean,
): Problem[] {
  // A draft is reviewed before it is published.
  if (entry.data[field] || entry.data.state === 'draft') return [];
  const row = required.find(({ item }) => IS_REVIEWED[item](entry, isGovernment));
  if (!row) return [];
  return [
    report('review-missing', atEntry(parsed, ['source', 'kind']), {
      value: REVIEWED_ENTRIES[row.item].zh,
      params: { review: { zh, en }, which: REVIEWED_ENTRIES[row.item], field, clauses: row.clauses.join('、') },
    }),
  ];
}

const isReprint = (entry: Entry): entry is Entry<'news'> => isType(entry, 'news') && entry.data.reprint;

/** Which entries a row is about. */
const IS_REVIEWED: Readonly<
  globalThis.Record<ReviewedEntries, (entry: Entry, isGovernment: (source: string) => boolean) => boolean>
> = {
  // Of a letter it is decided one by one whether it is made public (`publishState`).
  supplied: (entry) => entry.data.source.kind === 'submitted' && !isType(entry, 'letter'),
  otherReprints: (entry, isGovernment) => isReprint(entry) && !isGovernment(entry.data.source.registerId ?? ''),
  reprints: isReprint,
  every: () => true,
};

/** Nobody reviews what they have edited themselves. */
function byEditor({ parsed, entry: { data } }: ValidEntry, { field, zh, en }: Record): Problem[] {
  if (data[field]?.by !== data.editor) return [];
  return [report('review-own', atEntry(parsed, [field, 'by']), { value: data.editor, params: { review: { zh, en } } })];
}

/** A review comes before the publication, or before the update, of what it is about. */
function late({ parsed, entry: { data } }: ValidEntry, { field, zh, en }: Record): Problem[] {
  const on = data[field]?.on;
  const released = (data.updatedAt ?? data.publishedAt).slice(0, 'YYYY-MM-DD'.length);
  if (on === undefined || on <= released) return [];
  return [
    report('review-late', atEntry(parsed, [field, 'on']), { value: on, params: { review: { zh, en }, released } }),
  ];
}
