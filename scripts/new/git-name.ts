import { execFileSync } from 'node:child_process';

/** Name of the person at the keyboard, as Git knows it. */
export function gitName(root: string): string | undefined {
  try {
    return (
      execFileSync('git', ['config', 'user.name'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .trim() || undefined
    );
  } catch {
    return undefined;
  }
}
