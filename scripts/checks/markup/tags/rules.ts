/** Rules about the tags of HTML in Markdown and MDX, and their attributes. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'script-element': {
    severity: 'error',
    clauses: ['R-GO-7.1.3', 'R-GO-7.2.1a', 'DESIGN-5'],
    zh: {
      summary: '正文中不写脚本、样式、框架、表单、音视频等会运行或加载内容的标签。',
      message: '正文中有不允许的标签 <{value}>。',
      fix: '删去这个标签和其中的代码；表单、地图、视频等写成链接。',
    },
    en: {
      summary: 'No scripts, styles, frames, forms or media in the text.',
      message: 'The tag <{value}> is not allowed in the text.',
      fix: 'Delete the tag and the code in it; write a link instead of a form, map or video.',
    },
    example: { bad: '<script>alert(1)</script>', good: '[办理入口](https://zwfw.example.gov.cn/)' },
  },
  'event-handler': {
    severity: 'error',
    clauses: ['R-GO-7.1.3', 'R-GO-7.2.1a', 'DESIGN-5'],
    zh: {
      summary: '标签上不写 onclick、onerror 之类的脚本属性。',
      message: '标签上有会运行脚本的属性 {value}。',
      fix: '删去这个属性。',
    },
    en: {
      summary: 'No script attributes such as onclick or onerror.',
      message: 'The attribute {value} would run a script.',
      fix: 'Delete the attribute.',
    },
    example: { bad: '<td onerror="alert(1)">', good: '<td>' },
  },
  'html-script-link': {
    severity: 'error',
    clauses: ['R-GO-7.1.3', 'R-GO-7.2.1a', 'DESIGN-5'],
    zh: {
      summary: '标签的属性里不写会运行脚本的地址。',
      message: '属性 {value} 里的地址会运行脚本。',
      fix: '删去这个属性；链接用 Markdown 写：[文字](https://…)',
    },
    en: {
      summary: 'No attribute holds an address that runs a script.',
      message: 'The address in the attribute {value} would run a script.',
      fix: 'Delete the attribute; write links in Markdown: [text](https://…)',
    },
    example: { bad: '<abbr title="javascript:alert(1)">GDP</abbr>', good: '<abbr title="国内生产总值">GDP</abbr>' },
  },
  'html-element': {
    severity: 'error',
    clauses: ['DESIGN-5', 'X-2'],
    zh: {
      summary: '正文中的 HTML 只用允许的标签（合并单元格的表格、上下标、注音、换行等）。',
      message: '正文中不能使用标签 <{value}>。',
      fix: '用 Markdown 写：链接写 [文字](网址)，图片写 ![说明](文件名)，粗体写 **文字**；只为排版的标签直接删去。',
    },
    en: {
      summary: 'HTML in the text uses the allowed tags only.',
      message: 'The tag <{value}> cannot be used in the text.',
      fix: 'Write Markdown: [text](address), ![description](file), **bold**; delete tags that only set the layout.',
    },
    example: { bad: '<div>通知</div>', good: '通知' },
  },
  'html-attribute': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '标签上只写允许的属性，例如合并单元格的 colspan、rowspan。',
      message: '这个标签上不能写属性 {value}。',
      fix: '删去这个属性。',
    },
    en: {
      summary: 'Tags have the allowed attributes only, such as colspan and rowspan.',
      message: 'The attribute {value} cannot be used on this tag.',
      fix: 'Delete the attribute.',
    },
    example: { bad: '<td data-x="1">', good: '<td colspan="2">' },
  },
  'html-style': {
    severity: 'error',
    clauses: ['X-2', 'R-YZ-24'],
    zh: {
      summary: '正文不自定字体、颜色和尺寸，样式由网站统一设定。',
      message: '标签上有自定样式的属性 {value}。',
      fix: '删去这个属性；从 Word 或网页粘贴的，先粘贴为纯文本。',
    },
    en: {
      summary: 'The text sets no fonts, colours or sizes of its own.',
      message: 'The attribute {value} sets a style.',
      fix: 'Delete it; paste text from Word or web pages as plain text.',
    },
    example: { bad: '<p style="color:red">', good: '<p>' },
  },
  'html-comment': {
    severity: 'warning',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '正文中不留 HTML 注释。',
      message: '正文中有 HTML 注释，读者看不到，也不会发布。',
      fix: '删去注释；写作说明放在提交说明里。',
    },
    en: {
      summary: 'No HTML comments in the text.',
      message: 'This is an HTML comment; visitors do not see it and it is not published.',
      fix: 'Delete it; notes on the writing belong in the commit message.',
    },
    example: { bad: '<!-- 待补 -->', good: '(删去)' },
  },
  'html-broken': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: 'HTML 标签写完整。',
      message: '这里的标签没有写完，会吞掉后面的内容。',
      fix: '补上缺少的 > 或 -->；尖括号是文字的一部分时写成 &lt;。',
    },
    en: {
      summary: 'HTML tags are complete.',
      message: 'This tag is not complete and would hide the text after it.',
      fix: 'Add the missing > or -->; write &lt; where the bracket belongs to the text.',
    },
    example: { bad: '<td colspan="2"', good: '<td colspan="2">' },
  },
  'html-attribute-value': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '标签属性的值写法正确。',
      message: '属性 {value} 的值不对。',
      fix: 'colspan 写 1 到 100，rowspan 写 1 到 1000，start 写整数，scope 写 row 或 col，title 不超过 100 个字，lang 写语言代码（如 ug、bo、za、en），dir 写 ltr、rtl 或 auto。',
    },
    en: {
      summary: 'Attributes of tags have valid values.',
      message: 'The value of the attribute {value} is not valid.',
      fix: 'Write 1 to 100 for colspan, 1 to 1000 for rowspan, an integer for start, row or col for scope, at most 100 characters for title, a language tag such as ug, bo, za or en for lang, ltr, rtl or auto for dir.',
    },
    example: { bad: '<td colspan="all">', good: '<td colspan="3">' },
  },
  'html-attribute-repeated': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '一个标签上每个属性只写一次。',
      message: '属性 {value} 在这个标签上写了两次。',
      fix: '只留一个。',
    },
    en: {
      summary: 'A tag has each attribute once.',
      message: 'The attribute {value} is on this tag twice.',
      fix: 'Keep one.',
    },
    example: { bad: '<td colspan="2" colspan="3">', good: '<td colspan="3">' },
  },
});
