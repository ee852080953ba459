/** Entries for the browser tests, written as an editor would write them. */
import { stringify } from 'yaml';

/** Front matter of an entry; fields every entry must have are filled in. */
export interface EntryFields {
  id: string;
  title: string;
  publishedAt: string;
  [field: string]: unknown;
}

export function entryText(fields: EntryFields, body: string): string {
  const unit = '测试市人民政府';
  const common = {
    source: { name: unit, kind: '自编信息' },
    provider: unit,
    publisher: unit,
    editor: '乙',
    tags: ['测试'],
  };
  return `---\n${stringify({ ...common, ...fields })}---\n\n${body}\n`;
}

export const newsText = (fields: EntryFields, body: string): string =>
  entryText({ subtype: '工作动态', ...fields }, body);

export const pageText = (fields: EntryFields, body: string): string =>
  entryText({ topic: '其他', lastReviewedAt: '2025-01-10', reviewBy: '2026-01-10', ...fields }, body);

export const policyText = (fields: EntryFields, body: string): string =>
  entryText(
    {
      issuer: '测试市人民政府',
      issuedOn: fields.publishedAt.slice(0, 10),
      docKind: '规范性文件',
      theme: '农业、林业、水利\\水利',
      catalogueNode: '规范性文件',
      ...fields,
    },
    body,
  );
