/** Rules about who is responsible for what is published. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'responsibility-missing': {
    severity: 'warning',
    clauses: ['R-DL-5'],
    zh: {
      summary: '每个栏目、信息公开目录和政务新媒体账号都有分管领导、承办机构、责任人和工作人员。',
      message: '这些没有责任分工：{things}（依据 {clauses}）。',
      fix: '在 {register} 中写明分管领导、承办机构、责任人和工作人员。',
    },
    en: {
      summary:
        'Every column, the disclosure catalogue and every new-media account has a leader, an office, a responsible person and staff.',
      message: 'Nobody is on record as responsible for: {things} ({clauses}).',
      fix: 'Write leader, office, responsible person and staff into {register}.',
    },
    example: {
      bad: 'responsibilities:\n  - { leader: 陈立新, office: 办公室, responsible: 林晓, staff: [周宁], columns: [xwzx] }',
      good: 'responsibilities:\n  - { leader: 陈立新, office: 办公室, responsible: 林晓, staff: [周宁], columns: [xwzx, tzgg], catalogue: true }',
    },
  },
  'responsibility-unknown': {
    severity: 'error',
    clauses: ['R-DL-5'],
    zh: {
      summary: '责任分工写的栏目和账号都存在。',
      message: '站点记录中没有“{value}”。',
      fix: '写栏目路径，或者 newMedia 中的账号名称。',
    },
    en: {
      summary: 'Columns and accounts in the register of responsibilities exist.',
      message: 'The site record has no "{value}".',
      fix: 'Write the path of a column, or the name of an account in newMedia.',
    },
    example: { bad: 'columns: [xwzy]', good: 'columns: [xwzx]' },
  },
  'responsibility-person': {
    severity: 'error',
    clauses: ['R-DL-5', 'R-YZ-19.2b'],
    zh: {
      summary: '责任人和工作人员都在岗。',
      message: '责任分工写的“{value}”{reason}。',
      fix: '人员变动当天改成接替的人；漏登的，补进人员登记。',
    },
    en: {
      summary: 'Responsible people and staff still work there.',
      message: '"{value}", recorded as responsible, {reason}.',
      fix: 'Name the successor, or complete the people register.',
    },
    example: { bad: 'responsible: 王五(没有登记)', good: 'responsible: 林晓' },
  },
});
