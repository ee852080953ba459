/** Yearly figures: the files they are in, and whether published reports agree with them. */
import type { YearlyStatistics } from '../../../../schemas/yearly-statistics.ts';
import type { Site } from '../../../../schemas/site.ts';
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import { parseStatistics, type YearlyRecord } from '../../../../src/lib/content/parse-statistics.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { entriesOfType, type ValidEntry } from '../../metadata/valid-entries.ts';
import { atEntry, atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { ReportsInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('reports', rules);

export const yearlyFigures = defineSubject({ rules, find: findYearlyFigures });

function findYearlyFigures(input: ReportsInput): Problem[] {
  const files = parseStatistics(input.fleet.files).yearly;
  const work = entriesOfType(input.fleet, 'report').filter(({ entry: { data } }) => data.subtype === 'website');
  return [
    ...files.flatMap((file) => ofFile(input, file)),
    ...work.flatMap((each) => [...mediaOfReport(input, each), ...differences(files, each)]),
  ];
}

/** Accounts that were in use at the end of a year. */
const accountsOf = ({ newMedia }: Site, year: number) =>
  newMedia.filter(({ status, openedOn }) => status === 'active' && openedOn <= `${year}-12-31`);

const BY_COLUMN = ['columnViews', 'columnRatings', 'serviceUse'] as const satisfies readonly (keyof YearlyStatistics)[];

function ofFile({ library }: ReportsInput, file: YearlyRecord): Problem[] {
  const { data, year } = file;
  const site = library.sites().find(({ id }) => id === file.site);
  if (!site) return [];
  const paths = library.columns(site.id).map((column) => column.path);
  const columns = BY_COLUMN.flatMap((field) =>
    Object.keys(data[field])
      .filter((path) => !paths.includes(path))
      .map((path) =>
        report('figures-column', atRecord(file, [field, path]), {
          value: path,
          params: { suggestion: nearest(path, paths) ?? '' },
        }),
      ),
  );
  const without = accountsOf(site.record, data.year).filter(
    ({ account }) => !data.newMedia.some((each) => each.account === account),
  );
  return [
    ...(String(data.year) === year
      ? []
      : [report('figures-year', atRecord(file, ['year']), { value: String(data.year), params: { year } })]),
    ...columns,
    ...without.map(({ platform, account }) =>
      report('figures-media', atRecord(file, ['year']), { value: account, params: { platform } }),
    ),
  ];
}

function mediaOfReport({ library }: ReportsInput, { parsed, entry }: ValidEntry<'report'>): Problem[] {
  const site = library.sites().find(({ id }) => id === entry.site);
  const { work, year } = entry.data;
  if (!site || !work || work.newMedia.length > 0) return [];
  const accounts = accountsOf(site.record, year);
  if (accounts.length === 0) return [];
  const names = accounts.map(({ platform, account }) => `${platform}“${account}”`).join('、');
  return [report('report-media', atEntry(parsed, ['work']), { params: { names } })];
}

/** Figures that are in both: the published one is that of the file. */
const SHARED = [
  { field: ['work', 'visits'], label: '用户总访问量', of: ({ visits }: YearlyStatistics) => visits },
  {
    field: ['work', 'acceptedCases'],
    label: '受理量',
    of: ({ services }: YearlyStatistics) => services && services.personCases + services.legalCases,
  },
] as const;

function differences(files: readonly YearlyRecord[], { parsed, entry }: ValidEntry<'report'>): Problem[] {
  const { work, year } = entry.data;
  const file = files.find(({ site, data }) => site === entry.site && data.year === year);
  if (!work || !file) return [];
  return SHARED.flatMap(({ field, label, of }) => {
    const counted = of(file.data);
    const shown = work[field[1]];
    return counted === undefined || counted === shown
      ? []
      : [
          report('report-differs', atEntry(parsed, field), {
            value: String(shown),
            params: { label, counted, from: file.file },
          }),
        ];
  });
}
