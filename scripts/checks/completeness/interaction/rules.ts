/** Ways of taking part: addresses of the platform, and columns that explain and lead to them. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'entrance-missing': {
    severity: 'warning',
    clauses: ['R-GO-4.4.1a', 'R-LYG-7.4a', 'R-JM-46', 'R-YZ-19.5a', 'R-GO-4.4.2'],
    zh: {
      summary: '规则要求的互动渠道，都配置了入口。',
      message: '互动平台没有“{value}”的入口。',
      fix: '在 interaction.endpoints 里写入口的网址：{keys}。',
    },
    en: {
      summary: 'Each required channel of interaction has an entrance.',
      message: 'The interaction platform has no entrance for "{value}".',
      fix: 'Write its address in interaction.endpoints: {keys}.',
    },
    example: {
      bad: 'endpoints: { consult: https://hd.example.gov.cn/consult }   # 没有即时通讯',
      good: 'endpoints:\n  consult: https://hd.example.gov.cn/consult\n  chat: https://hd.example.gov.cn/chat',
    },
  },
  'channel-missing': {
    severity: 'warning',
    clauses: ['R-JM-32.1', 'R-JM-21', 'R-YZ-19.5a'],
    zh: {
      summary: '规则要求的互动栏目，都有说明办法和受理范围的网页，并且通向入口。',
      message: '没有一个在用、有内容的栏目通向“{value}”。',
      fix: '开设这样的栏目，写明受理什么、怎样办理，栏目的 entrance 写 {keys}。',
    },
    en: {
      summary: 'Each required channel has a column that explains it and leads to its entrance.',
      message: 'No column in use with anything in it leads to "{value}".',
      fix: 'Add a column that says what is accepted and how it is handled, with entrance: {keys}.',
    },
    example: {
      bad: '# 没有栏目写 entrance: complaint',
      good: '- { id: jdts, name: 监督投诉, entrance: complaint, types: [page], presentation: page }',
    },
  },
});
