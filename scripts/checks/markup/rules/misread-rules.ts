/** Rules about what editors type by accident: signs that Markdown takes for its own. */
import type { Rule } from '../../check.ts';

export const misreadRules = {
  'lines-merged': {
    severity: 'error',
    fixable: true,
    clauses: ['R-GO-6.1c', 'DESIGN-5'],
    zh: {
      summary: '段落之间空一行；不空行的两行在网页上连成一段。',
      message: '“{value}”这一行会接在上一行后面，连成一段（本段共 {count} 处）。',
      fix: '在两行之间空一行；确要在段内换行的，在上一行末尾加反斜杠 \\。',
    },
    en: {
      summary: 'An empty line parts paragraphs; without it two lines become one paragraph.',
      message: 'The line "{value}" would run on from the line before it ({count} such line(s) in this paragraph).',
      fix: 'Put an empty line between them, or a backslash \\ at the end of the line before to break it within the paragraph.',
    },
    example: {
      bad: '一、停水时间为22时。\n二、停水范围为青河路沿线。',
      good: '一、停水时间为22时。\n\n二、停水范围为青河路沿线。',
    },
  },
  'lines-unclear': {
    severity: 'warning',
    clauses: ['R-GO-6.1c', 'DESIGN-5'],
    zh: {
      summary: '看得出换行处是不是另起一段。',
      message: '“{value}”这一行会接在上一行后面，连成一段；看起来像是另起的一段（本段共 {count} 处）。',
      fix: '另起一段的，在两行之间空一行；本来是一句话的，接成一行；段内换行的，在上一行末尾加反斜杠 \\。',
    },
    en: {
      summary: 'It is clear whether a new line is a new paragraph.',
      message:
        'The line "{value}" would run on from the line before it, though it looks like a paragraph of its own ({count} such line(s)).',
      fix: 'Put an empty line between two paragraphs, join the lines of one sentence, or end a line with a backslash \\ to break it.',
    },
    example: { bad: '张三\n李四', good: '张三\\\n李四' },
  },
  'heading-plain': {
    severity: 'warning',
    fixable: true,
    clauses: ['R-GO-6.1c', 'WCAG-1.3.1'],
    zh: {
      summary: '带序号的小标题写成标题，不写成普通段落。',
      message: '小标题“{value}”写成了普通段落，页面目录和读屏软件认不出来。',
      fix: '改为 {marks} {value}',
    },
    en: {
      summary: 'Numbered headings are headings, not paragraphs.',
      message:
        'The heading "{value}" is a plain paragraph, which the contents of the page and screen readers do not know for a heading.',
      fix: 'Write {marks} {value}',
    },
    example: {
      bad: '**一、总体要求**\n\n……\n\n二、主要任务\n\n……',
      good: '## 一、总体要求\n\n……\n\n## 二、主要任务\n\n……',
    },
  },
  'list-number': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '网页上的序号与写的一样。',
      message: '这里的“{value}”会被当作列表的序号，在网页上变成“{shown}”。',
      fix: '不是列表的，在点或括号前加反斜杠：2026\\. 或 1\\)；是列表的，从小到大依次编号，写 1. 2. 3.。',
    },
    en: {
      summary: 'The page shows the numbers that were typed.',
      message: 'The "{value}" here is taken for the number of a list and becomes "{shown}" on the page.',
      fix: 'Put a backslash before the point or bracket (2026\\. or 1\\)) if it is no list; number a list 1. 2. 3.',
    },
    example: { bad: '2026. 今年计划改造管网30公里。', good: '2026\\. 今年计划改造管网30公里。' },
  },
  'list-mark': {
    severity: 'warning',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '行首的 *、+、- 不会意外变成列表的圆点。',
      message: '“{value}”行首的符号会变成列表的圆点。',
      fix: '符号是文字的，在前面加反斜杠：\\* 或 \\+；是列表的，用减号：- 第一项；从别处带来的页码删去。',
    },
    en: {
      summary: 'A *, + or - at the start of a line does not become a bullet by accident.',
      message: 'The sign at the start of "{value}" becomes the bullet of a list.',
      fix: 'Put a backslash before a sign that is text (\\* or \\+), write lists with hyphens, and delete page numbers.',
    },
    example: { bad: '* 本表为初步统计数。', good: '\\* 本表为初步统计数。' },
  },
  'quote-sign': {
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
      message: 'The > at the start of "{value}" becomes the mark of a quote and is not shown.',
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
      summary: 'A line under a text does not make it a heading.',
      message: 'The line "{value}" makes a heading of "{heading}" above it and is not shown itself.',
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
      summary: 'Underscores left as a blank do not become a rule.',
      message: 'The underscores "{value}" become a rule across the page.',
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
      summary: 'Blocks of code are closed.',
      message: 'From the line "{value}" on, everything is shown as program code to the end of the text.',
      fix: 'Delete the line, or write the same signs once more after the code.',
    },
    example: { bad: '~~~~~~\n\n后面的全部文字', good: '---\n\n后面的全部文字' },
  },
  'code-mark': {
    severity: 'warning',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '反引号不用作引号。',
      message: '反引号之间的“{value}”会按程序代码显示，反引号不显示。',
      fix: '引文用“”或《》；反引号确是文字的，在前面加反斜杠。',
    },
    en: {
      summary: 'Backquotes are no quotation marks.',
      message: 'The text "{value}" between backquotes is shown as program code, without them.',
      fix: 'Use “” or 《》; put a backslash before a backquote that is text.',
    },
    example: { bad: '`试行`办法', good: '“试行”办法' },
  },
  'table-unread': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5', 'WCAG-1.3.1'],
    zh: {
      summary: '表格写完整，不会连成一段文字。',
      message: '从“{value}”起的 {rows} 行像是表格，但缺少表头下面的横线，会连成一段文字。',
      fix: '表头下面加一行 | --- | --- |，每行的列数相同，表格前后各空一行；不是表格的，在 | 前面加反斜杠。',
    },
    en: {
      summary: 'Tables are complete, so that they do not become one paragraph.',
      message:
        'The {rows} lines from "{value}" on look like a table without the line of hyphens and become one paragraph.',
      fix: 'Put | --- | --- | under the first row, with as many cells in every row and empty lines around; put a backslash before a | that is text.',
    },
    example: { bad: '| 区域 | 户数 |\n| 青河路 | 512 |', good: '| 区域 | 户数 |\n| --- | --- |\n| 青河路 | 512 |' },
  },
  'table-cells': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5', 'WCAG-1.3.1'],
    zh: {
      summary: '表格每一行的格数不超过表头，表格后面空一行。',
      message: '“{value}”这一行有 {cells} 格，表头有 {columns} 格；多出的格不显示，没有竖线的行会并入表格。',
      fix: '补上表头缺的格，或者删去多余的竖线；表格后面的文字与表格之间空一行；竖线是文字的，前面加反斜杠。',
    },
    en: {
      summary: 'No row of a table has more cells than the first, and an empty line ends the table.',
      message:
        'The row "{value}" has {cells} cells, the first row {columns}; cells beyond those are left out, and lines without bars join the table.',
      fix: 'Complete the first row or delete the bars that are too many; put an empty line after the table and a backslash before a bar that is text.',
    },
    example: {
      bad: '| 区域 | 户数 |\n| --- | --- |\n| 青河路 | 512 | 22时 |',
      good: '| 区域 | 户数 | 时间 |\n| --- | --- | --- |\n| 青河路 | 512 | 22时 |',
    },
  },
  backslash: {
    severity: 'warning',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '反斜杠原样显示。',
      message: '“{value}”中的反斜杠会少显示一个。',
      fix: '每个要显示的反斜杠写两个。',
    },
    en: {
      summary: 'Backslashes are shown as typed.',
      message: 'A backslash of "{value}" is not shown.',
      fix: 'Write two for each that is to be shown.',
    },
    example: { bad: '共享文件夹 \\\\server\\share', good: '共享文件夹 \\\\\\\\server\\share' },
  },
  'definition-unused': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '方括号加冒号开头的行不会消失。',
      message: '“{value}”会被当作链接的地址，这一行不显示。',
      fix: '是文字的，在 [ 前面加反斜杠：\\[1]: ……；不用的链接地址删去。',
    },
    en: {
      summary: 'A line that begins with brackets and a colon does not vanish.',
      message: '"{value}" is taken for the address of a link, and the line is not shown.',
      fix: 'Put a backslash before the [ if it is text; delete addresses nothing uses.',
    },
    example: { bad: '[1]: 本办法第三条', good: '\\[1]: 本办法第三条' },
  },
  'text-lost': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'DESIGN-5'],
    zh: {
      summary: '写下的文字都显示在网页上。',
      message: '从“{value}”起的文字不会显示在网页上：前面的符号使它成了记号的一部分。',
      fix: '在前面的符号（例如 [、<、`）之前加反斜杠，或者改用全角符号。',
    },
    en: {
      summary: 'Everything that was typed is shown.',
      message: 'The text from "{value}" on is not shown: signs before it make it part of the markup.',
      fix: 'Put a backslash before the sign in front of it, such as [, < or `.',
    },
    example: { bad: '```水闸\n代码\n```', good: '水闸' },
  },
} as const satisfies Record<string, Rule>;
