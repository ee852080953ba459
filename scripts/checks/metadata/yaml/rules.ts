/** Common mistakes in YAML, and YAML features that are not accepted. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
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
      message: 'This line cannot be parsed: {value}',
      fix: 'Check the indentation and look for stray characters; quote values that contain special characters.',
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
      message: 'There is no space after the colon of "{value}", so its value cannot be parsed.',
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
      summary: 'An unquoted value has no ASCII colon followed by a space.',
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
      message: 'The value of "{value}" begins with a character that YAML reserves.',
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
      summary: 'Values do not lose text after a #.',
      message: '"{value}" is read as a comment and is not part of the value.',
      fix: 'Quote the whole value if # belongs to the text; put a space after # in comments.',
    },
    example: { bad: 'title: 关于 #1 桥的通告', good: "title: '关于 #1 桥的通告'" },
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
});
