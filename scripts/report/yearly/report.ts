/** `lantai report yearly`: the yearly report of each site, computed where Lantai can count, and marked where not. */
import { parseStatistics } from '../../../src/lib/content/parse-statistics.ts';
import { defineReport, type ReportRow } from '../table-report.ts';
import { computedFigures } from './computed.ts';
import {
  CLOSING_LINES,
  mediaLines,
  ORIGINS,
  type Value,
  YEARLY_LINES,
  type YearlyInput,
  type YearlyLine,
} from './lines.ts';

/** Shown where the file of the year lacks a value. */
const MISSING = '未填报';

type Column = 'site' | 'block' | 'item' | 'value' | 'unit' | 'origin' | 'reason';

export const yearlyReport = defineReport({
  summary: '政府网站工作年度报表：信息发布、专栏专题、解读回应、办事服务、互动交流、安全防护、新媒体、创新发展',
  title: ({ year }) => `${year}年政府网站工作年度报表`,
  columns: {
    site: '网站',
    block: '类别',
    item: '指标',
    value: '数值',
    unit: '单位',
    origin: '数据来源',
    reason: '改填理由',
  },
  rows: ({ fleet, library, sites, year }) => {
    const files = parseStatistics(fleet.files).yearly;
    return sites.flatMap((site) => {
      const entered = files.find((file) => file.site === site && file.data.year === year)?.data;
      const input: YearlyInput = {
        record: library.site(site).record,
        computed: computedFigures(library, site, year),
        ...(entered === undefined ? {} : { entered }),
      };
      const lines = [...YEARLY_LINES, ...(entered ? mediaLines(entered) : []), ...CLOSING_LINES];
      return lines.map((line) => rowOf(site, line, input));
    });
  },
});

function rowOf(site: string, { block, item, unit, value, origin }: YearlyLine, input: YearlyInput): ReportRow<Column> {
  const replaced =
    typeof value === 'string' ? input.entered?.replaced.find(({ figure }) => figure === value) : undefined;
  const own = typeof value === 'string' ? input.computed[value] : value(input);
  return {
    site,
    block,
    item,
    value: shown(replaced?.value ?? own),
    unit,
    origin: ORIGINS[replaced ? 'replaced' : origin],
    reason: replaced ? `${replaced.reason}（系统统计为${String(own)}）` : '',
  };
}

const shown = (value: Value | undefined): string | number =>
  value === undefined ? MISSING : typeof value === 'boolean' ? (value ? '是' : '否') : value;
