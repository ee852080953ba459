/** The context of every command, and the error for a wrong command line. */
import type { Lang } from './lang.ts';

export interface CommandIo {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  /** Folder with `sites/`, `content/` and `dist/`. */
  root: string;
  /** The moment the command uses as now, `YYYY-MM-DD HH:mm` in Asia/Shanghai. */
  now: string;
  lang: Lang;
}

/** Exit codes of all commands; the last is the one of a program ended by Ctrl+C. */
export const EXIT = { clean: 0, findings: 1, usage: 2, crash: 3, interrupted: 130 } as const;

/** The command line cannot be understood; the message says in Chinese what to type instead. */
export class UsageError extends Error {}
