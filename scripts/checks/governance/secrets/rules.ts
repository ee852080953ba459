/** Rules about keys and passwords in the repository. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'secret-in-repository': {
    severity: 'error',
    clauses: ['R-GO-7.1.3', 'R-LYG-10.3'],
    zh: {
      summary: '稿件、站点记录和管理登记中没有密钥、口令。',
      message: '这里写了{kind}（{value}）。',
      fix: '立即停用并更换它，从仓库历史中清除；不是密钥的，换一种写法。',
    },
    en: {
      summary: 'Entries, records and registers contain no keys or passwords.',
      message: 'This is {kind} ({value}).',
      fix: 'Revoke it at once and remove it from the history; write it differently if it is none.',
    },
    example: { bad: '-----BEGIN PRIVATE KEY-----', good: '密钥由信息中心保管。' },
  },
});
