import { casesOf, inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

const APPROVED = "\napprovals: [{ body: 测试市人民政府办公室, docNo: 测政办函〔2024〕3号, date: '2024-03-01' }]";
/** The department belongs to a county whose portal is in the fleet. */
const ofCounty = [inPortal('level: city', 'level: county')];

export const cases: readonly RuleCase[] = [
  ...casesOf('site-forbidden')(
    [
      'a department of a county where the local rule forbids it',
      [
        inDept('level: city', 'level: county'),
        inDept('rulePacks: [national]', `rulePacks: [national, dali]${APPROVED}`),
        ...ofCounty,
      ],
      ['3:7'],
      'eligibility.county.department',
      'R-DL-7',
    ],
    [
      'nothing wrong with one under a waiver',
      [
        inDept('level: city', 'level: county'),
        inDept('rulePacks: [national]', 'rulePacks: [national, dali]'),
        inDept('status: live', 'status: draft'),
        {
          write: 'sites/dept/governance/waivers.yaml',
          content:
            "waivers:\n  - row: eligibility.county.department\n    value: byApproval\n    reason: 特别批准\n    approvalRef: 1号\n    until: '2025-12-31'\n",
        },
        ...ofCounty,
      ],
    ],
  ),
  ...casesOf('approval-missing')(
    [
      'a department of a county without approval',
      [inDept('level: city', 'level: county'), ...ofCounty],
      ['3:7'],
      'approvals',
      'R-GO-3.1.1b',
    ],
    [
      'nothing wrong with one that was approved',
      [inDept('level: city', 'level: county'), inDept('status: live', `status: live${APPROVED}`), ...ofCounty],
    ],
    [
      'nothing wrong with one in preparation',
      [inDept('level: city', 'level: county'), inDept('status: live', 'status: draft'), ...ofCounty],
    ],
    [
      'nothing wrong with a department of a county where the local rule allows it',
      [
        inDept('level: city', 'level: county'),
        inDept('rulePacks: [national]', 'rulePacks: [national, jiangmen]'),
        ...ofCounty,
      ],
    ],
    [
      'the portal of a township without approval',
      [inPortal('level: city', 'level: township')],
      ['metadata/region-portal-missing sites/dept/site.yaml:6:9', '3:7'],
      'R-GO-3.1.1a',
    ],
    ['a site of an event without approval', [inDept('kind: department', 'kind: waived-other')], ['3:7'], 'R-GO-3.1.1c'],
  ),
  ...casesOf('region-portal-missing')(
    [
      'a region whose departments have sites and that has no portal',
      [inDept('region: 测试市', 'region: 测试州')],
      ['6:9'],
      '测试州',
    ],
    ['nothing wrong with a region whose portal is there', [inDept('region: 测试市', 'region: 测试市')]],
  ),
];
