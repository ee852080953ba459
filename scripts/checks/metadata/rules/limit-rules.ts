/** Rules about what no machine could read in time, and about files that do not hold still. */
import type { Rule } from '../../check.ts';

export const limitRules = {
  'body-limit': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '正文里的符号不多到程序处理不了。',
      message: '从这里起的文字有 {value} {what}，超过 {limit}，没有再读下去。',
      fix: '拆成几段（中间空一行）或者几篇，删去误粘贴的内容；大表格和数据请作为附件。',
    },
    en: {
      summary: 'A body holds no more signs than can be read in time.',
      message: 'The text from here on has {value} {whatEn}, more than {limit}; it was not read.',
      fix: 'Divide it with empty lines or into entries, remove what was pasted by mistake, and attach large tables as files.',
    },
    example: { bad: '&amp;&amp;&amp;…（同一段里 3 万个）', good: 'A&amp;B' },
  },
  'yaml-keys': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '一层里的字段不多到程序处理不了。',
      message: '这一层有 {value} 个字段，超过 {limit} 个。',
      fix: '删去误粘贴的内容；数据请作为附件。',
    },
    en: {
      summary: 'One level holds no more fields than can be read in time.',
      message: 'This level has {value} fields, more than {limit}.',
      fix: 'Remove what was pasted by mistake, and attach data as files.',
    },
    example: { bad: 'a1: 1\na2: 2\n…（5000 行）', good: 'title: 标题' },
  },
  'path-length': {
    severity: 'error',
    clauses: ['DESIGN-2'],
    zh: {
      summary: '文件的路径不太长，Windows 也能打开。',
      message: '这个文件的路径有 {value} 个字符，超过 {limit} 个，在 Windows 电脑上取不下来。',
      fix: '把文件名改短一些，引用它的地方一并修改。',
    },
    en: {
      summary: 'Paths are short enough for Windows.',
      message: 'The path of this file has {value} characters, more than {limit}; Windows cannot check it out.',
      fix: 'Use a shorter file name, and mend the places that refer to it.',
    },
    example: { bad: 'content/www/…（200 个字符）.md', good: 'content/www/xwzx/2026-11-01-a.md' },
  },
  'file-changed': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '检查期间文件不变动。',
      message: '检查期间这个文件被改动了，还没有查过。',
      fix: '等文件不再变动（复制、下载、同步完成）后重新运行。',
    },
    en: {
      summary: 'Files hold still while they are checked.',
      message: 'The file changed while it was checked and has not been looked at.',
      fix: 'Wait until copying or syncing has ended and run it again.',
    },
    example: { bad: '检查时还在复制的视频', good: '复制完成的视频' },
  },
} as const satisfies Record<string, Rule>;
