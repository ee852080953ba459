/** The yearly report of the office that supervises (政府网站监管年度报表, R-GO-8.1.1d). */
import { REPORT_PERIODS } from '../../schemas/types/report.ts';
import { INSPECTION_LEVELS } from '../../schemas/types/report-inspection.ts';
import { isTopPortal, openedOn } from '../checks/reports/supervision.ts';
import { defineReport } from './table-report.ts';

export const supervisionReport = defineReport({
  summary: '政府网站监管年度报表：网站开设整合、抽查、问责、找错留言办理',
  title: ({ year }) => `${year}年政府网站监管年度报表`,
  columns: { site: '网站', block: '类别', item: '指标', value: '数值', unit: '单位' },
  rows: ({ library, sites, year }) =>
    sites
      .map((id) => library.site(id))
      .filter((site) => isTopPortal(library, site))
      .flatMap(({ id }) => {
        const all = library.sites();
        const opened = all.filter((each) => openedOn(each)?.startsWith(String(year)));
        const count = (status: string) => all.filter(({ record }) => record.status === status).length;
        const inspections = library
          .entries({ site: id, type: 'report', own: true })
          .filter(({ data }) => data.subtype === 'quarterlyInspection' && data.year === year)
          .toSorted((a, b) => (a.data.period < b.data.period ? -1 : 1));
        const findings = inspections.flatMap(({ data }) => data.inspection?.findings ?? []);
        const corrections = all
          .flatMap((each) => library.letters(each.id))
          .filter(({ data }) => data.channel === 'errorReport' && data.receivedAt.startsWith(String(year)));
        const row = (block: string, item: string, value: number, unit: string) => ({
          site: id,
          block,
          item,
          value,
          unit,
        });
        return [
          row('网站开设整合', '运行的网站', all.length - count('closed') - count('draft'), '个'),
          row('网站开设整合', '新开设的网站', opened.length, '个'),
          row('网站开设整合', '迁移中的网站', count('migrating'), '个'),
          row('网站开设整合', '已关停的网站', count('closed'), '个'),
          row('网站抽查', '公布检查情况的次数', inspections.length, '次'),
          ...inspections.flatMap(({ data: { period, inspection } }) =>
            inspection
              ? [
                  row(
                    '网站抽查',
                    `${REPORT_PERIODS[period]}抽查数`,
                    inspection.sampled,
                    inspection.unit === 'site' ? '个' : '条',
                  ),
                  row('网站抽查', `${REPORT_PERIODS[period]}有问题的单位`, unitsOf(inspection.findings), '个'),
                ]
              : [],
          ),
          row('网站抽查', '发现问题总数', findings.length, '个'),
          row('网站抽查', '已改正', findings.filter(({ fixedOn }) => fixedOn !== undefined).length, '个'),
          ...(Object.keys(INSPECTION_LEVELS) as (keyof typeof INSPECTION_LEVELS)[]).map((level) =>
            row('问责', INSPECTION_LEVELS[level], findings.filter((finding) => finding.level === level).length, '次'),
          ),
          row('找错留言办理', '收到', corrections.length, '条'),
          row('找错留言办理', '办结', corrections.filter(({ data }) => data.answeredAt !== undefined).length, '条'),
        ];
      }),
});

const unitsOf = (findings: readonly { unit: string }[]): number => new Set(findings.map(({ unit }) => unit)).size;
