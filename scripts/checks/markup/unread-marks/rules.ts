/** Rules about text that looks like markup but is shown literally. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'link-literal': {
    severity: 'error',
    clauses: ['R-JM-41.4'],
    zh: {
      summary: '链接和图片写得完整，不会原样显示在网页上。',
      message: '“{value}”没有成为链接或图片，会原样显示在网页上。',
      fix: '方括号和圆括号紧挨着写，地址里没有空格和中文括号，例如 [申请表](form.docx)；确是文字的，在 [ 前面加反斜杠 \\。',
    },
    en: {
      summary: 'Links and pictures are complete and not shown literally.',
      message: '"{value}" is not a valid link or picture and will be shown literally.',
      fix: 'Write the brackets next to each other, without spaces in the address: [form](form.docx); put a backslash before [ in text.',
    },
    example: { bad: '[申请表](申请表 1.docx)', good: '[申请表](form.docx)' },
  },
  'delimiter-literal': {
    severity: 'warning',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '粗体和标题的标记起作用，不会原样显示在网页上。',
      message: '这里的 {value} 没有起作用，会原样显示在网页上。',
      fix: '** 要成对，里侧不留空格：**办法**；星号是文字的，前面加反斜杠：\\*；汉字不用斜体；标题的 ## 后面空一格，前面空一行。',
    },
    en: {
      summary: 'Delimiters of bold text and headings are parsed, not shown literally.',
      message: '{value} has no effect here and will be shown literally.',
      fix: 'Write asterisks in pairs without spaces inside, put a backslash before those that are text, and a space after ## and a blank line before it.',
    },
    example: { bad: '** 办法 **的解读', good: '**办法**的解读' },
  },
  'tilde-strike': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '表示范围的 ~ 不会使文字被划掉。',
      message: '两个 ~ 之间的文字“{value}”会被划掉。',
      fix: '在 ~ 前加反斜杠：10\\~20 度，或者用全角的 ～；确要划掉的，写两个 ~：~~{value}~~。',
    },
    en: {
      summary: 'A ~ between numbers does not strike text through.',
      message: 'The text "{value}" between two ~ would be struck through.',
      fix: 'Put a backslash before the ~ or use ～ for ranges; write ~~{value}~~ to strike text through.',
    },
    example: { bad: '气温 10~20 度，湿度 30~40%', good: '气温 10～20 度，湿度 30～40%' },
  },
  footnote: {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '脚注有引用也有注文。',
      message: '脚注“{value}”只有引用没有注文，或者只有注文没有引用，读者看不到注文。',
      fix: '正文中写 [^1]，另起一段写“[^1]: 注文”，两处的编号相同、不含空格；确是文字的，在 [ 前面加反斜杠 \\。',
    },
    en: {
      summary: 'A footnote has a reference and a definition.',
      message: 'The footnote "{value}" lacks its reference or its definition, so visitors do not see it.',
      fix: 'Write [^1] in the text and "[^1]: note" in a paragraph of its own, with the same label without spaces.',
    },
    example: { bad: '水闸[^1]', good: '水闸[^1]\n\n[^1]: 位于城东。' },
  },
});
