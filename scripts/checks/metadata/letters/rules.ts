/** What a letter needs depending on its other fields, and overdue answers. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'letter-answer': {
    severity: 'error',
    clauses: ['R-GO-4.4.5a'],
    zh: {
      summary: '公开的来信要有答复日期、答复部门和答复内容。',
      message: '这封来信要公开，但没有{field}。',
      fix: '补上{field}；还没有答复的，公开情况改为“待审核”。',
    },
    en: {
      summary: 'A public letter has the date, the department and the text of its answer.',
      message: 'This letter is public, but {field} is missing.',
      fix: 'Add {field}, or set publishState to the value for letters under review.',
    },
    example: {
      bad: 'answeredBy: 市水务局\npublishState: 公开',
      good: "answeredAt: '2026-03-04'\nansweredBy: 市水务局\npublishState: 公开",
    },
  },
  'letter-reason': {
    severity: 'error',
    clauses: ['R-GO-8.1.1c'],
    zh: {
      summary: '不公开的来信要写明理由。',
      message: '这封来信不公开，但没有写理由（notPublicReason）。',
      fix: '加上 notPublicReason，从规定的理由里选；没有这些理由的应当公开。',
    },
    en: {
      summary: 'A letter that is withheld states the reason.',
      message: 'This letter is withheld and notPublicReason is missing.',
      fix: 'Add notPublicReason with one of the listed reasons; if none applies, make the letter public.',
    },
    example: { bad: 'publishState: 不公开', good: 'publishState: 不公开\nnotPublicReason: 涉及个人隐私' },
  },
  'letter-reason-unused': {
    severity: 'error',
    clauses: ['R-GO-8.1.1c'],
    zh: {
      summary: '只有不公开的来信才写不公开理由。',
      message: '写了不公开理由，公开情况却不是“不公开”。',
      fix: '把 publishState 改为“不公开”，或者删去 notPublicReason。',
    },
    en: {
      summary: 'Only a letter that is withheld states a reason for it.',
      message: 'There is a reason for withholding, but the letter is not withheld.',
      fix: 'Withhold the letter, or remove notPublicReason.',
    },
    example: {
      bad: 'publishState: 公开\nnotPublicReason: 涉及个人隐私',
      good: 'publishState: 不公开\nnotPublicReason: 涉及个人隐私',
    },
  },
  'letter-returned': {
    severity: 'error',
    clauses: ['R-GO-4.4.4'],
    zh: {
      summary: '退回重办的来信要记下退回的时间和原因。',
      message: '公开情况是“退回重办”，但没有退回记录（returned）。',
      fix: '加上 returned，写明退回日期（at）和原因（reason）。',
    },
    en: {
      summary: 'A letter sent back records when and why.',
      message: 'The letter was sent back, but returned is missing.',
      fix: 'Add returned with at and reason.',
    },
    example: {
      bad: 'publishState: 退回重办',
      good: "publishState: 退回重办\nreturned:\n  - { at: '2026-03-05', reason: 没有说明补贴标准。 }",
    },
  },
  'letter-new-answer-missing': {
    severity: 'error',
    clauses: ['R-GO-4.4.4'],
    zh: {
      summary: '答复被退回的，重新答复后才能公开。',
      message: '{value}退回了答复，之后没有新的答复：答复日期还是{answeredAt}。',
      fix: '写上新的答复和它的日期；还没有重新答复的，公开情况改为“退回重办”。',
    },
    en: {
      summary: 'A letter whose answer was sent back is public only with a new answer.',
      message: 'The answer was sent back on {value}; the answer of {answeredAt} is the old one.',
      fix: 'Write the new answer and its date, or mark the letter as sent back.',
    },
    example: {
      bad: "answeredAt: '2026-03-04'\nreturned:\n  - { at: '2026-03-05', reason: 答非所问。 }\npublishState: 公开",
      good: "answeredAt: '2026-03-06'\nreturned:\n  - { at: '2026-03-05', reason: 答非所问。 }\npublishState: 公开",
    },
  },
  'letter-forward': {
    severity: 'error',
    clauses: ['R-GO-8.1.1b', 'R-YZ-20.4'],
    zh: {
      summary: '转办的来信要写明转给谁、什么时候转的。',
      message: '这封来信转办了，但没有{field}。',
      fix: '补上{field}。',
    },
    en: {
      summary: 'A letter that was forwarded states to whom and when.',
      message: 'This letter was forwarded, but {field} is missing.',
      fix: 'Add {field}.',
    },
    example: { bad: "forwardedAt: '2026-03-02'", good: "forwardedAt: '2026-03-02'\nforwardedTo: 市水务局" },
  },
  'letter-complexity': {
    severity: 'error',
    clauses: ['R-DL-15.1.4a'],
    zh: {
      summary: '咨询和领导信箱的来信要写明是简单常见的问题还是其他。',
      message: '“{value}”的来信要写复杂程度，这里没有写（complexity）。',
      fix: '加上 complexity: 简单，或 complexity: 其他。',
    },
    en: {
      summary: 'A question, also one to a leader, states its complexity.',
      message: 'A letter of the channel "{value}" needs complexity, which is missing.',
      fix: 'Add complexity.',
    },
    example: { bad: 'channel: 咨询', good: 'channel: 咨询\ncomplexity: 简单' },
  },
  'letter-personal-data': {
    severity: 'error',
    clauses: ['R-DL-32', 'R-YZ-21.2'],
    zh: {
      summary: '来信和答复里不能有群众的个人信息。',
      message: '这里像是有个人信息：{kinds}。',
      fix: '用星号代替，或者改写这一句；用 npm run lantai -- import letters 导入的会自动隐去。',
    },
    en: {
      summary: 'Letters and answers contain no personal data of citizens.',
      message: 'This looks like personal data: {kinds}.',
      fix: 'Replace it with asterisks or reword the sentence; npm run lantai -- import letters does this automatically.',
    },
    example: { bad: 'content: 请打13800001234联系我。', good: 'content: 请打1**********联系我。' },
  },
  'letter-calendar': {
    severity: 'error',
    clauses: ['R-GO-4.4.5a', 'R-DL-15.1.4a'],
    zh: {
      summary: '办理用时按法定节假日安排计算，没有安排的年份算不出来。',
      message: '{value}所在年份的节假日安排还不在程序里（现有{first}至{last}年），这封信的办理用时算不出来。',
      fix: '确认日期没有写错；年份没有写错的，请技术人员更新 chinese-days。',
    },
    en: {
      summary: 'Working days are counted with the published holidays.',
      message: 'The holidays of the year of {value} are not known ({first} to {last} are).',
      fix: 'Check the date; if it is right, update chinese-days.',
    },
    example: { bad: "answeredAt: '2062-03-04'", good: "answeredAt: '2026-03-04'" },
  },
  'letter-overdue': {
    severity: 'warning',
    clauses: [
      'R-GO-4.4.3',
      'R-JM-33',
      'R-GO-8.1.1b',
      'R-DL-15.1.4a',
      'R-YZ-19.5c',
      'R-YZ-20.4',
      'R-LYG-12.3a',
      'R-LYG-12.3b',
    ],
    zh: {
      summary: '来信要在规定的时限内转办、答复、初审。',
      message: '从{value}起已经超过{limit}的时限（{clauses}），还没有填写{field}。',
      fix: '尽快办理；已经办了的，填上{field}，或者重新导入最新的来信表。',
    },
    en: {
      summary: 'Letters are forwarded, answered and reviewed in time.',
      message: 'The deadline of {limit} ({clauses}) counted from {value} has passed, and {field} is missing.',
      fix: 'Handle the letter; if that is done, add {field} or import the letters again.',
    },
    example: {
      bad: "channel: 找错\nreceivedAt: '2026-03-02'",
      good: "channel: 找错\nreceivedAt: '2026-03-02'\nansweredAt: '2026-03-03'",
    },
  },
  'letter-late': {
    severity: 'warning',
    clauses: ['R-GO-8.1.1b', 'R-DL-15.1.4a', 'R-YZ-19.5c', 'R-YZ-20.4', 'R-LYG-12.3a', 'R-LYG-12.3b'],
    zh: {
      summary: '来信迟办的，逐封列出。',
      message: '{value}才办，从{field}（{from}）算起超过了{limit}的时限（{clauses}）。',
      fix: '核对日期，写错的改正；确实迟办的，记下原因，写进 exceptions.yaml。',
    },
    en: {
      summary: 'Letters that were handled late are listed.',
      message: 'Done on {value}, more than {limit} ({clauses}) after {field} ({from}).',
      fix: 'Correct a wrong date; if it was late, record the reason in exceptions.yaml.',
    },
    example: {
      bad: "channel: 找错\nreceivedAt: '2026-03-02'\nansweredAt: '2026-03-09'",
      good: "channel: 找错\nreceivedAt: '2026-03-02'\nansweredAt: '2026-03-04'",
    },
  },
  'letter-time': {
    severity: 'warning',
    clauses: ['R-YZ-20.4'],
    zh: {
      summary: '时限以半个工作日计的环节，日期写到分钟。',
      message: '这一环节的时限是{limit}（{clauses}），这里只写了日期“{value}”，是否按时算不出来。',
      fix: '写到分钟，例如 2026-03-03 14:30；互动平台有记录的，重新导出、导入。',
    },
    en: {
      summary: 'Stages with a limit in half days state the minute.',
      message: 'The limit of this stage is {limit} ({clauses}); with only the day "{value}" it cannot be counted.',
      fix: 'Write the minute, for example 2026-03-03 14:30, or export it from the platform and import it again.',
    },
    example: { bad: "firstReviewedAt: '2026-03-03'", good: "firstReviewedAt: '2026-03-03 14:30'" },
  },
  'letter-unpublished': {
    severity: 'warning',
    clauses: ['R-GO-8.1.1c'],
    zh: {
      summary: '答复了的来信及时公开，不公开的写明理由。',
      message: '{answeredAt}已经答复，公开情况还是“{value}”；答复后{limit}（到{due}）应当公开，或者写明不公开的理由。',
      fix: '核对后改为“公开”；有规定理由的改为“不公开”，并写 notPublicReason。',
    },
    en: {
      summary: 'An answered letter is published in time, or states why it is not.',
      message:
        'Answered on {answeredAt} and still "{value}"; it was to be public within {limit}, by {due}, or to state a reason.',
      fix: 'Publish it after a review, or withhold it with one of the listed reasons in notPublicReason.',
    },
    example: {
      bad: "answeredAt: '2026-03-04'\npublishState: 待审核",
      good: "answeredAt: '2026-03-04'\npublishState: 公开",
    },
  },
});
