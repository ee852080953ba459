/** `lantai signoff show`: how far a file is, or what one record says. */
import { parseArgs } from 'node:util';
import { PEOPLE_ROLES } from '../../../schemas/registers/people.ts';
import { DECISIONS, type Approval, type Basis, type Verdict } from '../../../src/lib/signoff/model.ts';
import { LEDGER_FILE } from '../../../src/lib/signoff/record.ts';
import { reasonText } from '../../../src/lib/signoff/reasons.ts';
import { EXIT, UsageError, type CommandIo } from '../../lib/command.ts';
import type { Lang } from '../../lib/lang.ts';
import { chosenUnits } from '../chosen-units.ts';
import { openSignoff, type Signoff } from '../open-signoff.ts';

export async function runShow(args: string[], io: CommandIo): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError('请写明是哪个文件，或者哪份记录。');
  const signoff = await openSignoff(io.root, { now: io.now });
  const [records, files] = [true, false].map((isRecord) =>
    positionals.filter((each) => LEDGER_FILE.test(each) === isRecord),
  ) as [string[], string[]];
  for (const record of records) io.stdout.write(shownRecord(signoff, record, io.lang));
  if (files.length === 0) return EXIT.clean;
  for (const verdict of await signoff.verdicts(await chosenUnits(signoff, { files })))
    io.stdout.write(shownVerdict(verdict, signoff, io.lang));
  return EXIT.clean;
}

function shownRecord(signoff: Signoff, record: string, lang: Lang): string {
  const given = signoff.approvals.filter((each) => each.record === record);
  const [first] = given;
  if (!first) throw new UsageError(`记录中没有 ${record}。`);
  const units = given.map(({ unit }) => `  ${unit.path}  ${unit.digest}\n`).join('');
  const state = first.fault ? reasonText(first.fault, lang) : '签名与内容相符。';
  return `${record}\n${approvalLine(first)}\n  所看的提交：${first.commit}\n  密钥：${first.source.key}\n${units}  ${state}\n`;
}

const BASES: Readonly<Record<Basis, string>> = {
  approved: '已审签',
  baseline: '启用审签以来没有改动',
  free: '不需要审签',
  emergency: '紧急签发，限期补办审签',
};

function shownVerdict({ unit, covered, basis, reasons, authors }: Verdict, signoff: Signoff, lang: Lang): string {
  const paths = new Set([unit.path, ...unit.formerPaths]);
  const given = signoff.approvals.filter((each) => paths.has(each.unit.path));
  const current = given.filter(({ unit: { digest } }) => digest === unit.digest);
  const parts = [
    `${unit.path}：${covered ? BASES[basis ?? 'approved'] : '未审签'}\n`,
    `  内容：${unit.digest}，${String(unit.files.length)} 个文件\n`,
    ...(authors.length === 0 ? [] : [`  编辑：${authors.join('、')}\n`]),
    ...current.map((each) => `  ${approvalLine(each)}\n`),
    ...(given.length > current.length
      ? [`  对以前内容的记录 ${String(given.length - current.length)} 份，见 signoff log。\n`]
      : []),
    ...reasons.map((each) => `  ${reasonText(each, lang)}\n`),
  ];
  return parts.join('');
}

export const approvalLine = ({ at, person, role, decision, reason, source }: Approval): string =>
  `${at} ${person}（${PEOPLE_ROLES[role]}）${DECISIONS[decision]}${reason === undefined ? '' : `：${reason}`}` +
  (source.kind === 'forge' ? `（${source.forge} ${source.account}）` : '');
