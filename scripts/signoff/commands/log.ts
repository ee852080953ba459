/** `lantai signoff log`: the records by time. */
import { parseArgs } from 'node:util';
import { reasonText } from '../../../src/lib/signoff/reasons.ts';
import { EXIT, type CommandIo } from '../../lib/command.ts';
import { chosenUnits } from '../chosen-units.ts';
import { openSignoff } from '../open-signoff.ts';
import { approvalLine } from './show.ts';

export async function runLog(args: string[], io: CommandIo): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const signoff = await openSignoff(io.root, { now: io.now });
  const units = positionals.length === 0 ? [] : await chosenUnits(signoff, { files: positionals });
  const paths = new Set(units.flatMap(({ path, formerPaths }) => [path, ...formerPaths]));
  const shown = signoff.approvals.filter(({ unit }) => paths.size === 0 || paths.has(unit.path));
  const records = [...Map.groupBy(shown, ({ record }) => record).values()].sort(
    ([a], [b]) => (a?.at ?? '').localeCompare(b?.at ?? '') || ((a?.record ?? '') < (b?.record ?? '') ? -1 : 1),
  );
  for (const given of records) {
    const [first] = given;
    if (!first) continue;
    io.stdout.write(`${approvalLine(first)}\n`);
    for (const { unit } of given) io.stdout.write(`  ${unit.path}  ${unit.digest.slice(0, 'sha256:'.length + 12)}\n`);
    if (first.fault) io.stdout.write(`  ${reasonText(first.fault, io.lang)}\n`);
  }
  for (const problem of signoff.ledgerProblems) io.stdout.write(`${reasonText(problem, io.lang)}\n`);
  io.stdout.write(`共 ${String(records.length)} 份记录。\n`);
  return signoff.ledgerProblems.length === 0 ? EXIT.clean : EXIT.findings;
}
