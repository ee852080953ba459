/** Queries of columns and topics: what they refer to exists, and they find entries. */
import { walkColumns } from '../../../../src/lib/model/column.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Library } from '../../../../src/lib/queries/library.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry, atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { columnPlaces } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { unreadSites } from '../unread.ts';
import { entriesOfType } from '../valid-entries.ts';
import { checkQuery } from './check-query.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const queries = defineSubject({ rules, find: findQueries });

function findQueries({ fleet }: MetadataInput): Problem[] {
  const { library } = fleet;
  if (!library) return [];
  const unread = unreadSites(fleet);
  return [...ofColumns(fleet, library, unread), ...ofTopics(fleet, library, unread)];
}

/** Queries of columns (取数方式) use types that the column takes, and only columns with a list have them. */
function ofColumns(fleet: LoadedFleet, library: Library, unread: ReadonlySet<string>): Problem[] {
  return fleet.parsed.sites.flatMap((site) => {
    // Positions are looked up only if there is something to report.
    if ([...walkColumns(site.columns)].every(({ record }) => record.source.length === 0)) return [];
    return columnPlaces(fleet, site).flatMap(({ column, path, record }) => {
      const { source, types, presentation } = column.record;
      const at = [...path, 'source'];
      if (source.length > 0 && (presentation === 'page' || types.length === 0))
        return [report('source-place', atRecord(record, at), { value: column.name })];
      return source.flatMap((query, index) => [
        ...checkQuery({ library, unread, query, site: site.id }, (inner) => atRecord(record, [...at, index, ...inner])),
        ...(query.types ?? []).flatMap((type, which) =>
          types.includes(type)
            ? []
            : [
                report('source-type', atRecord(record, [...at, index, 'types', which]), {
                  value: type,
                  params: { allowed: types.join('、') },
                }),
              ],
        ),
      ]);
    });
  });
}

const ofTopics = (fleet: LoadedFleet, library: Library, unread: ReadonlySet<string>): Problem[] =>
  entriesOfType(fleet, 'topic').flatMap(({ parsed, entry }) =>
    entry.data.sections.flatMap(({ query }, index) =>
      checkQuery({ library, unread, query, site: entry.site, except: entry }, (inner) =>
        atEntry(parsed, ['sections', index, 'query', ...inner]),
      ),
    ),
  );
