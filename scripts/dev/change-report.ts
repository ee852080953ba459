/** Output of `lantai dev`: all findings at the start, then only new and resolved ones. */
import type { Finding } from '../checks/check.ts';
import type { Lang } from '../lib/lang.ts';
import { countFindings } from '../checks/report.ts';
import { findingText, textReport } from '../reporters/text.ts';

const WORDS = {
  zh: {
    clean: '没有发现问题。',
    updated: '已更新',
    fixed: (n: number) => `改好了 ${n} 处`,
    sound: '没有错误和警告',
    now: (errors: number, warnings: number) => `现有 ${errors} 个错误，${warnings} 个警告`,
    sentence: (parts: readonly string[]) => `${parts.join('，')}。`,
  },
  en: {
    clean: 'No findings.',
    updated: 'Updated',
    fixed: (n: number) => `${n} fixed`,
    sound: 'no errors or warnings',
    now: (errors: number, warnings: number) => `${errors} error(s) and ${warnings} warning(s) now`,
    sentence: (parts: readonly string[]) => `${parts.join(', ')}.`,
  },
} as const;

export class ChangeReport {
  readonly #lang: Lang;
  #last: Map<string, number> | undefined;

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** Text about the current findings, compared with those of the last call. */
  describeChanges(findings: readonly Finding[]): string {
    const last = this.#last;
    const left = new Map(last);
    const added = findings.filter((finding) => !take(left, keyOf(finding)));
    const fixed = [...left.values()].reduce((sum, count) => sum + count, 0);
    this.#last = new Map();
    for (const finding of findings) this.#last.set(keyOf(finding), (this.#last.get(keyOf(finding)) ?? 0) + 1);
    const words = WORDS[this.#lang];
    if (!last) return findings.length > 0 ? textReport(findings, this.#lang) : words.clean;
    const { error, warning } = countFindings(findings);
    const line = words.sentence([
      words.updated,
      ...(fixed > 0 ? [words.fixed(fixed)] : []),
      error + warning === 0 ? words.sound : words.now(error, warning),
    ]);
    return [...added.map((finding) => findingText(finding, this.#lang)), line].join('\n\n');
  }
}

/** A finding that moved to another line is the same finding: text above it was changed. */
const keyOf = ({ file, rule, message }: Finding) => `${file}\n${rule}\n${message}`;

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}
