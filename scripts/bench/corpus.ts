/** Makes many articles by recombining the paragraphs of the entries a fleet already has. */
import type { Entry } from '../../src/lib/model/entry.ts';
import { numberStream } from './number-stream.ts';

export interface Article {
  /** Running number from 1. */
  number: number;
  title: string;
  /** `YYYY-MM-DD HH:mm`; oldest first, spread over ten years. */
  publishedAt: string;
  /** Markdown. */
  body: string;
}

/** Target length of an article in characters: that of a typical notice or news item. */
const TARGET_LENGTH = 1800;
const MINUTES_OF_TEN_YEARS = 10 * 365 * 24 * 60;

/** @param lastDay the newest article is published on this day, `YYYY-MM-DD`. */
export function makeArticles(entries: readonly Entry[], count: number, lastDay: string): Article[] {
  const paragraphs = [...new Set(entries.flatMap(({ body }) => plainParagraphs(body)))];
  const phrases = [
    ...new Set(
      entries.flatMap(({ data }) => data.title.split(/[,，、:：“”《》()（）—]/)).filter((each) => each.length > 5),
    ),
  ];
  if (paragraphs.length < 50 || phrases.length < 10) throw new Error('There is too little content to recombine');
  const next = numberStream('lantai-bench');
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const end = Date.parse(`${lastDay}T12:00:00Z`);
  return Array.from({ length: count }, (_, at) => {
    const parts: string[] = [];
    for (let length = 0; length < TARGET_LENGTH;) {
      const part = pick(paragraphs);
      parts.push(parts.length > 0 && parts.length % 4 === 0 ? `## ${pick(phrases)}\n\n${part}` : part);
      length += part.length;
    }
    const age = Math.round(((count - 1 - at) / count) * MINUTES_OF_TEN_YEARS);
    const time = new Date(end - age * 60_000).toISOString();
    return {
      number: at + 1,
      title: `${pick(phrases)}：${pick(phrases)}（第${at + 1}号）`,
      publishedAt: `${time.slice(0, 10)} ${time.slice(11, 16)}`,
      body: parts.join('\n\n'),
    };
  });
}

/** Paragraphs without markup that refers to other files. */
function plainParagraphs(body: string): string[] {
  return body.split(/\n{2,}/).filter((part) => part.length > 60 && !/^[#|>!\-\d<]|\]\(|^\s|^import /.test(part));
}
