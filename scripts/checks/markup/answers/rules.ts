/** Rules about answers of the knowledge base. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'answer-heading': {
    severity: 'error',
    clauses: ['R-GO-4.4.6', 'WCAG-1.3.1'],
    zh: {
      summary: '常见问题的答案里不用标题。',
      message: '答案里用了标题“{value}”。',
      fix: '改为加粗的句首，例如 **{value}**；一件事问了几层的，分成几条问答。',
    },
    en: {
      summary: 'Answers of the knowledge base have no headings.',
      message: 'The answer has the heading "{value}".',
      fix: 'Begin the paragraph in bold, or write several questions.',
    },
    example: { bad: '## 需要的材料', good: '**需要的材料。** 户口簿和水费账单。' },
  },
  'answer-footnote': {
    severity: 'error',
    clauses: ['R-GO-4.4.6', 'WCAG-1.3.1'],
    zh: {
      summary: '常见问题的答案里不用脚注。',
      message: '答案里用了脚注。',
      fix: '把脚注的内容写进句子，例如放在括号里。',
    },
    en: {
      summary: 'Answers of the knowledge base have no footnotes.',
      message: 'The answer has a footnote.',
      fix: 'Move its content into the sentence.',
    },
    example: { bad: '[^1]: 以当年公布的为准。', good: '（以当年公布的为准）' },
  },
});
