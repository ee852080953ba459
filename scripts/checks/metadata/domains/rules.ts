/** Rules about domains of sites. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'domain-portal': {
    severity: 'error',
    clauses: ['R-GO-3.1.4b'],
    zh: {
      summary: '门户网站的域名是 www.□□□.gov.cn。',
      message: '门户网站的域名“{value}”不是 www.□□□.gov.cn 的形式。',
      fix: '使用 www.□□□.gov.cn，□□□ 是本地区名称的拼音或英文。',
    },
    en: {
      summary: 'The domain of a portal has the form www.□□□.gov.cn.',
      message: 'The domain "{value}" of the portal does not have the form www.□□□.gov.cn.',
      fix: 'Use www.□□□.gov.cn with the place name in pinyin or English.',
    },
    example: { bad: 'primary: portal.city.example.gov.cn', good: 'primary: www.example.gov.cn' },
  },
  'domain-department': {
    severity: 'error',
    clauses: ['R-GO-3.1.4c'],
    zh: {
      summary: '部门网站使用本级门户的下级域名。',
      message: '部门网站的域名“{value}”不在门户域名 {portal} 之下。',
      fix: '使用 ○○○.{portal} 形式的域名。',
    },
    en: {
      summary: 'A department uses a subdomain of its portal.',
      message: 'The domain "{value}" is not below the domain {portal} of the portal.',
      fix: 'Use a domain of the form ○○○.{portal}.',
    },
    example: { bad: 'primary: swj.other.gov.cn', good: 'primary: swj.example.gov.cn' },
  },
});
