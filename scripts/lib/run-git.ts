/** Git commands whose failure is explained to the person who runs them. Arguments are a list, never a shell. */
import { spawn } from 'node:child_process';

export interface GitResult {
  /** 0 if it succeeded; -1 if there is no Git on the machine. */
  code: number;
  stdout: Buffer;
  /** In English, whatever the language of the machine. */
  stderr: string;
}

/** Runs Git in a folder. */
export type Git = (args: readonly string[], options?: { input?: string; index?: string }) => Promise<GitResult>;

/** Git asks nothing on the terminal: a password that is missing is a failure with an explanation. */
const ENVIRONMENT = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true' };

/** @param root top folder of a work tree. */
export const gitIn =
  (root: string): Git =>
  (args, { input, index } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', ['-C', root, '-c', 'core.quotepath=false', ...args], {
        env: { ...process.env, ...ENVIRONMENT, ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.stdin.on('error', () => undefined);
      child.stdin.end(input ?? '');
      child.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') resolve({ code: -1, stdout: Buffer.alloc(0), stderr: '' });
        else reject(error);
      });
      child.on('close', (code) =>
        resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }),
      );
    });

/** What a command prints, without space around it; empty if it fails. */
export const gitSays = async (git: Git, ...args: readonly string[]): Promise<string> => {
  const { code, stdout } = await git(args);
  return code === 0 ? stdout.toString('utf8').trim() : '';
};

/** What a command with `-z` lists; empty if it fails. */
export const gitLists = async (git: Git, args: readonly string[], index?: string): Promise<string[]> => {
  const { code, stdout } = await git(args, index === undefined ? {} : { index });
  return code === 0
    ? stdout
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '')
    : [];
};
