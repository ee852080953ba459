/** The register of new-media accounts of a site. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'account-second': {
    severity: 'error',
    clauses: ['R-DL-10'],
    zh: {
      summary: '一个单位在同一平台不超过规定数目的账号。',
      message: '“{value}”是本单位在{platform}的第 {count} 个在用账号，最多 {limit} 个（{clauses}）。',
      fix: '合并账号，注销的写 status: closed 并发布新媒体变更公告。',
    },
    en: {
      summary: 'A unit has no more accounts on one platform than allowed.',
      message:
        '"{value}" is account number {count} of the unit on {platform}; at most {limit} are allowed ({clauses}).',
      fix: 'Merge the accounts; write status: closed for one that is cancelled and publish a notice of the change.',
    },
    example: {
      bad: 'newMedia:\n  - { platform: 微信公众号, account: 示例水务 }\n  - { platform: 微信公众号, account: 示例供水 }',
      good: 'newMedia:\n  - { platform: 微信公众号, account: 示例水务 }',
    },
  },
  'account-platform': {
    severity: 'warning',
    clauses: ['R-DL-10'],
    zh: {
      summary: '政务新媒体开设在核准的平台。',
      message: '平台“{value}”不在名单里（{clauses}）：{known}。',
      fix: '核对平台名称的写法；平台没有核准的，不开设账号。',
    },
    en: {
      summary: 'Accounts are on approved platforms.',
      message: 'The platform "{value}" is not on the list ({clauses}): {known}.',
      fix: 'Check how the platform is written; open no account on a platform that is not approved.',
    },
    example: { bad: 'platform: 某论坛', good: 'platform: 微信公众号' },
  },
  'account-owner': {
    severity: 'error',
    clauses: ['R-DL-10', 'R-DL-28.1'],
    zh: {
      summary: '政务新媒体以单位名义开设，不以内设机构和个人名义开设。',
      message: '账号“{account}”的主办单位“{value}”不是本单位“{unit}”（{clauses}）。',
      fix: '以单位名义重新认证；内设机构、个人的账号注销，并入单位的账号。',
    },
    en: {
      summary: 'Accounts are in the name of the unit, and not of an office or a person.',
      message: 'The sponsor "{value}" of the account "{account}" is not the unit "{unit}" ({clauses}).',
      fix: 'Have the account certified for the unit; cancel accounts of offices and persons.',
    },
    example: { bad: 'sponsor: 示例市水务局办公室', good: 'sponsor: 示例市水务局' },
  },
  'account-name': {
    severity: 'error',
    clauses: ['R-DL-28.1'],
    zh: {
      summary: '政务新媒体以机构名称命名，不以机构名称命名的写明与职能的关系。',
      message: '账号名称“{value}”不是机构名称，也没有写明与职能的关系（{clauses}）。',
      fix: '在这个账号下写 relation，说明名称与本单位职能的关系。',
    },
    en: {
      summary: 'An account is named after its organisation, or its relation to the duties is recorded.',
      message:
        'The account "{value}" is not named after the organisation, and its relation to the duties is not recorded ({clauses}).',
      fix: 'Explain the relation under relation of the account.',
    },
    example: { bad: 'account: 示例水务', good: 'account: 示例水务\nrelation: 本局水务信息的发布品牌' },
  },
  'account-notice-missing': {
    severity: 'warning',
    clauses: ['R-DL-12'],
    zh: {
      summary: '注销的政务新媒体有公告。',
      message: '账号“{value}”已经关停，没有新媒体变更公告（{clauses}）。',
      fix: '发布“新媒体变更公告”，subject 写明账号名称。',
    },
    en: {
      summary: 'The end of an account is announced.',
      message: 'The account "{value}" is closed and no notice announces it ({clauses}).',
      fix: 'Publish a notice of the change of new media that names the account in subject.',
    },
    example: {
      bad: 'account: 示例供水\nstatus: closed',
      good: 'subtype: 新媒体变更公告\nsubject: “示例供水”微信公众号',
    },
  },
});
