/** Catalogue of a portal: six parts (R-DL-15.2), with the ten topic groups (R-JM-25) in their places. */
import type { CatalogueNode } from './catalogue-node.ts';
import * as shared from './shared-nodes.ts';

export const portalCatalogue: readonly CatalogueNode[] = [
  {
    id: 'overview',
    name: '概况',
    clauses: ['R-DL-15.2.1', 'R-JM-25.1'],
    children: [{ id: 'region', name: '本地概况', clauses: ['R-JM-25.1'] }, shared.INSTITUTIONS, shared.LEADERS],
  },
  shared.GUIDE,
  shared.RULES,
  {
    id: 'active',
    name: '主动公开',
    clauses: ['R-DL-15.2.5', 'R-JM-25'],
    children: [
      {
        id: 'documents',
        name: '规章、规范性文件和统计',
        clauses: ['R-JM-25.2'],
        children: [
          { id: 'regulations', name: '行政规章', clauses: ['R-JM-25.2'] },
          ...shared.DOCUMENTS,
          shared.STATISTICS,
        ],
      },
      {
        id: 'plans-and-budgets',
        name: '规划、项目和财政',
        clauses: ['R-JM-25.3'],
        children: [
          shared.PLANS,
          {
            id: 'deployments',
            name: '重大部署',
            clauses: ['R-JM-25.3'],
            takes: { report: ['government', 'development'] },
          },
          { id: 'projects', name: '重大项目', clauses: ['R-JM-25.3'] },
          shared.BUDGETS,
        ],
      },
      {
        id: 'meetings-and-posts',
        name: '会议、活动和人事',
        clauses: ['R-JM-25.4'],
        children: [
          { id: 'meetings', name: '重要会议', clauses: ['R-JM-25.4'], takes: { news: ['meeting'] } },
          { id: 'activities', name: '重大活动', clauses: ['R-JM-25.4'], takes: { news: ['activity'] } },
          { id: 'appointments', name: '人事任免', clauses: ['R-JM-25.4'], takes: { news: ['appointment'] } },
        ],
      },
      {
        id: 'fees-and-procurement',
        name: '收费和采购',
        clauses: ['R-JM-25.5'],
        children: [shared.FEES, shared.PROCUREMENT],
      },
      { id: 'emergencies', name: '应急管理', clauses: ['R-JM-25.7'], children: shared.EMERGENCY },
      shared.licences('R-JM-25.8'),
      { id: 'other-approvals', name: '非行政许可审批和管理服务', clauses: ['R-JM-25.9'], optional: true },
      shared.others('R-JM-25.10'),
    ],
  },
  {
    id: 'key-areas',
    name: '重点领域',
    clauses: ['R-DL-15.2.6', 'R-JM-25.6'],
    keyAreas: true,
    children: [
      ['poverty', '扶贫和乡村振兴'],
      ['education', '教育'],
      ['medical-care', '医疗'],
      ['social-security', '社会保障'],
      ['employment', '促进就业'],
      ['environment', '环境保护'],
      ['public-health', '公共卫生'],
      ['work-safety', '安全生产'],
      ['food-and-drugs', '食品药品'],
      ['product-quality', '产品质量'],
    ].map(([id = '', name = '']) => ({ id, name, clauses: ['R-JM-25.6'] })),
  },
  shared.ANNUAL_REPORTS,
];
