/** What the search page says. */
import type { Correction, Step } from '../../lib/search/found.ts';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('');

export const messages = {
  title: (query: string) => `“${query}”的搜索结果`,
  searching: '正在搜索……',
  noWords: '请输入要查找的文字，例如文件标题、发文字号、事项名称或者电话号码。',
  count: (all: number, shown: number) => (shown < all ? `共${all}条结果，已显示${shown}条` : `共${all}条结果`),
  countSoFar: (all: number) => `已找到${all}条，正在查找正文……`,
  none: (query: string) => `没有找到与“${query}”相符的内容`,
  noneFiltered: (query: string) => `所选条件下没有与“${query}”相符的内容`,
  absent: (words: readonly string[]) => `各网页中都没有出现${quoted(words)}。`,
  /** What the results from a step of the ladder on have in common; empty where they have all words. */
  step: ({ kind, words, without }: Step, first: boolean) => {
    if (kind === 'all' || kind === 'number') return '';
    const start = first ? '没有同时包含全部词语的结果，以下' : '以下';
    if (words.length > 0)
      return `${start}包含${quoted(words)}${without.length > 0 ? `，不都包含${quoted(without)}` : ''}。`;
    return `${start}只包含其中一部分词语。`;
  },
  corrected: ({ query }: Correction) => `以下是“${query}”的结果。`,
  asTyped: (typed: string) => `仍搜索“${typed}”`,
  perhaps: '您是不是要找：',
  loadFailed: '搜索所需的数据没有载入成功，可能是网络中断。请检查网络后重试。',
  suggestions: (count: number) => (count === 0 ? '没有建议' : `有${count}条建议，按上下方向键选择`),
} as const;
