/** The column tree of a site, and references to its columns. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'column-depth': {
    severity: 'error',
    clauses: ['R-DL-18.2'],
    zh: {
      summary: '栏目最多三级。',
      message: '栏目“{value}”在第 {level} 级，超过 {limit} 级。',
      fix: '把它移到上一级，或与同级栏目合并。',
    },
    en: {
      summary: 'Columns have at most three levels.',
      message: 'The column "{value}" is on level {level}, below the deepest of {limit}.',
      fix: 'Move it up one level or merge it with a neighbour.',
    },
    example: { bad: 'zwgk → zcwj → gfxwj → nzz(第四级)', good: 'zwgk → zcwj → gfxwj' },
  },
  'column-duplicate': {
    severity: 'error',
    clauses: ['R-GO-3.1.4e'],
    zh: {
      summary: '同一级的栏目编号不重复。',
      message: '栏目编号“{value}”在同一级重复。',
      fix: '换一个编号，并移动对应的文件夹。',
    },
    en: {
      summary: 'Column ids are unique among siblings.',
      message: 'The column id "{value}" is used twice on the same level.',
      fix: 'Use another id and rename the folder to match.',
    },
    example: { bad: 'columns:\n  - id: tzgg\n  - id: tzgg', good: 'columns:\n  - id: tzgg\n  - id: gsgg' },
  },
  'column-type-unknown': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b'],
    zh: {
      summary: '栏目的内容类型是系统有的。',
      message: '没有内容类型“{value}”。',
      fix: '[[您要写的可能是 {suggestion}。]]可以写的有：{allowed}。',
    },
    en: {
      summary: 'The types of a column exist.',
      message: 'There is no content type "{value}".',
      fix: '[[Did you mean {suggestion}? ]]Allowed: {allowed}.',
    },
    example: { bad: 'types: [newz]', good: 'types: [news]' },
  },
  'column-unusable': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b'],
    zh: {
      summary: '栏目要么放条目，要么有下级栏目。',
      message: '栏目“{value}”既没有写内容类型（types），也没有下级栏目（columns）。',
      fix: '写上 types，例如 types: [news]；频道则写上下级栏目。',
    },
    en: {
      summary: 'A column takes entries or has sub-columns.',
      message: 'The column "{value}" has neither types nor sub-columns.',
      fix: 'Add types, for example types: [news], or sub-columns.',
    },
    example: { bad: '- id: tzgg\n  name: 通知公告', good: '- id: tzgg\n  name: 通知公告\n  types: [notice]' },
  },
  'column-empty': {
    severity: 'warning',
    clauses: ['R-JM-22.1', 'R-GO-4.1.0b'],
    zh: {
      summary: '栏目里有内容，没有空白栏目。',
      message: '栏目“{name}”里没有可以显示的条目。',
      fix: '补上内容；暂时没有内容的栏目先不设。',
    },
    en: {
      summary: 'No column is empty.',
      message: 'The column "{name}" shows no entry.',
      fix: 'Add an entry, or remove the column until there is one.',
    },
    example: { bad: 'content/www/tzgg/ 下没有文件', good: 'content/www/tzgg/2026-03-01-notice.md' },
  },
  'column-unknown': {
    severity: 'error',
    clauses: ['R-GO-5.3.1a'],
    zh: {
      summary: '首页区块、主导航和栏目变更记录写的栏目都存在。',
      message: '“{field}”写的栏目“{value}”不存在。',
      fix: '[[您要写的可能是 {suggestion}。]]写栏目树中的栏目[[：{allowed}]]。',
    },
    en: {
      summary: 'Columns referenced by blocks, navigation and lifecycle exist.',
      message: 'The column "{value}" in "{field}" does not exist.',
      fix: '[[Did you mean {suggestion}? ]]Write a column of the tree[[: {allowed}]].',
    },
    example: {
      bad: '- { kind: notices, title: 通知公告, column: tzg }',
      good: '- { kind: notices, title: 通知公告, column: tzgg }',
    },
  },
  'column-name-length': {
    severity: 'warning',
    clauses: ['R-DL-18.1'],
    zh: {
      summary: '栏目名称准确直观，不过长。',
      message: '栏目名称“{value}”有 {length} 个字，宜在 {limit} 个字以内（{clauses}）。',
      fix: '改用简短的名称，其余的写进 description。',
    },
    en: {
      summary: 'Names of columns are plain and not too long.',
      message: 'The name "{value}" of the column has {length} characters; it should have at most {limit} ({clauses}).',
      fix: 'Use a shorter name and write the rest into description.',
    },
    example: { bad: 'name: 关于全市行政许可事项办理情况的公开', good: 'name: 行政许可公开' },
  },
  'channels-number': {
    severity: 'warning',
    clauses: ['X-2'],
    zh: {
      summary: '主导航的频道不过多。',
      message: '主导航有 {count} 个频道，宜在 {limit} 个以内（{clauses}）。',
      fix: '在 navigation 中只列主要的频道，其余的作为下级栏目。',
    },
    en: {
      summary: 'The main navigation does not have too many channels.',
      message: 'The main navigation has {count} channels; it should have at most {limit} ({clauses}).',
      fix: 'List only the main channels in navigation and put the others below them.',
    },
    example: { bad: 'navigation: [a, b, c, d, e, f, g, h, i]', good: 'navigation: [a, b, c, d, e, f, g, h]' },
  },
});
