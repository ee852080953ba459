/** Columns, their pages and the home page by the days until which they have to be updated or reviewed (R-DL-15). */
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import { isKeptUp } from '../../../src/lib/status/site-banner.ts';
import { siteDeadlines } from '../../lib/site-deadlines.ts';
import { ownerOf, siteOwner, type Duty, type DueSource } from './due-source.ts';

export const columnsDue: DueSource = ({ fleet, library, site }) => {
  if (!isKeptUp(site)) return [];
  const { columns, home } = siteDeadlines(library, site, fleet.clock);
  const record = siteFile(site.id);
  const updates = columns.flatMap(({ column, update, interval }): Duty[] =>
    update.lastDay === undefined
      ? []
      : [
          {
            kind: '栏目更新',
            subject: column.name,
            due: update.lastDay,
            ...ownerOf(library, site.id, column.path),
            column: column.path,
            file: record,
            clauses: [...(interval?.clauses ?? [])],
          },
        ],
  );
  const reviews = columns.flatMap(({ column, reviews: pages }) =>
    pages.map(({ entry, lastDay, clauses }): Duty => ({
      kind: '复核',
      subject: entry.data.title,
      due: lastDay,
      ...ownerOf(library, site.id, column.path),
      column: column.path,
      file: entry.file,
      clauses: [...clauses],
    })),
  );
  const homePage: Duty[] =
    home?.lastDay === undefined
      ? []
      : [
          {
            kind: '首页更新',
            subject: site.record.standardName,
            due: home.lastDay,
            ...siteOwner(site),
            file: record,
            clauses: [...(library.rules(site.id).updates?.homePage?.clauses ?? [])],
          },
        ];
  return [...homePage, ...updates, ...reviews];
};
