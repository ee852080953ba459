/** The key somebody signs with: a private key in a file, or a public one whose private part an agent holds. */
import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { UsageError } from '../lib/command.ts';
import { gitText } from '../lib/git.ts';
import type { Fingerprint } from '../../src/lib/signoff/model.ts';
import { SIGNATURE_NAMESPACE } from '../../src/lib/signoff/record.ts';
import { fingerprintOf } from '../../src/lib/signoff/ssh-key.ts';
import { signingKey } from './ssh-signature.ts';

export interface OwnKey {
  file: string;
  fingerprint: Fingerprint;
}

const SETTING = 'lantai.signoffKey';

/**
 * @param file as given on the command line; otherwise the one in the configuration of Git.
 *
 * @throws {UsageError} where there is none, or it cannot be read.
 */
export async function ownKey(root: string, file: string | undefined): Promise<OwnKey> {
  const chosen = file ?? (await gitText(root, ['config', '--get', SETTING])) ?? (await sshKeyOfGit(root));
  if (chosen === null)
    throw new UsageError(
      `不知道用哪把密钥签。请写 --key <私钥文件>，或者运行一次 git config ${SETTING} ~/.ssh/id_ed25519；` +
        '还没有密钥的先运行 ssh-keygen -t ed25519，把 .pub 里的一行交给管理员登记。',
    );
  const full = chosen.startsWith('~/') ? path.join(os.homedir(), chosen.slice(2)) : path.resolve(chosen);
  const isThere = await access(full).then(
    () => true,
    () => false,
  );
  if (!isThere) throw new UsageError(`没有密钥文件 ${chosen}。`);
  const line = await publicLine(full);
  const fingerprint = line === null ? null : fingerprintOf(line);
  if (fingerprint === null)
    throw new UsageError(`${chosen} 不是可用的 SSH 密钥。可以用 ed25519、RSA（至少 2048 位）、ECDSA 和安全密钥。`);
  return { file: full, fingerprint };
}

async function sshKeyOfGit(root: string): Promise<string | null> {
  if ((await gitText(root, ['config', '--get', 'gpg.format'])) !== 'ssh') return null;
  const key = await gitText(root, ['config', '--get', 'user.signingKey']);
  return key === null || key.startsWith('key::') || key.startsWith('ssh-') ? null : key;
}

async function publicLine(file: string): Promise<string | null> {
  if (file.endsWith('.pub')) return readFile(file, 'utf8');
  const beside = await readFile(`${file}.pub`, 'utf8').catch(() => null);
  return beside ?? (await sshKeygen(['-y', '-f', file]).catch(() => null))?.toString('utf8') ?? null;
}

/**
 * The signature of a record, as `ssh-keygen -Y sign` makes it. A passphrase is asked for on the terminal.
 *
 * @throws {UsageError} where the key does not sign.
 */
export async function signText({ file, fingerprint }: OwnKey, text: string): Promise<string> {
  const output = await sshKeygen(['-Y', 'sign', '-q', '-n', SIGNATURE_NAMESPACE, '-f', file], text).catch(
    (error: unknown) => {
      if (error instanceof UsageError) throw error;
      const said = String((error as { stderr?: unknown }).stderr ?? '').trim();
      throw new UsageError(
        `密钥 ${file} 没有签成${said === '' ? '' : `：${said}`}。口令是否正确？用 ssh-agent 的，密钥是否已经加入？`,
      );
    },
  );
  const signature = output.toString('latin1');
  if (signingKey(signature, Buffer.from(text), SIGNATURE_NAMESPACE) !== fingerprint)
    throw new UsageError(`${file} 旁边的 .pub 文件不是它的公钥。请重新生成：ssh-keygen -y -f ${file} > ${file}.pub`);
  return signature;
}

function sshKeygen(args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile('ssh-keygen', args, { encoding: 'buffer' }, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        reject(new UsageError('这台电脑上没有 ssh-keygen。请安装 OpenSSH 8.2 以上；Git for Windows 自带。'));
      else reject(Object.assign(error, { stderr: stderr.toString('utf8') }));
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}
