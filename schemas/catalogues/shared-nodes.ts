/** Nodes that portals and departments have in common. */
import type { CatalogueNode } from './catalogue-node.ts';

export const LEADERS: CatalogueNode = { id: 'leaders', name: '领导简介', clauses: ['R-DL-15.2.1'] };
export const INSTITUTIONS: CatalogueNode = { id: 'institutions', name: '机构设置', clauses: ['R-DL-15.2.1'] };
export const GUIDE: CatalogueNode = {
  id: 'guide',
  name: '信息公开指南',
  clauses: ['R-DL-15.2.2', 'R-GO-4.1.6a'],
};
export const RULES: CatalogueNode = { id: 'rules', name: '信息公开制度', clauses: ['R-DL-15.2.4'] };
export const ANNUAL_REPORTS: CatalogueNode = {
  id: 'annual-reports',
  name: '信息公开年报',
  clauses: ['R-DL-15.2.3', 'R-GO-4.1.6c'],
  annual: true,
  takes: { report: ['disclosure'] },
};

export const DOCUMENTS: readonly CatalogueNode[] = [
  { id: 'normative', name: '规范性文件', clauses: ['R-JM-25.2', 'R-JM-26.4'] },
  { id: 'other-documents', name: '其他文件', clauses: ['R-JM-26.4'] },
];
export const STATISTICS: CatalogueNode = {
  id: 'statistics',
  name: '统计数据',
  clauses: ['R-JM-25.2'],
  takes: { report: ['statistics', 'climate', 'environment', 'water'], dataset: 'all' },
};
export const PLANS: CatalogueNode = { id: 'plans', name: '规划计划', clauses: ['R-JM-25.3'] };
export const BUDGETS: CatalogueNode = {
  id: 'budgets',
  name: '财政预决算',
  clauses: ['R-JM-25.3'],
  takes: { report: ['finance'] },
};
export const FEES: CatalogueNode = {
  id: 'fees',
  name: '行政事业性收费',
  clauses: ['R-JM-25.5'],
  element: 'feeItem',
};
export const PROCUREMENT: CatalogueNode = {
  id: 'procurement',
  name: '政府集中采购',
  clauses: ['R-JM-25.5'],
  element: 'procurement',
};
export const EMERGENCY: readonly CatalogueNode[] = [
  { id: 'emergency-plans', name: '应急预案', clauses: ['R-JM-25.7'], element: 'emergency.plan' },
  { id: 'emergency-warnings', name: '预警信息', clauses: ['R-JM-25.7'], element: 'emergency.warning' },
  { id: 'emergency-response', name: '应对情况', clauses: ['R-JM-25.7'], element: 'emergency.response' },
];
export const licences = (...clauses: string[]): CatalogueNode => ({
  id: 'licences',
  name: '行政许可',
  clauses,
  element: 'licence',
  takes: { service: ['licence'] },
});
export const others = (...clauses: string[]): CatalogueNode => ({
  id: 'others',
  name: '其他应当公开的信息',
  clauses,
});
