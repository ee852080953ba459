/** Stores signed records in the ledger, and commits them and nothing else. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../lib/command.ts';
import { gitOutput } from '../lib/git.ts';
import { replaceFile } from '../lib/write-file.ts';
import { recordFile, recordText, signatureFile, type SignoffRecord } from '../../src/lib/signoff/record.ts';

export interface SignedRecord {
  /** Whose ledger holds it. */
  site: string;
  record: SignoffRecord;
  signature: string;
}

/** @returns the files, from the root of the repository. */
export async function writeRecords(root: string, records: readonly SignedRecord[]): Promise<string[]> {
  const files: string[] = [];
  for (const { site, record, signature } of records) {
    const file = recordFile(site, record);
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await replaceFile(path.join(root, file), recordText(record));
    await replaceFile(path.join(root, signatureFile(file)), signature);
    files.push(file, signatureFile(file));
  }
  return files;
}

/** @throws {UsageError} where Git does not commit them: no name configured, a hook that refuses. */
export async function commitRecords(root: string, files: readonly string[], subject: string): Promise<void> {
  const added = await gitOutput(root, ['add', '--force', '--', ...files]);
  const committed = added && (await gitOutput(root, ['commit', '--quiet', '-m', subject, '--only', '--', ...files]));
  if (!committed)
    throw new UsageError(
      `记录已经写好，但是 Git 没有提交成功。请先设好 git config user.name 和 user.email，然后运行：git add ${files.join(' ')} && git commit`,
    );
}
