/** Changes to published entries without a new update time. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'update-time-missing': {
    severity: 'info',
    clauses: ['R-GO-2.2.3'],
    zh: {
      summary: '发布后改动了文字的，更新时间随着改。',
      message: '这一条已经发布，现在改动了标题或者正文，更新时间没有跟着改。',
      fix: "改动涉及内容的，写上 updatedAt: '{now}'；只改错别字的可以不写。",
    },
    en: {
      summary: 'The update time of a published entry changes with its text.',
      message: 'The title or text of this published entry has changed, but its update time has not.',
      fix: "Write updatedAt: '{now}' if the change concerns the content; leave it out for a typo.",
    },
    example: {
      bad: "publishedAt: '2025-03-01 09:30'\n（正文改了两段）",
      good: "publishedAt: '2025-03-01 09:30'\nupdatedAt: '2025-03-02 10:00'",
    },
  },
});
