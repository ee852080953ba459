/** Rules about what was found wrong and corrected. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'correction-open': {
    severity: 'warning',
    clauses: ['R-GO-2.2.3'],
    zh: {
      summary: '发现的问题及时更正。',
      message: '{found} 发现的问题（{value}）还没有更正，要求 {limit} 内更正（依据 {clauses}）。',
      fix: '更正以后写 correctedAt、correctedBy。',
    },
    en: {
      summary: 'What is found wrong is corrected soon.',
      message: 'The problem of {value}, found on {found}, is not corrected; {limit} are allowed ({clauses}).',
      fix: 'Correct it and write correctedAt and correctedBy.',
    },
    example: { bad: "foundOn: '2026-11-01'", good: "foundOn: '2026-11-01'\ncorrectedAt: '2026-11-01 17:20'" },
  },
  'correction-record': {
    severity: 'error',
    clauses: ['R-GO-2.2.3', 'R-YZ-19.4b'],
    zh: {
      summary: '更正登记写明哪一条、何时发现、何时更正、谁更正，前后一致。',
      message: '{field} 的值“{value}”不对：{reason}。',
      fix: '核对后改正。',
    },
    en: {
      summary: 'A correction states which item, when it was found and corrected and by whom, without contradiction.',
      message: 'The value "{value}" of {field} is wrong: {reason}.',
      fix: 'Check and correct it.',
    },
    example: {
      bad: "foundOn: '2026-11-05'\ncorrectedAt: '2026-11-04 09:00'",
      good: "foundOn: '2026-11-05'\ncorrectedAt: '2026-11-05 17:20'\ncorrectedBy: 许文博",
    },
  },
  'correction-not-shown': {
    severity: 'error',
    clauses: ['R-GO-2.2.3'],
    zh: {
      summary: '更正过的稿件写明更新时间。',
      message: '{corrected} 更正的“{value}”没有写更新时间，或者更新时间更早。',
      fix: '在 {entry} 中写 updatedAt: 更正的时间。',
    },
    en: {
      summary: 'A corrected entry states when it was updated.',
      message: '"{value}", corrected on {corrected}, has no or an earlier updatedAt.',
      fix: 'Write the time of the correction as updatedAt into {entry}.',
    },
    example: { bad: "publishedAt: '2026-11-05 09:00'", good: "updatedAt: '2026-11-05 17:20'" },
  },
  'correction-level': {
    severity: 'error',
    clauses: ['R-DL-44'],
    zh: {
      summary: '严重表述错误和更新不及时要有处理；同一单位十二个月内再次出现的，逐级加重。',
      message: '“{value}”十二个月内第 {count} 次，处理应当是“{level}”或者更重[[，登记的是“{given}”]]。',
      fix: '核对以前的记录，改正 level。',
    },
    en: {
      summary:
        'Serious errors and late updates are called to account, one level higher each time within twelve months.',
      message:
        'This is number {count} of "{value}" within twelve months: the level is {level} or higher[[, not {given}]].',
      fix: 'Check the earlier records and correct level.',
    },
    example: { bad: 'level: 内部提醒(第二次)', good: 'level: 通报批评' },
  },
});
