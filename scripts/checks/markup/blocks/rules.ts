/** Rules about characters that Markdown reads as quotes, headings, horizontal rules and code. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'quote-marker': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '行首的大于号不会变成引用。',
      message: '“{value}”行首的 > 会变成引用的竖线，大于号不显示。',
      fix: '在 > 前面加反斜杠：\\>100；或者写“大于”“＞”。',
    },
    en: {
      summary: 'A greater-than sign at the start of a line does not become a quote.',
      message: 'The > at the start of "{value}" becomes the marker of a quote and is not shown.',
      fix: 'Put a backslash before it: \\>100.',
    },
    example: { bad: '>100立方米的，按二档计价。', good: '\\>100立方米的，按二档计价。' },
  },
  'heading-underline': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5', 'WCAG-1.3.1'],
    zh: {
      summary: '文字下面的横线不会把文字变成标题。',
      message: '这一行“{value}”会把上面的“{heading}”变成标题，横线本身不显示。',
      fix: '在横线前空一行；要写标题的，写 ## 加标题文字，删去横线。',
    },
    en: {
      summary: 'A line of hyphens or equals signs below a paragraph does not make it a heading.',
      message: 'The line "{value}" turns "{heading}" above it into a heading and is not shown itself.',
      fix: 'Put an empty line before it; write headings as ## and their text.',
    },
    example: { bad: '示例市水务局\n------', good: '示例市水务局\n\n------' },
  },
  'rule-line': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '留作填写的下划线不会变成分隔线。',
      message: '这一行下划线“{value}”会变成分隔线。',
      fix: '在前面加反斜杠：\\____；要分隔线的，写 ---，前后各空一行。',
    },
    en: {
      summary: 'Underscores for a blank to fill in do not become a horizontal rule.',
      message: 'The underscores "{value}" become a horizontal rule.',
      fix: 'Put a backslash before them: \\____. Write --- for a rule.',
    },
    example: { bad: '____________', good: '\\____________' },
  },
  'code-fence': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '代码块有开头也有结尾。',
      message: '从“{value}”这一行起，后面的文字都会按程序代码显示，直到全文结束。',
      fix: '删去这一行；确是代码的，在代码后面再写一行同样的符号。',
    },
    en: {
      summary: 'Code blocks are closed.',
      message: 'From the line "{value}" on, everything is shown as program code to the end of the text.',
      fix: 'Delete the line, or repeat the same characters on a line after the code.',
    },
    example: { bad: '~~~~~~\n\n后面的全部文字', good: '---\n\n后面的全部文字' },
  },
  'code-span': {
    severity: 'warning',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '反引号不用作引号。',
      message: '反引号之间的“{value}”会按程序代码显示，反引号不显示。',
      fix: '引文用“”或《》；反引号确是文字的，在前面加反斜杠。',
    },
    en: {
      summary: 'Backquotes are not used as quotation marks.',
      message: 'The text "{value}" between backquotes is shown as program code, without them.',
      fix: 'Use “” or 《》; put a backslash before a backquote that is text.',
    },
    example: { bad: '`试行`办法', good: '“试行”办法' },
  },
});
