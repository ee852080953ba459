/** Deleted, moved and changed content in the Git history of the fleet. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import { gitOutput, readBlobs } from '../lib/git.ts';

/** Extensions of content files. */
const CONTENT = /\.mdx?$/;

/** A content file before it was deleted or moved. */
export interface FormerFile {
  /** Path from the root of the fleet. */
  path: string;
  text: string;
  /** When it was deleted or moved. */
  until: LocalTime;
}

/** A content file that a change modifies or removes. */
export interface ChangedFile {
  path: string;
  /** Its text before. */
  before: string;
}

export interface FileVersion {
  commit: string;
  time: LocalTime;
}

export interface History {
  /** True if older commits are missing (`git clone --depth`). */
  shallow: boolean;
  /** The commit that last changed a file; null if none did. */
  lastChange(file: string): Promise<string | null>;
  /** Content files of a site that were deleted or moved after a commit, committed or not. */
  removedSince(commit: string, site: string): Promise<string[]>;
  /**
   * Content files changed or deleted since the merge base with the shared branch, or else since the last commit, with
   * their earlier text.
   */
  changed(): Promise<ChangedFile[]>;
  /** Content files that exist → when each was first committed, under whatever name. */
  firstCommits(): Promise<ReadonlyMap<string, LocalTime>>;
  /** Content files → the commits that changed them under this name, the latest first. */
  versions(): Promise<ReadonlyMap<string, readonly FileVersion[]>>;
  /** Texts of files at commits; undefined for one that is not there. */
  texts(files: readonly { path: string; commit: string }[]): Promise<readonly (string | undefined)[]>;
  /** The last text of a deleted file; null if the history does not reach back to it. */
  former(file: string): Promise<FormerFile | null>;
}

interface Answers {
  root: string;
  /** The last commit, and how far back the history reaches. */
  commits: string;
  of: Map<string, Promise<string | null>>;
}
let answers: Answers | undefined;

/**
 * Cache of results for one HEAD, because the preview needs them at every save; only those of the last HEAD are kept.
 */
function answersAt(root: string, commits: string): Answers['of'] {
  if (answers?.root !== root || answers.commits !== commits) answers = { root, commits, of: new Map() };
  return answers.of;
}

/** @returns null if the fleet is not a Git repository of its own. */
export async function openHistory(root: string, now: LocalTime): Promise<History | null> {
  const own = await access(path.join(root, '.git')).then(
    () => true,
    () => false,
  );
  if (!own) return null;
  // Commit times have the format of all times of the fleet.
  const git = async (...args: string[]): Promise<string | null> =>
    (await gitOutput(root, args, { env: { TZ: 'Asia/Shanghai' } }))?.toString('utf8') ?? null;
  const head = (await git('rev-parse', '--verify', 'HEAD'))?.trim();
  if (head === undefined) return null;
  const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
  const committed = answersAt(root, `${head} ${shallow}`);
  /** Output of a Git command that reads only commits up to HEAD, so that it can be cached. */
  const ofCommits = (...args: string[]): Promise<string | null> => {
    const key = args.join('\0');
    const answer = committed.get(key) ?? git(...args);
    committed.set(key, answer);
    return answer;
  };
  const names = (text: string | null) => (text ?? '').split('\0').filter((name) => CONTENT.test(name));
  const gone = ['--no-renames', '--diff-filter=D', '--name-only', '-z'];

  /** Texts of `<commit>:<file>` names, all from one process: a change may touch thousands of files. */
  const texts = async (objects: readonly string[]): Promise<(string | undefined)[]> =>
    (await readBlobs(root, objects)).map((bytes) => bytes?.toString('utf8'));

  /** Where a pull request branched off; the last commit if there is no shared branch yet. */
  async function base(): Promise<string> {
    for (const shared of ['origin/HEAD', 'origin/main', 'origin/master', '@{upstream}']) {
      const common = await git('merge-base', 'HEAD', shared);
      if (common !== null) return common.trim();
    }
    return 'HEAD';
  }

  return {
    async changed() {
      const commit = await base();
      const files = names(
        await git('diff', '--no-renames', '--diff-filter=M', '--name-only', '-z', commit, '--', 'content/'),
      );
      const former = await texts(files.map((file) => `${commit}:${file}`));
      return files.flatMap((file, at) => (former[at] === undefined ? [] : [{ path: file, before: former[at] }]));
    },
    shallow,
    async lastChange(file) {
      const commit = (await ofCommits('log', '-1', '--format=%H', '--', file))?.trim() ?? '';
      return commit === '' ? null : commit;
    },
    async removedSince(commit, site) {
      const folder = `content/${site}/`;
      const before = names(await ofCommits('log', '--format=', ...gone, `${commit}..HEAD`, '--', folder));
      const uncommitted = names(await git('diff', ...gone, 'HEAD', '--', folder));
      return [...new Set([...before, ...uncommitted])].sort();
    },
    async firstCommits() {
      // A moved file is no new one; that of the oldest commit counts where a path was used twice.
      const log = await ofCommits(
        'log',
        '--find-renames',
        '--diff-filter=A',
        '--date=format-local:%Y-%m-%d %H:%M',
        '--format=%x01%cd',
        '--name-only',
        '-z',
        '--',
        'content/',
      );
      return new Map(
        (log ?? '').split('\u0001').flatMap((commit) => {
          const [time = '', ...files] = commit.split(/[\0\n]+/);
          return files.filter((name) => CONTENT.test(name)).map((name): [string, LocalTime] => [name, time]);
        }),
      );
    },
    async versions() {
      const format = ['--date=format-local:%Y-%m-%d %H:%M', '--format=%x01%H %cd'];
      const log = await ofCommits(
        'log',
        '--no-renames',
        '--diff-filter=AM',
        ...format,
        '--name-only',
        '-z',
        '--',
        'content/',
      );
      const found = new Map<string, FileVersion[]>();
      for (const text of (log ?? '').split('\u0001').slice(1)) {
        const [head = '', ...files] = text.split(/[\0\n]+/);
        const [commit = '', time] = [head.slice(0, head.indexOf(' ')), head.slice(head.indexOf(' ') + 1)];
        for (const file of files.filter((name) => CONTENT.test(name)))
          found.set(file, [...(found.get(file) ?? []), { commit, time }]);
      }
      return found;
    },
    texts: (files) => texts(files.map(({ path: file, commit }) => `${commit}:${file}`)),
    async former(file) {
      const uncommitted = await ofCommits('show', `HEAD:${file}`);
      if (uncommitted !== null) return { path: file, text: uncommitted, until: now };
      const deleted = await ofCommits(
        'log',
        '-1',
        '--no-renames',
        '--diff-filter=D',
        '--date=format-local:%Y-%m-%d %H:%M',
        '--format=%H %cd',
        '--',
        file,
      );
      const [, commit, until] = /^(\S+) (.+)$/.exec(deleted?.trim() ?? '') ?? [];
      const text = commit === undefined ? null : await ofCommits('show', `${commit}^:${file}`);
      return text === null || until === undefined ? null : { path: file, text, until };
    },
  };
}
