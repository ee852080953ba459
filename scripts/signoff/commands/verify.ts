/** `lantai signoff verify`: whether everything, or what is named, is signed off at a commit. */
import { parseArgs } from 'node:util';
import { PEOPLE_ROLES } from '../../../schemas/registers/people.ts';
import { UNIT_KINDS, type Reason, type SignoffUnit, type Verdict } from '../../../src/lib/signoff/model.ts';
import { reasonText } from '../../../src/lib/signoff/reasons.ts';
import { EXIT, UsageError, type CommandIo } from '../../lib/command.ts';
import { commitId } from '../../lib/git.ts';
import type { Lang } from '../../lib/lang.ts';
import { chosenUnits } from '../chosen-units.ts';
import { openSignoff, type Signoff } from '../open-signoff.ts';

export async function runVerify(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      commit: { type: 'string', default: 'HEAD' },
      start: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  const write = (FORMATS as Readonly<Partial<Record<string, Write>>>)[values.format];
  if (!write) throw new UsageError(`没有“${values.format}”这种形式。可以写：${Object.keys(FORMATS).join('、')}。`);
  const signoff = await openSignoff(io.root, { commit: values.commit, now: io.now });
  await checkStart(signoff, values.start);
  const verdicts = await signoff.verdicts(await chosenUnits(signoff, { files: positionals, base: values.base }));
  io.stdout.write(write(signoff, verdicts, io.lang));
  const isClean = signoff.ledgerProblems.length === 0 && verdicts.every(({ covered }) => covered);
  return isClean ? EXIT.clean : EXIT.findings;
}

/** @throws {UsageError} where sign-off is not in use, or began elsewhere than its operator knows. */
async function checkStart({ start, history: { root } }: Signoff, expected: string | undefined): Promise<void> {
  if (start === null)
    throw new UsageError(
      '这个仓库还没有启用审签。请按 docs/operators/sign-off.md 在 sites/fleet.yaml 写 signoff，再提交。',
    );
  if (expected === undefined || (await commitId(root, expected)) === start) return;
  throw new UsageError(`审签是从提交 ${start} 启用的，不是 ${expected}：历史被改写过，或者写错了 --start。`);
}

type Write = (signoff: Signoff, verdicts: readonly Verdict[], lang: Lang) => string;

const FORMATS = {
  text(signoff, verdicts, lang) {
    const open = verdicts.filter(({ covered }) => !covered);
    const zh = lang === 'zh';
    const problems = signoff.ledgerProblems.map((each) => `${reasonText(each, lang)}\n`);
    const blocks = open.map(
      ({ unit, reasons }) =>
        `${unit.path}（${UNIT_KINDS[unit.kind][lang]}${unit.files.length === 0 ? (zh ? '，已删除' : ', removed') : ''}）\n` +
        reasons.map((each) => `  ${reasonText(each, lang)}\n`).join(''),
    );
    const short = signoff.commit.slice(0, 10);
    const start = signoff.start?.slice(0, 10) ?? '';
    const summary = zh
      ? `提交 ${short}：核对 ${String(verdicts.length)} 项，已审签 ${String(verdicts.length - open.length)} 项，未审签 ${String(open.length)} 项；记录的问题 ${String(problems.length)} 个。审签从提交 ${start} 启用。\n`
      : `Commit ${short}: ${String(verdicts.length)} checked, ${String(verdicts.length - open.length)} signed off, ${String(open.length)} not; ${String(problems.length)} problems of records. Sign-off began with commit ${start}.\n`;
    return [...problems, ...blocks, summary].join('');
  },
  json: (signoff, verdicts, lang) =>
    `${JSON.stringify(
      {
        commit: signoff.commit,
        start: signoff.start,
        problems: signoff.ledgerProblems.map((each) => said(each, lang)),
        units: verdicts.map(({ unit, covered, basis, missing, reasons, used, authors }) => ({
          ...described(unit),
          covered,
          ...(basis ? { basis } : {}),
          missing: missing.map((role) => ({ role, label: PEOPLE_ROLES[role] })),
          reasons: reasons.map((each) => said(each, lang)),
          approvals: used.map(({ role, person, at, record }) => ({ role, person, at, record })),
          authors,
        })),
      },
      null,
      2,
    )}\n`,
} as const satisfies Readonly<Record<string, Write>>;

const said = (each: Reason, lang: Lang) => ({ rule: each.rule, text: reasonText(each, lang) });
const described = ({ path, kind, site, column, digest }: SignoffUnit) => ({
  path,
  kind,
  site,
  ...(column === undefined ? {} : { column }),
  digest,
});
