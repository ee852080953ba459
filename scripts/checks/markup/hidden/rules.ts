/** Rules about text that is in the page but hidden from visitors. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'hidden-text': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-GO-7.2.1a'],
    zh: {
      summary: '正文中没有藏起来的文字。',
      message: '这里用 {value} 把文字藏了起来，读者看不见。',
      fix: '确需公开的文字去掉 {value}，小字和上下标最多套两层；来历不明的文字连同标签一起删去，并查明由谁加入。',
    },
    en: {
      summary: 'No text is hidden.',
      message: '{value} hides text here from visitors.',
      fix: 'Remove {value} from text meant to be read, and nest small text and indices no more than twice; delete text of unknown origin and find out who added it.',
    },
    example: { bad: '<p style="display:none">博彩</p>', good: '<p>公告全文如下。</p>' },
  },
  'details-summary': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-GO-7.2.1a', 'R-GO-6.1c'],
    zh: {
      summary: '折叠的内容有标题，读者知道里面是什么。',
      message: '折叠框 {value} 没有写明标题，里面的内容读者看不到。',
      fix: '在 <details> 后面紧接着写 <summary>标题</summary>，标题要有文字；不需要折叠的，删去 <details>。',
    },
    en: {
      summary: 'Collapsed content has a heading.',
      message: '{value} does not begin with a summary that has text, so visitors cannot tell what it contains.',
      fix: 'Begin it with <summary>heading</summary>, or delete <details>.',
    },
    example: { bad: '<details>全文</details>', good: '<details><summary>全文</summary>…</details>' },
  },
  'blank-lines': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-GO-7.2.1a', 'X-2'],
    zh: {
      summary: '正文中没有大片空白。',
      message: '这里有一大片空白（{value}），后面的内容会被推到读者看不到的地方。',
      fix: '删去多余的换行、空段落和空格，连续的空行最多 {limit} 行；段落之间空一行，落款的位置由网站排好。',
    },
    en: {
      summary: 'No large blank space in the text.',
      message: 'There is a large blank space here ({value}) that pushes what follows out of sight.',
      fix: 'Delete breaks, empty paragraphs and spaces; at most {limit} blank lines in a row.',
    },
    example: { bad: '<br><br><br><br><br><br><br>', good: '第一段。\n\n第二段。' },
  },
  'hover-text': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-GO-6.1c'],
    zh: {
      summary: '只在鼠标停留时出现的提示文字简短。',
      message: '提示文字“{value}…”超过 {limit} 个字，读者一般看不到它。',
      fix: '把引号里的提示文字写进正文，或者删去。',
    },
    en: {
      summary: 'Text that appears only on hover is short.',
      message: 'The text "{value}…" is longer than {limit} characters and appears only on hover.',
      fix: 'Move the quoted text into the body, or delete it.',
    },
    example: { bad: '[办法](a.md "(一千字)")', good: '[办法](a.md)' },
  },
  'picture-alt-long': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-GO-6.1c', 'WCAG-1.1.1'],
    zh: {
      summary: '图片说明简短。',
      message: '图片说明“{value}…”超过 {limit} 个字，读者在网页上看不到它。',
      fix: '图片说明写一两句话；图上的文字和数据写进正文。',
    },
    en: {
      summary: 'Descriptions of pictures are short.',
      message: 'The description "{value}…" is longer than {limit} characters, and visitors do not see it on the page.',
      fix: 'Describe the picture in a sentence or two; put any text it contains into the body.',
    },
    example: { bad: '![(三千字的说明)](sluice.jpg)', good: '![工作人员检查水闸](sluice.jpg)' },
  },
});
