/** The history of a repository up to a commit, read once: who changed what when, and what comes before what. */
import { UsageError } from '../lib/command.ts';
import { commitId, gitOutput, gitText } from '../lib/git.ts';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import type { Author, CommitId } from '../../src/lib/signoff/model.ts';

/** A file that differs from a parent. */
export interface FileChange {
  path: string;
  /** Null where the file is gone. */
  object: string | null;
  /** The path it had before, where Git takes it for the same file. */
  from?: string;
  /** True for a rename without a change of the bytes. */
  isExact?: boolean;
}

export interface Commit {
  id: CommitId;
  parents: readonly CommitId[];
  /** When it was committed. */
  time: LocalTime;
  /** Mail addresses of its author and of who is named as another. */
  authors: readonly string[];
  /** Mail address of who committed it: the author, unless it was amended, rebased or merged by somebody else. */
  committer: string;
  /** Against each parent; of a first commit, everything in it. */
  changes: readonly (readonly FileChange[])[];
}

/** Everybody who may have made what a commit changes. */
export function madeBy({ id, time, authors, committer }: Commit): Author[] {
  const found: Author[] = authors.map((email) => ({ email, at: time, commit: id }));
  return authors.includes(committer)
    ? found
    : [...found, { email: committer, at: time, commit: id, isCommitter: true }];
}

export interface History {
  root: string;
  head: CommitId;
  /** Its first commit, which tells it from other repositories. */
  repository: CommitId;
  /** Each after its parents. */
  commits: readonly Commit[];
  commit(id: CommitId): Commit | undefined;
  /** Whether a commit is another, or before it. */
  isAncestor(before: CommitId, after: CommitId): boolean;
  /** Commits that changed a file, the earliest first; a merge counts where its result is that of no parent. */
  touching(path: string): readonly Commit[];
  /** Files a file was renamed from, the latest first. */
  renames(path: string): readonly { from: string; isExact: boolean }[];
  /** The commit of the main line, the line of first parents, that brought a commit in. */
  enteredBy(id: CommitId): CommitId;
}

/** A minute in Asia/Shanghai. @param seconds since 1970, as Git writes them. */
const localMinute = (seconds: number): LocalTime =>
  new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 16).replace('T', ' ');

const FORMAT = ['%H', '%P', '%ct', '%ae', '%ce', '%(trailers:key=Co-authored-by,valueonly,separator=%x1e)'].join(
  '%x1f',
);

/**
 * @param name of a commit, for example `HEAD`.
 *
 * @throws {UsageError} where there is no repository, no such commit, or a part of the history only.
 */
export async function readHistory(root: string, name: string): Promise<History> {
  const prefix = await gitText(root, ['rev-parse', '--show-prefix']);
  if (prefix === null) throw new UsageError(`${root} 不在 Git 仓库中。审签记录和内容都从 Git 历史中读取。`);
  if (prefix !== '') throw new UsageError(`${root} 不是 Git 仓库的最上层文件夹。请在仓库的最上层运行。`);
  const head = await commitId(root, name);
  if (head === null) throw new UsageError(`仓库里没有提交“${name}”。请写提交号、标签或者分支名。`);
  if ((await gitText(root, ['rev-parse', '--is-shallow-repository'])) === 'true')
    throw new UsageError('这是浅克隆，没有完整的历史，不能判断审签。请先运行 git fetch --unshallow。');
  const heads = await readCommits(root, head);
  const changes = await readChanges(root, heads);
  return createHistory(
    root,
    head,
    heads.map((each, at) => ({ ...each, changes: changes[at] ?? [] })),
  );
}

type CommitHead = Omit<Commit, 'changes'>;

async function readCommits(root: string, head: CommitId): Promise<CommitHead[]> {
  const output = await gitOutput(root, ['log', '--topo-order', '--reverse', '-z', `--format=${FORMAT}`, head, '--']);
  return (output?.toString('utf8') ?? '')
    .split('\0')
    .filter((text) => text !== '')
    .map((text) => {
      const [id = '', parents = '', seconds = '0', author = '', committer = '', others = ''] = text.split('\u001f');
      const coAuthors = others.split('\u001e').flatMap((each) => /<([^<>]+)>\s*$/.exec(each)?.[1] ?? []);
      return {
        id,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        time: localMinute(Number(seconds)),
        authors: [author, ...coAuthors],
        committer,
      };
    });
}

