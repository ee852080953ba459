import { casesOf, inDept, inPortal, kept, type RuleCase } from '../../testing/rule-case.ts';
import { deptGuide, deptGuides, required, requiredOnly } from '../case-helpers.ts';

const PLATFORM = required('portal', 'completeness.publicServices.services', 'platform');
const HALL = 'services: { hallUrl: https://zwfw.test.gov.cn/, platformUrl: https://zwfw.test.gov.cn/ }\n';
const gathering = inPortal(
  '    types: [service]\n',
  '    types: [service]\n    source: [{ sites: [dept], types: [service] }]\n',
);

export const cases: readonly RuleCase[] = [
  ...casesOf('service-part-missing')(
    [
      'a portal without a service window',
      [PLATFORM],
      ['completeness/service-part-missing sites/portal/site.yaml:25:20'],
      '政务服务平台',
      'services.platformUrl',
    ],
    [
      'a service window without the entrance for progress',
      [
        ...requiredOnly('dept', 'jiangmen', 'completeness.publicServices.services', 'progress'),
        inDept('hasPublicServices: false\n', `hasPublicServices: true\n${HALL}`),
      ],
      ['26:11'],
      '办理进度和结果查询',
    ],
  ),
  kept(
    'service-part-missing',
    'a platform that is linked',
    PLATFORM,
    inPortal('hasPublicServices: false\n', `hasPublicServices: false\n${HALL}`),
  ),
  {
    rule: 'department-items-unlisted',
    title: 'items of a department that its portal does not list',
    changes: [deptGuides],
    prepare: deptGuide,
    expect: ['completeness/department-items-unlisted sites/portal/site.yaml:92:5'],
    says: ['测试市水务局的 1 个事项', 'sites: [dept]'],
  },
  {
    rule: 'department-items-unlisted',
    title: 'nothing wrong with items that the portal gathers',
    changes: [deptGuides, gathering],
    prepare: deptGuide,
    expect: [],
  },
];
