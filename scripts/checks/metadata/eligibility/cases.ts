import { casesOf, inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

/** What the fixture records for its department. */
const APPROVALS = `approvals:
  - { body: 测试市人民政府办公室, docNo: 测政办函〔2024〕2号, date: '2024-08-01' }
  - { body: 测试省人民政府办公厅, docNo: 测办函〔2024〕3号, date: '2024-08-10' }
`;
const unapproved = inDept(APPROVALS, '');
/** The department belongs to a county whose portal is in the fleet. */
const ofCounty = [inPortal('level: city', 'level: county')];

export const cases: readonly RuleCase[] = [
  ...casesOf('site-forbidden')(
    [
      'a department of a county where the local rule forbids it',
      [
        inDept('level: city', 'level: county'),
        inDept('rulePacks: [national]', 'rulePacks: [national, dali]'),
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
          edit: 'sites/dept/governance/waivers.yaml',
          from: 'waivers:\n',
          to: "waivers:\n  - row: eligibility.county.department\n    value: byApproval\n    reason: 特别批准\n    approvalRef: 1号\n    until: '2025-12-31'\n",
        },
        ...ofCounty,
      ],
    ],
  ),
  ...casesOf('approval-missing')(
    [
      'a department of a county without approval',
      [inDept('level: city', 'level: county'), unapproved, ...ofCounty],
      ['3:7'],
      'approvals',
      'R-GO-3.1.1b',
    ],
    ['nothing wrong with one that was approved', [inDept('level: city', 'level: county'), ...ofCounty]],
    [
      'nothing wrong with one in preparation',
      [inDept('level: city', 'level: county'), inDept('status: live', 'status: draft'), unapproved, ...ofCounty],
    ],
    [
      'nothing wrong with a department of a county where the local rule allows it',
      [
        inDept('level: city', 'level: county'),
        inDept('rulePacks: [national]', 'rulePacks: [national, jiangmen]'),
        unapproved,
        ...ofCounty,
      ],
    ],
    [
      'the portal of a township without approval',
      [
        inPortal('level: city', 'level: township'),
        inPortal("approvals:\n  - { body: 测试省人民政府办公厅, docNo: 测办函〔2024〕1号, date: '2024-08-01' }\n", ''),
      ],
      ['metadata/region-portal-missing sites/dept/site.yaml:6:9', '3:7'],
      'R-GO-3.1.1a',
    ],
    [
      'a site of an event without approval',
      [inDept('kind: department', 'kind: waived-other'), unapproved],
      ['3:7'],
      'R-GO-3.1.1c',
    ],
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
