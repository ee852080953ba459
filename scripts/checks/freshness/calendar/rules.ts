/** Limits in working days that cannot be counted because the holidays of a year are not known. */
import { defineRules } from '../../rules/define-rules.ts';

const LIMITS = ['R-GO-8.1.1b', 'R-DL-12', 'R-DL-15.1.4a', 'R-JM-42', 'R-LYG-12.3b', 'R-YZ-19.5c', 'R-YZ-20.4'] as const;

export const rules = defineRules({
  'calendar-missing': {
    severity: 'error',
    clauses: LIMITS,
    zh: {
      summary: '以工作日计的时限，按公布的节假日和调休计算；没有安排的年份是错误，不按周一至周五估算。',
      message:
        '这里的时限是{limit}（{clauses}），从 {value} 算起要用到 {year} 年的节假日安排，程序里只有{first}至{last}年的。',
      fix: '确认日期没有写错；年份没有写错的，请技术人员更新 chinese-days。',
    },
    en: {
      summary: 'Limits in working days are counted with the published holidays; a year without them is an error.',
      message:
        'The limit is {limit} ({clauses}); counted from {value} it needs the holidays of {year}, and only {first} to {last} are known.',
      fix: 'Check the date; if it is right, update chinese-days.',
    },
    example: { bad: "receivedAt: '2062-03-02'", good: "receivedAt: '2026-03-02'" },
  },
  'calendar-ending': {
    severity: 'warning',
    clauses: LIMITS,
    zh: {
      summary: '下一年的节假日安排在年底前更新到程序里。',
      message: '程序里的节假日安排到 {value} 为止，之后以工作日计的时限（{clauses}）算不出来。',
      fix: '国务院办公厅公布下一年的安排后，请技术人员更新 chinese-days。',
    },
    en: {
      summary: 'The holidays of the next year are in the program before the year ends.',
      message:
        'The holidays are known until {value}; after that, limits in working days ({clauses}) cannot be counted.',
      fix: 'Once the State Council has published the holidays of the next year, update chinese-days.',
    },
    example: { bad: '12月2日，程序里还没有下一年的安排', good: '12月2日，程序里已有下一年的安排' },
  },
});
