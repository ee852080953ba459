/**
 * Who maintains each column, how often it has to be updated and what it has to contain (R-YZ-18.3, R-DL-5, R-DL-16.1).
 */
import { COLUMN_CLASSES, COLUMN_STATES, type ColumnInput } from '../../schemas/column.ts';
import { walkColumns } from '../../src/lib/model/column.ts';
import { defineReport } from './table-report.ts';

/** How an update is counted: within any such time, or within each month or year of the calendar. */
const WINDOWS = { rolling: '任意连续', calendar: '日历' } as const satisfies Record<
  NonNullable<ColumnInput['updateEvery']>['window'],
  string
>;

export const columnsReport = defineReport({
  summary: '栏目责任分解：每个栏目的维护单位、责任人、更新频次和内容、质量要求',
  columns: {
    site: '网站',
    path: '栏目路径',
    name: '栏目名称',
    class: '栏目类别',
    unit: '维护单位',
    responsible: '责任人',
    least: '最少条数',
    period: '更新周期',
    window: '计算方式',
    content: '内容要求',
    quality: '质量要求',
    state: '栏目状态',
    approval: '审批文号',
  },
  rows: ({ library, sites }) =>
    sites.flatMap((site) =>
      [...walkColumns(library.site(site).columns)].map(({ path, record }) => ({
        site,
        path,
        name: record.name,
        class: COLUMN_CLASSES[record.class],
        unit: record.ownerUnit,
        responsible: record.responsible,
        least: record.updateEvery?.min ?? '',
        period: record.updateEvery?.period ?? '',
        window: record.updateEvery ? WINDOWS[record.updateEvery.window] : '',
        content: record.contentRequirement ?? '',
        quality: record.qualityRequirement ?? '',
        state: COLUMN_STATES[record.lifecycle?.state ?? 'active'],
        approval: record.lifecycle?.approvalRef ?? '',
      })),
    ),
});
