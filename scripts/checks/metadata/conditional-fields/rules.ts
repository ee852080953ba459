/** Fields that are required depending on another field. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'archived-at': {
    severity: 'error',
    clauses: ['R-GO-3.2.3'],
    zh: {
      summary: '已归档的条目写明归档时间。',
      message: '状态是“已归档”，缺少归档时间（archivedAt）。',
      fix: "加上一行，例如 archivedAt: '2025-12-31 18:00'",
    },
    en: {
      summary: 'An archived entry states when it was archived.',
      message: 'The state is archived, but archivedAt is missing.',
      fix: "Add a line such as archivedAt: '2025-12-31 18:00'",
    },
    example: { bad: 'state: 已归档', good: "state: 已归档\narchivedAt: '2025-12-31 18:00'" },
  },
  'map-review': {
    severity: 'error',
    clauses: ['R-GO-4.1.0d', 'R-LYG-7.1d'],
    zh: {
      summary: '地图是标准地图，或有审图号。',
      message: '地图“{value}”没有审图号，也没有注明是标准地图。',
      fix: '写上 reviewNumber（审图号）；用标准地图的，写 standardMap: true。',
    },
    en: {
      summary: 'A map is a standard map or has a review number.',
      message: 'The map "{value}" has no review number and is not marked as a standard map.',
      fix: 'Add reviewNumber, or standardMap: true for a standard map.',
    },
    example: {
      bad: 'maps:\n  - file: map.png\n    alt: 示例市地图',
      good: 'maps:\n  - file: map.png\n    alt: 示例市地图\n    standardMap: true',
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
      summary: 'An entry that is not proactively disclosed states the reason.',
      message: 'The entry is not disclosed ({value}), and disclosureReason is missing.',
      fix: 'Add disclosureReason, or publish the entry.',
    },
    example: {
      bad: 'disclosureScope: 不予公开',
      good: 'disclosureScope: 不予公开\ndisclosureReason: 涉及第三方商业秘密。',
    },
  },
  'important-picture': {
    severity: 'warning',
    clauses: ['R-GO-4.1.5c'],
    zh: {
      summary: '重要的动态信息配图片。',
      message: '这一条标为重要信息，没有题图，正文里也没有图片。',
      fix: '配上题图（cover）或在正文里放图片；确实没有合适图片的，登记例外。',
    },
    en: {
      summary: 'Important news has a picture.',
      message: 'This entry is marked important and has neither cover nor picture.',
      fix: 'Add a cover or a picture in the text, or record an exception.',
    },
    example: {
      bad: 'important: true',
      good: 'important: true\ncover:\n  file: 2026-03-10-canal.jpg\n  alt: 技术人员测量流速',
    },
  },
});
