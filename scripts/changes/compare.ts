/** What changed in a site record that has to be filed with the superior unit (R-GO-3.3a, R-YZ-14.1, R-LYG-8.4a). */
import { COLUMN_STATES } from '../../schemas/column.ts';
import { SITE_STATUSES } from '../../schemas/site.ts';

export interface Change {
  /** Chinese name of what changed. */
  item: string;
  before: string;
  after: string;
  /** Path of the column it is about. */
  column?: string;
}

/** Fields of the record in the order of the sheet; aliases of the domain are joined. */
const FIELDS: readonly { item: string; path: readonly string[]; words?: Readonly<Record<string, string>> }[] = [
  { item: '网站名称', path: ['standardName'] },
  { item: '主办单位', path: ['sponsor'] },
  { item: '承办单位', path: ['operator'] },
  { item: '运行维护单位', path: ['maintainer'] },
  { item: '分管领导', path: ['responsible', 'leader'] },
  { item: '责任部门', path: ['responsible', 'department'] },
  { item: '责任人', path: ['responsible', 'person'] },
  { item: '联络人', path: ['responsible', 'liaison'] },
  { item: '安全责任人', path: ['responsible', 'securityOfficer'] },
  { item: '联系电话', path: ['contact', 'phone'] },
  { item: '电子邮箱', path: ['contact', 'email'] },
  { item: '地址', path: ['contact', 'address'] },
  { item: '主域名', path: ['domain', 'primary'] },
  { item: '中文域名', path: ['domain', 'chinese'] },
  { item: '网站标识码', path: ['siteCode'] },
  { item: 'ICP备案编号', path: ['icp'] },
  { item: '公安机关备案号', path: ['policeFiling'] },
  { item: '站点状态', path: ['status'], words: SITE_STATUSES },
];

const NONE = '（无）';

/** @param before undefined for a new site; @param after undefined for one that is gone. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  if (before === undefined) return [{ item: '网站', before: NONE, after: '新增' }];
  if (after === undefined) return [{ item: '网站', before: '在站群中', after: '移出站群' }];
  const fields = FIELDS.flatMap(({ item, path, words }) => {
    const [was, is] = [before, after].map((record) => {
      const value = textAt(record, path);
      return words?.[value] ?? value;
    });
    return was === is ? [] : [{ item, before: was || NONE, after: is || NONE }];
  });
  return [...fields, ...columnChanges(columnsOf(before), columnsOf(after))];
}

interface ColumnVersion {
  path: string;
  name: string;
  state: string;
  aliases: readonly string[];
}

/** A column whose former address is an alias of another one moved there. */
function columnChanges(
  before: ReadonlyMap<string, ColumnVersion>,
  after: ReadonlyMap<string, ColumnVersion>,
): Change[] {
  const movedTo = new Map<string, string>();
  for (const { path, aliases } of after.values())
    for (const alias of aliases) {
      const from = alias.replace(/^\/|\/$/g, '');
      if (before.has(from) && !after.has(from)) movedTo.set(from, path);
    }
  const arrived = new Set(movedTo.values());
  const gone = [...before.values()].flatMap(({ path, name }): Change[] => {
    const now = after.get(path);
    if (now) return [];
    const to = movedTo.get(path);
    return [
      {
        item: to === undefined ? '栏目删除' : '栏目地址变更',
        before: `${name} /${path}/`,
        after: to === undefined ? NONE : `/${to}/`,
        column: to ?? path,
      },
    ];
  });
  const changed = [...after.values()].flatMap((now): Change[] => {
    const was = before.get(now.path);
    const column = now.path;
    if (!was)
      return arrived.has(column) ? [] : [{ item: '栏目新设', before: NONE, after: `${now.name} /${column}/`, column }];
    return [
      ...(was.name === now.name ? [] : [{ item: '栏目改名', before: was.name, after: now.name, column }]),
      ...(was.state === now.state
        ? []
        : [
            {
              item: `栏目${now.state.replace(/^已/, '')}`,
              before: `${now.name}：${was.state}`,
              after: now.state,
              column,
            },
          ]),
    ];
  });
  return [...gone, ...changed];
}

function columnsOf(record: unknown): ReadonlyMap<string, ColumnVersion> {
  const found = new Map<string, ColumnVersion>();
  const walk = (node: unknown, parent: string): void => {
    for (const column of listAt(node, 'columns')) {
      const path = `${parent}${textAt(column, ['id'])}`;
      const state = textAt(column, ['lifecycle', 'state']);
      found.set(path, {
        path,
        name: textAt(column, ['name']),
        state: (COLUMN_STATES as Readonly<Record<string, string>>)[state === '' ? 'active' : state] ?? state,
        aliases: listAt(column, 'aliases').map(String),
      });
      walk(column, `${path}/`);
    }
  };
  walk(record, '');
  return found;
}

const childOf = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? (node as Readonly<Record<string, unknown>>)[key] : undefined;
const listAt = (node: unknown, key: string): readonly unknown[] => {
  const value = childOf(node, key);
  return Array.isArray(value) ? value : [];
};
function textAt(node: unknown, path: readonly string[]): string {
  const value = path.reduce<unknown>(childOf, node);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
