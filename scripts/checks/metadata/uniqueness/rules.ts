/** Ids, numbers and names that are unique to an entry. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'id-duplicate': {
    severity: 'error',
    clauses: ['R-GO-5.3.1a'],
    zh: {
      summary: '信息标识在全站群不重复。',
      message: '信息标识“{value}”已用于 {other}。',
      fix: '后建的一条换一个编号；复制文件新建条目的，用 npm run lantai -- new 重新编号。',
    },
    en: {
      summary: 'Ids are unique in the fleet.',
      message: 'The id "{value}" is already used in {other}.',
      fix: 'Give the newer entry another id; npm run lantai -- new assigns one.',
    },
    example: { bad: 'id: www-20250301-01(两个文件相同)', good: 'id: www-20250301-02' },
  },
  'index-number-duplicate': {
    severity: 'error',
    clauses: ['R-DL-26.2'],
    zh: {
      summary: '索引号在全站群不重复。',
      message: '索引号“{value}”已用于 {other}。',
      fix: '核对索引号；新文件由 npm run lantai -- new 编排下一个号。',
    },
    en: {
      summary: 'Index numbers are unique in the fleet.',
      message: 'The index number "{value}" is already used in {other}.',
      fix: 'Check it; npm run lantai -- new assigns the next number.',
    },
    example: { bad: 'indexNumber: SL0000001/2025-00012(两个文件相同)', good: 'indexNumber: SL0000001/2025-00013' },
  },
  'document-number-duplicate': {
    severity: 'error',
    clauses: ['R-DL-26.2', 'R-GO-5.3.1a'],
    zh: {
      summary: '同一发文字号的文件只入库一次。',
      message: '发文字号“{value}”已用于 {other}。',
      fix: '同一份文件只保留一条，其他网站用 alsoIn 展现；字号写错的，按原件改正。',
    },
    en: {
      summary: 'A document has only one entry.',
      message: 'The document number "{value}" is already used in {other}.',
      fix: 'Keep one entry and show it elsewhere with alsoIn; fix the number if it is wrong.',
    },
    example: { bad: 'documentNumber: 示政发〔2025〕12号(两个文件相同)', good: 'documentNumber: 示政发〔2025〕13号' },
  },
  'item-code-duplicate': {
    severity: 'error',
    clauses: ['R-GO-4.3.1c'],
    zh: {
      summary: '事项编码在全站群不重复。',
      message: '事项编码“{value}”已用于 {other}。',
      fix: '同一事项只保留一份办事指南，其他网站用 alsoIn 展现；编码写错的，按事项目录改正。',
    },
    en: {
      summary: 'Item codes are unique in the fleet.',
      message: 'The item code "{value}" is already used in {other}.',
      fix: 'Keep one guide and show it elsewhere with alsoIn; fix the code if it is wrong.',
    },
    example: { bad: 'itemCode: SL-SW-0001(两个文件相同)', good: 'itemCode: SL-SW-0002' },
  },
  'item-name-duplicate': {
    severity: 'error',
    clauses: ['R-GO-4.3.1c'],
    zh: {
      summary: '事项名称在同一网站不重复。',
      message: '事项名称“{value}”已用于 {other}。',
      fix: '同一事项只保留一份办事指南；不同事项按事项目录写全名称，例如加上“（首次申请）”。',
    },
    en: {
      summary: 'Item names are unique in a site.',
      message: 'The item name "{value}" is already used in {other}.',
      fix: 'Keep one guide per item; write the full names of different items.',
    },
    example: { bad: 'itemName: 取水许可(两个文件相同)', good: 'itemName: 取水许可（延续）' },
  },
});
