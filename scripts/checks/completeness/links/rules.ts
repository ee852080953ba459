/** Links to other government sites on the home page. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'site-link-missing': {
    severity: 'warning',
    clauses: ['R-JM-13.3a', 'R-JM-13.3b', 'R-LYG-2'],
    zh: {
      summary: '首页有部门网站、上级或者下级政府网站的链接，部门网站的首页有本级门户的链接和标识。',
      message: '首页没有“{value}”的链接。',
      fix: '{how}。',
    },
    en: {
      summary: 'The home page links to departments, superior or subordinate sites, and departments to their portal.',
      message: 'The home page does not link to "{value}".',
      fix: '{how}.',
    },
    example: {
      bad: 'blocks:\n  - { kind: notices, title: 通知公告, column: tzgg }',
      good: 'blocks:\n  - { kind: notices, title: 通知公告, column: tzgg }\n  - { kind: links, title: 网站链接 }',
    },
  },
});
