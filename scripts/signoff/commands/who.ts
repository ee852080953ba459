/** `lantai signoff who`: who may edit, review and sign a file, and which of them it needs. */
import { parseArgs } from 'node:util';
import { PEOPLE_ROLES } from '../../../schemas/registers/people.ts';
import { SIGNOFF_ROLES, UNIT_KINDS, type SignoffRole, type SignoffUnit } from '../../../src/lib/signoff/model.ts';
import { EXIT, UsageError, type CommandIo } from '../../lib/command.ts';
import { chosenUnits } from '../chosen-units.ts';
import { openSignoff, type Signoff } from '../open-signoff.ts';

export async function runWho(args: string[], io: CommandIo): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError('请写明是哪个文件，例如 signoff who content/www/xwzx/notice.md。');
  const signoff = await openSignoff(io.root, { now: io.now });
  const units = await chosenUnits(signoff, { files: positionals });
  for (const unit of units) io.stdout.write(described(signoff, unit));
  return EXIT.clean;
}

/** Roles that matter for content; an administrator is asked only about the program. */
const rolesFor = ({ kind }: SignoffUnit): readonly SignoffRole[] =>
  kind === 'entry' ? SIGNOFF_ROLES.filter((role) => role !== 'admin') : SIGNOFF_ROLES;

function described(signoff: Signoff, unit: SignoffUnit): string {
  const { people, unit: policyOf } = signoff.policy();
  const day = signoff.now.slice(0, 'YYYY-MM-DD'.length);
  const { required, distinct } = policyOf(unit);
  const place = { site: unit.site, ...(unit.column === undefined ? {} : { column: unit.column }) };
  const lines = rolesFor(unit).map((role) => {
    const able = people.names().filter((name) => people.problem(name, [role], place, day) === null);
    const asked = required.filter((each) => each.role === role);
    const named = asked.flatMap(({ person }) => (person === undefined ? [] : [person]));
    const clauses = [...new Set(asked.flatMap((each) => each.clauses))].join('、');
    const need =
      asked.length === 0 ? '' : `（必须${named.length === 0 ? '' : `，由${named.join('、')}办理`}；依据 ${clauses}）`;
    return `  ${PEOPLE_ROLES[role]}：${able.join('、') || '没有人'}${need}\n`;
  });
  const apart = distinct
    .filter((role) => required.some((each) => each.role === role))
    .map((role) => PEOPLE_ROLES[role]);
  const note =
    apart.length > 1
      ? `  ${apart.join('、')}须是不同的人；改过内容的人不能审核、签发。\n`
      : '  改过内容的人不能审核、签发。\n';
  return `${unit.path}（${UNIT_KINDS[unit.kind].zh}）\n${lines.join('')}${note}`;
}
