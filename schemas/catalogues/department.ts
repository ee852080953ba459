/** Catalogue of a department: six parts (R-DL-15.2), with the six topic groups (R-JM-26) in their places. */
import type { CatalogueNode } from './catalogue-node.ts';
import * as shared from './shared-nodes.ts';

export const departmentCatalogue: readonly CatalogueNode[] = [
  {
    id: 'overview',
    name: '概况',
    clauses: ['R-DL-15.2.1', 'R-JM-26.1'],
    children: [shared.INSTITUTIONS, shared.LEADERS],
  },
  shared.GUIDE,
  shared.RULES,
  {
    id: 'active',
    name: '主动公开',
    clauses: ['R-DL-15.2.5', 'R-JM-26'],
    children: [
      shared.licences('R-JM-26.2', 'R-JM-25.8'),
      { id: 'services', name: '办事服务', clauses: ['R-JM-26.3'] },
      {
        id: 'documents',
        name: '政策文件',
        clauses: ['R-JM-26.4'],
        children: [...shared.DOCUMENTS, shared.PLANS],
      },
      {
        id: 'news-and-notices',
        name: '动态和公告',
        clauses: ['R-JM-26.5'],
        children: [
          { id: 'news', name: '政务动态', clauses: ['R-JM-26.5'] },
          { id: 'notices', name: '公告公示', clauses: ['R-JM-26.5'] },
        ],
      },
      {
        id: 'finance',
        name: '财务、收费和采购',
        clauses: ['R-JM-26.6', 'R-DL-15.2.5'],
        children: [shared.BUDGETS, shared.FEES, shared.PROCUREMENT],
      },
      { id: 'emergencies', name: '应急管理', clauses: ['R-JM-26.6', 'R-DL-15.2.5'], children: shared.EMERGENCY },
      shared.STATISTICS,
      shared.others('R-JM-26.6'),
    ],
  },
  { id: 'key-areas', name: '重点领域', clauses: ['R-DL-15.2.6'], keyAreas: true, children: [] },
  shared.ANNUAL_REPORTS,
];
