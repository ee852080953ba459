/** Rules about queries written in content: sections of topics, columns that gather entries. */
import type { Rule } from '../../check.ts';

export const queryRules = {
  'query-site': {
    severity: 'error',
    clauses: ['R-GO-5.3.2'],
    zh: {
      summary: '取数方式里的网站都在站群登记表中。',
      message: '站群里没有编号为“{value}”的网站。',
      fix: '改成登记过的站点编号：{allowed}；全站群写 all。',
    },
    en: {
      summary: 'Queries name sites of the fleet.',
      message: 'The fleet has no site "{value}".',
      fix: 'Name a registered site, or write all for the whole fleet.',
    },
    example: { bad: 'sites: [shuiwu]', good: 'sites: [swj]' },
  },
  'query-type': {
    severity: 'error',
    clauses: ['R-GO-5.3.1a'],
    zh: {
      summary: '取数方式里的内容类型都存在。',
      message: '没有“{value}”这种内容类型。',
      fix: '改成其中之一：{allowed}。',
    },
    en: {
      summary: 'Queries name content types.',
      message: 'There is no content type "{value}".',
      fix: 'Name one of the registered types; npm run lantai -- explain --types lists them.',
    },
    example: { bad: 'types: [article]', good: 'types: [news]' },
  },
  'query-column': {
    severity: 'error',
    clauses: ['R-GO-5.3.2'],
    zh: {
      summary: '取数方式里的栏目在所取的网站中存在。',
      message: '所取的网站里没有栏目“{value}”。',
      fix: '[[您要写的可能是 {suggestion}。]]栏目路径从一级栏目写起，用 / 隔开。',
    },
    en: {
      summary: 'Queries name columns of the sites they ask.',
      message: 'None of the sites asked has a column "{value}".',
      fix: '[[Did you mean {suggestion}? ]]Write the path from the top-level column, joined by slashes.',
    },
    example: { bad: 'column: ywkd', good: 'column: xwzx/ywkd' },
  },
  'query-entry': {
    severity: 'error',
    clauses: ['R-GO-5.3.1a'],
    zh: {
      summary: '取数方式里指定的条目在所取的网站中正在显示。',
      message: '所取的网站里没有正在显示的条目“{value}”。',
      fix: '[[您要写的可能是 {suggestion}。]]条目在别的网站的，在 sites 里写上那个网站；没有发布的，先发布。',
    },
    en: {
      summary: 'Queries name entries that the sites they ask show.',
      message: 'None of the sites asked shows an entry "{value}".',
      fix: '[[Did you mean {suggestion}? ]]For an entry of another site add that site to sites; publish it first if it is not.',
    },
    example: { bad: 'ids: [swj-20260310-01]', good: 'sites: [swj]\nids: [swj-20260310-01]' },
  },
  'query-empty': {
    severity: 'warning',
    clauses: ['R-GO-5.3.1a', 'R-GO-4.1.0b'],
    zh: {
      summary: '取数方式至少要取到一条信息，网页上不能有空的板块。',
      message: '按这个取数方式，一条信息也取不到。',
      fix: '放宽条件，或者先把信息入库；暂时没有内容的板块先不设。',
    },
    en: {
      summary: 'A query finds at least one entry: no section is empty.',
      message: 'This query finds nothing.',
      fix: 'Loosen its conditions, publish entries first, or leave the section out for now.',
    },
    example: { bad: 'query: { tags: [防讯] }', good: 'query: { tags: [防汛] }' },
  },
} as const satisfies Record<string, Rule>;
