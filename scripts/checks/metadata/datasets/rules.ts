/** Requirements for datasets and their counters beyond single fields. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'dataset-period': {
    severity: 'error',
    clauses: ['R-GO-4.1.7d'],
    zh: {
      summary: '数据集的时间周期由早到晚，两头写法相同。',
      message: '截止时期 {value} 与起始时期 {from} 不成一段时间。',
      fix: '两个都按年、按季、按月或者按日写，截止时期不早于起始时期。',
    },
    en: {
      summary: 'The period of a dataset does not end before it starts, and both ends have the same form.',
      message: '{from} to {value} is not a valid period.',
      fix: 'Write both as years, quarters, months or days, with the end not before the start.',
    },
    example: { bad: "period: { from: '2025-01', to: '2024' }", good: "period: { from: '2025-01', to: '2025-12' }" },
  },
  'dataset-repeated': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a'],
    zh: {
      summary: '同一数据集各列的标识和名称互不相同。',
      message: '“{value}”在这个数据集里用了不止一次。',
      fix: '给每一列写不同的标识（key）和名称（name）；rows 的标识和名称也算在内。',
    },
    en: {
      summary: 'Keys and names of the columns of a dataset are unique.',
      message: '"{value}" is used more than once in this dataset.',
      fix: 'Give every column a unique key and name; the key and name under rows count too.',
    },
    example: { bad: '- { key: level, … }\n- { key: level, … }', good: '- { key: level, … }\n- { key: storage, … }' },
  },
  'dataset-conditions': {
    severity: 'error',
    clauses: ['R-GO-4.1.8a'],
    zh: {
      summary: '有条件开放的数据集写明条件。',
      message: '这个数据集有条件开放，没有写开放条件（conditions）。',
      fix: '加上 conditions，写明怎样取得、可以怎样使用；没有条件的改成“无条件开放”。',
    },
    en: {
      summary: 'A dataset that is open conditionally states the conditions.',
      message: 'This dataset is open conditionally, but conditions is missing.',
      fix: 'Add conditions, or make it open unconditionally.',
    },
    example: { bad: 'openness: 有条件开放', good: 'openness: 有条件开放\nconditions: 使用时注明来源。' },
  },
  'counter-unknown': {
    severity: 'error',
    clauses: ['R-GO-4.1.8d'],
    zh: {
      summary: '导入的浏览量、下载量属于本站的数据集。',
      message: '本站没有信息标识为“{value}”的数据集。',
      fix: '改正信息标识，或者删去这一行。',
    },
    en: {
      summary: 'Imported counters belong to datasets of the site.',
      message: 'The site has no dataset with the id "{value}".',
      fix: 'Fix the id or delete the line.',
    },
    example: { bad: 'www-20260101-99: { views: 3, downloads: 1, apiCalls: 0 }', good: 'www-20260110-51: { … }' },
  },
});
