/** Runs the command line with other disks in place of folders: small ones, and ones that take nothing. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { PROJECT, type Outcome } from './run-lantai.ts';
import { userEnvironment } from './user-environment.ts';

export interface Disk {
  /** Folder the disk is put over, which must exist. What is in it is out of sight meanwhile. */
  folder: string;
  /** Size such as `3m` or options of tmpfs; `ro` for an empty disk that takes nothing; `seal` for what is there, made read-only. */
  kind: string;
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function mount({ folder, kind }: Disk): string {
  const at = quoted(folder);
  if (kind === 'seal') return `mount --bind ${at} ${at} && mount -o remount,ro,bind ${at}`;
  const options = /^\d/.test(kind) ? `size=${kind}` : kind;
  return `mount -t tmpfs -o ${options} tmpfs ${at}`;
}

const MARK = '::left on the disks';

/**
 * The disks exist for this one process and are gone with it. Root mounts them in a space of its own; anybody else
 * becomes root in a user namespace first.
 *
 * @returns with `left`, the names at the top of the first disk at the end.
 */
export function runLantaiOn(
  disks: readonly [Disk, ...Disk[]],
  ...args: string[]
): Promise<Outcome & { left: string[] }> {
  const command = [path.join(PROJECT, 'node_modules/.bin/node'), path.join(PROJECT, 'scripts/lantai.ts'), ...args];
  const script = [
    ...disks.map((disk) => `${mount(disk)} || exit 99`),
    command.map(quoted).join(' '),
    'code=$?',
    `echo '${MARK}'; ls -A ${quoted(disks[0].folder)}`,
    'exit $code',
  ].join('\n');
  const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  return new Promise((resolve, reject) => {
    execFile(
      'unshare',
      ['--mount', ...asRoot, 'sh', '-c', script],
      { cwd: PROJECT, maxBuffer: 64 * 1024 * 1024, env: userEnvironment() },
      (error, output, stderr) => {
        const code = error ? Number(error.code ?? 1) : 0;
        const [stdout = '', left] = output.split(`${MARK}\n`);
        // A test that cannot run has not passed.
        if (left === undefined) reject(new Error(`No disk could be mounted (unshare --mount, mount): ${stderr}`));
        else resolve({ code, stdout, stderr, left: left.split('\n').filter((name) => name !== '') });
      },
    );
  });
}
