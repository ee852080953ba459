/** Whether the figures of a published result add up and its reasons are given. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'result-adopted': {
    severity: 'error',
    clauses: ['R-GO-4.4.5b'],
    zh: {
      summary: '意见征集的结果写明采纳了几条。',
      message: '采用情况里没有写采纳条数（adopted）。',
      fix: '加上 adopted；一条也没有采纳的写 0，并说明理由。',
    },
    en: {
      summary: 'The result of a consultation states how many opinions were adopted.',
      message: 'The result lacks adopted.',
      fix: 'Add adopted; write 0 if none was adopted, and give the reasons.',
    },
    example: { bad: 'receivedCount: 12', good: 'receivedCount: 12\n  adopted: 5' },
  },
  'result-reasons': {
    severity: 'error',
    clauses: ['R-GO-4.4.5b'],
    zh: {
      summary: '没有全部采纳的，说明不采纳的理由。',
      message: '收到的意见没有全部采纳（采纳 {value} 条），却没有写不采纳的理由。',
      fix: '在 notAdoptedReasons 里逐类写明意见和理由。',
    },
    en: {
      summary: 'If not every opinion was adopted, the reasons are given.',
      message: 'Not every opinion was adopted (only {value}), and no reasons are given.',
      fix: 'Write the opinions and the reasons in notAdoptedReasons.',
    },
    example: {
      bad: 'adopted: 5',
      good: 'adopted: 5\n  notAdoptedReasons:\n    - { opinion: 建议取消巡查。, outcome: 上位法规定必须巡查。 }',
    },
  },
  'result-counts': {
    severity: 'error',
    clauses: ['R-GO-4.4.5b'],
    zh: {
      summary: '采用情况的数字对得上。',
      message: '这里合计 {value}，超过收到的 {received}。',
      fix: '核对条数；一人多条的按条计，问卷按份计。',
    },
    en: {
      summary: 'The numbers of a result add up.',
      message: 'These add up to {value}, more than the {received} received.',
      fix: 'Check the counts.',
    },
    example: { bad: 'receivedCount: 12\n  adopted: 15', good: 'receivedCount: 15\n  adopted: 12' },
  },
  'tally-question': {
    severity: 'error',
    clauses: ['R-GO-4.4.5b'],
    zh: {
      summary: '问卷结果对应的题目是问卷里的选择题。',
      message: '问卷里没有第 {value} 题，或者它不是选择题。',
      fix: '按 questions 的次序写第几题，从1数起；填空题和问答题不写人数。',
    },
    en: {
      summary: 'Answers are counted only for questions with options.',
      message: 'Question {value} does not exist or has no options.',
      fix: 'Write the number of a question with options, counted from 1.',
    },
    example: { bad: '- { question: 9, counts: [3, 4] }', good: '- { question: 1, counts: [3, 4] }' },
  },
  'tally-options': {
    severity: 'error',
    clauses: ['R-GO-4.4.5b'],
    zh: {
      summary: '问卷结果的人数与选项一一对应。',
      message: '第 {value} 题有 {options} 个选项，人数的个数不同。',
      fix: '按选项的次序逐个写人数，没有人选的写 0。',
    },
    en: {
      summary: 'There is one count for each option.',
      message: 'Question {value} has {options} options but a different number of counts.',
      fix: 'Write one count for each option, 0 where nobody chose it.',
    },
    example: { bad: '- { question: 1, counts: [3] }', good: '- { question: 1, counts: [3, 0] }' },
  },
});
