/**
 * `lantai new-site`: creates a department site by asking questions: record, registration, pictures and the pages every
 * site has.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ID_PATTERN } from '../../schemas/atoms.ts';
import { isTypeName } from '../../schemas/index.ts';
import { siteSchema } from '../../schemas/site.ts';
import { parseYaml } from '../../src/lib/content/located-yaml.ts';
import { FLEET_FILE, siteFile } from '../../src/lib/content/parse-fleet.ts';
import { schemaProblems } from '../../src/lib/content/schema-problems.ts';
import { walkColumns } from '../../src/lib/model/column.ts';
import { toFinding } from '../checks/to-finding.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { chooseSite } from '../new/choices.ts';
import { draftEntry } from '../new/draft.ts';
import { ask, interactive } from '../new/prompts.ts';
import { writeNew } from '../lib/write-entry.ts';
import { SITE_QUESTIONS } from '../new-site/questions.ts';
import { plainLogo, sharedPictures, siteRecordText, withRegistration, type SiteModel } from '../new-site/site-files.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

export const newSiteHelp = `用法：npm run lantai -- new-site [选项]

新建一个部门网站：站点记录、登记、图片和每个网站都有的固定页面。不写选项时一步一步地问。

  --id <编号>         站点编号，小写字母和数字，例如 wjw；以后不改
  --portal <编号>     本级门户
${SITE_QUESTIONS.map(({ option, label }) => `  ${`--${option} <…>`.padEnd(20)}${label}`).join('\n')}
`;

const STARTER = path.join(import.meta.dirname, '../new-site/department.yaml');
const LOGO = 'logo.svg';

export async function runNewSite(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: Object.fromEntries(
      ['id', 'portal', ...SITE_QUESTIONS.map(({ option }) => option)].map((name) => [
        name,
        { type: 'string' as const },
      ]),
    ),
  });
  const typed = values as Readonly<Record<string, string | undefined>>;
  const { parsed, files } = await loadFleet(io.root, io.now);
  if (!parsed.fleet) throw new UsageError(`站点登记表 ${FLEET_FILE} 有错误，请先运行 npm run lantai -- check 改正。`);
  const taken = parsed.fleet.sites.map(({ id }) => id);
  const portals = parsed.sites.filter(({ record }) => record.kind === 'portal');
  const portal = await chooseSite(
    { ...parsed, sites: portals },
    typed['portal'] ?? (portals.length === 1 ? portals[0]?.id : undefined),
  );
  const id =
    typed['id'] ??
    (await ask({
      label: '站点编号（小写字母和数字，例如 wjw）',
      option: '--id …',
      problem: (answer) => idProblem(answer, taken),
    }));
  const wrong = idProblem(id, taken);
  if (wrong !== undefined) throw new UsageError(wrong);

  const sibling = parsed.sites.find(
    ({ record, registration }) => registration.portal === portal.id && record.portalPicture,
  );
  const model: SiteModel = { portal, ...(sibling ? { sibling } : {}), today: io.now.slice(0, 10) };
  const starter = await readFile(STARTER, 'utf8');
  const answers: Record<string, string> = { id };
  const problems: string[] = [];
  for (const { option, label, path: field, proposal } of SITE_QUESTIONS) {
    const given = typed[option];
    const proposed = proposal?.(answers, portal);
    const fault = (answer: string) =>
      recordProblem(siteRecordText(starter, { ...answers, [option]: answer }, model), field);
    if (given === undefined && interactive())
      answers[option] = await ask({
        label,
        option: `--${option} …`,
        problem: fault,
        ...(proposed === undefined ? {} : { initial: proposed }),
      });
    else answers[option] = given ?? proposed ?? '';
    const found = answers[option] === '' ? '没有写' : fault(answers[option]);
    if (found !== undefined) problems.push(`  --${option} …  ${label}：${found}`);
  }
  if (problems.length > 0) throw new UsageError(`还缺这些信息，或者写得不对，请加上或改正：\n${problems.join('\n')}`);

  const text = siteRecordText(starter, answers, model);
  const registry = files.records.find((file) => file.path === FLEET_FILE);
  const port = Math.max(...parsed.fleet.sites.map((site) => site.port)) + 1;
  const assets = path.join(io.root, 'sites', id, 'assets');
  await mkdir(assets, { recursive: true });
  await writeNew(io.root, siteFile(id), text);
  await writeFile(
    path.join(assets, LOGO),
    plainLogo(String((parseYaml(text).data as { tokens: { primary: string } }).tokens.primary)),
  );
  for (const { from, name } of sharedPictures(model)) await copyFile(path.join(io.root, from), path.join(assets, name));
  await writeFile(
    path.join(io.root, FLEET_FILE),
    withRegistration(new TextDecoder().decode(registry?.bytes), id, portal.id, port),
  );
  const pages = await writePages(io, id, answers['person'] ?? '');

  io.stdout.write(
    `已新建站点 ${id}：\n${[siteFile(id), `sites/${id}/assets/`, ...pages].map((file) => `  ${file}`).join('\n')}\n已登记在 ${FLEET_FILE}，本机端口 ${port}。\n` +
      `接下来：运行 npm run lantai -- check --site ${id}，按提示补上号码、徽标和正文；栏目增减改 ${siteFile(id)}。\n`,
  );
  return EXIT.clean;
}

function idProblem(id: string, taken: readonly string[]): string | undefined {
  if (!ID_PATTERN.test(id)) return `站点编号“${id}”只能用小写字母、数字和连字符。`;
  return taken.includes(id) ? `站点编号“${id}”已经用了。已登记的站点：${taken.join('、')}。` : undefined;
}

/** The problem of a field of a record; undefined if it is valid. */
function recordProblem(text: string, field: readonly string[]): string | undefined {
  const yaml = parseYaml(text);
  const issues = siteSchema.safeParse(yaml.data).error?.issues ?? [];
  const issue = issues.find(({ path: at }) => field.every((key, index) => at[index] === key));
  const [problem] = issue ? schemaProblems(siteSchema, yaml, [issue]) : [];
  if (!problem) return undefined;
  const { message, fix } = toFinding({ ...problem, site: '', file: '' }, 'zh');
  return `${message}${fix}`;
}

/** One entry with a placeholder line for every single-page column. */
async function writePages(io: CommandIo, id: string, editor: string): Promise<string[]> {
  const written: string[] = [];
  const site = (await loadFleet(io.root, io.now)).parsed.sites.find((each) => each.id === id);
  for (const column of walkColumns(site?.columns ?? [])) {
    const [type] = column.record.types;
    if (!site || column.record.presentation !== 'page' || type === undefined || !isTypeName(type)) continue;
    // Read again each time, so that no number is assigned twice.
    const fleet = await loadFleet(io.root, io.now);
    const draft = draftEntry(fleet, site, column, type, { title: column.name, time: io.now, editor, fields: {} });
    await writeNew(io.root, draft.file, draft.text);
    written.push(draft.file);
  }
  return written;
}
