import { casesOf, inDept, inPortal, kept, type RuleCase } from '../../testing/rule-case.ts';
import { requiredOnly } from '../case-helpers.ts';

const noBlock = inPortal('    - { kind: links, title: 网站链接 }\n', '');
const block = inDept('  blocks:\n', '  blocks:\n    - { kind: links, title: 网站链接 }\n');

export const cases: readonly RuleCase[] = [
  ...casesOf('site-link-missing')(
    [
      'a portal whose home page has no links',
      [...requiredOnly('portal', 'lianyungang', 'completeness.portal.links', 'departments'), noBlock],
      ['33:3'],
      '部门网站',
    ],
    [
      'a department that does not link to its portal',
      requiredOnly('dept', 'lianyungang', 'completeness.department.links', 'portal'),
      ['33:3'],
      '本级门户网站',
    ],
    [
      'a department without the picture of its portal',
      requiredOnly('dept', 'jiangmen', 'completeness.department.links', 'portalPicture'),
      ['3:7'],
      'portalPicture',
    ],
  ),
  kept(
    'site-link-missing',
    'a department that links to its portal',
    ...requiredOnly('dept', 'lianyungang', 'completeness.department.links', 'portal'),
    block,
  ),
  kept('site-link-missing', 'a home page without links where no pack requires them', noBlock),
];
