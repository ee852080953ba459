/** Queries of columns and topics: what they refer to exists, and they find entries. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'source-place': {
    severity: 'error',
    clauses: ['R-GO-5.3.1a', 'R-GO-5.3.1b'],
    zh: {
      summary: '取数方式写在列表栏目上，栏目写明可用体裁。',
      message: '栏目“{value}”不是列表，取来的信息显示不出来。',
      fix: '给栏目写上 types（可用体裁），呈现方式不写 page；频道的取数方式写到它的下级栏目。',
    },
    en: {
      summary: 'Only columns with a list and declared types have queries.',
      message: 'The column "{value}" shows no list, so queried entries would not be visible.',
      fix: 'Give the column types and no presentation: page, or move the query to a column below it.',
    },
    example: {
      bad: 'types: []\nsource: [{ sites: [swj] }]',
      good: 'types: [news]\nsource: [{ sites: [swj] }]',
    },
  },
  'source-type': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b'],
    zh: {
      summary: '栏目只取它的可用体裁。',
      message: '本栏目的可用体裁里没有“{value}”，取不到。',
      fix: '改成本栏目的可用体裁：{allowed}；确要显示的，把它加进 types。',
    },
    en: {
      summary: 'A column queries only types it takes.',
      message: 'The column does not take the type "{value}".',
      fix: 'Name one of its types ({allowed}), or add the type to the column.',
    },
    example: {
      bad: 'types: [news]\nsource: [{ sites: [swj], types: [policy] }]',
      good: 'types: [news]\nsource: [{ sites: [swj], types: [news] }]',
    },
  },
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
      fix: 'Name a registered site ({allowed}), or write all for the whole fleet.',
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
      fix: 'Name one of the registered types: {allowed}; npm run lantai -- explain --types explains them.',
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
      summary: 'Queries name columns of the sites they cover.',
      message: 'None of the queried sites has a column "{value}".',
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
      summary: 'Queries name visible entries of the sites they cover.',
      message: 'None of the queried sites has a visible entry "{value}".',
      fix: '[[Did you mean {suggestion}? ]]For an entry of another site add that site to sites; publish it first if it is not yet visible.',
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
      fix: 'Relax its conditions, publish entries first, or remove the section for now.',
    },
    example: { bad: 'query: { tags: [防讯] }', good: 'query: { tags: [防汛] }' },
  },
});
