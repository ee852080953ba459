/** What a site with interaction columns or entrances has to provide. */
import { defineRules } from '../../rules/define-rules.ts';

const platform = {
  message: '互动入口“{value}”不在本级门户（{portal}）的互动平台上。',
  fix: '改用门户统一平台上的入口。',
} as const;
const platformEn = {
  message: 'The entrance "{value}" is not on the platform of the portal, {portal}.',
  fix: 'Use an entrance of the platform of the portal.',
} as const;
const platformExample = {
  bad: 'endpoints:\n  consult: https://swj.example.com/consult',
  good: 'endpoints:\n  consult: https://hd.example.gov.cn/consult',
} as const;

export const rules = defineRules({
  'column-purpose': {
    severity: 'error',
    clauses: ['R-GO-4.4.1c'],
    zh: {
      summary: '互动交流栏目写明开设宗旨、目的和使用方式。',
      message: '互动栏目“{name}”的说明太短（少于 {least} 个字），看不出为什么设、怎样用。',
      fix: '在 description 里写明这个栏目用来做什么、怎样参与、多久答复。',
    },
    en: {
      summary: 'An interaction column describes its aim, purpose and use.',
      message: 'The description of the interaction column "{name}" is shorter than {least} characters.',
      fix: 'Say in description what the column is for and how it is used.',
    },
    example: {
      bad: 'description: 在线咨询。',
      good: 'description: 就政策和办事提出问题，5个工作日内答复；填写时写明事项和联系方式。',
    },
  },
  'interaction-privacy': {
    severity: 'error',
    clauses: ['R-JM-6'],
    zh: {
      summary: '配置了互动入口、依申请公开系统的网站有隐私保护说明。',
      message: '网站配置了互动入口或者依申请公开系统，却没有写隐私保护说明的地址（privacyUrl）。',
      fix: '在 interaction 下加上 privacyUrl，写本站页面的路径或者平台上说明的网址。',
    },
    en: {
      summary: 'A site with entrances or a system for information requests has a privacy statement.',
      message: 'Entrances or a system for requests are configured and privacyUrl is missing.',
      fix: 'Add privacyUrl below interaction.',
    },
    example: {
      bad: 'interaction:\n  endpoints: { consult: https://hd.example.gov.cn/consult }',
      good: 'interaction:\n  privacyUrl: /gywz/wzsm/\n  endpoints: { consult: https://hd.example.gov.cn/consult }',
    },
  },
  'interaction-platform': {
    severity: 'error',
    clauses: ['R-LYG-7.4b'],
    zh: { summary: '规则要求部门网站使用门户统一互动平台的，入口在门户的平台上。', ...platform },
    en: { summary: 'Where the rule packs require it, a department uses the platform of its portal.', ...platformEn },
    example: platformExample,
  },
  'interaction-platform-advised': {
    severity: 'warning',
    clauses: ['R-GO-4.4.1b'],
    zh: { summary: '部门网站尽量使用门户统一的互动平台。', ...platform },
    en: { summary: 'A department uses the platform of its portal where it can.', ...platformEn },
    example: platformExample,
  },
});
