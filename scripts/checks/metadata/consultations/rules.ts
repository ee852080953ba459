/** What a consultation, survey or interview needs depending on its kind and status. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'consultation-channel': {
    severity: 'error',
    clauses: ['R-GO-4.4.1a'],
    zh: {
      summary: '征集、问卷和访谈截止以前，写明怎样参与。',
      message: '这次{value}还没有截止，却没有参与入口：本条没有写 endpoint 和 contact，网站也没有配置这一入口。',
      fix: '写上 endpoint（网上入口），或者写上 contact（电话、邮箱和地址）。',
    },
    en: {
      summary: 'Until it closes, a consultation states how to take part.',
      message:
        'This item ({value}) is not closed and there is no way to take part: neither endpoint nor contact, nor an entrance of the site.',
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
      message: 'The host of the endpoint "{value}" is not in the site record, so browsers will not send the form.',
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
      fix: 'Write the questions and options; the page shows them as a form.',
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
      summary: 'A question with options has two options or more.',
      message: 'The question "{value}" has fewer than two options.',
      fix: 'Add options, or make it a free-text question.',
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
      summary: 'A free-text question has no options.',
      message: 'The question "{value}" is a free-text question but has options.',
      fix: 'Remove the options, or make it a choice question.',
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
      fix: 'Add guests with name and position.',
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
      summary: 'A speaker in a transcript is the host, a guest or the public.',
      message: '"{value}" is a speaker in the transcript but neither host nor guest.',
      fix: 'Check the name, or add the speaker to guests.',
    },
    example: { bad: '- { who: 赵名, text: 您好。 }', good: '- { who: 赵明, text: 您好。 }' },
  },
  'consultation-result-due': {
    severity: 'warning',
    clauses: ['R-GO-4.4.5b'],
    zh: {
      summary: '征集和问卷截止后公布采用情况，访谈结束后公布实录。',
      message: '已于 {value} 截止，还没有{missing}，应在 {due} 以前公布。',
      fix: '整理后补上{missing}。',
    },
    en: {
      summary: 'The result or the transcript is published after the item closes.',
      message: 'It closed at {value}; the {missing} is due by {due}.',
      fix: 'Add the {missing}.',
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
      message: 'It closed at {value}; the {missing} was due by {due}.',
      fix: 'Add the {missing}, or have an exception approved.',
    },
    example: {
      bad: "closesAt: '2026-05-01 18:00'",
      good: "closesAt: '2026-05-01 18:00'\nresult:\n  publishedAt: '2026-05-20 09:30'",
    },
  },
});
