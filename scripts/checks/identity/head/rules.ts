/** Rules about the canonical address, the language and the structured data of a page. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  canonical: {
    severity: 'error',
    clauses: ['R-GO-3.1.4d', 'R-GO-3.1.4e'],
    zh: {
      summary: '每一页用主域名写出规范网址，且只写一个。',
      message: '规范网址（canonical）是“{value}”，应为“{expected}”。来源：{source}。',
      fix: '在网页头部写出 <link rel="canonical" href="{expected}">。',
    },
    en: {
      summary: 'Every page declares one canonical address, on the primary domain.',
      message: 'The canonical address is "{value}"; it has to be "{expected}". Source: {source}.',
      fix: 'Write <link rel="canonical" href="{expected}">.',
    },
    example: {
      bad: '<link rel="canonical" href="https://old.example.gov.cn/a/">',
      good: '<link rel="canonical" href="https://www.example.gov.cn/a/">',
    },
  },
  lang: {
    severity: 'error',
    clauses: ['R-JM-14.1'],
    zh: {
      summary: '网页写明语种，缺省为简体中文 zh-Hans。',
      message: '网页语种写作“{value}”，应为“{expected}”。来源：{source}。',
      fix: '改正 <html lang>。',
    },
    en: {
      summary: 'Every page declares its language, zh-Hans by default.',
      message: 'The language of the page is "{value}"; it has to be "{expected}". Source: {source}.',
      fix: 'Fix <html lang>.',
    },
    example: { bad: '<html lang="en">', good: '<html lang="zh-Hans">' },
  },
  'json-ld': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '结构化数据（JSON-LD）可以解析。',
      message: '结构化数据不是正确的 JSON：{reason}。来源：{source}。',
      fix: '检查生成结构化数据的代码。',
    },
    en: {
      summary: 'JSON-LD parses.',
      message: 'The JSON-LD is not valid JSON: {reason}. Source: {source}.',
      fix: 'Fix the code that writes it.',
    },
    example: {
      bad: '<script type="application/ld+json">{"@type":}</script>',
      good: '<script type="application/ld+json">{"@type":"WebSite"}</script>',
    },
  },
});
