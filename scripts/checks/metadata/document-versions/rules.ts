/** Versions of one document on several sites. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'document-versions': {
    severity: 'warning',
    clauses: ['R-JM-17', 'R-GO-8.2.1b'],
    zh: {
      summary: '同一份文件在门户网站和部门网站的文本一致。',
      message: '“{value}”与 {other} 的文本不一致；按规定（{clauses}）以后者为准，网页上已经注明。',
      fix: '按原件核对两处，改成一致；一致以后只保留一条，另一个网站用 alsoIn 展现。',
    },
    en: {
      summary: 'A document has the same text on the portal and on the site of a department.',
      message: '"{value}" differs from {other}; the latter counts ({clauses}), and the page says so.',
      fix: 'Compare both with the original, then keep one entry and show it on the other site with alsoIn.',
    },
    example: {
      bad: 'documentNumber: 示政发〔2025〕12号(两个网站的正文不同)',
      good: 'documentNumber: 示政发〔2025〕12号\nalsoIn: [swj/zwgk/zcwj]',
    },
  },
});
