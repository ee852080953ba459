/** Files that entries and records reference, and unused files. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'file-missing': {
    severity: 'error',
    clauses: ['R-JM-22.3'],
    zh: {
      summary: '写到的附件和图片都在文件夹里。',
      message: '“{field}”写的文件“{value}”不存在。',
      fix: '[[您要写的可能是 {suggestion}。]]把文件放到 {folder} 下，或改正文件名。',
    },
    en: {
      summary: 'Referenced attachments and pictures exist.',
      message: 'The file "{value}" named by "{field}" does not exist.',
      fix: '[[Did you mean {suggestion}? ]]Put the file into {folder}, or fix the name.',
    },
    example: {
      bad: 'attachments:\n  - title: 申请表\n    file: form.docx(文件不存在)',
      good: 'attachments:\n  - title: 申请表\n    file: form.docx',
    },
  },
  'file-unused': {
    severity: 'warning',
    clauses: ['R-GO-5.3.1a'],
    zh: {
      summary: '每个附件和图片都有条目使用。',
      message: '没有条目使用这个文件。',
      fix: '在条目中引用它，或删去它。',
    },
    en: {
      summary: 'Every attachment and picture is used by an entry.',
      message: 'No entry uses this file.',
      fix: 'Use it in an entry or delete it.',
    },
    example: { bad: 'content/www/dt/old.jpg(无人引用)', good: 'cover:\n  file: old.jpg' },
  },
  'picture-format': {
    severity: 'error',
    clauses: ['R-GO-4.1.5c'],
    zh: {
      summary: '题图、地图和徽标是图片文件。',
      message: '“{field}”写的“{value}”不是可以显示的图片。',
      fix: '换成图片文件：{allowed}。',
    },
    en: {
      summary: 'Covers, maps and logos are pictures.',
      message: 'The file "{value}" named by "{field}" is not a picture in a supported format.',
      fix: 'Use a picture: {allowed}.',
    },
    example: { bad: 'cover:\n  file: report.pdf', good: 'cover:\n  file: photo.jpg' },
  },
});
