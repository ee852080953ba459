/** Updates, views, reprints, ratings and use of services, column by column (R-GO-6.3b). */
import { COLUMN_CLASSES } from '../../schemas/column.ts';
import { parseStatistics } from '../../src/lib/content/parse-statistics.ts';
import type { Entry } from '../../src/lib/model/entry.ts';
import { defineReport } from './table-report.ts';

export const columnUseReport = defineReport({
  summary: '栏目使用情况：各栏目一年的更新、浏览、转载、评价和服务使用',
  title: ({ year }) => `${year}年栏目使用情况`,
  columns: {
    site: '网站',
    path: '栏目路径',
    name: '栏目名称',
    class: '栏目类别',
    updates: '更新（条）',
    latest: '最近更新',
    reprints: '转载（条）',
    shared: '被其他网站使用（条）',
    views: '浏览（次）',
    good: '满意',
    bad: '不满意',
    use: '服务使用（次）',
  },
  rows: ({ fleet, library, sites, year }) => {
    const files = parseStatistics(fleet.files).yearly;
    return sites.flatMap((site) => {
      const counted = files.find((file) => file.site === site && file.data.year === year)?.data;
      const rating = (path: string) => counted?.columnRatings[path];
      return library.columns(site).map((column) => {
        const entries = library
          .entries({ site, column: column.path, deep: true, own: true })
          .filter(({ data }) => data.publishedAt.startsWith(String(year)));
        return {
          site,
          path: column.path,
          name: column.name,
          class: COLUMN_CLASSES[column.record.class],
          updates: entries.length,
          latest:
            entries
              .map(({ data }) => data.publishedAt)
              .sort()
              .at(-1) ?? '',
          reprints: entries.filter(isReprint).length,
          shared: entries.filter(({ data }) => data.alsoIn.some((place) => !place.startsWith(`${site}/`))).length,
          views: counted?.columnViews[column.path] ?? '',
          good: rating(column.path)?.good ?? '',
          bad: rating(column.path)?.bad ?? '',
          use: counted?.serviceUse[column.path] ?? '',
        };
      });
    });
  },
});

const isReprint = ({ data }: Entry): boolean => 'reprint' in data && Boolean(data.reprint);
