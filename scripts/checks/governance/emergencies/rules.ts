/** Rules about what was published on the word of the principal alone. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'emergency-overdue': {
    severity: 'warning',
    clauses: ['R-LYG-13.4', 'R-DL-22.3'],
    zh: {
      summary: '紧急发布的信息，按期补办审核和签发。',
      message: '“{value}”{at} 紧急签发（{reason}），到 {due} 为止还没有补办审核、签发，已经不再有效。',
      fix: '由负责的人审核、签发这一条；不该发布的，撤回。',
    },
    en: {
      summary: 'What was published in an emergency is reviewed and signed in time.',
      message: '"{value}" signed it alone at {at} ({reason}); its review was due on {due}, and that no longer counts.',
      fix: 'Have it reviewed and signed, or withdraw it.',
    },
    example: {
      bad: '11月22日紧急签发，11月25日还没有人审核',
      good: '11月22日紧急签发，11月23日审核、签发',
    },
  },
});
