/**
 * Version history of documents, from the relations they declare (R-GO-4.1.4b).
 *
 * A history follows one text: from the original document to everything that changed or replaced it. A decision that
 * acts on several documents is in the history of each, but does not bring the other documents into it.
 */
import type { DocumentStatus } from '../model/document-status.ts';
import type { Entry } from '../model/entry.ts';
import type { Change, DocumentHistory } from '../queries/documents.ts';
import type { Relations } from '../queries/relations.ts';

type Document = Entry<'policy'>;

/** Words for how a document changes another, by relation. */
export const CHANGES = {
  amends: '修改',
  repeals: '废止',
  replaces: '取代',
} as const satisfies Record<Change, string>;
export const changeNames = Object.keys(CHANGES) as Change[];

/**
 * Titles of documents that only amend or repeal others and are not a version of the text themselves: 关于修改……的决定,
 * 关于废止……的通知, 关于……清理结果的公告. The title of a reissued text has its year of revision after 印发.
 */
const ONLY_ACTS = /关于(?:(?!印发|发布).)*(?:修改|修正|修订|废止|失效|停止执行|清理结果)/;

export function documentHistories(
  document: Document,
  { targets: named, referrers }: Relations,
  statusOf: (document: Document) => DocumentStatus,
): DocumentHistory[] {
  const changedBy = (each: Document) =>
    changeNames.flatMap((change) => referrers(change, each).flatMap((by) => (isDocument(by) ? [{ by, change }] : [])));
  const changes = (each: Document) => changeNames.flatMap((change) => named(change, each).filter(isDocument));

  return beginnings(document, changes).flatMap((first) => {
    const found = new Map<string, { document: Document; change?: Change }>([[first.id, { document: first }]]);
    const follow = (each: Document): void => {
      for (const { by, change } of changedBy(each)) {
        if (found.has(by.id)) continue;
        found.set(by.id, { document: by, change });
        follow(by);
      }
    };
    follow(first);
    return found.size > 1 ? [history(first, [...found.values()], statusOf)] : [];
  });
}

const isDocument = (entry: Entry): entry is Document => entry.type === 'policy';

/** Original documents of the texts that `document` belongs to; the document itself where it changes no other. */
function beginnings(document: Document, changes: (each: Document) => Document[]): Document[] {
  const seen = new Set<string>([document.id]);
  const first = new Map<string, Document>();
  const goBack = (each: Document): void => {
    const earlier = changes(each).filter(({ id }) => !seen.has(id));
    if (earlier.length === 0 && changes(each).length === 0) first.set(each.id, each);
    for (const other of earlier) {
      seen.add(other.id);
      goBack(other);
    }
  };
  goBack(document);
  // Documents that change each other in a circle have no original; the check `metadata` reports the circle.
  return first.size === 0 ? [document] : [...first.values()].sort(byDay);
}

function history(
  first: Document,
  found: readonly { document: Document; change?: Change }[],
  statusOf: (document: Document) => DocumentStatus,
): DocumentHistory {
  const ordered = found.toSorted((a, b) =>
    a.document === first ? -1 : b.document === first ? 1 : byDay(a.document, b.document),
  );
  const versions = ordered.filter(({ document }) => document === first || !onlyActs(document));
  const current = versions.findLast(({ document }) => isInForce(statusOf(document)));
  const end = endOf(versions.at(-1)?.document ?? first, statusOf);
  return {
    first,
    steps: ordered.map(({ document, change }) => ({
      document,
      status: statusOf(document),
      on: effectiveDay(document),
      ...(change === undefined ? {} : { change }),
      current: document === current?.document,
    })),
    ...(end ? { end } : {}),
  };
}

/** True for a document that amends or repeals others without containing a text that replaces them. */
export const onlyActs = ({ data }: Document): boolean =>
  ONLY_ACTS.test(data.title.replace(/[《〈][^》〉]*[》〉]/g, ''));

const isInForce = ({ name }: DocumentStatus): boolean => name === 'valid' || name === 'amended';

function endOf(last: Document, statusOf: (document: Document) => DocumentStatus): DocumentHistory['end'] {
  const { name, by, since } = statusOf(last);
  if (since === undefined) return undefined;
  if (name === 'expired') return { on: since, how: 'expired' };
  return name === 'repealed' && by.length === 0 ? { on: since, how: 'repealed' } : undefined;
}

/** Day from which a document takes effect, used for sorting only. */
export const effectiveDay = ({ data }: Document): string => data.validity.effectiveOn ?? data.issuedOn;
const keyOf = (document: Document) => `${effectiveDay(document)} ${document.data.issuedOn} ${document.id}`;
const byDay = (a: Document, b: Document): number => (keyOf(a) < keyOf(b) ? -1 : 1);
