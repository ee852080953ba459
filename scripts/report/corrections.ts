/** What was found wrong, when it was corrected and by whom, and how the unit was called to account (R-GO-2.2.3, R-DL-44). */
import { CORRECTION_KINDS } from '../../schemas/registers/corrections.ts';
import { INSPECTION_LEVELS } from '../../schemas/types/report-inspection.ts';
import { readGovernance } from '../lib/governance.ts';
import { defineReport } from './table-report.ts';

export const correctionsReport = defineReport({
  summary: '更正登记：发现的问题、更正的时间和人、对责任单位的处理（内部使用）',
  columns: {
    site: '网站',
    where: '哪一条',
    unit: '责任单位',
    kind: '问题类别',
    problem: '问题',
    foundOn: '发现日期',
    foundBy: '发现人',
    correctedAt: '更正时间',
    correctedBy: '更正人',
    level: '处理',
  },
  rows: ({ fleet, sites, entry: only }) =>
    readGovernance(fleet, 'corrections')
      .records.filter(({ site }) => sites.includes(site))
      .flatMap(({ site, data }) => data.corrections.map((correction) => ({ site, ...correction })))
      .filter(({ where }) => only === undefined || where === only)
      .map(({ site, where, unit, kind, problem, foundOn, foundBy, correctedAt, correctedBy, level }) => ({
        site,
        where,
        unit,
        problem,
        foundOn,
        foundBy,
        kind: CORRECTION_KINDS[kind],
        correctedAt: correctedAt ?? '未更正',
        correctedBy: correctedBy ?? '',
        level: level ? INSPECTION_LEVELS[level] : '',
      })),
});
