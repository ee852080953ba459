/** Site, column and type of a new entry: from the options if given, else from the editor. */
import { isTypeName, types, type TypeName } from '../../schemas/index.ts';
import { walkColumns, type Column } from '../../src/lib/model/column.ts';
import { siteFile, type ParsedFleet } from '../../src/lib/content/parse-fleet.ts';
import { columnMeant } from '../../src/lib/content/fitting-columns.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { UsageError } from '../lib/command.ts';
import { choose } from './prompts.ts';

/** @throws {UsageError} if the value of the option does not exist, or the option is missing outside a terminal. */
export async function chooseSite({ fleet, sites }: ParsedFleet, id: string | undefined): Promise<Site> {
  if (!fleet) throw new UsageError('站点登记表 sites/fleet.yaml 有错误，请先运行 npm run lantai -- check 改正。');
  const broken = fleet.sites.map((site) => site.id).filter((each) => !sites.some((site) => site.id === each));
  if (id !== undefined && broken.includes(id))
    throw new UsageError(
      `站点“${id}”的记录 ${siteFile(id)} 有错误，请先运行 npm run lantai -- check --site ${id} 改正。`,
    );
  if (sites.length === 0)
    throw new UsageError(`站点记录 ${broken.map(siteFile).join('、')} 有错误，请先运行 npm run lantai -- check 改正。`);
  if (id === undefined)
    return choose(
      '站点',
      '--site',
      sites.map((site) => ({ value: site, label: `${site.id} ${site.record.standardName}` })),
    );
  const site = sites.find((each) => each.id === id);
  if (!site) throw new UsageError(`没有站点“${id}”。现有站点：${sites.map((each) => each.id).join('、')}。`);
  return site;
}

/** @throws {UsageError} as {@link chooseSite}. */
export async function chooseColumn(site: Site, path: string | undefined): Promise<Column> {
  const columns = [...walkColumns(site.columns)].filter(({ record }) => record.types.length > 0);
  if (path === undefined)
    return choose(
      '栏目',
      '--column',
      columns.map((column) => ({ value: column, label: `${column.path} ${column.name}` })),
    );
  const column = columns.find((each) => each.path === path.replace(/^\/|\/$/g, ''));
  const meant = columnMeant(site, path);
  if (!column)
    throw new UsageError(
      `站点 ${site.id} 没有可以放条目的栏目“${path}”。${meant === '' || meant === path ? '' : `您要的可能是“${meant}”。`}现有栏目：\n${columns.map((each) => `  ${each.path} ${each.name}`).join('\n')}`,
    );
  return column;
}

/** @throws {UsageError} as {@link chooseSite}. */
export async function chooseType(column: Column, name: string | undefined): Promise<TypeName> {
  const allowed = column.record.types.filter(isTypeName);
  const only = allowed[0];
  if (name === undefined && allowed.length === 1 && only) return only;
  if (name === undefined)
    return choose(
      '体裁',
      '--type',
      allowed.map((type) => ({ value: type, label: types[type].label })),
    );
  const type = allowed.find((each) => each === name);
  if (!type) throw new UsageError(`栏目“${column.name}”可以放的体裁是：${allowed.join('、')}。`);
  return type;
}
