/** Git as a program: arguments as a list, never a shell; paths and settings of the machine do not change its answers. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Output buffer in bytes, enough for the file lists of the largest fleets. */
const MAX_OUTPUT = 1024 * 1024 * 1024;

const SETTINGS = ['-c', 'core.quotepath=false', '-c', 'core.commitGraph=true', '-c', 'log.showSignature=false'];
/** Replacements and grafts of one machine must not stand in for the history that is judged. */
const ENVIRONMENT = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null', LC_ALL: 'C' };

/** Output of a Git command; null if the command fails. */
export function gitOutput(root: string, args: readonly string[], input?: string): Promise<Buffer | null> {
  const running = run('git', ['-C', root, ...SETTINGS, ...args], {
    env: { ...process.env, ...ENVIRONMENT },
    maxBuffer: MAX_OUTPUT,
    encoding: 'buffer',
  });
  // A command that fails at once does not read its input; what it says then is its exit code.
  running.child.stdin?.on('error', () => undefined);
  if (input !== undefined) running.child.stdin?.end(input);
  return running.then(
    ({ stdout }) => stdout,
    () => null,
  );
}

/** Output as text without surrounding space; null if the command fails. */
export const gitText = async (root: string, args: readonly string[]): Promise<string | null> =>
  (await gitOutput(root, args))?.toString('utf8').trim() ?? null;

/** What a command with `-z` lists. */
export const namesIn = (output: Buffer | null): string[] =>
  (output?.toString('utf8') ?? '').split('\0').filter((name) => name !== '');

/** A full commit id; null if there is no such commit. */
export const commitId = (root: string, name: string): Promise<string | null> =>
  gitText(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);

/**
 * Reads objects from one process, one after the other, so that only one is in memory.
 *
 * @param objects names as `git cat-file` takes them, without line breaks.
 * @param take is given the bytes of each, in order; undefined for an object that does not exist.
 */
export async function readObjects(
  root: string,
  objects: readonly string[],
  take: (bytes: Buffer | undefined, at: number) => void,
): Promise<void> {
  if (objects.length === 0) return;
  const child = spawn('git', ['-C', root, ...SETTINGS, 'cat-file', '--batch'], {
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(objects.map((name) => `${name}\n`).join(''));
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
