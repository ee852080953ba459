/** Rules about what the checks examined. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'nothing-checked': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '每项检查都要真正查到内容；什么也没查到的检查不算通过。',
      message: '“{label}”检查（[[{site} ]]{check}）没有查到任何文件或网页。',
      fix: '确认站点有内容、已经生成，并且 --root 指向站群所在的文件夹。',
    },
    en: {
      summary: 'Every check has to examine something; a check that examined nothing has not passed.',
      message: 'The check "{label}" ([[{site} ]]{check}) examined no file and no page.',
      fix: 'Make sure the site has content, has been built, and that --root names the folder of the fleet.',
    },
    example: { bad: 'content/ 是空文件夹', good: 'content/www/szgk/zrdl/overview.md' },
  },
});
