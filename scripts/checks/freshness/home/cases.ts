import { inDept, kept, type RuleCase } from '../../testing/rule-case.ts';
import { deptNews, enforced } from '../case-helpers.ts';

const ENFORCED = enforced('dept', 'updates.homePage');
const BLOCKS = 'sites/dept/site.yaml:34:5';
/** A home page that only leads to other pages. */
const LINKS = inDept(
  '    - { kind: latest, title: 工作动态, columns: [news] }',
  '    - { kind: shortcuts, title: 工作动态, columns: [news] }',
);

export const cases: readonly RuleCase[] = [
  {
    rule: 'home-overdue',
    title: 'a home page of fifteen days ago',
    changes: [ENFORCED, deptNews('2025-05-17')],
    expect: [`freshness/home-overdue ${BLOCKS}`],
    says: ['2025-05-17', '2025-05-31', 'G19-1.3', '14天'],
  },
  {
    rule: 'home-overdue',
    title: 'a home page of links on a site without anything new',
    changes: [ENFORCED, LINKS],
    expect: [`freshness/home-overdue ${BLOCKS}`],
  },
  kept('home-overdue', 'a home page of links on a site with something new', ENFORCED, LINKS, deptNews('2025-05-22')),
  {
    rule: 'home-due-soon',
    title: 'a home page of fourteen days ago',
    changes: [ENFORCED, deptNews('2025-05-18')],
    expect: [`freshness/home-due-soon ${BLOCKS}`],
    says: ['2025-06-01'],
  },
  kept('home-due-soon', 'a home page with four days left', ENFORCED, deptNews('2025-05-22')),
  kept('home-overdue', 'a site that is not open yet', ENFORCED, inDept('status: live', 'status: draft')),
];
