import { execFileSync } from 'node:child_process';

/** Name of the user, from the Git configuration. */
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
