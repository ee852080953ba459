/** Rules about headings and characters. */
import type { Rule } from '../../check.ts';

export const textRules = {
  'heading-level-1': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.3.1'],
    zh: {
      summary: '正文标题从二级（##）开始，一级标题是条目的标题。',
      message: '正文中用了一级标题“{value}”。',
      fix: '改为两个井号：## {value}；与条目标题重复的，直接删去。',
    },
    en: {
      summary: 'Headings in the text begin at level 2; level 1 is the title.',
      message: 'The text has a heading of level 1: "{value}".',
      fix: 'Write ## {value}, or delete it if it repeats the title.',
    },
    example: { bad: '# 总则', good: '## 总则' },
  },
  'heading-jump': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.3.1'],
    zh: {
      summary: '标题逐级递进，不跳级。',
      message: '标题“{value}”从第 {from} 级跳到了第 {to} 级。',
      fix: '改为 {marks} {value}',
    },
    en: {
      summary: 'Headings do not skip a level.',
      message: 'The heading "{value}" jumps from level {from} to {to}.',
      fix: 'Write {marks} {value}',
    },
    example: { bad: '## 总则\n\n#### 目的', good: '## 总则\n\n### 目的' },
  },
  'heading-empty': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.3.1'],
    zh: {
      summary: '标题有文字。',
      message: '这个标题没有文字。',
      fix: '写上标题文字，或删去井号。',
    },
    en: {
      summary: 'Headings have text.',
      message: 'This heading has no text.',
      fix: 'Write its text or delete the marks.',
    },
    example: { bad: '##', good: '## 总则' },
  },
  'marks-unread': {
    severity: 'warning',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '粗体和标题的标记起作用，不会原样显示在网页上。',
      message: '这里的 {value} 没有起作用，会原样显示在网页上。',
      fix: '** 要成对，里侧不留空格：**办法**；星号是文字的，前面加反斜杠：\\*；汉字不用斜体；标题的 ## 后面空一格，前面空一行。',
    },
    en: {
      summary: 'Marks of bold text and headings work instead of being shown.',
      message: 'The {value} here does nothing and will be shown as it is.',
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
      summary: 'A footnote has a reference and a text.',
      message: 'The footnote "{value}" lacks its reference or its text, so readers do not see it.',
      fix: 'Write [^1] in the text and "[^1]: note" in a paragraph of its own, with the same mark without spaces.',
    },
    example: { bad: '水闸[^1]', good: '水闸[^1]\n\n[^1]: 位于城东。' },
  },
  'table-size': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '表格不过大。',
      message: '这个表格有 {value} 个单元格，超过上限 {limit} 个。',
      fix: '大的表格做成 xlsx 或 csv 附件，正文中列出主要数据。',
    },
    en: {
      summary: 'Tables are not too large.',
      message: 'This table has {value} cells, more than {limit}.',
      fix: 'Make large tables an attachment and give the main figures in the text.',
    },
    example: { bad: '(一万行、一百列的表格)', good: '[全部数据](data.xlsx)' },
  },
  'line-length': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '一行不过长。',
      message: '这一行有 {value} 个字符，超过上限 {limit} 个。',
      fix: '分成段落，段落之间空一行；误粘贴的内容删去。',
    },
    en: {
      summary: 'Lines are not too long.',
      message: 'This line has {value} characters, more than {limit}.',
      fix: 'Make paragraphs of it, with blank lines between them; delete content pasted by mistake.',
    },
    example: { bad: '(整篇文章写成一行)', good: '第一段。\n\n第二段。' },
  },
  nesting: {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '引用、列表和标签的层次不过深。',
      message: '这里的引用、列表或标签一层套一层，过深而无法读取。',
      fix: '减少层次，三层以内便于阅读；删去误粘贴的符号。',
    },
    en: {
      summary: 'Quotes, lists and tags are not nested too deeply.',
      message: 'Quotes, lists or tags are nested too deeply here to be read.',
      fix: 'Use three levels at most; delete marks pasted by mistake.',
    },
    example: { bad: '> > > > > > …', good: '> 引文' },
  },
  'invisible-reference': {
    severity: 'error',
    clauses: ['R-DL-24', 'DESIGN-5'],
    zh: {
      summary: '正文中不用字符代码写入看不见的字符。',
      message: '这段文字用字符代码写入了看不见的字符 {value}。',
      fix: '删去 &#…; 形式的代码。',
    },
    en: {
      summary: 'No invisible characters by character reference.',
      message: 'This text brings in the invisible character {value} by a reference.',
      fix: 'Delete the &#…; reference.',
    },
    example: { bad: '通&#8203;知', good: '通知' },
  },
} as const satisfies Record<string, Rule>;
