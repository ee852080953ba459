/** Rules about temporary closures of sites. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'closure-count': {
    severity: 'error',
    clauses: ['R-GO-3.2.2b', 'R-YZ-13.3', 'R-LYG-8.3'],
    zh: {
      summary: '网站每年临时下线不超过规定的次数。',
      message: '这是本站 {year} 年第 {times} 次计入次数的临时下线，每年不超过 {limit} 次（{clauses}）。',
      fix: '推迟到下一年，或者与上一次合并；因不可抗力或者按要求紧急关闭、已有书面报告的，写 countsTowardLimit: false 和报告文号。',
    },
    en: {
      summary: 'A site does not close temporarily more often than allowed.',
      message:
        'This is temporary closure number {times} of the site in {year}; at most {limit} a year are allowed ({clauses}).',
      fix: 'Postpone it to the next year; write countsTowardLimit: false for force majeure or an ordered shutdown with a written report.',
    },
    example: { bad: 'countsTowardLimit: true(当年第二次)', good: 'countsTowardLimit: false' },
  },
  'closure-duration': {
    severity: 'error',
    clauses: ['R-GO-3.2.2b', 'R-YZ-13.3', 'R-LYG-8.3'],
    zh: {
      summary: '临时下线不超过规定的时间。',
      message: '恢复时间 {value} 晚于规定的最后时间 {last}（{clauses}）。',
      fix: '把恢复时间提前到 {last} 以前。',
    },
    en: {
      summary: 'A temporary closure lasts no longer than allowed.',
      message: 'The site reopens at {value}, later than {last}, the latest time allowed ({clauses}).',
      fix: 'Reopen the site by {last}.',
    },
    example: {
      bad: "offline: { from: '2025-03-01 18:00', to: '2025-05-01 09:00' }",
      good: "offline: { from: '2025-03-01 18:00', to: '2025-03-03 09:00' }",
    },
  },
  'closure-unannounced': {
    severity: 'error',
    clauses: ['R-GO-3.2.2a', 'R-YZ-13.2', 'R-LYG-8.3'],
    zh: {
      summary: '计划内的临时下线先公告、后下线。',
      message: '公告从 {shown} 起才显示，网站在 {value} 就已经下线。',
      fix: '在下线以前发布公告；因不可抗力或者按要求紧急关闭的，写 countsTowardLimit: false 和书面报告的文号。',
    },
    en: {
      summary: 'A planned closure is announced before it begins.',
      message: 'The notice is shown from {shown} on, but the site went off line at {value}.',
      fix: 'Publish the notice first; write countsTowardLimit: false for force majeure or an ordered shutdown.',
    },
    example: {
      bad: "publishedAt: '2025-03-02 09:00'\noffline: { from: '2025-03-01 18:00', to: '2025-03-03 09:00' }",
      good: "publishedAt: '2025-02-27 09:00'\noffline: { from: '2025-03-01 18:00', to: '2025-03-03 09:00' }",
    },
  },
  'closure-notice-ends': {
    severity: 'error',
    clauses: ['R-GO-3.2.2a', 'R-YZ-13.2', 'R-LYG-8.3'],
    zh: {
      summary: '网站恢复以前，临时下线公告一直显示。',
      message: '公告显示到 {value}，网站 {to} 才恢复。',
      fix: '把 displayUntil 推后到 {to} 以后。',
    },
    en: {
      summary: 'The notice of a temporary closure is shown until the site is back.',
      message: 'The notice is shown until {value}, but the site is back at {to} only.',
      fix: 'Move displayUntil to {to} or later.',
    },
    example: {
      bad: "offline: { from: '2025-03-01 18:00', to: '2025-03-03 09:00' }\ndisplayUntil: '2025-03-02 09:00'",
      good: "offline: { from: '2025-03-01 18:00', to: '2025-03-03 09:00' }\ndisplayUntil: '2025-03-03 09:00'",
    },
  },
});
