/**
 * The quarterly bulletin (通报, R-DL-19, R-DL-44): what inspections of a year found with each unit, and the level it is
 * called to account at, raised where a unit is named again.
 */
import { INSPECTION_LEVELS } from '../../schemas/types/report-inspection.ts';
import { REPORT_PERIODS } from '../../schemas/types/report.ts';
import { defineReport } from './table-report.ts';

type Level = keyof typeof INSPECTION_LEVELS;
const LEVELS = Object.keys(INSPECTION_LEVELS) as Level[];

export const bulletinReport = defineReport({
  summary: '季度通报：历次季度检查发现的问题、改正情况，以及重复出现时应当提高的处理级别',
  title: ({ year }) => `${year}年政府网站检查通报`,
  columns: {
    period: '季度',
    unit: '被查单位',
    problem: '问题',
    fixedOn: '改正日期',
    level: '处理',
    times: '累计季度',
    expected: '按重复次数应为',
    report: '公布的检查情况',
  },
  rows: ({ library, sites, year }) => {
    const named = new Map<string, Set<string>>();
    return sites
      .flatMap((site) => library.entries({ site, type: 'report', own: true }))
      .filter(({ data }) => data.subtype === 'quarterlyInspection' && data.year === year)
      .toSorted((a, b) => (a.data.period < b.data.period ? -1 : 1))
      .flatMap((entry) =>
        (entry.data.inspection?.findings ?? []).map(({ unit, problem, fixedOn, level }) => {
          const quarters = named.get(unit) ?? new Set<string>();
          named.set(unit, quarters.add(entry.data.period));
          const expected = LEVELS[Math.min(quarters.size, LEVELS.length) - 1];
          return {
            period: REPORT_PERIODS[entry.data.period],
            unit,
            problem,
            fixedOn: fixedOn ?? '正在改正',
            level: level === undefined ? '' : INSPECTION_LEVELS[level],
            times: quarters.size,
            expected: expected === undefined ? '' : INSPECTION_LEVELS[expected],
            report: library.site(entry.site).origin + entry.url,
          };
        }),
      );
  },
});
