/**
 * Counters a site imports: `sites/<id>/statistics/datasets.yaml`, written by `lantai import stats` or by hand.
 * Visits are counted by other systems (logs, data platform); the site only shows the figures with their date.
 */
import { z } from 'astro/zod';
import { calendarDate, field, slug } from './atoms.ts';

const count = (label: string) => field(z.int().min(0), { label, example: '1280' });

export const datasetStatisticsSchema = z.strictObject({
  asOf: field(calendarDate(), { label: '统计截止日期', example: '2026-11-20', clauses: ['R-GO-4.1.8d'] }),
  datasets: field(
    z.record(
      slug(),
      z.strictObject({ views: count('浏览量'), downloads: count('下载量'), apiCalls: count('接口调用') }),
    ),
    { label: '各数据集', help: '每个数据集一行，以信息标识为键。', clauses: ['R-GO-4.1.8d'] },
  ),
});
export type DatasetStatistics = z.infer<typeof datasetStatisticsSchema>;

/** Where the counters of a site are stored. */
export const datasetStatisticsFile = (site: string) => `sites/${site}/statistics/datasets.yaml`;
