/** Rules about text pasted with formatting code of another program. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'html-pasted': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '从 Word、WPS 或网页粘贴的文字不带格式代码。',
      message: '这一段是从 Word、WPS 或网页带格式粘贴来的，里面有网页不用的格式代码（{count} 处）。',
      fix: '删去这一段，回到原文重新复制，用“粘贴为纯文本”（Ctrl+Shift+V）粘贴；标题、列表、粗体再用 Markdown 写。',
    },
    en: {
      summary: 'Text pasted from Word, WPS or a website comes without its formatting code.',
      message:
        'This paragraph was pasted from Word, WPS or a website with formatting code that pages do not use ({count} place(s)).',
      fix: 'Delete it, copy the original again and paste it as plain text (Ctrl+Shift+V); write headings, lists and bold text in Markdown.',
    },
    example: {
      bad: '<p class=MsoNormal style="text-indent:32pt"><span lang=EN-US>2025</span>年<o:p></o:p></p>',
      good: '2025年',
    },
  },
});
