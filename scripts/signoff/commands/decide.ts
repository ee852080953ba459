/** `lantai signoff request | approve | reject`. */
import { parseArgs } from 'node:util';
import { PEOPLE_ROLES } from '../../../schemas/registers/people.ts';
import { DECISIONS, type Decision } from '../../../src/lib/signoff/model.ts';
import { EXIT, UsageError, type CommandIo } from '../../lib/command.ts';
import { chosenUnits } from '../chosen-units.ts';
import { decide } from '../decide.ts';
import { openSignoff } from '../open-signoff.ts';
import { ownKey } from '../own-key.ts';
import { commitRecords, writeRecords } from '../write-records.ts';

export const runRequest = (args: string[], io: CommandIo) => runDecision('request', args, io);
export const runApprove = (args: string[], io: CommandIo) => runDecision('approve', args, io);
export const runReject = (args: string[], io: CommandIo) => runDecision('reject', args, io);

async function runDecision(asked: Decision, args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      role: { type: 'string' },
      reason: { type: 'string' },
      emergency: { type: 'boolean', default: false },
      key: { type: 'string' },
      'no-commit': { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0 && values.base === undefined)
    throw new UsageError('请写明是哪些文件，或者用 --base origin/main 选中这个分支改动的全部文件。');
  if (positionals.length > 0 && values.base !== undefined)
    throw new UsageError('文件和 --base 只写一种：写了文件的，只办理这些文件。');
  if (asked === 'reject' && values.reason === undefined) throw new UsageError('退回须写明原因：--reason <原因>。');
  if (values.emergency && asked !== 'approve') throw new UsageError('--emergency 只和 approve 一起用。');
  if (values.emergency && values.base !== undefined) throw new UsageError('紧急签发要写明是哪些文件，不能用 --base。');
  const decision: Decision = values.emergency ? 'emergency' : asked;
  if (decision === 'emergency' && (values.reason ?? '').trim() === '')
    throw new UsageError('紧急签发须写明原因：--reason <原因>。');
  const signoff = await openSignoff(io.root, { now: io.now });
  if (signoff.start === null)
    throw new UsageError(
      '这个仓库还没有启用审签。请按 docs/operators/sign-off.md 在 sites/fleet.yaml 写 signoff，再提交。',
    );
  const key = await ownKey(io.root, values.key);
  const units = await chosenUnits(signoff, { files: positionals, base: values.base });
  // Of a whole branch, only what still needs somebody is meant.
  const open = values.base === undefined ? units : await uncovered(signoff, units);
  if (open.length === 0) {
    io.stdout.write('没有需要办理的：改动的文件都已经审签，或者没有改动。\n');
    return EXIT.clean;
  }
  const records = await decide(signoff, open, { decision, role: values.role, reason: values.reason }, key, io.lang);
  const files = await writeRecords(io.root, records);
  for (const { record } of records) {
    io.stdout.write(`${record.person}以“${PEOPLE_ROLES[record.role]}”身份${DECISIONS[decision]}：\n`);
    for (const { path, digest } of record.units)
      io.stdout.write(`  ${path}  ${digest.slice(0, 'sha256:'.length + 12)}\n`);
  }
  const [first] = records;
  const subject = `Sign-off: ${decision} ${String(open.length)} by ${first?.record.person ?? ''}`;
  if (!values['no-commit']) await commitRecords(io.root, files, subject);
  io.stdout.write(
    values['no-commit']
      ? `记录已写入，请提交：\n${files.map((file) => `  ${file}\n`).join('')}`
      : '记录已提交，请推送（git push）。\n',
  );
  return EXIT.clean;
}

async function uncovered(
  signoff: Awaited<ReturnType<typeof openSignoff>>,
  units: Awaited<ReturnType<typeof chosenUnits>>,
) {
  return (await signoff.verdicts(units)).filter(({ covered }) => !covered).map(({ unit }) => unit);
}
