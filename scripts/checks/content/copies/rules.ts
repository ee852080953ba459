/** Texts that are in the library twice. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  copy: {
    severity: 'error',
    clauses: ['R-GO-5.3.1a', 'R-JM-7'],
    zh: {
      summary: '同一条信息只入库一次，其他栏目和网站引用它，不另存一份。',
      message: '“{value}”的正文与 {original}（《{title}》）相同，是换了编号的又一份。',
      fix: '删去这一份，在原条目的 alsoIn 里加上 {column}；确是转载的，写明 reprint 和原文出处；取代旧条目的，写 replaces。',
    },
    en: {
      summary: 'An item is stored once; other columns and sites refer to it.',
      message: 'The text of "{value}" is that of {original} ("{title}") under another id.',
      fix: 'Delete it and add {column} to alsoIn of the original; or state that it is a reprint, or that it replaces the other.',
    },
    example: {
      bad: 'id: swj-20260301-02（正文与 www-20260301-01 相同）',
      good: 'id: www-20260301-01\nalsoIn: [swj/tzgg]',
    },
  },
});
