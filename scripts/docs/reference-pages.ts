/** Texts of the generated reference pages, in Chinese, as Markdown. */
import { COLUMN_CLASSES, COLUMN_FUNCTIONS, COLUMN_TYPES, columnShape } from '../../schemas/column.ts';
import { fleetSchema } from '../../schemas/fleet.ts';
import { homeBlockSchema } from '../../schemas/home-block.ts';
import { types, type TypeName } from '../../schemas/index.ts';
import { rulePackSchema } from '../../schemas/rulepack.ts';
import { DOCUMENT_LABELS, siteSchema } from '../../schemas/site.ts';
import { REGISTERS } from '../../schemas/registers/index.ts';
import { datasetStatisticsSchema } from '../../schemas/statistics.ts';
import { z } from 'astro/zod';
import { listFields, type FieldRow } from '../../src/lib/content/schema-fields.ts';
import { ownFields, sharedFields } from '../../src/lib/content/type-fields.ts';
import { SEVERITY_NAMES } from '../checks/check.ts';
import { ruleGroups } from '../checks/registry.ts';
import { IMPORT_HEADS, importSections } from './import-page.ts';

export interface ReferencePage {
  name: string;
  text: string;
}

const GENERATED = '<!-- 由 npm run lantai -- docs 生成，请勿手工修改。 -->';
const page = (name: string, title: string, ...parts: string[]): ReferencePage => ({
  name,
  text: `# ${title}\n\n${GENERATED}\n\n${parts.join('\n\n')}\n`,
});

/** All pages, each with its file name below `docs/reference/`. */
export function referencePages(): ReferencePage[] {
  return [typesPage(), sitePage(), columnPage(), recordsPage(), rulesPage(), importPage()];
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string) => (text === '' ? '' : `\`${cell(text)}\``);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function fieldTable(rows: readonly FieldRow[]): string {
  return table(
    ['字段', '名称', '必填', '写什么', '缺省', '例子', '依据'],
    rows.map(({ path, label, required, help, kind, fallback, example, clauses, recordOnly }) => [
      code(path),
      cell(label),
      required ? '是' : '',
      cell([help, kind, recordOnly && `只作记录：${recordOnly}`].filter(Boolean).join(' ')),
      code(fallback),
      code(example),
      clauses.join(' '),
    ]),
  );
}

function typesPage(): ReferencePage {
  const sections = (Object.keys(types) as TypeName[]).map((name) => {
    const { label, dated } = types[name];
    const fileName = dated ? '`年-月-日-名称.md`' : '`名称.md`';
    return `## ${label} \`${name}\`\n\n文件名：${fileName}\n\n${fieldTable(ownFields(name))}`;
  });
  return page(
    'types.md',
    '内容类型',
    `共 ${Object.keys(types).length} 种。每一种都有下面的公共字段，再加上自己的字段。`,
    `## 公共字段\n\n${fieldTable(sharedFields())}`,
    ...sections,
  );
}

function sitePage(): ReferencePage {
  const labels = table(
    ['键', '名称'],
    Object.entries(DOCUMENT_LABELS).map(([key, label]) => [code(key), label]),
  );
  return page(
    'site.md',
    '站点记录',
    '`sites/<站点>/site.yaml`。栏目见[栏目](columns.md)。',
    fieldTable(
      listFields(siteSchema).filter(({ path }) => !path.startsWith('columns[]') && !path.startsWith('home.blocks[]')),
    ),
    `## 首页区块\n\n${fieldTable(listFields(homeBlockSchema))}`,
    `## 公文信息栏\n\n可以显示的项目，名称可以在 \`documentBlock.labels\` 里改。\n\n${labels}`,
    `## 站群登记表\n\n\`sites/fleet.yaml\`。\n\n${fieldTable(listFields(fleetSchema))}`,
  );
}

function columnPage(): ReferencePage {
  const list = (labels: Readonly<Record<string, string>>) =>
    table(
      ['键', '名称'],
      Object.entries(labels).map(([key, label]) => [code(key), label]),
    );
  return page(
    'columns.md',
    '栏目',
    fieldTable(listFields(z.strictObject(columnShape))),
    `## 栏目类别 class\n\n${list(COLUMN_CLASSES)}`,
    `## 栏目功能 function\n\n${list(COLUMN_FUNCTIONS)}`,
    `## 栏目类别标签 columnType\n\n${COLUMN_TYPES.join('、')}`,
  );
}

/** The registers of a site, and the header of a rule pack. */
function recordsPage(): ReferencePage {
  return page(
    'records.md',
    '登记和规则包',
    '站点记录以外的登记，都在 `sites/<站点>/` 下；规则包在 `schemas/rulepacks/` 下。',
    ...Object.entries(REGISTERS).map(
      ([name, { label, schema }]) =>
        `## ${label}\n\n\`governance/${name}.yaml\`。\n\n${fieldTable(listFields(schema))}`,
    ),
    `## 数据集统计\n\n\`statistics/datasets.yaml\`。\n\n${fieldTable(listFields(datasetStatisticsSchema))}`,
    `## 规则包\n\n每一条规则另写取值、依据的条款和可靠程度，见[规则包和豁免](../operators/rule-packs.md)。\n\n${fieldTable(listFields(rulePackSchema).filter(({ label }) => label !== ''))}`,
  );
}

function rulesPage(): ReferencePage {
  const sections = ruleGroups.map(({ id, label, rules }) => {
    const rows = Object.entries(rules).map(([name, { severity, clauses, zh, fixable }]) => [
      code(`${id}/${name}`),
      SEVERITY_NAMES.zh[severity],
      fixable ? '✓' : '',
      cell(zh.summary),
      clauses.join(' '),
    ]);
    return `## ${label} \`${id}\`\n\n${table(['规则', '级别', '自动改正', '要求', '依据'], rows)}`;
  });
  return page(
    'rules.md',
    '检查规则',
    '运行 `npm run lantai -- explain <规则>` 查看一条规则的例子和改法。打 ✓ 的可以用 `npm run check -- --fix` 自动改正。',
    ...sections,
  );
}

function importPage(): ReferencePage {
  const sections = importSections().map(
    ({ heading, rows }) =>
      `## ${heading}\n\n${table(
        IMPORT_HEADS,
        rows.map((row) => row.map(cell)),
      )}`,
  );
  return page(
    'import.md',
    '导入用的表格',
    '第一行写列名，中文、英文都可以，次序不限；怎样导入见[导入](../operators/import.md)。',
    ...sections,
  );
}
