import type { Violation } from '../testing/violation.ts';
import { deptGuide, deptGuides, required, waiversBut, waiversFile } from './case-helpers.ts';

const [FUNCTION, COLUMN_TYPE, CHANNEL, GROUP, LINK] = [
  { row: 'completeness.every.functions', item: 'response' },
  { row: 'completeness.every.columnTypes', item: '公告公示' },
  { row: 'completeness.every.channels', item: 'errorReport' },
  { row: 'completeness.department.topicGroups', item: 'R-JM-26.3' },
  { row: 'completeness.department.links', item: 'portalPicture' },
] as const;
const PACKS = ['national', 'jiangmen', 'yongzhou', 'dali'];
const PORTAL = 'sites/portal/site.yaml';
const DEPT = 'sites/dept/site.yaml';

export const violations: readonly Violation[] = [
  {
    rule: 'completeness/function-missing',
    at: `${DEPT}:40:3`,
    changes: [
      { write: waiversFile('dept'), content: waiversBut(PACKS, [FUNCTION, COLUMN_TYPE, CHANNEL, GROUP, LINK]) },
    ],
  },
  {
    rule: 'completeness/column-type-missing',
    at: `${DEPT}:40:3`,
    changes: [{ edit: DEPT, from: 'rulePacks: [national]', to: `rulePacks: [${PACKS.join(', ')}]` }],
  },
  // The packs of the line above require these three as well.
  { rule: 'completeness/channel-missing', at: `${DEPT}:40:3`, changes: [] },
  { rule: 'completeness/topic-group-empty', at: `${DEPT}:28:13`, changes: [] },
  { rule: 'completeness/site-link-missing', at: `${DEPT}:3:7`, changes: [] },
  {
    rule: 'completeness/overview-missing',
    at: `${PORTAL}:41:3`,
    changes: [required('portal', 'completeness.portal.overview', 'culture')],
  },
  {
    rule: 'completeness/news-part-missing',
    at: `${PORTAL}:41:3`,
    changes: [required('portal', 'completeness.every.news', 'work')],
  },
  {
    rule: 'completeness/statistics-missing',
    at: `${PORTAL}:41:3`,
    changes: [required('portal', 'completeness.portal.statistics', 'population')],
  },
  {
    rule: 'completeness/disclosure-part-missing',
    at: `${PORTAL}:27:13`,
    changes: [required('portal', 'completeness.every.disclosure', 'rules')],
  },
  {
    rule: 'completeness/annual-report-late',
    at: `${PORTAL}:27:13`,
    changes: [{ edit: 'content/portal/open/2025-03-12-report.md', from: 'year: 2024', to: 'year: 2023' }],
  },
  {
    rule: 'completeness/entrance-missing',
    at: `${PORTAL}:26:1`,
    changes: [required('portal', 'completeness.portal.entrances', 'chat')],
  },
  {
    rule: 'completeness/service-part-missing',
    at: `${PORTAL}:25:20`,
    changes: [required('portal', 'completeness.publicServices.services', 'platform')],
  },
  {
    rule: 'completeness/department-items-unlisted',
    at: `${PORTAL}:92:5`,
    changes: [deptGuides],
    prepare: deptGuide,
  },
  {
    rule: 'completeness/question-unwritten',
    at: 'content/portal/letters/ly2025-0001.md:17:11',
    changes: [
      {
        edit: 'content/portal/letters/ly2025-0001.md',
        from: 'complexity: 简单',
        to: 'complexity: 简单\nfaqTopic: 防汛演练',
      },
      { edit: 'content/portal/questions/drill.md', from: 'portal-ly2025-0001, ', to: '' },
    ],
  },
  {
    rule: 'completeness/items-uncompared',
    at: `${DEPT}:26:100`,
    changes: [
      {
        edit: DEPT,
        from: 'hasPublicServices: false\n',
        to: `hasPublicServices: false
services: { hallUrl: https://zwfw.test.gov.cn/, platformUrl: https://zwfw.test.gov.cn/, itemsFeed: https://zwfw.test.gov.cn/items.json }
`,
      },
    ],
  },
  {
    rule: 'completeness/item-unpublished',
    at: 'sites/portal/governance/service-items.yaml:4:13',
    changes: [
      {
        write: 'sites/portal/governance/service-items.yaml',
        content: `fetchedOn: '2025-05-30'
items:
  - { code: CS-SW-0001, name: 取水许可, version: 2025年第2版 }
  - { code: CS-SW-0009, name: 河道采砂许可 }
`,
      },
    ],
  },
  { rule: 'completeness/item-version-differs', at: 'content/portal/guides/water-permit.md:59:10', changes: [] },
];
