/** Rules about pairs of tags and where they are allowed. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'html-unbalanced': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: 'HTML 标签成对，先开的后关。',
      message: '标签 {value} 没有与之成对的标签。',
      fix: '补上对应的开始或结束标签，或删去多余的一个；两个标签要在同一段、同一格、同一个列表项里，或者各占一行、前后空行。',
    },
    en: {
      summary: 'HTML tags come in pairs and are closed in reverse order.',
      message: 'The tag {value} has no partner.',
      fix: 'Add the missing tag or delete the extra one; both have to be in one paragraph, cell or list item, or on lines of their own between blank lines.',
    },
    example: { bad: '<details><summary>说明</summary>', good: '<details><summary>说明</summary>全文</details>' },
  },
  'html-nesting': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: 'HTML 标签放在它该在的标签里。',
      message: '{value}不能直接放在{parent}里，浏览器会把它们拆开，版面就乱了。',
      fix: '单元格 <td> 放进 <tr>，<tr> 放进 <table>（表格中间有空行、或在 .mdx 文件里的，放进 <tbody>），列表项 <li> 放进 <ul> 或 <ol>；段落、列表、表格不放进 <p> 和行内标签，改为前后空行、单独成块。',
    },
    en: {
      summary: 'HTML tags are inside the parent tags they require.',
      message: '{value} cannot be a direct child of {parent}; browsers would move it elsewhere.',
      fix: 'Cells belong in <tr>, rows in <table> (in <tbody> where the table has blank lines or is in .mdx), items in <ul> or <ol>; paragraphs, lists and tables are on their own between blank lines.',
    },
    example: { bad: '<td>沙袋</td>', good: '<table><tbody><tr><td>沙袋</td></tr></tbody></table>' },
  },
});
