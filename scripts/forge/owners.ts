/** `lantai signoff owners`: CODEOWNERS from the people register, shown, written or compared with what is stored. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FORGES } from '../../src/lib/signoff/model.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { readGovernance } from '../lib/governance.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';
import { ownedAreas, type OwnedArea } from './code-owners/areas.ts';
import { CODE_OWNERS } from './code-owners/formats.ts';
import { isForge } from './forges.ts';

export interface OwnersOptions {
  forge?: string;
  write?: boolean;
  check?: boolean;
}

/** @throws {UsageError} for an unknown forge, or a fleet that cannot be loaded. */
export async function codeOwners({ forge, write, check }: OwnersOptions, io: CommandIo): Promise<number> {
  if (forge !== undefined && !isForge(forge)) throw new UsageError(`--forge 可以写：${FORGES.join('、')}。`);
  const areas = await areasOf(io);
  if (check === true) return compare(forge === undefined ? FORGES : [forge], areas, io);
  if (forge === undefined) throw new UsageError(`请写明给哪个平台：--forge ${FORGES.join('、')}。`);
  const { file, write: format } = CODE_OWNERS[forge];
  if (write !== true) {
    io.stdout.write(format(areas));
    return EXIT.clean;
  }
  await mkdir(path.dirname(path.join(io.root, file)), { recursive: true });
  await replaceFile(path.join(io.root, file), format(areas));
  io.stdout.write(`已写入 ${file}。\n`);
  return EXIT.clean;
}

async function compare(
  forges: readonly (keyof typeof CODE_OWNERS)[],
  areas: readonly OwnedArea[],
  io: CommandIo,
): Promise<number> {
  let code: number = EXIT.clean;
  let seen = 0;
  for (const forge of forges) {
    const { file, write } = CODE_OWNERS[forge];
    const stored = await readFile(path.join(io.root, file), 'utf8').catch(() => null);
    if (stored === null) continue;
    seen += 1;
    const expected = write(areas).split('\n');
    const lines = stored.replaceAll('\r\n', '\n').split('\n');
    const at = Array.from({ length: Math.max(lines.length, expected.length) }, (_, index) => index).find(
      (index) => lines[index] !== expected[index],
    );
    if (at === undefined) continue;
    code = EXIT.findings;
    io.stdout.write(
      `${file}:${at + 1}:1  与人员登记不一致，应当是“${expected[at] ?? '（没有这一行）'}”。请运行 npm run lantai -- signoff owners --forge ${forge} --write，一起提交。\n`,
    );
  }
  if (seen === 0) io.stdout.write('仓库里没有 CODEOWNERS。用 --forge <平台> --write 生成。\n');
  else if (code === EXIT.clean) io.stdout.write('CODEOWNERS 与人员登记一致。\n');
  return code;
}

async function areasOf(io: CommandIo): Promise<OwnedArea[]> {
  const fleet = await loadFleet(io.root, io.now);
  const { library } = fleet;
  if (!library) throw new UsageError('站点登记表或站点记录有错误，请先运行 npm run lantai -- check 改正。');
  const registers = new Map(readGovernance(fleet, 'people').records.map(({ site, data }) => [site, data.people]));
  const sites = library.sites();
  const portal = (sites.find(({ registration }) => registration.parent === undefined) ?? sites[0])?.id ?? '';
  return ownedAreas(
    sites.map(({ id }) => ({ id, rules: library.rules(id), people: registers.get(id) ?? [] })),
    portal,
    io.now.slice(0, 'YYYY-MM-DD'.length),
  );
}
