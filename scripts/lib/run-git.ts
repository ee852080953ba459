/** Git commands whose failure is explained to the person who runs them. */
import { type GitResult, namesIn, runGit } from './git.ts';

/** Runs Git in a folder. */
export type Git = (args: readonly string[], options?: { input?: string; index?: string }) => Promise<GitResult>;

/** Git asks nothing on the terminal: a password that is missing is a failure with an explanation. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true' };

/** Variables by which Git uses another index than that of the repository. */
export const indexAt = (index: string | undefined): Readonly<Record<string, string>> =>
  index === undefined ? {} : { GIT_INDEX_FILE: index };

/** @param root top folder of a work tree. */
export const gitIn =
  (root: string): Git =>
  (args, { input, index } = {}) =>
    runGit(root, args, { ...(input === undefined ? {} : { input }), env: { ...ENVIRONMENT, ...indexAt(index) } });

/** What a command prints, without space around it; empty if it fails. */
export const gitSays = async (git: Git, ...args: readonly string[]): Promise<string> => {
  const { code, stdout } = await git(args);
  return code === 0 ? stdout.toString('utf8').trim() : '';
};

/** What a command with `-z` lists; empty if it fails. */
export const gitLists = async (git: Git, args: readonly string[], index?: string): Promise<string[]> => {
  const { code, stdout } = await git(args, index === undefined ? {} : { index });
  return code === 0 ? namesIn(stdout) : [];
};
