/** Rules about bodies that cannot be parsed. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'mdx-syntax': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: 'MDX 的标签和花括号成对。',
      message: '这里读不下去：{reason}。',
      fix: '检查标签是否成对、引号是否闭合；文字中的 < 写成 &lt;，{ 写成 &#123;。不用组件的条目改用 .md 文件。',
    },
    en: {
      summary: 'Tags and braces of MDX come in pairs.',
      message: 'The text cannot be parsed from here on: {reason}.',
      fix: 'Close tags and quotes; write &lt; and &#123; for < and { in text. Use .md where no component is needed.',
    },
    example: { bad: '<Callout>\n\n提示', good: '<Callout>\n\n提示\n\n</Callout>' },
  },
  'mdx-size': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: 'MDX 正文不过大。',
      message: '这篇 MDX 正文有 {value}，过大而无法读取。',
      fix: '长文不用组件，改用 .md 文件；资料性的内容做成附件。',
    },
    en: {
      summary: 'MDX is not too large.',
      message: 'This MDX text is too large to be parsed: {value}.',
      fix: 'Use a .md file for long texts; make reference material an attachment.',
    },
    example: { bad: '{{{{{{ …', good: '<Callout>\n\n提示\n\n</Callout>' },
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
      fix: 'Split it into paragraphs separated by blank lines; delete content pasted by mistake.',
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
      message: 'Quotes, lists or tags are nested too deeply here to be parsed.',
      fix: 'Use three levels at most; delete characters pasted by mistake.',
    },
    example: { bad: '> > > > > > …', good: '> 引文' },
  },
});
