/** Columns that are merged or archived, and the addresses columns had before (R-DL-13.2, R-YZ-19.0, R-YZ-13.1). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Library } from '../../../../src/lib/queries/library.ts';
import { sitePages } from '../../../../src/lib/routes/site-pages.ts';
import { RESERVED } from '../../metadata/urls/aliases.ts';
import { columnPlaces } from '../../metadata/column-places.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { LifecycleInput, LifecycleSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('lifecycle', rules);

export const columnEnds = defineSubject({ rules, find: findColumnEnds });

function findColumnEnds(input: LifecycleInput): Problem[] {
  return input.sites.flatMap((each) => findOnSite(input, each));
}

function findOnSite({ fleet, library }: LifecycleInput, { site }: LifecycleSite): Problem[] {
  const pages = sitePages(library, site.id).map(({ url }) => url);
  const claimed = new Map<string, string>();
  return columnPlaces(fleet, site).flatMap(({ column, path, record }) => {
    const { lifecycle, aliases } = column.record;
    const at = (...field: (string | number)[]) => atRecord(record, [...path, ...field]);
    const missing = (['mergedInto', 'publicNotice'] as const).filter(
      (field) => lifecycle?.state === 'merged' && lifecycle[field] === undefined,
    );
    return [
      ...missing.map((field) =>
        report('column-merged', at('lifecycle', 'state'), {
          value: column.name,
          params: { field: `lifecycle.${field}` },
        }),
      ),
      ...noticeUnknown(library, lifecycle?.publicNotice).map((value) =>
        report('column-notice', at('lifecycle', 'publicNotice'), { value }),
      ),
      ...aliases.flatMap((value, index) => {
        const place = at('aliases', index);
        if (RESERVED.includes(value.split('/')[1] ?? '')) return [report('column-alias-reserved', place, { value })];
        const owner = pages.find((url) => url.startsWith(value)) ?? claimed.get(value);
        if (!claimed.has(value)) claimed.set(value, column.name);
        return owner === undefined ? [] : [report('column-alias-taken', place, { value, params: { page: owner } })];
      }),
    ];
  });
}

const noticeUnknown = (library: Library, notice: string | undefined): string[] =>
  notice === undefined || /^https?:\/\//.test(notice) || library.entry(notice) ? [] : [notice];
