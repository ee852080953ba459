/** Names and paths of files. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'file-name': {
    severity: 'error',
    clauses: ['DESIGN-2'],
    zh: {
      summary: '文件名只用小写字母、数字、连字符和下划线，不超过 100 个字符。',
      message:
        '文件名“{value}”不合规定：不能有空格、汉字、大写字母和控制字符，不能超过 100 个字符，不能是 con、aux 等 Windows 的设备名。',
      fix: '改为小写字母、数字和连字符组成的名字[[，例如 {suggestion}]]，引用它的地方一并修改。',
    },
    en: {
      summary: 'File names are lower-case letters, digits, hyphens and underscores, at most 100 of them.',
      message:
        'The file name "{value}" contains spaces, Chinese, upper case or control characters, is too long, or is a reserved name on Windows.',
      fix: 'Rename it[[, for example to {suggestion}]], and update the references to it.',
    },
    example: { bad: '申请表 (1).docx', good: 'application-form.docx' },
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
      fix: 'Use a shorter file name, and update the references to it.',
    },
    example: { bad: 'content/www/…（200 个字符）.md', good: 'content/www/xwzx/2026-11-01-a.md' },
  },
  'file-unreadable': {
    severity: 'error',
    clauses: ['DESIGN-4'],
    zh: {
      summary: '内容和站点文件夹里的文件都能读取。',
      message: '这个文件或文件夹无法读取：没有读取权限，或者文件名不是 UTF-8 编码。',
      fix: '恢复读取权限；文件名乱码的，改为小写字母、数字和连字符组成的名字。',
    },
    en: {
      summary: 'All files and folders can be read.',
      message: 'This file or folder cannot be read: permission is missing, or its name is not UTF-8.',
      fix: 'Grant permission; rename files whose names are garbled.',
    },
    example: { bad: '(从 Windows 压缩包解出的乱码文件名)', good: '2025-03-01-notice.md' },
  },
});
