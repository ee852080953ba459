/** `lantai build --release`: what it asks for before, and what it says afterwards. */
import { UNSIGNED_CHOICES, type UnsignedChoice } from '../../schemas/fleet.ts';
import type { BuildOptions } from '../build/build-fleet.ts';
import { printBuild } from '../build/print-build.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { judgeCommit, type JudgedCommit } from './judged-commit.ts';
import { reasonText } from '../../src/lib/signoff/reasons.ts';
import { buildRelease, type ReleaseReport } from './build-release.ts';
import { uncommittedFiles } from './clean-tree.ts';
import { entryTitles } from './entry-titles.ts';
import { siteOfPath } from './gate.ts';
import { unsignedWords } from './gate-words.ts';

/** Most files that are named. */
const NAMED = 20;

/** @throws {UsageError} for a word that is no choice. */
export function parseUnsignedChoice(word: string | undefined): UnsignedChoice | undefined {
  if (word === undefined) return undefined;
  const choice = UNSIGNED_CHOICES.find((each) => each === word);
  if (!choice) throw new UsageError(`--unsigned 可以写：${UNSIGNED_CHOICES.join('、')}；现在写的是“${word}”。`);
  return choice;
}

/** @throws {UsageError} where the fleet does not use sign-off, or what is there is not what was committed. */
export async function release(
  options: Omit<BuildOptions, 'target'>,
  choice: UnsignedChoice | undefined,
  io: CommandIo,
): Promise<number> {
  const start = performance.now();
  const judged = await judgeCommit(io.root, 'HEAD', io.now);
  if (judged.start === null)
    throw new UsageError(
      '这个站群没有使用审签，没有“发布”：在 sites/fleet.yaml 里写上 signoff 并提交，见 docs/operators/release.md。',
    );
  const uncommitted = await uncommittedFiles(io.root);
  if (uncommitted.length > 0) throw new UsageError(uncommittedWords(uncommitted));
  const lost = judged.problems.filter(({ rule }) => rule === 'record-deleted' || rule === 'record-rewritten');
  for (const reason of lost) io.stdout.write(`${reasonText(reason, io.lang)}\n`);
  if (lost.length > 0) return EXIT.findings;
  const report = await buildRelease(options, choice ?? judged.unsigned, judged, io.stdout);
  const day = io.now.slice(0, 10);
  const isAsked = (site: string) => site === '' || options.sites.length === 0 || options.sites.includes(site);
  const unsigned = report.gate.unsigned.filter(({ unit }) => isAsked(siteOfPath(unit.path)));
  const titles = await entryTitles(
    io.root,
    judged.head,
    unsigned.map(({ unit }) => unit),
  );
  for (const verdict of unsigned)
    io.stdout.write(unsignedWords(verdict, titles.get(verdict.unit.path), judged.policy, day, io.lang));
  const code =
    report.build.outcomes.length === 0
      ? EXIT.clean
      : printBuild(report.build, 'release', performance.now() - start, io);
  io.stdout.write(closingWords(report, judged, isAsked));
  const isRefused = [...report.gate.refused.keys()].some(isAsked);
  return code === EXIT.clean && isRefused ? EXIT.findings : code;
}

function uncommittedWords(files: readonly string[]): string {
  const more = files.length > NAMED ? `\n  等 ${files.length} 个` : '';
  return `发布的是提交过的内容，这些文件和最后一次提交不一样。先提交，或者恢复原样：\n${files
    .slice(0, NAMED)
    .map((file) => `  ${file}`)
    .join('\n')}${more}`;
}

function closingWords(
  { gate, kept, leftOut, build, records }: ReleaseReport,
  { head }: JudgedCommit,
  isAsked: (site: string) => boolean,
): string {
  const lines: string[] = [];
  for (const [site, verdicts] of gate.refused)
    if (site === '') lines.push(`大家共用的有 ${verdicts.length} 处没有审签，所有站点都没有发布。`);
    else if (isAsked(site))
      lines.push(`${site}：有 ${verdicts.length} 处没有审签，没有发布；release/${site}/ 保持原样。`);
  for (const file of kept.filter((each) => isAsked(siteOfPath(each))))
    lines.push(`${file}：现在的没有审签，仍是上一次发布的。`);
  for (const file of leftOut.filter((each) => isAsked(siteOfPath(each)))) lines.push(`${file}：没有审签，没有发布。`);
  const released = build.outcomes.filter(({ status }) => status === 'built' || status === 'unchanged');
  if (released.length > 0) lines.push(`提交 ${head.slice(0, 12)} 的 ${released.length} 个站点在 release/。`);
  if (records.length > 0) lines.push(`发布记录，请提交：\n${records.map((file) => `  ${file}`).join('\n')}`);
  return lines.map((line) => `${line}\n`).join('');
}
