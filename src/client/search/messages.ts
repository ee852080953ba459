/** Messages of the search page. */
import type { FilterValues } from '../../lib/search/filters.ts';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、');

export const messages = {
  searching: '正在搜索……',
  noWords: '请输入要查找的文字，例如文件标题、发文字号、索引号或者关键词。',
  count: (query: string, all: number, shown: number) =>
    shown < all ? `“${query}”共有${all}条结果，已显示${shown}条。` : `“${query}”共有${all}条结果。`,
  enough: (query: string, all: number, since: string) =>
    `“${query}”在${since}以来的内容中已有${all}条结果，更早的内容尚未检索。`,
  none: (query: string) => `没有找到与“${query}”相符的内容。`,
  noneFiltered: (query: string) => `所选条件下没有与“${query}”相符的内容。`,
  absent: (words: readonly string[]) => `全站内容中没有出现${quoted(words)}。`,
  notTogether: (words: readonly string[]) => `${quoted(words)}各有内容提到，但没有一条内容同时包含它们。`,
  loadFailed: '搜索所需的数据没有载入成功，可能是网络中断。请检查网络后重试。',
} as const;

export const hasFilters = (filters: FilterValues): boolean => Object.keys(filters).length > 0;
