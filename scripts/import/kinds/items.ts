/**
 * `lantai import news`, `notices`, `policies`, `disclosures`: items that business systems deliver, with the record of
 * their review there (R-YZ-21.3, R-YZ-19.3b).
 */
import type { TypeName } from '../../../schemas/index.ts';
import { NEWS_SUBTYPES } from '../../../schemas/types/news.ts';
import { NOTICE_SUBTYPES } from '../../../schemas/types/notice.ts';
import { DOCUMENT_KINDS } from '../../../schemas/types/policy.ts';
import { fieldColumn, type CellKind, type ImportColumn } from '../column.ts';
import { commonData, omitEmpty, type EntryImport } from '../entry-import.ts';
import { exposureProblems } from '../exposure-problems.ts';
import { plainMarkdown } from '../plain-markdown.ts';
import { upstreamColumns, upstreamProblems, upstreamReview } from './upstream-columns.ts';

interface OwnColumn {
  key: string;
  kind: CellKind;
  more?: Partial<Omit<ImportColumn, 'kind'>>;
}

/** A kind of table: the columns every item has, and those of its type, named like the fields they fill. */
function itemImport(type: TypeName, label: string, own: readonly OwnColumn[]): EntryImport {
  const ownColumns = own.map(({ key, kind, more }) => fieldColumn(type, key, kind, more));
  const columns: readonly ImportColumn[] = [
    {
      key: 'number',
      label: '编号',
      names: ['业务编号', '信息编号', 'id'],
      kind: 'line',
      required: true,
      help: '业务系统里这条信息的编号，不重复；文件名和信息标识由它得来。',
      example: 'SQ2026-00012',
    },
    fieldColumn(type, 'title', 'line', { names: ['信息标题'] }),
    fieldColumn(type, 'publishedAt', 'moment', { names: ['发布日期'], help: '写到分钟，例如 2025-03-01 09:30。' }),
    fieldColumn(type, 'source.name', 'line', { key: 'sourceName', names: ['信息来源'] }),
    fieldColumn(type, 'tags', 'list', { names: ['标签', '关键词'] }),
    fieldColumn(type, 'summary', 'text', { names: ['摘要'], example: '全市水库蓄水情况。' }),
    ...ownColumns,
    {
      key: 'body',
      label: '正文',
      names: ['内容', '信息内容', 'content'],
      kind: 'text',
      required: true,
      help: '每行一段，按原样显示。',
      example: '截至3月1日8时，全市水库蓄水正常。',
    },
    ...upstreamColumns(type, true),
  ];
  const kind: EntryImport = {
    label,
    type,
    numberField: 'number',
    knownBy: ['title', 'publishedAt'],
    columns,
    draft(values, target) {
      const common = commonData(target, String(values['publishedAt'] ?? ''), String(values['upstreamUnit'] ?? ''));
      return {
        number: String(values['number'] ?? ''),
        body: plainMarkdown(String(values['body'] ?? '')),
        masked: [],
        data: omitEmpty({
          title: values['title'],
          ...common,
          source: omitEmpty({ ...common.source, name: values['sourceName'], system: values['system'] }),
          tags: values['tags'],
          summary: values['summary'],
          ...Object.fromEntries(ownColumns.map(({ key }) => [key, values[key]])),
          upstreamReview: upstreamReview(values),
        }),
      };
    },
    validate: (data, body, row, site) => [
      ...upstreamProblems(data, row, columns),
      ...exposureProblems(data, body, row, site, columns),
    ],
  };
  return kind;
}

const catalogued: readonly OwnColumn[] = [
  { key: 'catalogueNode', kind: 'line', more: { names: ['公开目录', '目录'] } },
  { key: 'indexNumber', kind: 'line' },
];

export const itemImports: Readonly<Record<string, EntryImport>> = {
  news: itemImport('news', '业务系统的动态信息', [
    { key: 'subtype', kind: { choice: NEWS_SUBTYPES }, more: { names: ['信息类型'] } },
  ]),
  notices: itemImport('notice', '业务系统的公告公示', [
    { key: 'subtype', kind: { choice: NOTICE_SUBTYPES }, more: { names: ['公告类型'] } },
  ]),
  policies: itemImport('policy', '公文系统的政策文件', [
    ...catalogued,
    { key: 'documentNumber', kind: 'line', more: { names: ['发文字号'] } },
    { key: 'issuer', kind: 'line', more: { names: ['发文单位'] } },
    { key: 'issuedOn', kind: 'day' },
    { key: 'docKind', kind: { choice: DOCUMENT_KINDS } },
    { key: 'theme', kind: 'line' },
  ]),
  disclosures: itemImport('disclosure', '业务系统的信息公开事项', catalogued),
};
