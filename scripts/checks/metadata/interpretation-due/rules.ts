/** Documents that need an interpretation, and its deadline. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'interpretation-missing': {
    severity: 'error',
    clauses: ['R-GO-4.2.1a', 'R-LYG-7.2a'],
    zh: {
      summary: '规定解读与文件同时发布的，有了解读才能发布文件。',
      message: '《{title}》要在 {due} 与解读同时发布，现在还没有解读。',
      fix: '请发文、牵头或起草单位提供解读，用 npm run lantai -- new --type interpretation 写成一条并写上 interprets；解读没有写好以前，文件先写 state: 草稿；不能提供的，由站点负责人写进 exceptions.yaml，写明理由和期限。',
    },
    en: {
      summary: 'A document that has to be published together with its interpretation is not published without it.',
      message: '"{title}" has to be published on {due} together with its interpretation, and has none.',
      fix: 'Ask the issuing, lead or drafting institution for one and add an entry that names this document; keep the document a draft until then, or record an exception with reason and end.',
    },
    example: { bad: 'important: true(没有解读)', good: 'important: true(同日发布的解读写着 interprets: [本文件])' },
  },
  'interpretation-overdue': {
    severity: 'warning',
    clauses: ['R-GO-4.2.1a', 'R-LYG-7.2a'],
    zh: {
      summary: '重要政策文件的解读不超过规定的日期。',
      message: '《{title}》还没有解读，最迟应于 {due} 发布，现已逾期。',
      fix: '请发文、牵头或起草单位尽快提供解读，用 npm run lantai -- new --type interpretation 写成一条并写上 interprets；不能提供的，由站点负责人写进 exceptions.yaml，写明理由和期限。',
    },
    en: {
      summary: 'The interpretation of an important document is not overdue.',
      message: '"{title}" needs an interpretation, which was due on {due}.',
      fix: 'Ask the issuing, lead or drafting institution for one and add an entry that names this document, or record an exception with reason and end.',
    },
    example: { bad: 'important: true(过了期限还没有解读)', good: 'important: true(解读写着 interprets: [本文件])' },
  },
  'interpretation-due': {
    severity: 'warning',
    clauses: ['R-GO-4.2.2', 'R-GO-4.2.1a'],
    zh: {
      summary: '重要政策文件的解读及时发布。',
      message: '《{title}》还没有解读，最迟应于 {due} 发布。',
      fix: '请发文、牵头或起草单位提供解读，最好与文件同时发布。',
    },
    en: {
      summary: 'Important documents have an interpretation before its deadline.',
      message: '"{title}" has no interpretation yet; it is due on {due}.',
      fix: 'Ask the issuing, lead or drafting institution for one; it is best published together with the document.',
    },
    example: { bad: 'important: true(昨天发布，还没有解读)', good: 'important: true(解读已定于今天发布)' },
  },
  'interpretation-not-together': {
    severity: 'error',
    clauses: ['R-LYG-7.2a'],
    zh: {
      summary: '规定同步解读的，解读与文件同一天发布。',
      message: '《{title}》和解读应在 {due} 同时发布，这一条的发布时间是 {value}。',
      fix: '还没有发布的，把两者定在同一天；文件已经先发布的，由站点负责人写进 exceptions.yaml，写明理由和期限。',
    },
    en: {
      summary: 'An interpretation required together with its document is published on the same day.',
      message: '"{title}" and its interpretation had to be published on {due}; this one is published at {value}.',
      fix: 'Schedule both for one day; if the document is already public, record an exception with reason and end.',
    },
    example: {
      bad: "publishedAt: '2026-03-02 09:00'(文件 2026-03-01 发布，规定同步)",
      good: "publishedAt: '2026-03-01 15:00'(文件 2026-03-01 发布)",
    },
  },
  'interpretation-late': {
    severity: 'warning',
    clauses: ['R-GO-4.2.2', 'R-LYG-7.2a'],
    zh: {
      summary: '重要政策文件的解读不晚于规定的天数。',
      message: '《{title}》的解读最迟应于 {due} 发布，这一条的发布时间是 {value}。',
      fix: '还没有发布的，把发布时间提前；已经发布的，记下原因，以后与文件同时准备。',
    },
    en: {
      summary: 'Interpretations of important documents are published within the days allowed.',
      message: 'The interpretation of "{title}" was due on {due}; this one is published at {value}.',
      fix: 'Publish it earlier if that is still possible; otherwise prepare it together with the document next time.',
    },
    example: {
      bad: "publishedAt: '2026-03-20 09:00'(文件 2026-03-01 发布)",
      good: "publishedAt: '2026-03-02 09:00'(文件 2026-03-01 发布)",
    },
  },
});
