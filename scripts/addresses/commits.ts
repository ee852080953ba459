/** Who changed the sources of which site, from the Git history of the fleet. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { gitOutput } from '../lib/git.ts';

/** A commit that changes files of sites. */
export interface Commit {
  hash: string;
  /** Mail address of the committer's author field, as typed. */
  email: string;
  /** Day it was committed, `YYYY-MM-DD` in Asia/Shanghai. */
  day: string;
  /** Sites whose content or records it changes, sorted. */
  sites: readonly string[];
}

/**
 * Commits up to HEAD made on a day or later, the newest first. Empty where the fleet is not a Git repository of its
 * own.
 *
 * @param since `YYYY-MM-DD`
 */
export async function commitsSince(root: string, since: string): Promise<Commit[]> {
  const own = await access(path.join(root, '.git')).then(
    () => true,
    () => false,
  );
  if (!own) return [];
  const args = [
    'log',
    '--no-merges',
    '--date=format-local:%Y-%m-%d',
    '--name-only',
    '-z',
    '--format=%x01%H%x02%ae%x02%cd',
  ];
  const range = ['HEAD', '--', 'content', 'sites'];
  const command = [...args, `--since=${since}T00:00:00+08:00`, ...range];
  const output = await gitOutput(root, command, { env: { TZ: 'Asia/Shanghai' } });
  return (output?.toString('utf8') ?? '')
    .split('\u0001')
    .slice(1)
    .flatMap((text) => {
      const [head = '', ...files] = text.split('\0');
      const [hash = '', email = '', day = ''] = head.split('\u0002');
      const sites = new Set(files.flatMap((file) => /^\n*(?:content|sites)\/([^/]+)\//.exec(file)?.[1] ?? []));
      return day < since ? [] : [{ hash, email, day, sites: [...sites].sort() }];
    });
}
