/** A search in words: what was read, the steps, the results with their scores, the files. Chinese, for operators. */
import { INTENT_WORDS, PART_WORDS, STEP_WORDS } from './explain-words.ts';
import type { Found, Result } from '../../src/lib/search/found.ts';
import type { Head } from '../../src/lib/search/index-files.ts';
import { GROUPS } from '../../src/lib/search/result-groups.ts';

export interface Explained {
  found: Found;
  /** The results that are shown, with their heads. */
  shown: readonly { result: Result; head: Head }[];
  read: readonly { path: string; bytes: number }[];
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、');

export function resultLines({ found, shown }: Explained): string[] {
  const lines = [`“${found.typed}”：${found.results.length} 条结果`];
  const applied = found.corrections.find((correction) => correction.applied);
  if (applied) lines.push(`以下是“${applied.query}”的结果`);
  if (found.answer) lines.push(`直接回答：${found.answer.head.title}  ${found.answer.head.url}`);
  shown.forEach(({ head, result }, at) =>
    lines.push(`${String(at + 1).padStart(3)}  ${head.title}  ${result.facets.date}  ${head.url}`),
  );
  if (shown.length === 0 && found.related.length > 0)
    lines.push(`相近的：${found.related.map(({ text }) => text).join('、')}`);
  return lines;
}

export function explanationLines({ found, shown, read }: Explained): string[] {
  const { intent, steps, corrections, absent, groups } = found;
  const bytes = read.reduce((sum, file) => sum + file.bytes, 0);
  return [
    `查找：${found.query}`,
    ...(intent === null ? [] : [`想知道：${INTENT_WORDS[intent]}`]),
    ...(absent.length === 0 ? [] : [`全站没有：${quoted(absent)}`]),
    ...corrections.map(
      ({ query, reason, applied }) =>
        `${reason === 'pinyin' ? '按拼音' : '改字'}：${query}${applied ? '（采用）' : ''}`,
    ),
    ...steps.map(
      ({ kind, words, without, count }, at) =>
        `第 ${at + 1} 步 ${STEP_WORDS[kind]}：${count} 条` +
        `${words.length > 0 ? `，都有${quoted(words)}` : ''}${without.length > 0 ? `，不都有${quoted(without)}` : ''}`,
    ),
    ...(groups.length === 0 ? [] : [`分组：${groups.map(({ key, count }) => `${GROUPS[key]} ${count}`).join('，')}`]),
    ...shown.map(({ head, result: { score, step, parts } }, at) => {
      const told = Object.entries(parts).filter(([, value]) => Math.abs(value) >= 0.05);
      const sum = told.map(([name, value]) => `${PART_WORDS[name] ?? name} ${value.toFixed(1)}`).join('，');
      return `${String(at + 1).padStart(3)}  ${score.toFixed(1).padStart(6)} 分  第 ${step + 1} 步  ${head.title}\n     ${sum}`;
    }),
    `读取 ${read.length} 个文件，${Math.ceil(bytes / 1024)} KB（不含 Pagefind）：`,
    ...read.map((file) => `     ${file.path.replace(/\?.*$/, '')}  ${file.bytes} 字节`),
  ];
}
