/** `lantai import stats`: counters of datasets from logs and the data platform. */
import { isMap, parseDocument, stringify } from 'yaml';
import { datasetStatisticsFile, datasetStatisticsSchema, type DatasetStatistics } from '../../schemas/statistics.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { matchHeadings, type CellKind, type ImportColumn, type MatchedHeadings } from './column.ts';
import { readRow } from './read-row.ts';
import type { RowProblem } from './row-problem.ts';
import type { Table } from './table.ts';

const counter = (key: string, label: string, names: string[]): ImportColumn => ({
  key,
  label,
  names,
  kind: 'integer',
  required: true,
  help: '到统计截止日期的累计数。',
  example: '1280',
});

/** What the command calls these tables, and what their rows are. */
export const STATISTICS_KIND = 'stats';
export const STATISTICS_LABEL = '数据集的使用情况';

export const STATISTICS_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'dataset',
    label: '数据集',
    names: ['信息标识', '数据集编号', 'id'],
    kind: 'line',
    required: true,
    help: '数据集条目的信息标识（id）。',
    example: 'www-20260310-51',
  },
  counter('views', '浏览量', ['浏览次数', '访问量', '点击量']),
  counter('downloads', '下载量', ['下载次数']),
  counter('apiCalls', '接口调用', ['接口调用次数', '调用量', '调用次数']),
  {
    key: 'asOf',
    label: '统计截止日期',
    names: ['统计日期', '截止日期', 'date'],
    kind: 'day' satisfies CellKind,
    required: true,
    help: '一个文件只有一个截止日期，不早于已经导入的。',
    example: '2026-11-20',
  },
];

export interface StatisticsPlan {
  path: string;
  /** Absent if no row is valid. */
  text?: string;
  problems: RowProblem[];
  headings: MatchedHeadings;
  /** Imported rows. */
  taken: number;
}

export function planStatistics(table: Table, site: string, fleet: LoadedFleet): StatisticsPlan {
  const headings = matchHeadings(table.headings, STATISTICS_COLUMNS);
  const path = datasetStatisticsFile(site);
  const plan: StatisticsPlan = { path, problems: [], headings, taken: 0 };
  if (headings.missing.length > 0 || headings.repeated.length > 0) return plan;
  const known = readKnown(fleet, path);
  const datasets = new Map(Object.entries(known?.datasets ?? {}));
  const ids = new Set(
    fleet.parsed.entries.flatMap(({ entry }) => (entry?.site === site && entry.type === 'dataset' ? [entry.id] : [])),
  );
  const rowOf = new Map<string, number>();
  let asOf: string | undefined;
  for (const row of table.rows) {
    const read = readRow(row, STATISTICS_COLUMNS, headings.places);
    const problems = 'problems' in read ? read.problems : [];
    const counters = 'values' in read ? read.values : {};
    const [id, day] = [String(counters['dataset'] ?? ''), String(counters['asOf'] ?? '')];
    const refuse = (column: string, value: string, wrong: string, fix: string) =>
      problems.push({ row: row.number, column, value, wrong, fix });
    if ('values' in read) {
      const before = rowOf.get(id);
      if (!ids.has(id)) refuse('数据集', id, '这个网站没有这个数据集', '写数据集条目里的 id');
      if (before !== undefined) refuse('数据集', id, `与第${before}行重复`, '每个数据集只写一行');
      if (known && day < known.asOf) refuse('统计截止日期', day, `早于已经导入的${known.asOf}`, '导入更新的累计数');
      else if (asOf !== undefined && day !== asOf)
        refuse('统计截止日期', day, `与前面各行的${asOf}不同`, '一次导入同一天的累计数');
      for (const { key, label } of STATISTICS_COLUMNS)
        if (Number(counters[key]) < 0) refuse(label, String(counters[key]), '太小了', '最小为0');
    }
    plan.problems.push(...problems);
    if (problems.length > 0) continue;
    rowOf.set(id, row.number);
    asOf = day;
    datasets.set(id, {
      views: Number(counters['views']),
      downloads: Number(counters['downloads']),
      apiCalls: Number(counters['apiCalls']),
    });
    plan.taken += 1;
  }
  if (asOf !== undefined) plan.text = statisticsText({ asOf, datasets: Object.fromEntries(datasets) });
  return plan;
}

/** Counters imported before; none if the file cannot be used, which the checks report. */
function readKnown(fleet: LoadedFleet, path: string): DatasetStatistics | undefined {
  const file = fleet.files.records.find((record) => record.path === path);
  if (!file) return undefined;
  const document = parseDocument(new TextDecoder().decode(file.bytes));
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const parsed = datasetStatisticsSchema.safeParse(document.toJS());
  return parsed.success ? parsed.data : undefined;
}

function statisticsText({ asOf, datasets }: DatasetStatistics): string {
  const sorted = Object.fromEntries(Object.entries(datasets).sort(([a], [b]) => (a < b ? -1 : 1)));
  return stringify({ asOf, datasets: sorted }, { defaultStringType: 'PLAIN', lineWidth: 0 }).replace(
    /^asOf: (\S+)$/m,
    "asOf: '$1'",
  );
}
