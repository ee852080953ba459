/** Rules about headings. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'heading-level-1': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.3.1'],
    zh: {
      summary: '正文标题从二级（##）开始，一级标题是条目的标题。',
      message: '正文中用了一级标题“{value}”。',
      fix: '改为两个井号：## {value}；与条目标题重复的，直接删去。',
    },
    en: {
      summary: 'Headings in the text begin at level 2; level 1 is the title.',
      message: 'The text has a heading of level 1: "{value}".',
      fix: 'Write ## {value}, or delete it if it repeats the title.',
    },
    example: { bad: '# 总则', good: '## 总则' },
  },
  'heading-jump': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.3.1'],
    zh: {
      summary: '标题逐级递进，不跳级。',
      message: '标题“{value}”从第 {from} 级跳到了第 {to} 级。',
      fix: '改为 {marks} {value}',
    },
    en: {
      summary: 'Headings do not skip a level.',
      message: 'The heading "{value}" jumps from level {from} to {to}.',
      fix: 'Write {marks} {value}',
    },
    example: { bad: '## 总则\n\n#### 目的', good: '## 总则\n\n### 目的' },
  },
  'heading-empty': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.3.1'],
    zh: {
      summary: '标题有文字。',
      message: '这个标题没有文字。',
      fix: '写上标题文字，或删去井号。',
    },
    en: {
      summary: 'Headings have text.',
      message: 'This heading has no text.',
      fix: 'Write its text or delete the number signs.',
    },
    example: { bad: '##', good: '## 总则' },
  },
});
