/** Rules about the fields all types share. */
import type { Rule } from '../../check.ts';

export const commonRules = {
  'important-picture': {
    severity: 'warning',
    clauses: ['R-GO-4.1.5c'],
    zh: {
      summary: '重要的动态信息配图片。',
      message: '这一条标为重要信息，没有题图，正文里也没有图片。',
      fix: '配上题图（cover）或在正文里放图片；确实没有合适图片的，登记例外。',
    },
    en: {
      summary: 'Important news come with a picture.',
      message: 'This entry is marked important and has neither cover nor picture.',
      fix: 'Add a cover or a picture in the text, or record an exception.',
    },
    example: {
      bad: 'important: true',
      good: 'important: true\ncover:\n  file: 2026-03-10-canal.jpg\n  alt: 技术人员测量流速',
    },
  },
  'sensitive-plan': {
    severity: 'error',
    clauses: ['R-DL-37'],
    zh: {
      summary: '敏感信息写明应急预案。',
      message: '敏感程度是“敏感”，缺少应急预案（contingencyPlan）。',
      fix: '加上 contingencyPlan，写预案的名称或文号（网页上不显示）；发布前须经主要负责人签字。',
    },
    en: {
      summary: 'A sensitive entry names its contingency plan.',
      message: 'The entry is sensitive and contingencyPlan is missing.',
      fix: 'Add contingencyPlan with name or number of the plan; it is not shown on the page.',
    },
    example: { bad: 'sensitivity: 敏感', good: 'sensitivity: 敏感\ncontingencyPlan: 示水办〔2026〕15号' },
  },
  'undisclosed-reason': {
    severity: 'error',
    clauses: ['R-LYG-7.1', 'R-DL-21'],
    zh: {
      summary: '不主动公开的信息写明理由。',
      message: '公开方式是“{value}”，没有写理由（disclosureReason）。',
      fix: '加上 disclosureReason，写明依据和理由；没有理由的，改为主动公开。',
    },
    en: {
      summary: 'What is not published on own initiative states the reason.',
      message: 'disclosureReason is missing.',
      fix: 'Add disclosureReason, or publish the entry.',
    },
    example: {
      bad: 'disclosureScope: 不予公开',
      good: 'disclosureScope: 不予公开\ndisclosureReason: 涉及第三方商业秘密。',
    },
  },
  'upstream-review': {
    severity: 'error',
    clauses: ['R-YZ-19.3b'],
    zh: {
      summary: '业务系统推送的信息带有来源单位的三审记录。',
      message: '这一条由“{value}”推送，没有来源单位的编辑、审核、签发记录（upstreamReview）。',
      fix: '让来源单位补报三审记录，写进 upstreamReview；没有经过三审的不收。',
    },
    en: {
      summary: 'What a system sends carries the review record of its unit.',
      message: 'The entry comes from a system and upstreamReview is missing.',
      fix: 'Ask the unit for its record and write it into upstreamReview.',
    },
    example: {
      bad: 'source:\n  system: 水情信息系统',
      good: 'source:\n  system: 水情信息系统\nupstreamReview:\n  unit: 青河县水利局\n  editor: 江一帆',
    },
  },
  'upstream-persons': {
    severity: 'error',
    clauses: ['R-YZ-19.3b', 'R-YZ-19.2a'],
    zh: {
      summary: '来源单位的编辑和审核不是同一个人。',
      message: '来源单位的编辑和审核都是“{value}”。',
      fix: '让来源单位由另一个人审核后重新报送。',
    },
    en: {
      summary: 'Editor and reviewer of the sending unit are two people.',
      message: 'One person edited and reviewed the item.',
      fix: 'Have it reviewed by somebody else and sent again.',
    },
    example: { bad: 'editor: 江一帆\nreviewer: 江一帆', good: 'editor: 江一帆\nreviewer: 周明远' },
  },
  'submit-target': {
    severity: 'error',
    clauses: ['R-YZ-19.3d', 'R-GO-8.4.1b'],
    zh: {
      summary: '报送对象是本站群的其他网站，或者登记过的上级网站。',
      message: '没有“{value}”这个报送对象。',
      fix: '[[您要写的可能是 {suggestion}。]]可以写：{allowed}。上级网站登记在 sites/fleet.yaml 的 superiorSources。',
    },
    en: {
      summary: 'Items are submitted to other sites of the fleet or to registered superior sites.',
      message: 'The target is neither a site of the fleet nor a registered superior site.',
      fix: 'Write the id of a site, or register the superior site under superiorSources in sites/fleet.yaml.',
    },
    example: { bad: 'submitUp: { targets: [省政府] }', good: 'submitUp: { targets: [示例省人民政府] }' },
  },
  'review-overdue': {
    severity: 'warning',
    clauses: ['R-DL-15.1.1', 'R-GO-4.1.0c', 'R-LYG-7.1a', 'R-YZ-19.4c'],
    zh: {
      summary: '固定页面按期复核。',
      message: '这一页应在 {due} 前复核，最近一次复核是 {value}。',
      fix: '核对内容，需要改的改好，然后把 lastReviewedAt 写成复核的日期，reviewBy 写成下次复核的日期。',
    },
    en: {
      summary: 'Standing pages are reviewed in time.',
      message: 'This page was due for review by {due}; it was last reviewed on {value}.',
      fix: 'Review it, then write the day into lastReviewedAt and the next one into reviewBy.',
    },
    example: {
      bad: "lastReviewedAt: '2024-03-01'\nreviewBy: '2025-03-01'",
      good: "lastReviewedAt: '2026-03-01'\nreviewBy: '2027-03-01'",
    },
  },
} as const satisfies Record<string, Rule>;
