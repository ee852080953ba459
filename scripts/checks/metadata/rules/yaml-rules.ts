/** Rules about the form of front matter and records. */
import type { Rule } from '../../check.ts';

export const yamlRules = {
  'front-matter-missing': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '条目以 --- 开始，先写信息字段，再写正文。',
      message: '文件开头没有信息字段。',
      fix: '第一行写 ---，接着写字段，再用一行 --- 结束，然后写正文。',
    },
    en: {
      summary: 'An entry begins with --- and its fields, then the text.',
      message: 'The file has no front matter.',
      fix: 'Begin with a line ---, write the fields, end them with a line ---, then write the text.',
    },
    example: { bad: '# 标题', good: '---\ntitle: 标题\n---\n\n正文' },
  },
  'front-matter-unclosed': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '信息字段以单独一行 --- 结束。',
      message: '信息字段没有结束。',
      fix: '在最后一个字段之后加一行 ---，前后不写别的字符。',
    },
    en: {
      summary: 'Front matter ends with a line ---.',
      message: 'The front matter does not end.',
      fix: 'Add a line --- with nothing else on it after the last field.',
    },
    example: { bad: '---\ntitle: 标题\n\n正文', good: '---\ntitle: 标题\n---\n\n正文' },
  },
  'yaml-syntax': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '字段按“名称: 值”书写。',
      message: '这一行无法读取：{value}',
      fix: '看看缩进是否对齐，有没有多余的符号；值里有特殊符号时，用单引号把整个值括起来。',
    },
    en: {
      summary: 'Fields are written as "name: value".',
      message: 'This line cannot be read: {value}',
      fix: 'Look at the indent and for stray characters; quote values that hold special characters.',
    },
    example: { bad: 'source:\n  name: 市水务局\n kind: 自编信息', good: 'source:\n  name: 市水务局\n  kind: 自编信息' },
  },
  'yaml-full-width-colon': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '字段名后用英文冒号和一个空格。',
      message: '字段“{value}”后面用了中文冒号“：”。',
      fix: '改为英文冒号加一个空格：{value}: …',
    },
    en: {
      summary: 'A field name is followed by an ASCII colon and a space.',
      message: 'The field "{value}" is followed by a full-width colon.',
      fix: 'Write an ASCII colon and a space: {value}: …',
    },
    example: { bad: 'title：标题', good: 'title: 标题' },
  },
  'yaml-space': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '字段名的冒号后面空一格。',
      message: '字段“{value}”的冒号后面没有空格，值读不出来。',
      fix: '在冒号后面加一个空格：{value}: …',
    },
    en: {
      summary: 'A space follows the colon of a field.',
      message: 'There is no space after the colon of "{value}", so its value cannot be read.',
      fix: 'Put a space after the colon: {value}: …',
    },
    example: { bad: 'title:标题', good: 'title: 标题' },
  },
  'yaml-quote-open': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '引号成对，在同一行结束。',
      message: '字段“{value}”的引号没有结束。',
      fix: '在这一行的末尾补上同样的引号；引号不是括住整个值的，换成中文引号“”。',
    },
    en: {
      summary: 'Quotes come in pairs and end on their line.',
      message: 'The quote of the field "{value}" is not closed.',
      fix: 'Add the same quote at the end of the line, or use Chinese quotes if it does not enclose the whole value.',
    },
    example: { bad: "title: '标题", good: "title: '标题'" },
  },
  'yaml-quote-inside': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '括住值的引号结束以后，不再写别的文字。',
      message: '字段“{value}”的引号结束以后还有文字，读不出来。',
      fix: '引文用中文引号“”；括住整个值的英文引号只在开头和结尾各写一个。',
    },
    en: {
      summary: 'Nothing follows the quotes that enclose a value.',
      message: 'Text follows the closing quote of the field "{value}".',
      fix: 'Use Chinese quotes inside; write the enclosing quotes once at the start and once at the end.',
    },
    example: { bad: "title: '节水'宣传周", good: 'title: “节水”宣传周' },
  },
  'yaml-bracket': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '方括号和花括号成对。',
      message: '字段“{value}”的括号没有结束。',
      fix: '在这一行的末尾补上对应的 ] 或者 }；括号是文字的一部分时，用单引号把整个值括起来。',
    },
    en: {
      summary: 'Brackets and braces come in pairs.',
      message: 'The bracket of the field "{value}" is not closed.',
      fix: 'Add the closing ] or } at the end of the line; quote the whole value if the bracket belongs to the text.',
    },
    example: { bad: 'tags: [防汛, 水利', good: 'tags: [防汛, 水利]' },
  },
  'yaml-colon': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '值里的英文冒号后面不空格。',
      message: '字段“{value}”的值里有英文冒号加空格，会被当作另一个字段。',
      fix: '改为中文冒号“：”，或者用单引号把整个值括起来。',
    },
    en: {
      summary: 'A value has no ASCII colon followed by a space.',
      message: 'The value of "{value}" has a colon followed by a space, which begins another field.',
      fix: 'Use a full-width colon, or quote the whole value.',
    },
    example: { bad: 'title: 通告: 今晚停水', good: 'title: 通告：今晚停水' },
  },
  'yaml-first-character': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '值不以 @、% 或者反引号开头。',
      message: '字段“{value}”的值以不能单独使用的符号开头。',
      fix: '用单引号把整个值括起来。',
    },
    en: {
      summary: 'A value does not begin with @, % or a backtick.',
      message: 'The value of "{value}" begins with a character that YAML keeps for itself.',
      fix: 'Quote the whole value.',
    },
    example: { bad: 'title: @示例发布', good: "title: '@示例发布'" },
  },
  'yaml-tab': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '缩进用空格，不用制表符（Tab）。',
      message: '这里用制表符（Tab）缩进。',
      fix: '把制表符换成两个空格。',
    },
    en: {
      summary: 'Indent with spaces, not tabs.',
      message: 'This line is indented with a tab.',
      fix: 'Replace the tab with two spaces.',
    },
    example: { bad: 'source:\n\tname: 市水务局', good: 'source:\n  name: 市水务局' },
  },
  'yaml-alias': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '不使用 YAML 引用（*名称、&名称）。',
      message: '这里用了 YAML 引用 {value}，本系统不使用这种写法。',
      fix: '把引用换成它代表的内容；如果 * 或 & 是文字的一部分，用单引号把值括起来。',
    },
    en: {
      summary: 'YAML aliases (*name, &name) are not used.',
      message: 'The YAML alias {value} is not accepted.',
      fix: 'Write out what it stands for; quote the value if * or & belongs to the text.',
    },
    example: { bad: 'tags: *common', good: 'tags: [防汛, 水利]' },
  },
  'yaml-hash': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '值里的 # 号不会使后面的文字丢失。',
      message: '“{value}”被当作注释，没有读入这个字段。',
      fix: '# 号是文字的一部分时，用单引号把整个值括起来；确是注释的，在 # 后面空一格。',
    },
    en: {
      summary: 'A # in a value does not lose what follows it.',
      message: '"{value}" was taken for a comment and is not part of the field.',
      fix: 'Quote the whole value if # belongs to the text; put a space after # in comments.',
    },
    example: { bad: 'title: 关于 #1 桥的通告', good: "title: '关于 #1 桥的通告'" },
  },
  'escaped-character': {
    severity: 'error',
    clauses: ['R-DL-24', 'DESIGN-4'],
    zh: {
      summary: '字段中不用转义写入看不见的字符。',
      message: '这个值用转义写入了看不见或不能显示的字符 {value}。',
      fix: '删去 \\u…、\\x… 形式的转义。',
    },
    en: {
      summary: 'No invisible characters by escapes in fields.',
      message: 'An escape brings the invisible or unreadable character {value} into this value.',
      fix: 'Delete the \\u… or \\x… escape.',
    },
    example: { bad: 'title: "通\\u200B知"', good: 'title: 通知' },
  },
  'yaml-tag': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '不使用 YAML 类型标记（!名称）。',
      message: '这里用了 YAML 类型标记 {value}，本系统不使用这种写法。',
      fix: '删去标记；如果叹号是文字的一部分，用单引号把值括起来。',
    },
    en: {
      summary: 'YAML tags (!name) are not used.',
      message: 'The YAML tag {value} is not accepted.',
      fix: 'Remove the tag; quote the value if the exclamation mark belongs to the text.',
    },
    example: { bad: 'title: !!str 2025', good: "title: '2025'" },
  },
  'yaml-depth': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '字段的层次不过深。',
      message: '括号或缩进的层次过深，无法读取。',
      fix: '删去多余的括号和缩进。',
    },
    en: {
      summary: 'Fields are not nested too deeply.',
      message: 'Brackets or indents are nested too deeply to be read.',
      fix: 'Remove the superfluous brackets and indents.',
    },
    example: { bad: 'tags: [[[[[[…]]]]]]', good: 'tags: [防汛, 水利]' },
  },
  'yaml-size': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '信息字段不过长。',
      message: '信息字段有 {value} 个字符，超过上限 {limit}。',
      fix: '长的文字写进正文或附件；确认没有误粘贴的内容。',
    },
    en: {
      summary: 'Front matter is not too long.',
      message: 'The fields have {value} characters, more than {limit}.',
      fix: 'Write long texts in the body or an attachment; look for content pasted by mistake.',
    },
    example: { bad: '(把整篇文章写进 summary)', good: 'summary: 会议部署防汛工作。' },
  },
  'yaml-not-map': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '信息字段是一组“名称: 值”。',
      message: '这里应是一行行“名称: 值”，现在是别的内容。',
      fix: '按“名称: 值”逐行书写，冒号用英文冒号，冒号后空一格。',
    },
    en: {
      summary: 'Front matter is a group of "name: value" lines.',
      message: 'Lines "name: value" are expected here.',
      fix: 'Write one "name: value" a line, with an ASCII colon and a space.',
    },
    example: { bad: '- 标题\n- 日期', good: 'title: 标题' },
  },
  'key-duplicate': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '同一个字段只写一次。',
      message: '字段“{value}”重复出现。',
      fix: '只留一个，删去其余的。',
    },
    en: {
      summary: 'A field is written once.',
      message: 'The field "{value}" is written twice.',
      fix: 'Keep one and delete the others.',
    },
    example: { bad: 'title: 甲\ntitle: 乙', good: 'title: 甲' },
  },
} as const satisfies Record<string, Rule>;
