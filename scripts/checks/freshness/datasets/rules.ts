/** Datasets older than the frequency they declare. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'dataset-overdue': {
    severity: 'warning',
    clauses: ['R-GO-4.1.7b', 'R-GO-4.1.8a'],
    zh: {
      summary: '数据集按写明的更新频率更新。',
      message: '这个数据集写明{value}更新，最近一次更新是 {last}，最迟应在 {due} 更新。',
      fix: '更新数据文件，把 period 的截止时期写成新的，并写上 updatedAt；频率写错的改正 frequency，不再更新的写上 validUntil。',
    },
    en: {
      summary: 'Datasets are updated as often as they declare.',
      message:
        'This dataset declares to be updated {value} and was last updated on {last}; an update was due by {due}.',
      fix: 'Update the data file, the end of period and updatedAt; correct frequency if it is wrong, or write validUntil if there will be no update.',
    },
    example: {
      bad: "frequency: 每月\nupdatedAt: '2026-08-04 09:00'",
      good: "frequency: 每月\nupdatedAt: '2026-11-04 09:00'",
    },
  },
});
