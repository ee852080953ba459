import type { Clock } from '../calendar/clock.ts';
import type { DocumentStatus } from '../model/document-status.ts';
import type { Entry } from '../model/entry.ts';
import type { DocumentQueries } from '../queries/documents.ts';
import type { Relations } from '../queries/relations.ts';
import { documentStatus } from '../status/document-status.ts';
import { documentHistories } from './document-history.ts';

export function documentAnswers(relations: Relations, clock: Clock): DocumentQueries {
  const statusOf = (document: Entry<'policy'>): DocumentStatus =>
    documentStatus(
      document,
      { amendedBy: relations.referrers('amends', document), repealedBy: relations.referrers('repeals', document) },
      clock,
    );
  return {
    documentStatus: statusOf,
    documentHistories: (document) => documentHistories(document, relations, statusOf),
  };
}
