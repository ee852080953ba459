/**
 * The library (信息资源库): all entries of the fleet behind typed queries. Pages read content only through it,
 * so what a page depends on is exactly what it asked (先入库，后使用, R-GO-5.3.1a).
 */
import { distinctNames, downloadName } from '../text/download-name.ts';
import type { FleetRecord } from '../../../schemas/fleet.ts';
import type { DeclaredQuery } from '../../../schemas/entry-query.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { TypeName } from '../../../schemas/index.ts';
import type { DatasetStatistics } from '../../../schemas/statistics.ts';
import type { FileInfo } from '../content/source-file.ts';
import { letterStatistics, type LetterStatistics } from '../letters/letter-statistics.ts';
import { buildCatalogue, siteNodes, type Catalogue } from './catalogue.ts';
import { createClock, type Clock } from './clock.ts';
import { columnTrail, walkColumns } from './columns.ts';
import { answerQuery } from './declared-queries.ts';
import { datasetAnswers } from './datasets.ts';
import { documentHistories, type DocumentHistory } from './document-history.ts';
import { documentStatus } from './document-status.ts';
import { lifeCycle } from './life-cycle.ts';
import { lastChange, shownUpdates, type ResponseUpdate } from './last-change.ts';
import { listOrder, newestFirst } from './order.ts';
import { relations } from './relations.ts';
import type { FormFiles } from './service-forms.ts';
import { shelve } from './shelves.ts';
import type { Attachment, Column, DocumentStatus, Entry, LocalTime, Site, SkipReason } from './types.ts';
import { skipReason } from './visibility.ts';

export interface LibraryInput {
  fleet: FleetRecord;
  sites: readonly Site[];
  entries: readonly Entry[];
  /** Attachments and pictures by path. */
  assets: ReadonlyMap<string, FileInfo>;
  /** Bytes of the tables among the attachments, by path; what is not given is read as empty. */
  tables?: ReadonlyMap<string, Uint8Array>;
  /** Imported counters of datasets, by site. */
  statistics?: ReadonlyMap<string, DatasetStatistics>;
  /** What the rule packs of a site ask, less what its waivers allow, which end when the clock says so. */
  rules?: (site: string, clock: Clock) => Rules;
  now: LocalTime;
  /**
   * The site that is built from the answers. Which entries of other sites it meets is part of the digest of its inputs,
   * so the minutes these appear and go at are not remembered as moments of its own.
   */
  builds?: string;
  /** Entries shown although they are not published: the preview's drafts. */
  previewed?: ReadonlySet<Entry>;
}

export interface EntryQuery<T extends TypeName = TypeName> {
  site: string;
  /** Path of a column. */
  column?: string;
  /** Include the columns below. */
  deep?: boolean;
  /** Leave out entries that other columns lend to this one (`alsoIn`) and that it fetches from them (`source`). */
  own?: boolean;
  type?: T;
  year?: number;
  limit?: number;
}

/** How many entries a column holds (信息量统计, R-JM-24.2). */
export interface ColumnCount {
  total: number;
  /** Newest year first. */
  years: readonly { year: number; count: number }[];
}

export type Library = ReturnType<typeof createLibrary>;

/** Narrows an entry to one type. */
export function isType<T extends TypeName>(entry: Entry, type: T): entry is Entry<T> {
  return (entry.type as TypeName) === type;
}

