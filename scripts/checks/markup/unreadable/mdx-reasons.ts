/**
 * Our messages for MDX syntax errors: those of the parser are in English and count lines from the start of the body.
 */
import type { Lang } from '../../../lib/lang.ts';

interface Reason {
  /** The parser's message; `$1` and `$2` in our texts are its groups. */
  says: RegExp;
  zh: string;
  en: string;
}

const REASONS: readonly Reason[] = [
  {
    says: /^Unexpected closing tag `(<[^`]*>)`, expected corresponding closing tag for `(<[^`]*>)`/,
    zh: '先要结束 $2，才能写 $1',
    en: '$2 has to be closed before $1',
  },
  { says: /^Unexpected closing tag `(<[^`]*>)`/, zh: '$1 没有对应的开始标签', en: '$1 has no opening tag' },
  {
    says: /^Expected a closing tag for `(<[^`]*>)`[^]*before the end of/,
    zh: '$1 没有在同一段里结束',
    en: '$1 is not closed within its paragraph',
  },
  { says: /^Expected a closing tag for `(<[^`]*>)`/, zh: '$1 没有结束标签', en: '$1 has no closing tag' },
  { says: /^Unexpected end of file in expression/, zh: '{ 没有对应的 }', en: '{ has no }' },
  { says: /^Could not parse expression/, zh: '花括号里的内容读不出来', en: 'the content of braces cannot be parsed' },
  { says: /^Could not parse (?:import|export)/, zh: '这一行被当作程序语句', en: 'this line is read as program code' },
  {
    says: /^Unexpected character `!`/,
    zh: '不能用 <!-- --> 写注释',
    en: 'comments are not written as <!-- -->',
  },
  {
    says: /^Unexpected character/,
    zh: '< 后面不是完整的标签',
    en: 'no complete tag follows <',
  },
];
const UNKNOWN: Record<Lang, string> = { zh: '标签或花括号不成对', en: 'tags or braces do not come in pairs' };

/** @param detail the parser's message without its place. */
export function mdxReason(detail: string): Record<Lang, string> {
  for (const { says, zh, en } of REASONS) {
    const match = says.exec(detail);
    const fill = (sentence: string) => sentence.replace(/\$(\d)/g, (_, group: string) => match?.[Number(group)] ?? '');
    if (match) return { zh: fill(zh), en: fill(en) };
  }
  return UNKNOWN;
}
