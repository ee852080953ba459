/** The parts of `lantai signoff` that read a forge, from their command lines. */
import { parseArgs } from 'node:util';
import { UsageError, type CommandIo } from '../lib/command.ts';
import { codeOwners } from './owners.ts';
import { recordReviews } from './record.ts';
import { verifyPullRequest } from './verify.ts';

const CONNECT = { forge: { type: 'string' }, api: { type: 'string' }, repo: { type: 'string' } } as const;

/** Whether a command line of `signoff verify` is about a pull request. */
export const isOnForge = (args: readonly string[]): boolean =>
  args.some((arg) => arg === '--forge' || arg.startsWith('--forge='));

export async function runForgeVerify(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      ...CONNECT,
      pr: { type: 'string' },
      base: { type: 'string' },
      findings: { type: 'string' },
      preview: { type: 'string' },
      comment: { type: 'boolean' },
    },
  });
  const { forge = '', pr, ...rest } = values;
  if (pr === undefined) throw new UsageError('请用 --pr 写明合并请求的编号。');
  return verifyPullRequest({ ...rest, forge, pr }, io);
}

export async function runRecord(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { ...CONNECT, pr: { type: 'string' }, since: { type: 'string' }, 'no-commit': { type: 'boolean' } },
  });
  const { forge, 'no-commit': noCommit, ...rest } = values;
  if (forge === undefined) throw new UsageError('请用 --forge 写明代码平台。');
  if (rest.pr !== undefined && rest.since !== undefined) throw new UsageError('--pr 和 --since 只写一种。');
  return recordReviews({ ...rest, forge, ...(noCommit === undefined ? {} : { noCommit }) }, io);
}

export async function runOwners(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { forge: { type: 'string' }, write: { type: 'boolean' }, check: { type: 'boolean' } },
  });
  return codeOwners(values, io);
}