const DIFF = ['diff-tree', '--stdin', '--always', '-r', '-z', '--root', '--raw', '--no-abbrev', '-M', '--no-ext-diff'];

/** Changes of every commit against each of its parents, in the order of the commits. */
async function readChanges(root: string, commits: readonly CommitHead[]): Promise<FileChange[][][]> {
  const pairs = commits.flatMap(({ id, parents }, at) =>
    (parents.length === 0 ? [id] : parents.map((parent) => `${id} ${parent}`)).map((line) => ({ at, line })),
  );
  const output = await gitOutput(root, DIFF, { input: pairs.map(({ line }) => `${line}\n`).join('') });
  const found: FileChange[][][] = commits.map(() => []);
  const parts = (output?.toString('utf8') ?? '').split('\0');
  let pair = -1;
  let changes: FileChange[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (!part.startsWith(':')) {
      const next = pairs[pair + 1];
      // The id of the commit begins what is listed for a pair.
      if (next === undefined || !part.startsWith(next.line.split(' ')[0] ?? '')) continue;
      pair++;
      changes = [];
      found[next.at]?.push(changes);
      continue;
    }
    const [, , , object = '', status = ''] = part.split(' ');
    const path = parts[++at] ?? '';
    if (status.startsWith('R')) {
      const to = parts[++at] ?? '';
      changes.push({ path, object: null }, { path: to, object, from: path, isExact: status === 'R100' });
    } else changes.push({ path, object: status === 'D' ? null : object });
  }
  return found;
}

export function createHistory(root: string, head: CommitId, commits: readonly Commit[]): History {
  const places = new Map(commits.map(({ id }, at) => [id, at]));
  const parents = commits.map((each) => each.parents.flatMap((id) => places.get(id) ?? []));
  const ancestors = new Map<number, Uint8Array>();
  /** One byte for each commit: 1 for the commit and what is before it. */
  function ancestorsOf(place: number): Uint8Array {
    const known = ancestors.get(place);
    if (known) return known;
    const marks = new Uint8Array(place + 1);
    const waiting = [place];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (marks[next] === 1) continue;
      marks[next] = 1;
      waiting.push(...(parents[next] ?? []));
    }
    if (ancestors.size >= MAX_ANCESTOR_LISTS) ancestors.clear();
    ancestors.set(place, marks);
    return marks;
  }
  const { touched, renamed } = indexFiles(commits);
  const line: number[] = [];
  for (let at = places.get(head); at !== undefined; at = parents[at]?.[0]) line.unshift(at);
  const entered = new Int32Array(commits.length).fill(-1);
  for (const trunk of line) {
    const waiting = [trunk];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (entered[next] !== -1) continue;
      entered[next] = trunk;
      waiting.push(...(parents[next] ?? []));
    }
  }
  return {
    root,
    head,
    repository: commits[line[0] ?? 0]?.id ?? head,
    commits,
    commit: (id) => commits[places.get(id) ?? -1],
    isAncestor(before, after) {
      const [from, to] = [places.get(before), places.get(after)];
      return from !== undefined && to !== undefined && from <= to && ancestorsOf(to)[from] === 1;
    },
    touching: (path) => touched.get(path) ?? [],
    renames: (path) => renamed.get(path) ?? [],
    enteredBy: (id) => commits[entered[places.get(id) ?? -1] ?? -1]?.id ?? head,
  };
}

/** Lists of ancestors kept in memory, each as long as the history. */
const MAX_ANCESTOR_LISTS = 2000;

function indexFiles(commits: readonly Commit[]) {
  const touched = new Map<string, Commit[]>();
  const renamed = new Map<string, { from: string; isExact: boolean }[]>();
  const add = <T>(index: Map<string, T[]>, path: string, value: T) => {
    const list = index.get(path);
    if (list) list.push(value);
    else index.set(path, [value]);
  };
  for (const commit of commits) {
    const [first = [], ...others] = commit.changes;
    const elsewhere = others.map((changes) => new Set(changes.map(({ path }) => path)));
    for (const { path, from, isExact = false } of first) {
      if (!elsewhere.every((paths) => paths.has(path))) continue;
      add(touched, path, commit);
      if (from !== undefined) add(renamed, path, { from, isExact });
    }
  }
  for (const list of renamed.values()) list.reverse();
  return { touched, renamed };
}