export function createLibrary(input: LibraryInput) {
  const clock = createClock(input.now);
  const elsewhere = createClock(input.now);
  const sites = new Map(input.sites.map((site) => [site.id, site]));
  const columns = new Map<string, Column>();
  for (const site of input.sites)
    for (const column of walkColumns(site.columns)) columns.set(`${site.id}/${column.path}`, column);

  const byId = new Map<string, Entry>();
  const byFile = new Map<string, Entry>();
  const skipped: { entry: Entry; reason: SkipReason }[] = [];
  for (const entry of input.entries) {
    const isOwn = input.builds === undefined || entry.site === input.builds;
    const reason = input.previewed?.has(entry) ? null : skipReason(entry, isOwn ? clock : elsewhere);
    if (reason) {
      skipped.push({ entry, reason });
      continue;
    }
    byId.set(entry.id, entry);
    byFile.set(entry.file, entry);
  }
  const { lying: byColumn, shown: shownIn } = shelve(byId.values(), input.sites);

  const related = relations(byId);
  const rules = new Map<string, Rules>();

  const deepLists = new Map<string, Entry[]>();
  /** Entries shown in the column, and with `deep` in all columns below, in list order and each once. */
  function columnEntries(site: string, path: string, deep: boolean): readonly Entry[] {
    const key = `${site}/${path}`;
    if (!deep) return shownIn.get(key) ?? [];
    let list = deepLists.get(key);
    if (!list) {
      const column = columns.get(key);
      const below = column ? [...walkColumns([column])] : [];
      list = [...new Set(below.flatMap((each) => shownIn.get(`${site}/${each.path}`) ?? []))].sort(listOrder);
      deepLists.set(key, list);
    }
    return list;
  }

  function siteEntries(site: string): readonly Entry[] {
    let list = deepLists.get(site);
    if (!list) {
      list = [...byId.values()].filter((entry) => entry.site === site).sort(newestFirst);
      deepLists.set(site, list);
    }
    return list;
  }

  const catalogues = new Map<string, Catalogue>();
  const positions = new Map<string, Map<string, number>>();
  function positionOf(entry: Entry): number {
    const key = `${entry.site}/${entry.column}`;
    let index = positions.get(key);
    if (!index) {
      index = new Map((byColumn.get(key) ?? []).map((each, at) => [each.id, at]));
      positions.set(key, index);
    }
    return index.get(entry.id) ?? -1;
  }

  const sibling = (entry: Entry, name: string): FileInfo | undefined =>
    input.assets.get(`${entry.file.slice(0, entry.file.lastIndexOf('/'))}/${name}`);

  const library = {
    /** The only thing that knows the moment the library answers at. */
    clock,
    fleet: input.fleet,

    sites: (): readonly Site[] => input.sites,
    site(id: string): Site {
      const site = sites.get(id);
      if (!site) throw new Error(`No site "${id}" in the fleet`);
      return site;
    },
    column: (site: string, path: string): Column | undefined => columns.get(`${site}/${path}`),
    columns: (site: string): Column[] => [...walkColumns(library.site(site).columns)],
    columnOf(entry: Entry): Column {
      const column = columns.get(`${entry.site}/${entry.column}`);
      if (!column) throw new Error(`Entry ${entry.id} lies in an undeclared column`);
      return column;
    },
    trail: (column: Column): Column[] => columnTrail(column),

    /** Visible entries that match, in list order. */
    entries<T extends TypeName = TypeName>(query: EntryQuery<T>): readonly Entry<T>[] {
      let list =
        query.column === undefined
          ? siteEntries(query.site)
          : columnEntries(query.site, query.column, query.deep ?? false);
      if (query.own) list = list.filter((entry) => entry.site === query.site && isBelow(entry.column, query.column));
      if (query.type !== undefined) list = list.filter((entry) => (entry.type as TypeName) === query.type);
      if (query.year !== undefined) list = list.filter((entry) => entry.data.publishedAt.startsWith(`${query.year}-`));
      return (query.limit === undefined ? list : list.slice(0, query.limit)) as readonly Entry<T>[];
    },
    /**
     * Visible entries a query of `site` written in content asks for: as it names them, or else in list order.
     * @param except the entry the query stands in, which is not part of its own answer.
     */
    query(query: DeclaredQuery, site: string, except?: Entry): readonly Entry[] {
      const scope = (asked: string, column: string | undefined) =>
        column === undefined ? siteEntries(asked) : columnEntries(asked, column, true);
      return answerQuery(query, site, input.sites, scope, except);
    },
    /** Address of an entry in a link on a page of `site`: other sites' entries stay at their owner's. */
    href: (entry: Entry, site: string): string =>
      entry.site === site ? entry.url : library.site(entry.site).origin + entry.url,
    /** The `n` newest entries of a column and the columns below it. */
    latest: (column: Column, n: number): readonly Entry[] =>
      library.entries({ site: column.site, column: column.path, deep: true, limit: n }),
    entry: (id: string): Entry | undefined => byId.get(id),
    /** The visible entry whose source is `file`. */
    entryByFile: (file: string): Entry | undefined => byFile.get(file),
    /** Entries of the fleet that are not shown, with the reason. */
    skipped: (site: string) => skipped.filter(({ entry }) => entry.site === site),
    ...lifeCycle({ byId, skipped, columnOf: (entry): Column => library.columnOf(entry), clock }),

    /** Neighbours in the same column; `previous` is the older one. */
    neighbours(entry: Entry): { previous: Entry | null; next: Entry | null } {
      const list = byColumn.get(`${entry.site}/${entry.column}`) ?? [];
      const at = positionOf(entry);
      return { previous: list[at + 1] ?? null, next: at > 0 ? (list[at - 1] ?? null) : null };
    },
    count(column: Column): ColumnCount {
      const list = columnEntries(column.site, column.path, true);
      const years = new Map<number, number>();
      for (const entry of list) {
        const year = Number(entry.data.publishedAt.slice(0, 4));
        years.set(year, (years.get(year) ?? 0) + 1);
      }
      return {
        total: list.length,
        years: [...years].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year),
      };
    },

    /** Nodes of the site's disclosure catalogue. */
    catalogueNodes: (site: string) => siteNodes(library.site(site), library.rules(site).catalogue?.nodes ?? []),
    /** The disclosure catalogue with what stands in it now (R-GO-4.1.6b). */
    catalogue(site: string): Catalogue {
      let built = catalogues.get(site);
      if (!built) {
        const nodes = library.catalogueNodes(site);
        built = buildCatalogue(library.site(site), nodes, siteEntries(site), library.columnOf);
        catalogues.set(site, built);
      }
      return built;
    },

    /** What the rule packs of a site ask, less what its waivers allow. */
    rules(site: string): Rules {
      const known = rules.get(site) ?? input.rules?.(site, clock) ?? {};
      rules.set(site, known);
      return known;
    },

    named: related.named,
    naming: related.naming,

    documentStatus(document: Entry<'policy'>): DocumentStatus {
      const changes = {
        amendedBy: related.naming('amends', document),
        repealedBy: related.naming('repeals', document),
      };
      return documentStatus(document, changes, clock);
    },

    /** Histories of the texts the document belongs to, the oldest text first; none where nothing ever changed. */
    documentHistories: (document: Entry<'policy'>): DocumentHistory[] =>
      documentHistories(document, related, (each) => library.documentStatus(each)),

    /** Reports on the same subject and sort of period in the same column, latest year first, without this one. */
    reportSeries: (report: Entry<'report'>): Entry<'report'>[] =>
      (byColumn.get(`${report.site}/${report.column}`) ?? [])
        .filter((entry) => isType(entry, 'report'))
        .filter(
          ({ id, data: { subtype, period } }) =>
            id !== report.id && subtype === report.data.subtype && period === report.data.period,
        )
        .sort((a, b) => b.data.year - a.data.year),

    /** Letters of the site that are registered by now, newest first; those that are not public have no page. */
    letters: (site: string): Entry<'letter'>[] =>
      [...siteEntries(site), ...skipped.flatMap(({ entry, reason }) => (reason === 'notPublic' ? [entry] : []))]
        .filter((entry) => entry.site === site && isType(entry, 'letter'))
        .sort(newestFirst) as Entry<'letter'>[],

    /** What became of the letters of the site by now (R-GO-4.4.5a). */
    letterStatistics: (site: string): LetterStatistics =>
      letterStatistics(library.letters(site), library.rules(site).replyClocks ?? [], clock),

    /** What has been added to a response by now, newest first (R-GO-4.2.4). */
    updatesOf: (response: Entry<'response'>): readonly ResponseUpdate[] => shownUpdates(response, clock),

    /** When the entry last said something new after its publication. */
    changedAt: (entry: Entry): LocalTime | undefined => lastChange(entry, clock),

    /** A file that lies beside the entry. */
    sibling,
    /** Attachments of the entry that exist, the document's own file first. */
    attachments(entry: Entry): Attachment[] {
      const declared: { title: string; file: string }[] = [...entry.data.attachments];
      if ((isType(entry, 'policy') || isType(entry, 'report')) && entry.data.file !== undefined)
        declared.unshift({ title: entry.data.title, file: entry.data.file });
      return distinctNames(
        declared.flatMap(({ title, file }) => {
          const info = library.sibling(entry, file);
          return info ? [attachment(title, info)] : [];
        }),
      );
    },
    /** Forms of a service guide with those of their files that exist (R-GO-4.3.4b). */
    forms(service: Entry<'service'>): FormFiles[] {
      return service.data.forms.map(({ title: form, instructions, ...files }) => {
        const file = (role: string, name: string | undefined) => {
          const info = name === undefined ? undefined : library.sibling(service, name);
          return info ? [attachment(role, info, `${form}（${role}）`)] : [];
        };
        return {
          title: form,
          instructions,
          files: distinctNames([
            ...file('空白表格', files.form),
            ...file('填写说明', files.instructionsFile),
            ...file('示范文本', files.sample),
          ]),
        };
      });
    },
    ...datasetAnswers({ clock, tables: input.tables ?? new Map(), statistics: input.statistics ?? new Map() }, sibling),
    assets: input.assets,
  };
  return library;
}

const isBelow = (path: string, column: string | undefined) =>
  column === undefined || path === column || path.startsWith(`${column}/`);

/**
 * Public form of a file: `/attachments/<digest>/<name>`, the same for equal bytes wherever they are used.
 *
 * @param savedAs what it is called when saved, where that says more than its title on the page.
 */
export function attachment(title: string, info: FileInfo, savedAs = title): Attachment {
  const extension = info.path.slice(info.path.lastIndexOf('.') + 1);
  return {
    title,
    name: downloadName(savedAs, extension),
    file: info.path,
    url: attachmentUrl(info),
    format: extension.toUpperCase(),
    size: info.size,
  };
}
export function attachmentUrl(info: FileInfo): string {
  return `/attachments/${info.sha256.slice(0, 16)}/${info.path.slice(info.path.lastIndexOf('/') + 1)}`;
}
