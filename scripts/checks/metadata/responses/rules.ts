/** What a response needs depending on its kind. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'response-approval': {
    severity: 'error',
    clauses: ['R-LYG-7.2b'],
    zh: {
      summary: '回应突发事件要有宣传部门指导记录。',
      message: '这一条回应突发事件，缺少宣传部门指导记录（propagandaApproval）。',
      fix: '加上 propagandaApproval，写明指导单位（by）和日期（on）；这一项只作内部记录，网页上不显示。',
    },
    en: {
      summary: 'A response to an emergency records the guidance of the propaganda department.',
      message: 'This responds to an emergency and propagandaApproval is missing.',
      fix: 'Add propagandaApproval with by and on; it is an internal record and is never shown.',
    },
    example: {
      bad: 'subtype: 突发事件',
      good: "subtype: 突发事件\npropagandaApproval:\n  by: 市新闻主管部门\n  on: '2026-07-14'",
    },
  },
  'response-push': {
    severity: 'warning',
    clauses: ['R-GO-8.3.2'],
    zh: {
      summary: '回应突发事件，同时推送到政务新媒体。',
      message: '这一条回应突发事件，没有写推送渠道（pushTo）。',
      fix: '在政务微博、微信等渠道同时发布，写上 pushTo；订阅源里带着这些渠道，各平台可以按它取稿。',
    },
    en: {
      summary: 'A response to an emergency is pushed to new media at the same time.',
      message: 'This responds to an emergency and pushTo is missing.',
      fix: 'Publish it on the channels at the same time and name them in pushTo; the feeds carry them.',
    },
    example: { bad: 'subtype: 突发事件', good: 'subtype: 突发事件\npushTo: [政务微博, 政务微信]' },
  },
});
