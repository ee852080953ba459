/** Git as a program: arguments as a list, never a shell; paths and settings of the machine do not change its answers. */
import { spawn } from 'node:child_process';

const SETTINGS = ['-c', 'core.quotepath=false', '-c', 'core.commitGraph=true', '-c', 'log.showSignature=false'];
/** Replacements and grafts of one machine must not stand in for the history that is judged. */
const ENVIRONMENT = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null', LC_ALL: 'C' };

export interface GitOptions {
  input?: string;
  /** Variables besides those of this process. */
  env?: Readonly<Record<string, string>>;
}

export interface GitResult {
  /** 0 if it succeeded; -1 if there is no Git on the machine. */
  code: number;
  stdout: Buffer;
  /** In English, whatever the language of the machine. */
  stderr: string;
}

const start = (root: string, args: readonly string[], env: GitOptions['env'] = {}) =>
  spawn('git', ['-C', root, ...SETTINGS, ...args], {
    env: { ...process.env, ...ENVIRONMENT, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** Runs Git in a folder to its end, whether or not it succeeds. */
export function runGit(root: string, args: readonly string[], { input, env }: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = start(root, args, env);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A command that fails at once does not read its input; what it says then is its exit code.
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
}

/** Output of a Git command; null if the command fails. */
export const gitOutput = (root: string, args: readonly string[], options?: GitOptions): Promise<Buffer | null> =>
  runGit(root, args, options).then(
    ({ code, stdout }) => (code === 0 ? stdout : null),
    () => null,
  );

/** Output as text without surrounding space; null if the command fails. */
export const gitText = async (root: string, args: readonly string[], options?: GitOptions): Promise<string | null> =>
  (await gitOutput(root, args, options))?.toString('utf8').trim() ?? null;

/** What a command with `-z` lists. */
export const namesIn = (output: Buffer | null): string[] =>
  (output?.toString('utf8') ?? '').split('\0').filter((name) => name !== '');

/** A full commit id; null if there is no such commit. */
export const commitId = (root: string, name: string): Promise<string | null> =>
  gitText(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);

/**
 * Reads objects from one process, one after the other, so that only one is in memory.
 *
 * @param objects names as `git cat-file` takes them. One with a line break cannot be asked for, and counts as missing.
 * @param take is given the bytes of each, in order; undefined for an object that does not exist.
 */
export async function readObjects(
  root: string,
  objects: readonly string[],
  take: (bytes: Buffer | undefined, at: number) => void,
  env?: GitOptions['env'],
): Promise<void> {
  if (objects.length === 0) return;
  const child = start(root, ['cat-file', '--batch'], env);
  child.stdin.on('error', () => undefined);
  // No object has an empty name, so that the answers stay in step.
  child.stdin.end(objects.map((name) => `${name.includes('\n') ? '' : name}\n`).join(''));
  child.stderr.resume();
  const closed = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  let at = 0;
  let pending: Buffer[] = [];
  let length = 0;
  /** Bytes of the object that is being read with the line end after it; null while its header is read. */
  let needed: number | null = null;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    pending.push(chunk);
    length += chunk.length;
    if (needed !== null && length < needed) continue;
    let rest = pending.length === 1 ? chunk : Buffer.concat(pending);
    for (;;) {
      if (needed === null) {
        const end = rest.indexOf('\n');
        if (end < 0) break;
        const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(rest.toString('latin1', 0, end))?.[1];
        rest = rest.subarray(end + 1);
        if (size === undefined) take(undefined, at++);
        else needed = Number(size) + 1;
      } else {
        if (rest.length < needed) break;
        take(rest.subarray(0, needed - 1), at++);
        rest = rest.subarray(needed);
        needed = null;
      }
    }
    pending = [rest];
    length = rest.length;
  }
  await closed;
  for (; at < objects.length; at++) take(undefined, at);
}

/** Bytes of objects in the order of their names; undefined for one that does not exist. */
export async function readBlobs(
  root: string,
  objects: readonly string[],
  env?: GitOptions['env'],
): Promise<(Buffer | undefined)[]> {
  const found: (Buffer | undefined)[] = [];
  await readObjects(root, objects, (bytes, at) => (found[at] = bytes && Buffer.from(bytes)), env);
  return found;
}
