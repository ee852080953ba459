/** How tags are written. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'tags-joined': {
    severity: 'error',
    clauses: ['R-YZ-19.3.1a'],
    zh: {
      summary: '每个标签只写一个词。',
      message: '标签“{value}”里有逗号或顿号，几个词成了一个标签。',
      fix: '分成几个标签，中间用半角逗号，例如 tags: [停水, 检修]',
    },
    en: {
      summary: 'Every tag is one word.',
      message: 'The tag "{value}" contains a comma, so several words became one tag.',
      fix: 'Write several tags with an ASCII comma and a space between them.',
    },
    example: { bad: 'tags: [停水，检修]', good: 'tags: [停水, 检修]' },
  },
});
