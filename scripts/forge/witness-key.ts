/** The key with which a pipeline signs what it has read from a forge. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Forge } from '../../src/lib/signoff/model.ts';
import { fingerprintOf } from '../../src/lib/signoff/ssh-key.ts';
import { UsageError } from '../lib/command.ts';
import type { Signoff } from '../signoff/open-signoff.ts';
import { ownKey, type OwnKey } from '../signoff/own-key.ts';

const VARIABLE = 'LANTAI_WITNESS_KEY';

/**
 * Forges keep secrets as texts or as files; a text is on the disk only while it is used, and readable by its user alone.
 *
 * @throws {UsageError} where there is no key.
 */
export async function withWitnessKey<T>(
  root: string,
  environment: Readonly<Partial<Record<string, string>>>,
  use: (key: OwnKey) => Promise<T>,
): Promise<T> {
  const value = environment[VARIABLE]?.trim() ?? '';
  if (value === '')
    throw new UsageError(
      `没有见证密钥。请把私钥或者私钥文件的路径写在环境变量 ${VARIABLE} 里，见 docs/operators/sign-off-forges.md。`,
    );
  if (!value.startsWith('-----BEGIN')) return use(await ownKey(root, value));
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lantai-witness-'));
  try {
    const file = path.join(folder, 'key');
    await writeFile(file, `${value.replaceAll('\r', '')}\n`, { mode: 0o600 });
    return await use(await ownKey(root, file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws {UsageError} where records signed with the key would count for nothing. */
export function checkWitness(signoff: Signoff, forge: Forge, { fingerprint }: OwnKey): void {
  const day = signoff.now.slice(0, 'YYYY-MM-DD'.length);
  const isRegistered = signoff
    .policy()
    .witnesses.some(
      (each) =>
        each.forge === forge &&
        fingerprintOf(each.key) === fingerprint &&
        each.from <= day &&
        (each.until === undefined || day < each.until),
    );
  if (!isRegistered)
    throw new UsageError(
      `见证密钥 ${fingerprint} 没有在生效的 sites/fleet.yaml 的 signoff.witnesses 中为 ${forge} 登记，或者今天不在有效期内。登记经审签、合并以后生效。`,
    );
}
