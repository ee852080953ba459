/** Who is responsible for columns, the disclosure catalogue and new-media accounts (R-DL-5, R-DL-17). */
import { readGovernance } from '../lib/governance.ts';
import { defineReport } from './table-report.ts';

export const responsibilitiesReport = defineReport({
  summary: '责任分工：栏目、信息公开目录、政务新媒体账号的分管领导、责任人和工作人员（内部使用）',
  columns: {
    site: '网站',
    subject: '栏目、目录或者账号',
    leader: '分管领导',
    responsible: '责任人',
    staff: '工作人员',
  },
  rows: ({ fleet, sites }) =>
    readGovernance(fleet, 'responsibilities')
      .records.filter(({ site }) => sites.includes(site))
      .flatMap(({ site, data }) =>
        data.responsibilities.flatMap(({ columns, catalogue, newMedia, leader, responsible, staff }) =>
          [...columns, ...(catalogue ? ['信息公开目录'] : []), ...newMedia].map((subject) => ({
            site,
            subject,
            leader,
            responsible,
            staff: staff.join('、'),
          })),
        ),
      ),
});
