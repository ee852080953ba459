/** The list of a document library for other programs: `documents.json` and `documents.csv` beside its page (R-GO-4.1.4a). */
import { DOCUMENT_KINDS } from '../../../../schemas/types/policy.ts';
import { csvText } from '../../data/csv.ts';
import { libraryDocuments } from '../../documents/classify.ts';
import type { Library } from '../../queries/library.ts';
import type { Column } from '../../model/column.ts';
import type { Entry } from '../../model/entry.ts';
import type { TextOutput } from '../text-output.ts';

/** Names of the files; their addresses never change. */
export const DOCUMENT_LIST = { json: 'documents.json', csv: 'documents.csv' } as const;

export function documentLists(library: Library, column: Column): TextOutput[] {
  const documents = libraryDocuments(library, column).map((document) => listed(library, document));
  const { origin } = library.site(column.site);
  const json = {
    title: column.name,
    url: origin + column.url,
    publisher: library.site(column.site).record.sponsor,
    total: documents.length,
    documents,
  };
  return [
    { path: `${column.path}/${DOCUMENT_LIST.json}`, text: `${JSON.stringify(json, null, 1)}\n` },
    {
      path: `${column.path}/${DOCUMENT_LIST.csv}`,
      text: csvText([HEADINGS.map(([, label]) => label), ...rows(documents)]),
    },
  ];
}

type Listed = ReturnType<typeof listed>;

/** All public fields of the documents; related documents are given by address. */
function listed(library: Library, document: Entry<'policy'>) {
  const { title, indexNumber, documentNumber, issuer, jointIssuers, issuedOn, publishedAt, docKind, theme, validity } =
    document.data;
  const { label, since } = library.documentStatus(document);
  const addresses = (entries: readonly Entry[]) => entries.map((entry) => library.site(entry.site).origin + entry.url);
  return {
    indexNumber,
    title,
    documentNumber: documentNumber ?? null,
    issuers: [issuer, ...jointIssuers],
    issuedOn,
    publishedOn: publishedAt.slice(0, 10),
    kind: DOCUMENT_KINDS[docKind],
    theme: theme.replaceAll('\\', '/'),
    effectiveOn: validity.effectiveOn ?? null,
    expiresOn: validity.expiresOn ?? null,
    status: label,
    statusSince: since ?? null,
    amendedBy: addresses(library.referrers('amends', document)),
    repealedBy: addresses(library.referrers('repeals', document)),
    interpretations: addresses(library.referrers('interprets', document)),
    url: library.site(document.site).origin + document.url,
  };
}

const HEADINGS = [
  ['indexNumber', '索引号'],
  ['title', '标题'],
  ['documentNumber', '发文字号'],
  ['issuers', '发文机关'],
  ['issuedOn', '成文日期'],
  ['publishedOn', '发布日期'],
  ['kind', '文件类别'],
  ['theme', '主题分类'],
  ['effectiveOn', '施行日期'],
  ['expiresOn', '有效期至'],
  ['status', '效力'],
  ['statusSince', '效力起始日期'],
  ['amendedBy', '修改文件'],
  ['repealedBy', '废止文件'],
  ['interpretations', '解读'],
  ['url', '网址'],
] as const satisfies readonly (readonly [keyof Listed, string])[];

const rows = (documents: readonly Listed[]) =>
  documents.map((document) =>
    HEADINGS.map(([key]) => {
      const value = document[key];
      return Array.isArray(value) ? value.join(key === 'issuers' ? '、' : ' ') : (value as string | null);
    }),
  );
