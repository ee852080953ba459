/** Status of the documents that an interpretation explains, as its readers need to know it (R-GO-4.1.4b). */
import type { Library } from '../queries/library.ts';
import type { DocumentStatusName } from '../model/document-status.ts';
import type { Entry } from '../model/entry.ts';

/** Statuses in which a document no longer binds. */
const ENDED: ReadonlySet<DocumentStatusName> = new Set<DocumentStatusName>(['repealed', 'expired']);

/** The status shared by all documents the interpretation explains; undefined while one of them is in force. */
export function endedStatus(library: Library, entry: Entry<'interpretation'>): DocumentStatusName | undefined {
  const statuses = library.targets('interprets', entry).map((document) => library.documentStatus(document).name);
  const [first] = statuses;
  if (first === undefined || !statuses.every((name) => ENDED.has(name))) return undefined;
  return statuses.every((name) => name === first) ? first : 'repealed';
}

/** A sentence for readers where a document was amended or ended after the interpretation was written. */
export function interpretedStatus(library: Library, entry: Entry<'interpretation'>): string | undefined {
  const ended = endedStatus(library, entry);
  if (ended) return `所解读的文件${ended === 'expired' ? '已失效' : '已废止'}，本解读仅供查阅。`;
  const later = library.targets('interprets', entry).flatMap((document) => {
    const { name, label, since } = library.documentStatus(document);
    const after = since !== undefined && since > entry.data.publishedAt.slice(0, 10);
    return ENDED.has(name) || (name === 'amended' && after && !explainsChange(library, entry, document))
      ? [`《${document.data.title}》${label}`]
      : [];
  });
  return later.length === 0 ? undefined : `本解读发布以后，${later.join('，')}。`;
}

/** True where the interpretation also explains one of the documents that amended `document`. */
function explainsChange(library: Library, entry: Entry<'interpretation'>, document: Entry<'policy'>): boolean {
  const explained = new Set(library.targets('interprets', entry).map(({ id }) => id));
  return library.documentStatus(document).by.some(({ id }) => explained.has(id));
}
