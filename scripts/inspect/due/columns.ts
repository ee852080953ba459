/** Columns, home pages, pages to review and datasets by their update deadlines (R-DL-15, R-DL-25, R-GO-4.1.7b). */
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import { isType } from '../../../src/lib/model/entry.ts';
import type { Column } from '../../../src/lib/model/column.ts';
import type { ColumnDeadline } from '../../../src/lib/status/column-deadlines.ts';
import { datasetDeadline } from '../../../src/lib/status/dataset-deadline.ts';
import { isKeptUp } from '../../../src/lib/status/site-banner.ts';
import { siteDeadlines, type SiteDeadlines } from '../../checks/freshness/site-deadlines.ts';
import { type DueInput, type DueSource, type Duty, ownerOf, siteOwner } from './due-source.ts';

export const columnsDue: DueSource = (input) => {
  const { fleet, library, site } = input;
  if (!isKeptUp(site)) return [];
  const deadlines = siteDeadlines(library, site, fleet.clock);
  return [
    ...homeDue(deadlines),
    ...deadlines.columns.flatMap((each) => [...updateDue(each), ...reviewsDue(each)]),
    ...datasetsDue(input),
  ];
};

const ofColumn = ({ path, record: { ownerUnit: unit, responsible } }: Column) => ({ column: path, unit, responsible });

function homeDue({ site, home, rules }: SiteDeadlines): Duty[] {
  const row = rules.updates?.homePage;
  if (!row || home?.lastDay === undefined) return [];
  const { clauses } = row;
  return [
    { kind: '更新首页', subject: '首页', due: home.lastDay, ...siteOwner(site), file: siteFile(site.id), clauses },
  ];
}

function updateDue({ column, interval, update }: ColumnDeadline): Duty[] {
  if (!interval || update.lastDay === undefined) return [];
  const { clauses } = interval;
  const due = update.lastDay;
  return [{ kind: '更新栏目', subject: column.name, due, ...ofColumn(column), file: siteFile(column.site), clauses }];
}

const reviewsDue = ({ column, reviews }: ColumnDeadline): Duty[] =>
  reviews.map(({ entry, lastDay: due, clauses }) => ({
    kind: '复核',
    subject: entry.data.title,
    due,
    ...ofColumn(column),
    file: entry.file,
    clauses,
  }));

function datasetsDue({ fleet, library, site }: DueInput): Duty[] {
  const rules = library.rules(site.id);
  return library
    .entries({ site: site.id, own: true })
    .filter((entry) => library.isMaintained(entry) && isType(entry, 'dataset'))
    .flatMap((entry) => {
      const deadline = isType(entry, 'dataset') ? datasetDeadline(entry, rules, fleet.clock) : undefined;
      if (!deadline) return [];
      return [
        {
          kind: '更新数据',
          subject: entry.data.title,
          due: deadline.lastDay,
          ...ownerOf(library, site.id, entry.column),
          column: entry.column,
          file: entry.file,
          clauses: ['R-GO-4.1.7b'],
        },
      ];
    });
}
