import path from 'node:path';
import { isCalendarDate, isLocalTime } from '../../schemas/atoms.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { UsageError, type CommandIo } from '../lib/command.ts';

/** What every command accepts, and what is left of the command line. */
export type GlobalOptions = Pick<CommandIo, 'root' | 'now' | 'lang'> & { rest: string[] };

/** Extracts `--today`, `--root` and `--lang`, which every command accepts, from the command line. */
export function takeGlobalOptions(argv: readonly string[]): GlobalOptions {
  const found: Record<string, string> = {};
  const rest: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    const match = /^--(today|root|lang)(?:=(.*))?$/.exec(word);
    if (!match?.[1]) {
      rest.push(word);
      continue;
    }
    const value = match[2] ?? argv[++at];
    if (value === undefined || value === '') throw new UsageError(`选项 --${match[1]} 后面要写一个值。`);
    found[match[1]] = value;
  }
  const { today, root, lang = 'zh' } = found;
  if (lang !== 'zh' && lang !== 'en') throw new UsageError('--lang 只能是 zh 或 en。');
  return {
    rest,
    root: root === undefined ? PROJECT_ROOT : path.resolve(root),
    now: today === undefined ? beijingNow() : parseToday(today),
    lang,
  };
}

/** A day without a time means its last minute, so that everything published that day is shown. */
function parseToday(text: string): string {
  if (isLocalTime(text)) return text;
  if (isCalendarDate(text)) return `${text} 23:59`;
  throw new UsageError(`--today 的值“${text}”不是日历上的时间，请写成 2026-11-22 或 "2026-11-22 09:30"。`);
}

/** The current minute in Asia/Shanghai. */
function beijingNow(): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date());
  return parts.replace('T', ' ');
}
