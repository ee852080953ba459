/** Rules about consultations, surveys and interviews. */
import type { Rule } from '../../check.ts';

export const consultationRules = {
  'consultation-way': {
    severity: 'error',
    clauses: ['R-GO-4.4.1a'],
    zh: {
      summary: '征集、问卷和访谈截止以前，写明怎样参与。',
      message: '这次{value}还没有截止，却没有参与入口：本条没有写 endpoint 和 contact，网站也没有配置这一入口。',
      fix: '写上 endpoint（网上入口），或者写上 contact（电话、邮箱和地址）。',
    },
    en: {
      summary: 'Until it closes, a consultation says how to take part.',
      message:
        'It is not over and there is no way to take part: neither endpoint nor contact, and no entrance of the site.',
      fix: 'Add endpoint, or contact with phone, email and address.',
    },
    example: { bad: 'subtype: 意见征集', good: 'subtype: 意见征集\nendpoint: https://hd.example.gov.cn/opinion/12' },
  },
  'consultation-host': {
    severity: 'error',
    clauses: ['R-GO-4.4.1a', 'R-JM-6', 'R-LYG-7.4b'],
    zh: {
      summary: '参与入口在网站登记的互动平台上。',
      message: '参与入口“{value}”不在网站登记的互动平台上，浏览器不会提交这个表单。',
      fix: '改用网站互动平台的入口[[（{allowed}）]]；平台变了的，请网站管理员先改 site.yaml 的 interaction。',
    },
    en: {
      summary: 'Forms go to the platform in the site record.',
      message: 'The endpoint "{value}" is on no host of the site record: browsers refuse to send the form.',
      fix: 'Use an entrance of the platform[[ ({allowed})]], or have interaction in site.yaml changed first.',
    },
    example: { bad: 'endpoint: https://forms.example.com/12', good: 'endpoint: https://hd.example.gov.cn/opinion/12' },
  },
  'survey-questions': {
    severity: 'error',
    clauses: ['R-GO-4.4.1a'],
    zh: {
      summary: '问卷有题目。',
      message: '这份问卷没有题目（questions）。',
      fix: '把题目和选项写进 questions，网页会生成表单。',
    },
    en: {
      summary: 'A survey has questions.',
      message: 'This survey has no questions.',
      fix: 'Write the questions and options; the page makes a form of them.',
    },
    example: {
      bad: 'subtype: 问卷',
      good: 'subtype: 问卷\nquestions:\n  - { text: 您满意吗？, kind: 单选, options: [满意, 不满意] }',
    },
  },
  'question-options': {
    severity: 'error',
    clauses: ['R-GO-4.4.1a'],
    zh: {
      summary: '单选题、多选题至少有两个选项。',
      message: '选择题“{value}”的选项不到两个。',
      fix: '补上选项；没有选项的题改成 填空 或 问答。',
    },
    en: {
      summary: 'A question to choose from has two options or more.',
      message: 'The question has fewer than two options.',
      fix: 'Add options, or make it a question of free text.',
    },
    example: {
      bad: '- { text: 您满意吗？, kind: 单选 }',
      good: '- { text: 您满意吗？, kind: 单选, options: [满意, 不满意] }',
    },
  },
  'question-no-options': {
    severity: 'error',
    clauses: ['R-GO-4.4.1a'],
    zh: {
      summary: '填空题、问答题没有选项。',
      message: '题目“{value}”不是选择题，却写了选项。',
      fix: '删去 options，或者把题型改成 单选、多选。',
    },
    en: {
      summary: 'A question of free text has no options.',
      message: 'The question is answered in words and has options.',
      fix: 'Take the options out, or make it a question to choose from.',
    },
    example: { bad: '- { text: 您的建议, kind: 问答, options: [有, 无] }', good: '- { text: 您的建议, kind: 问答 }' },
  },
  'consultation-guests': {
    severity: 'error',
    clauses: ['R-GO-4.4.1a'],
    zh: {
      summary: '访谈有嘉宾。',
      message: '这次访谈没有写嘉宾（guests）。',
      fix: '写上嘉宾的姓名和职务。',
    },
    en: {
      summary: 'An interview has guests.',
      message: 'This interview has no guests.',
      fix: 'Add guests with name and post.',
    },
    example: { bad: 'subtype: 访谈', good: 'subtype: 访谈\nguests:\n  - { name: 赵明, post: 市水务局副局长 }' },
  },
  'consultation-speaker': {
    severity: 'error',
    clauses: ['R-GO-4.4.1a'],
    zh: {
      summary: '访谈实录里说话的人是主持人、网友或者嘉宾。',
      message: '实录里的“{value}”既不是主持人、网友，也不在嘉宾名单里。',
      fix: '核对姓名，或者把他加进 guests。',
    },
    en: {
      summary: 'Who speaks in a transcript is host, guest or public.',
      message: '"{value}" speaks in the transcript and is neither host nor guest.',
      fix: 'Check the name, or add the speaker to guests.',
    },
    example: { bad: '- { who: 赵名, text: 您好。 }', good: '- { who: 赵明, text: 您好。 }' },
  },
  'consultation-awaited': {
    severity: 'warning',
    clauses: ['R-GO-4.4.5b'],
    zh: {
      summary: '征集和问卷截止后公布采用情况，访谈结束后公布实录。',
      message: '已于 {value} 截止，还没有{missing}，应在 {due} 以前公布。',
      fix: '整理后补上{missing}。',
    },
    en: {
      summary: 'After the close the result or the transcript is published.',
      message: 'It closed at {value}; the {missingEn} is due by {due}.',
      fix: 'Add the {missingEn}.',
    },
    example: {
      bad: "closesAt: '2026-11-01 18:00'",
      good: "closesAt: '2026-11-01 18:00'\nresult:\n  publishedAt: '2026-11-20 09:30'",
    },
  },
  'consultation-overdue': {
    severity: 'warning',
    clauses: ['R-GO-4.4.5b'],
    zh: {
      summary: '采用情况和访谈实录在规定的日期以前公布。',
      message: '已于 {value} 截止，{missing}应在 {due} 以前公布，现已逾期。',
      fix: '尽快补上{missing}；确实不能按期公布的，按例外办理。',
    },
    en: {
      summary: 'Results and transcripts are published within the limit of the rule packs.',
      message: 'It closed at {value}; the {missingEn} was due by {due}.',
      fix: 'Add the {missingEn}, or have an exception approved.',
    },
    example: {
      bad: "closesAt: '2026-05-01 18:00'",
      good: "closesAt: '2026-05-01 18:00'\nresult:\n  publishedAt: '2026-05-20 09:30'",
    },
  },
  'result-adopted': {
    severity: 'error',
    clauses: ['R-GO-4.4.5b'],
    zh: {
      summary: '意见征集的结果写明采纳了几条。',
      message: '采用情况里没有写采纳条数（adopted）。',
      fix: '加上 adopted；一条也没有采纳的写 0，并说明理由。',
    },
    en: {
      summary: 'The result of a consultation says how many opinions were taken up.',
      message: 'The result does not say adopted.',
      fix: 'Add adopted; write 0 where none was, and the reasons.',
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
      summary: 'Where not every opinion was taken up, the reasons are given.',
      message: 'Not every opinion was taken up ({value} were), and no reasons are given.',
      fix: 'Write opinions and reasons in notAdoptedReasons.',
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
      message: 'These are {value}, more than the {received} received.',
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
      summary: 'Answers are counted for questions to choose from.',
      message: 'There is no question {value}, or it has no options.',
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
      message: 'Question {value} has {options} options and a different number of counts.',
      fix: 'Write one count for each option, 0 where nobody chose it.',
    },
    example: { bad: '- { question: 1, counts: [3] }', good: '- { question: 1, counts: [3, 0] }' },
  },
} as const satisfies Record<string, Rule>;
