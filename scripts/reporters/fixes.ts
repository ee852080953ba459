/** What `check --fix` changed, one line per finding. */
import { printable } from '../../src/lib/text/printable.ts';
import type { Lang } from '../lib/lang.ts';
import type { Fix } from '../checks/fix/apply-fixes.ts';

const WORDS = {
  zh: {
    done: '已改正',
    none: '没有可以自动改正的问题。\n\n',
    all: (n: number, files: number) => `共改正 ${n} 处，涉及 ${files} 个文件；提交前请看一遍改动。`,
  },
  en: {
    done: 'Fixed',
    none: 'Nothing can be fixed automatically.\n\n',
    all: (n: number, files: number) =>
      `${n} finding(s) fixed in ${files} file(s); review the changes before you commit them.`,
  },
} as const satisfies Record<Lang, unknown>;

export function fixReport(fixes: readonly Fix[], lang: Lang): string {
  const words = WORDS[lang];
  if (fixes.length === 0) return words.none;
  const lines = fixes.map(
    ({ file, line, column, rule }) => `${words.done}  ${printable(file)}:${line}:${column}  ${rule}`,
  );
  return `${[...lines, words.all(fixes.length, new Set(fixes.map(({ file }) => file)).size)].join('\n')}\n\n`;
}
