/** Rules about HTML written inside Markdown and MDX. */
import type { Rule } from '../../check.ts';

export const htmlRules = {
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
      fix: 'Delete it, copy the original once more and paste it as plain text (Ctrl+Shift+V); write headings, lists and bold text in Markdown.',
    },
    example: {
      bad: '<p class=MsoNormal style="text-indent:32pt"><span lang=EN-US>2025</span>年<o:p></o:p></p>',
      good: '2025年',
    },
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
      message: 'The attribute {value} sets a style of its own.',
      fix: 'Delete it; paste text from Word or web pages as plain text.',
    },
    example: { bad: '<p style="color:red">', good: '<p>' },
  },
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
      message: '{value} hides text here from readers.',
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
      summary: 'Folded content has a heading that says what it is.',
      message: 'The box {value} begins without a summary in words, so that readers do not find what is in it.',
      fix: 'Begin it with <summary>heading</summary>, in words, or delete <details>.',
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
      message: 'There is an HTML comment; readers do not see it and it is not published.',
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
      message: 'The tag here is not finished and would swallow what follows.',
      fix: 'Add the missing > or -->; write &lt; where the bracket belongs to the text.',
    },
    example: { bad: '<td colspan="2"', good: '<td colspan="2">' },
  },
  'html-unbalanced': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: 'HTML 标签成对，先开的后关。',
      message: '标签 {value} 没有与之成对的标签。',
      fix: '补上对应的开始或结束标签，或删去多余的一个；两个标签要在同一段、同一格、同一个列表项里，或者各占一行、前后空行。',
    },
    en: {
      summary: 'HTML tags come in pairs, the last opened closed first.',
      message: 'The tag {value} has no partner.',
      fix: 'Add the missing tag or delete the superfluous one; both belong into one paragraph, cell or list item, or on lines of their own between blank lines.',
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
      summary: 'HTML tags stand in the tags they belong to.',
      message: '{value} cannot stand directly in {parent}; browsers would take them apart.',
      fix: 'Cells belong in <tr>, rows in <table> (in <tbody> where the table has blank lines or stands in .mdx), items in <ul> or <ol>; paragraphs, lists and tables stand on their own between blank lines.',
    },
    example: { bad: '<td>沙袋</td>', good: '<table><tbody><tr><td>沙袋</td></tr></tbody></table>' },
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
      summary: 'Attributes of tags have values they can have.',
      message: 'The value of the attribute {value} is wrong.',
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
      message: 'The attribute {value} stands on this tag twice.',
      fix: 'Keep one.',
    },
    example: { bad: '<td colspan="2" colspan="3">', good: '<td colspan="3">' },
  },
} as const satisfies Record<string, Rule>;
