import { casesOf, FILES, inDept, inPortal, kept, type Change, type RuleCase } from '../../testing/rule-case.ts';
import { required, requiredOnly } from '../case-helpers.ts';

const PLATFORM = required('portal', 'completeness.publicServices.services', 'platform');
const HALL = 'services: { hallUrl: https://zwfw.test.gov.cn/, platformUrl: https://zwfw.test.gov.cn/ }\n';
/** The guide of the portal, as one of the department. */
const deptGuide: RuleCase['prepare'] = async (fleet) => {
  const text = await fleet.read(FILES.service);
  const own = text
    .replace('id: portal-20250110-11', 'id: dept-20250110-11')
    .replace('itemCode: CS-SW-0001', 'itemCode: CS-SW-0002')
    .replace('institution: portal-20250201-02\n', '')
    .replace('basisDocuments: [portal-20250301-01]\n', '');
  await fleet.write('content/dept/guides/water-permit.md', own);
  for (const file of ['water-permit-form.csv', 'water-permit-sample.csv'])
    await fleet.write(`content/dept/guides/${file}`, await fleet.read(`content/portal/guides/${file}`));
};
const guides: Change = inDept(
  'columns:\n',
  `columns:
  - { id: guides, name: 办事指南, class: service, columnType: 办事服务, function: service, types: [service], description: 办事指南的说明。, keywords: [办事], ownerUnit: 办公室, responsible: 乙 }
`,
);
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
    changes: [guides],
    prepare: deptGuide,
    expect: ['completeness/department-items-unlisted sites/portal/site.yaml:92:5'],
    says: ['测试市水务局的 1 个事项', 'sites: [dept]'],
  },
  {
    rule: 'department-items-unlisted',
    title: 'nothing wrong with items that the portal gathers',
    changes: [guides, gathering],
    prepare: deptGuide,
    expect: [],
  },
];
