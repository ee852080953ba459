/** Names of sites and of what identifies them. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'site-name-unit': {
    severity: 'error',
    clauses: ['R-GO-3.1.3a', 'R-DL-28.1', 'R-LYG-6.5a'],
    zh: {
      summary: '网站规范名称与机构名称一致。',
      message: '网站规范名称“{value}”不是机构名称“{unit}”。',
      fix: '规范名称写机构名称；对外使用别的名称的，写在 displayName，两个名称都会显示。',
    },
    en: {
      summary: 'The standard name of a site is the name of its organisation.',
      message: 'The standard name "{value}" is not the name "{unit}" of the organisation.',
      fix: 'Write the name of the organisation; another name in use goes to displayName, and both are shown.',
    },
    example: {
      bad: 'standardName: 示例之窗\nunit: 示例市人民政府',
      good: 'standardName: 示例市人民政府\ndisplayName: 示例之窗',
    },
  },
  'site-name-relation': {
    severity: 'error',
    clauses: ['R-DL-28.1', 'R-JM-12.4a'],
    zh: {
      summary: '不以机构名称命名的网站，写明名称与职能的关系。',
      message: '显示名称“{value}”不是机构名称，也没有写明与职能的关系（{clauses}）。',
      fix: '在 names.relation 中写明这个名称与本单位职能的关系；没有关系的，改用机构名称。',
    },
    en: {
      summary: 'A site under another name than that of its organisation records its relation to the duties.',
      message:
        'The name "{value}" is not that of the organisation, and its relation to the duties is not recorded ({clauses}).',
      fix: 'Explain the relation in names.relation, or use the name of the organisation.',
    },
    example: {
      bad: 'displayName: 示例之窗',
      good: 'displayName: 示例之窗\nnames: { relation: 全市统一的政务公开品牌 }',
    },
  },
  'logo-text': {
    severity: 'error',
    clauses: ['R-JM-13.2', 'R-LYG-6.5a'],
    zh: {
      summary: '徽标的图片说明就是网站名称。',
      message: '徽标的图片说明“{value}”不是网站名称“{name}”。',
      fix: '把 logo.alt 改成“{name}”。',
    },
    en: {
      summary: 'The text of the logo is the name of the site.',
      message: 'The text "{value}" of the logo is not the name "{name}" of the site.',
      fix: 'Write "{name}" as logo.alt.',
    },
    example: { bad: 'logo: { file: logo.svg, alt: 徽标 }', good: 'logo: { file: logo.svg, alt: 示例市人民政府 }' },
  },
  'emblem-differs': {
    severity: 'error',
    clauses: ['R-DL-28.3'],
    zh: {
      summary: '使用国徽的网站用批准的图案，不改动。',
      message: '国徽图片 {value} 与批准的图案不是同一个文件：[[应为 {expected}，]]实为 {actual}。',
      fix: '换成批准的图案文件；sha256 写批准文件的 SHA-256 值，图案经过重新批准的才改。',
    },
    en: {
      summary: 'A site with the national emblem uses the approved picture unchanged.',
      message: 'The emblem {value} is not the approved file:[[ expected {expected},]] but found {actual}.',
      fix: 'Use the approved file; sha256 is the digest of that file and changes only with a new approval.',
    },
    example: {
      bad: 'nationalEmblem: { file: emblem.svg, approvalRef: 1号, sha256: 批准图案的值(图片被拉伸过) }',
      good: 'nationalEmblem: { file: emblem.svg, approvalRef: 1号, sha256: 批准图案的值 }',
    },
  },
});
