/** The service window: guides, the hall and its functions, and the items of all departments on the portal. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'service-part-missing': {
    severity: 'warning',
    clauses: ['R-GO-4.3.1a', 'R-GO-4.3.1b', 'R-JM-10.2', 'R-JM-27', 'R-JM-29', 'R-JM-21', 'R-DL-13.1'],
    zh: {
      summary: '办事服务的每项功能都有：指引、表格、办事大厅、平台，以及咨询、申请、办理和查询的入口。',
      message: '办事服务缺少“{value}”。',
      fix: '{how}。',
    },
    en: {
      summary: 'The service window has all its parts, from guides to the entrance for progress.',
      message: 'The service window lacks "{value}".',
      fix: '{how}.',
    },
    example: {
      bad: '# 有对外服务职能，没有 services',
      good: 'services:\n  hallUrl: https://zwfw.example.gov.cn/\n  platformUrl: https://zwfw.example.gov.cn/',
    },
  },
  'department-items-unlisted': {
    severity: 'warning',
    clauses: ['R-GO-4.3.1b'],
    zh: {
      summary: '门户网站的办事目录列出每个部门的全部事项。',
      message: '门户网站的办事目录没有列出{value}的 {count} 个事项。',
      fix: '在办事指南栏目的 source 里加上 {id} 网站：{ sites: [{id}], types: [service] }。',
    },
    en: {
      summary: 'The portal lists the service items of every department.',
      message: 'The portal does not list {count} service items of {value}.',
      fix: 'Add the site {id} to the source of the column of guides: { sites: [{id}], types: [service] }.',
    },
    example: {
      bad: '- { id: bszn, name: 办事指南, types: [service] }',
      good: '- { id: bszn, name: 办事指南, types: [service], source: [{ sites: [swj, jyj], types: [service] }] }',
    },
  },
});
