/** What `check --fix` changed, one line per finding, and how much it left. */
import { printable } from '../../src/lib/text/printable.ts';
import type { Finding } from '../checks/check.ts';
import type { Fix } from '../checks/fix/apply-fixes.ts';
import { isFixable } from '../checks/fix/is-fixable.ts';
import type { Lang } from '../lib/lang.ts';

const WORDS = {
  zh: {
    done: '已改正',
    none: '没有可以自动改正的问题。',
    byHand: (n: number) => `还有 ${n} 个问题不能自动改正，要人工修改。`,
    held: (n: number) =>
      `有 ${n} 个本可自动改正的问题没有改：它所在的文件先要改好信息字段，或者正被别的程序改动。改好后再运行一次。`,
    all: (n: number, files: number) => `共改正 ${n} 处，涉及 ${files} 个文件；提交前请看一遍改动。`,
  },
  en: {
    done: 'Fixed',
    none: 'Nothing can be fixed automatically.',
    byHand: (n: number) => `${n} finding(s) cannot be fixed automatically and need an editor.`,
    held: (n: number) =>
      `${n} finding(s) that can be fixed automatically were left: the fields of the file must be corrected first, or another program is changing it. Run it again afterwards.`,
    all: (n: number, files: number) =>
      `${n} finding(s) fixed in ${files} file(s); review the changes before you commit them.`,
  },
} as const satisfies Record<Lang, unknown>;

/** @param left findings of the check after the fixes. */
export function fixReport(fixes: readonly Fix[], left: readonly Finding[], lang: Lang): string {
  const words = WORDS[lang];
  const done = fixes.map(
    ({ file, line, column, rule }) => `${words.done}  ${printable(file)}:${line}:${column}  ${rule}`,
  );
  const held = left.filter(isFixable).length;
  const byHand = left.length - held;
  const lines = [
    ...done,
    done.length === 0 ? words.none : words.all(done.length, new Set(fixes.map(({ file }) => file)).size),
    ...(held > 0 ? [words.held(held)] : []),
    ...(byHand > 0 ? [words.byHand(byHand)] : []),
  ];
  return `${lines.join('\n')}\n\n`;
}
