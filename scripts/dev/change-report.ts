/** What `lantai dev` prints: everything at the start, then only what came and what went. */
import type { Finding, Lang } from '../checks/check.ts';
import { countFindings } from '../checks/report.ts';
import { textReport } from '../reporters/text.ts';

export class ChangeReport {
  readonly #lang: Lang;
  #last: Map<string, number> | undefined;

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** Text about the findings of now, compared with those of the last call. */
  tell(findings: readonly Finding[]): string {
    const last = this.#last;
    const left = new Map(last);
    const added = findings.filter((finding) => !take(left, keyOf(finding)));
    const mended = [...left.values()].reduce((sum, count) => sum + count, 0);
    this.#last = new Map();
    for (const finding of findings) this.#last.set(keyOf(finding), (this.#last.get(keyOf(finding)) ?? 0) + 1);
    if (!last) return findings.length > 0 ? textReport(findings, this.#lang) : '没有发现问题。';
    const parts = ['已更新', ...(mended > 0 ? [`改好了 ${mended} 处`] : []), totals(findings)];
    const line = `${parts.join('，')}。`;
    return added.length > 0 ? `${textReport(added, this.#lang).replace(/\n\n[^\n]*$/, '')}\n\n${line}` : line;
  }
}

/** The same finding at another line is the same finding: text above it was changed. */
const keyOf = ({ file, rule, message }: Finding) => `${file}\n${rule}\n${message}`;

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

function totals(findings: readonly Finding[]): string {
  const { error, warning } = countFindings(findings);
  return error + warning === 0 ? '没有错误和警告' : `现有 ${error} 个错误，${warning} 个警告`;
}
