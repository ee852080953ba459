/** Where the front matter of an entry begins and ends, and that it is a map. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
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
  'yaml-not-map': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '信息字段是一组“名称: 值”。',
      message: '这里应是一行行“名称: 值”，现在是别的内容。',
      fix: '按“名称: 值”逐行书写，冒号用英文冒号，冒号后空一格。',
    },
    en: {
      summary: 'Front matter consists of "name: value" lines.',
      message: 'Lines "name: value" are expected here.',
      fix: 'Write one "name: value" per line, with an ASCII colon and a space.',
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
      summary: 'A field occurs only once.',
      message: 'The field "{value}" occurs twice.',
      fix: 'Keep one and delete the others.',
    },
    example: { bad: 'title: 甲\ntitle: 乙', good: 'title: 甲' },
  },
});
