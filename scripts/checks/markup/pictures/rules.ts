/** Rules about pictures in the text. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'picture-alt': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.1.1'],
    zh: {
      summary: '图片有文字说明。',
      message: '图片“{value}”没有文字说明。',
      fix: '在方括号里写明画面上有什么：![工作人员检查水闸]({value})',
    },
    en: {
      summary: 'Pictures have a description.',
      message: 'The picture "{value}" has no description.',
      fix: 'Describe in the brackets what it shows: ![Staff checking a sluice]({value})',
    },
    example: { bad: '![](sluice.jpg)', good: '![工作人员检查水闸](sluice.jpg)' },
  },
  'picture-alt-words': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.1.1'],
    zh: {
      summary: '图片说明写画面内容，不写文件名或“图片”二字。',
      message: '图片说明“{value}”没有说明画面上有什么。',
      fix: '告诉看不见图片的人画面上有什么，例如 ![工作人员检查水闸](sluice.jpg)。',
    },
    en: {
      summary: 'A description says what the picture shows, not its file name.',
      message: 'The description "{value}" does not say what the picture shows.',
      fix: 'Describe what it shows for visitors who cannot see it.',
    },
    example: { bad: '![sluice.jpg](sluice.jpg)', good: '![工作人员检查水闸](sluice.jpg)' },
  },
  'picture-remote': {
    severity: 'error',
    clauses: ['R-GO-3.1.4e', 'DESIGN-5'],
    zh: {
      summary: '图片放在本站，不引用其他网站的图片。',
      message: '图片“{value}”在其他网站上。',
      fix: '取得授权后把图片下载到 {folder} 下，再写文件名。',
    },
    en: {
      summary: 'Pictures are stored on the site itself.',
      message: 'The picture "{value}" is on another site.',
      fix: 'Download it to {folder}, with permission, and write its file name.',
    },
    example: { bad: '![水闸](https://img.example.com/sluice.jpg)', good: '![工作人员检查水闸](sluice.jpg)' },
  },
  'picture-missing': {
    severity: 'error',
    clauses: ['R-GO-4.1.5c', 'R-JM-41.4', 'R-GO-8.2.2a'],
    zh: {
      summary: '正文中的图片都在文件夹里。',
      message: '图片“{value}”不存在。',
      fix: '把图片放到 {folder} 下，或改正文件名。',
    },
    en: {
      summary: 'Pictures in the text exist.',
      message: 'The picture "{value}" does not exist.',
      fix: 'Put it into {folder} or fix the name.',
    },
    example: { bad: '![工作人员检查水闸](missing.jpg)', good: '![工作人员检查水闸](sluice.jpg)' },
  },
  'picture-format': {
    severity: 'error',
    clauses: ['R-GO-4.1.5c'],
    zh: {
      summary: '正文中的图片是可以显示的格式。',
      message: '“{value}”不是可以显示的图片。',
      fix: '换成 {allowed} 格式的图片；其他文件写成链接：[名称]({value})',
    },
    en: {
      summary: 'Pictures in the text have a supported format.',
      message: '"{value}" is not a picture in a supported format.',
      fix: 'Use one of {allowed}; write other files as links: [name]({value})',
    },
    example: { bad: '![申请表](form.docx)', good: '[申请表](form.docx)' },
  },
});
