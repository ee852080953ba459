/**
 * The library (信息资源库): all entries of the fleet behind typed queries. Pages read content only through it, so a
 * page depends on exactly what it queried (先入库，后使用, R-GO-5.3.1a). This interface lists all queries.
 */
import type { Clock } from '../calendar/clock.ts';
import type { CatalogueQueries } from './catalogue.ts';
import type { DatasetQueries } from './datasets.ts';
import type { DocumentQueries } from './documents.ts';
import type { DocumentVersionQueries } from './document-versions.ts';
import type { EntryQueries } from './entries.ts';
import type { FileQueries } from './files.ts';
import type { LetterQueries } from './letters.ts';
import type { LifeCycleQueries } from './life-cycle.ts';
import type { Relations } from './relations.ts';
import type { ReportQueries } from './reports.ts';
import type { SignOffQueries } from './sign-off.ts';
import type { SiteQueries } from './sites.ts';

export interface Library
  extends
    SiteQueries,
    EntryQueries,
    Relations,
    LifeCycleQueries,
    FileQueries,
    DocumentQueries,
    DocumentVersionQueries,
    CatalogueQueries,
    DatasetQueries,
    LetterQueries,
    ReportQueries,
    SignOffQueries {
  /** Holds the moment at which the library answers; nothing else does. */
  readonly clock: Clock;
}
